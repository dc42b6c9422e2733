/**
 * What is published of a count for whoever counts again: all that decides it, as plain data, so that a program or a reader's
 * browser comes to the same order and the same seats.
 */

import { parentOn } from '../governance/affiliation.ts';
import type { Lot } from '../governance/award.ts';
import { type AwardOf, awardOf } from '../governance/award-of.ts';
import type { Day } from '../governance/day.ts';
import type { CohortId, Community, Election, OrganizationId, PersonId } from '../governance/model.ts';
import { takeOffice } from '../governance/winners.ts';
import type { Ballot } from './ballot.ts';
import type { Counted, Options } from './count.ts';
import { electable } from './electable.ts';
import { countAgain, isReliable, type Receipt, type Recount, recount } from './recount.ts';

/** A candidate, as the ballots have them. */
interface CandidateData {
  /** The name on the ballots. */
  readonly name: string;
  /** Null for the option that stands for nobody. */
  readonly person: PersonId | null;
  /** Whom they belonged to on the day of the award; null for nobody, or where it is not recorded. */
  readonly organization: OrganizationId | null;
}

export interface CountData {
  readonly seats: number;
  readonly cast: number;
  readonly blank: number;
  readonly candidates: readonly CandidateData[];
  /** As the records say, and as is usual where they don't; candidates are told by their places in the list. */
  readonly options: Options;
  /** Which of the options are on record. */
  readonly onRecord: readonly (keyof Options & ('method' | 'unranked' | 'strength'))[];
  readonly ballots: readonly Ballot[] | null;
  /** The pairs as they were published; null where they follow from ballots. */
  readonly pairs: Counted['matrix'] | null;
  /** What the award goes by beside the order. */
  readonly award: Pick<AwardOf, 'byPlace' | 'limits' | 'continuing' | 'on' | 'gone'> & {
    readonly lots: readonly Lot[];
    readonly waived: readonly PersonId[];
    readonly organizations: readonly { readonly id: OrganizationId; readonly parent: OrganizationId | null }[];
  };
  /** Those who were declared elected and took office; null where nothing was declared yet. */
  readonly declared: readonly PersonId[] | null;
}

/** An election counted again, with the award that follows. */
export interface CountOf {
  readonly again: Recount;
  readonly counts: Counted;
  readonly given: AwardOf;
}

/** Null where no ballots are published, they cannot be relied on, or no charter was in force. */
export function countOf(community: Community, election: Election, asOf: Day): CountOf | null {
  const again = recount(community, election);
  const counts = again === null || !isReliable(again) ? null : countAgain(again);
  if (again === null || counts === null) return null;
  const given = awardOf(community, election, asOf, electable(counts.order, again));
  return given === null ? null : { again, counts, given };
}

/** Which options of a count are on record. */
export const onRecord = ({
  ballots: { method, unranked, strength },
  file,
}: Pick<Recount, 'ballots' | 'file'>): CountData['onRecord'] => [
  ...(method === null ? [] : (['method'] as const)),
  ...(unranked === null && file.unranked === null ? [] : (['unranked'] as const)),
  ...(strength === null ? [] : (['strength'] as const)),
];

/** All that decides a count. */
export function countData(community: Community, election: Election, { again, given }: CountOf): CountData {
  const { poll, people, options, file } = again;
  const { byPlace, limits, continuing, on, gone } = given;
  const organizationOf = (person: PersonId) => given.given.find((each) => each.person === person)?.organization ?? null;
  const { outcome, lots, cohort, seats } = election;
  return {
    seats,
    cast: poll.cast,
    blank: file.blank,
    candidates: poll.candidates.map((name, at) => {
      const person = people[at] ?? null;
      return { name, person, organization: person === null ? null : organizationOf(person) };
    }),
    options,
    onRecord: onRecord(again),
    ballots: poll.ballots,
    pairs: poll.pairs,
    award: {
      byPlace,
      limits,
      continuing,
      on,
      gone,
      lots: lots.length === 0 ? [{ cohort, seats, months: null }] : lots,
      waived: outcome?.waived.map(({ person }) => person) ?? [],
      organizations: community.organizations.map((each) => ({ id: each.id, parent: parentOn(each, on) })),
    },
    declared: outcome === null ? null : takeOffice(outcome),
  };
}

/** A count as a page's script takes it: with what everybody is called, as pairs of an id and a name. */
export interface CountFile {
  readonly data: CountData;
  /** Candidates by their places. */
  readonly candidates: readonly string[];
  readonly people: readonly (readonly [PersonId, string])[];
  readonly organizations: readonly (readonly [OrganizationId, string])[];
  readonly cohorts: readonly (readonly [CohortId, string])[];
}

/** The ballots by their receipts, as a page's script takes them. */
export interface ReceiptFile {
  readonly candidates: readonly string[];
  readonly receipts: readonly Receipt[];
}
