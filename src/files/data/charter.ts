/** committees/<id>/charter.json: the rules of a committee, and how amendments changed them. */
import { z } from 'zod';
import { type Committee, PHASES } from '../../governance/model.ts';
import type { Eligibility, Rules } from '../../governance/rules.ts';
import { committeeField, dayField, notesData, notesField, sourcesData, sourcesField } from './shared-fields.ts';

const eligibilitySchema = z.object({
  activity: z.string().describe('What somebody must have done, as a short phrase.'),
  months: z.int().positive().nullable().describe('Within so many months; null for ever.'),
  before: z
    .enum(['election', 'nominations-open', 'unstated'])
    .nullable()
    .describe('The day from which the months are counted back; null where there are none to count.'),
});

/** The rules by the names that they have in the domain. */
const rulesSchema = z
  .object({
    seats: z.int().positive().describe('How many seats the committee has.'),
    seatsAre: z.enum(['exact', 'estimate']).describe('Whether `seats` is a rule or an expectation.'),
    cohorts: z
      .array(
        z.object({
          id: z.string().describe('The same through all amendments, whatever the cohort is called.'),
          label: z.string().describe('The month or season in which it comes up, as the charter calls it.'),
          month: z.int().min(1).max(12).describe('The month in which its nominations are expected to open, from 1.'),
          seats: z.int().positive().describe('How many seats it has.'),
          every: z.int().positive().describe('It comes up every so many years.'),
          fromYear: z.int().nullable().describe('A year in which it comes up, where `every` is above 1; else null.'),
        }),
      )
      .describe('The seats that come up together; none for a committee that is appointed.'),
    termMonths: z.int().positive().nullable().describe('The length of a term in months; null where it is unstated.'),
    termLimit: z
      .int()
      .positive()
      .nullable()
      .describe('How many terms in a row one person may serve; null for no limit.'),
    affiliationCap: z
      .object({
        seats: z.int().positive().describe('At most so many seats for one organization.'),
        counts: z
          .enum(['organization', 'parent'])
          .describe('Whether an organization counts by itself, or with its parent and its parent’s other parts.'),
      })
      .nullable()
      .describe('The most seats that one organization may hold; null for no cap.'),
    mayRun: eligibilitySchema.nullable().describe('Who may run; null where it is unstated.'),
    mayVote: eligibilitySchema.nullable().describe('Who may vote; null where it is unstated.'),
    phases: z
      .array(
        z.object({
          phase: z.enum(PHASES).describe('The name of the phase.'),
          days: z.int().positive().describe('How many days it lasts at least.'),
        }),
      )
      .describe('The phases before the result, in order; none where the charter does not say.'),
    deadlineClock: z
      .enum(['opened', 'committed', 'merged', 'unstated'])
      .describe('Which moment of a filing a deadline means.'),
    vacancy: z
      .object({
        fill: z
          .enum(['next-election', 'own-cohort', 'appointment', 'runner-up', 'unstated'])
          .describe('How the seat is filled.'),
        term: z.enum(['remainder', 'full', 'unstated']).describe('For how long.'),
      })
      .describe('What happens to a seat that falls vacant.'),
    holdover: z.boolean().describe('Whether a member whose term has run out remains until the successor takes office.'),
    counting: z.string().nullable().describe('How ballots are counted; null where it is unstated.'),
    statementWords: z
      .int()
      .positive()
      .nullable()
      .describe('The most words that a statement may have; null for no limit.'),
  })
  .describe('All rules in force, those that earlier versions set included.');

export const charterSchema = z
  .object({
    committee: committeeField,
    versions: z
      .array(
        z.object({
          since: dayField.describe('The day from which this version is in force.'),
          until: dayField
            .nullable()
            .describe('The first day on which it no longer is; null where nothing follows it yet.'),
          title: z.string().describe('A short name for the version.'),
          summary: z.string().describe('What it changed.'),
          amended: z.array(z.string()).describe('The names of the rules that this version set.'),
          rules: rulesSchema,
          seatChanges: z
            .array(
              z.object({
                seatOf: z.string().describe('The id of the person who held the seat last.'),
                to: z
                  .string()
                  .nullable()
                  .describe('The id of the cohort that the seat moves to; null where the seat ceased to be.'),
              }),
            )
            .describe('Single seats that this version moved to another cohort.'),
          notes: notesField,
          sources: sourcesField,
        }),
      )
      .describe('The rules at launch and every amendment, oldest first.'),
  })
  .meta({ title: 'Charter', description: 'The rules of a committee, at launch and from each amendment on.' });

export type CharterDocument = z.input<typeof charterSchema>;

const eligibilityData = (eligibility: Eligibility | null) =>
  eligibility === null
    ? null
    : { activity: eligibility.activity, months: eligibility.months, before: eligibility.before };

function rulesData(rules: Rules): z.input<typeof rulesSchema> {
  const { affiliationCap, vacancy } = rules;
  return {
    seats: rules.seats,
    seatsAre: rules.seatsAre,
    cohorts: rules.cohorts.map(({ id, label, month, seats, every, fromYear }) => ({
      id,
      label,
      month,
      seats,
      every,
      fromYear,
    })),
    termMonths: rules.termMonths,
    termLimit: rules.termLimit,
    affiliationCap: affiliationCap === null ? null : { seats: affiliationCap.seats, counts: affiliationCap.counts },
    mayRun: eligibilityData(rules.mayRun),
    mayVote: eligibilityData(rules.mayVote),
    phases: rules.phases.map(({ phase, days }) => ({ phase, days })),
    deadlineClock: rules.deadlineClock,
    vacancy: { fill: vacancy.fill, term: vacancy.term },
    holdover: rules.holdover,
    counting: rules.counting,
    statementWords: rules.statementWords,
  };
}

/** The charter of one committee, versions that are to come into force included; it is the same on every day. */
export function charterDocument(committee: Committee): CharterDocument {
  return {
    committee: committee.id,
    versions: committee.charter.map((version) => ({
      since: version.since,
      until: version.until,
      title: version.title,
      summary: version.summary,
      amended: [...version.amended],
      rules: rulesData(version.rules),
      seatChanges: version.seatChanges.map(({ seatOf, to }) => ({ seatOf, to })),
      notes: notesData(version.notes),
      sources: sourcesData(version.sources),
    })),
  };
}
