/** elections/<id>/count.json: how the seats of an election were awarded; where ballots are published, by counting them again. */
import { z } from 'zod';
import { countOf, onRecord } from '../../counting/count-data.ts';
import { type AwardOf, awardOf, difference } from '../../governance/award-of.ts';
import { METHODS, STRENGTHS, UNRANKED } from '../../governance/ballots.ts';
import type { Election } from '../../governance/model.ts';
import { WHY_GONE } from '../../governance/model.ts';
import type { Edition } from './edition.ts';
import { cohortField, dayField, editionData, editionFields, organizationField, personField } from './shared-fields.ts';

const candidateField = z
  .int()
  .nonnegative()
  .describe('A candidate, by the place in `candidates` of the count, from 0.');
const orderField = z
  .array(z.array(candidateField))
  .describe('The candidates from the first to the last; those of one list are tied. Who was dropped is not in it.');

const countField = z.object({
  method: z.enum(METHODS).describe('How the ballots are counted.'),
  unranked: z
    .enum(UNRANKED)
    .describe('Whether the unranked come last, or a ballot says nothing of them: it takes no part in their pairs.'),
  strength: z.enum(STRENGTHS).describe('By what a victory is measured, by methods that do.'),
  onRecord: z
    .array(z.enum(['method', 'unranked', 'strength']))
    .describe('Which of those three are on record; the others are what is usual.'),
  cast: z.int().nonnegative().describe('How many ballots there are.'),
  blank: z.int().nonnegative().describe('How many of them rank nobody; 0 where only the pairs are published.'),
  candidates: z
    .array(
      z.object({
        name: z.string().describe('The name on the ballots.'),
        person: z.string().nullable().describe('The id of the person; null for the option that stands for nobody.'),
      }),
    )
    .describe('Whom the ballots name, in their order.'),
  none: z
    .object({
      candidate: candidateField,
      majority: z.int().positive().describe('How many times as many must prefer a candidate to it; more, not as many.'),
      quorum: z
        .int()
        .positive()
        .nullable()
        .describe('How many at least must prefer a candidate to it; null for any number.'),
    })
    .nullable()
    .describe('The option that stands for nobody; null where there is none.'),
  order: orderField,
  dropped: z
    .array(z.object({ candidate: candidateField, why: z.enum(['quorum', 'majority']).describe('What they lack.') }))
    .describe('Who takes no part, for want of votes against the option that stands for nobody.'),
  pairs: z
    .array(z.array(z.int().nonnegative()))
    .describe('Row by row: how many voters prefer the candidate of the row to that of the column.'),
});

const awardField = z.object({
  from: z
    .enum(['ballots', 'declared', 'elected-in-order', 'elected', 'uncontested'])
    .describe(
      'Where the order comes from: the ballots, the whole count as declared, the elected alone (in the order of the count or in none), or all who stood.',
    ),
  on: dayField.describe('The day on which affiliations and the roster are looked at.'),
  limits: z
    .array(
      z.object({
        seats: z.int().nonnegative().describe('The most seats that one organization may hold.'),
        counts: z
          .enum(['organization', 'parent'])
          .describe('Whether an organization counts by itself or with its parent.'),
        continuing: z.boolean().describe('Whether members who continue count.'),
        applied: z
          .enum(['by-placing', 'lowest-removed'])
          .describe(
            'Whether whoever would be one too many is passed over, or the lowest placed of too many are removed.',
          ),
        cohort: cohortField.describe('The cohort whose seats it limits; null for the whole committee.'),
      }),
    )
    .describe('The limits for one organization; empty where the charter sets none.'),
  continuing: z
    .array(z.object({ person: personField, organization: organizationField }))
    .describe('Members whose seats do not come up.'),
  candidates: z
    .array(
      z.object({
        person: personField,
        place: z.int().positive().describe('The place in the order, from 1; the same for those who are tied.'),
        organization: organizationField,
        verdict: z
          .enum(['seated', 'passed-over', 'open', 'no-seat-left'])
          .describe('What became of the candidate; `open` where a tie decides.'),
      }),
    )
    .describe('All who could be seated, in their order.'),
  gone: z
    .array(
      z.object({
        person: personField,
        why: z
          .enum([...WHY_GONE, 'behind-none', 'term-limit'])
          .describe(
            'What they did; `behind-none`: voters placed them behind the option that stands for nobody; `term-limit`: they have had as many terms as the charter allows, and no exemption is recorded.',
          ),
        on: dayField,
      }),
    )
    .describe('Who had a place and took no seat.'),
  empty: z.int().nonnegative().describe('Seats for which nobody is left.'),
  agrees: z
    .boolean()
    .nullable()
    .describe('Whether the declared outcome agrees; null where none is declared, or a tie leaves it open.'),
});

export const countSchema = z
  .object({
    election: z.string().describe('The id of the election.'),
    ...editionFields,
    seats: z.int().positive().describe('How many seats the election fills.'),
    count: countField.nullable().describe('The published ballots, counted; null where none are published.'),
    award: awardField.nullable().describe('Who gets the seats; null where nothing was decided.'),
  })
  .meta({ title: 'Count', description: 'How the ballots of an election count, and how its seats were awarded.' });

function awardData(election: Election, given: AwardOf): z.input<typeof awardField> {
  const found = difference(election, given);
  const isOpen = election.outcome === null || (found === null && given.open !== null);
  return {
    from: given.from,
    on: given.on,
    limits: given.limits.map(({ seats, counts, continuing, applied, cohort }) => ({
      seats,
      counts,
      continuing,
      applied,
      cohort,
    })),
    continuing: given.continuing.map(({ person, organization }) => ({ person, organization })),
    candidates: given.given.map(({ person, place, organization, verdict }) => ({
      person,
      place,
      organization,
      verdict: verdict.kind,
    })),
    gone: given.gone.map(({ person, why, on }) => ({ person, why, on })),
    empty: given.empty,
    agrees: isOpen ? null : found === null,
  };
}

/** The elections that have such a document: those that were decided, or whose ballots are published. */
export const hasCount = ({ outcome, ballots }: Election): boolean =>
  ballots !== null || (outcome !== null && outcome.by !== 'cancelled');

export function countDocument(edition: Edition, election: Election): z.input<typeof countSchema> {
  const { community, asOf } = edition;
  const found = countOf(community, election, asOf);
  const given = found?.given ?? awardOf(community, election, asOf, null);
  return {
    election: election.id,
    ...editionData(edition),
    seats: election.seats,
    count: found === null ? null : countedData(found),
    award: given === null ? null : awardData(election, given),
  };
}

function countedData({ again, counts }: NonNullable<ReturnType<typeof countOf>>): z.input<typeof countField> {
  const { options, file, people } = again;
  return {
    method: options.method,
    unranked: options.unranked,
    strength: options.strength,
    onRecord: [...onRecord(again)],
    cast: again.poll.cast,
    blank: file.blank,
    candidates: again.poll.candidates.map((name, at) => ({ name, person: people[at] ?? null })),
    none:
      options.none === null
        ? null
        : { candidate: options.none.none, majority: options.none.majority, quorum: options.none.quorum },
    order: counts.order.map((group) => [...group]),
    dropped: counts.dropped.map(({ candidate, why }) => ({ candidate, why })),
    pairs: counts.matrix.map((row) => [...row]),
  };
}
