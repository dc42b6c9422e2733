/** content/committees/<id>.yaml: a committee, its rules by date, and what happened to its seats outside elections. */
import { z } from 'zod';
import { PHASES } from '../../governance/model.ts';
import { dayField, idField, lineField, notesField, sourcesField, textField, whenField, zoneField } from './common.ts';

const positive = z.int().positive().max(10_000);

const cohortField = z.strictObject({
  id: idField.describe('The same through all amendments, whatever the cohort is called.'),
  label: lineField.describe('The month or season in which it comes up, as the charter calls it.'),
  month: z.int().min(1).max(12).describe('The month in which its nominations are expected to open, 1 to 12.'),
  seats: z.int().positive().max(1000).describe('How many seats it has.'),
  every: z.int().positive().max(100).default(1).describe('It comes up every so many years.'),
  fromYear: z.int().min(1900).max(2999).optional().describe('A year in which it comes up, where `every` is above 1.'),
});

const eligibilityField = z.strictObject({
  activity: lineField.describe('What somebody must have done, as a phrase: "code merged".'),
  months: positive.optional().describe('Within so many months; for ever where left out.'),
  before: z
    .enum(['election', 'nominations-open', 'unstated'])
    .optional()
    .describe('The day from which the months are counted back.'),
});

const or = <T extends z.ZodType, W extends string>(field: T, word: W) =>
  z.union([z.literal(word).transform(() => null), field]);

export const rulesSchema = z.strictObject({
  seats: z.int().positive().max(1000).optional().describe('How many seats the committee has.'),
  seatsAre: z.enum(['exact', 'estimate']).optional().describe('Whether `seats` is a rule or an expectation.'),
  cohorts: z
    .array(cohortField)
    .optional()
    .describe('The seats that come up together; an empty list for a committee that is appointed.'),
  termMonths: or(z.int().positive().max(1200), 'unstated').optional().describe('The length of a term in months.'),
  termLimit: or(positive, 'none').optional().describe('How many terms in a row one person may serve.'),
  affiliationCap: or(
    z.strictObject({
      seats: positive.describe('At most so many seats for one organization.'),
      counts: z
        .enum(['organization', 'parent'])
        .default('organization')
        .describe('Whether an organization counts by itself or with its parent.'),
    }),
    'none',
  )
    .optional()
    .describe('The most seats that one organization may hold.'),
  mayRun: or(eligibilityField, 'unstated').optional().describe('Who may run.'),
  mayVote: or(eligibilityField, 'unstated').optional().describe('Who may vote.'),
  phases: z
    .array(z.strictObject({ phase: z.enum(PHASES), days: z.int().positive().max(3660) }))
    .optional()
    .describe('The phases in order, and the least length of each in days.'),
  deadlineClock: z
    .enum(['opened', 'committed', 'merged', 'unstated'])
    .optional()
    .describe('Which moment of a filing a deadline means.'),
  vacancy: z
    .strictObject({
      fill: z.enum(['next-election', 'own-cohort', 'appointment', 'runner-up', 'unstated']),
      term: z.enum(['remainder', 'full', 'unstated']).default('unstated'),
    })
    .optional()
    .describe('What happens to a seat that falls vacant.'),
  holdover: z
    .boolean()
    .optional()
    .describe('Whether a member remains after the term until the successor takes office.'),
  counting: or(lineField, 'unstated').optional().describe('How ballots are counted.'),
  statementWords: or(positive, 'none').optional().describe('The most words that a statement may have.'),
});

export const committeeSchema = z.strictObject({
  name: lineField,
  purpose: textField.describe('What it is for, in a sentence.'),
  charter: z
    .array(
      z.strictObject({
        since: dayField.describe('The day from which this version is in force.'),
        title: lineField.describe('A short name for the change.'),
        summary: textField.describe('What changed, in plain words.'),
        rules: rulesSchema.default({}).describe('The rules that it sets; all others stay as they were.'),
        seats: z
          .array(
            z.strictObject({
              seatOf: idField.describe('Who held the seat last.'),
              to: idField.optional().describe('The cohort that it moves to; left out where the seat ceases to be.'),
            }),
          )
          .default([])
          .describe('Single seats that it moves to another cohort.'),
        notes: notesField,
        sources: sourcesField,
      }),
    )
    .min(1, 'must hold at least the rules at launch')
    .describe('The rules at launch and every amendment, oldest first.'),
  appointments: z
    .array(
      z.strictObject({
        person: idField,
        cohort: idField.optional(),
        since: dayField,
        by: lineField.optional().describe('Who appointed.'),
        notes: notesField,
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('Seats given without an election.'),
  resignations: z
    .array(
      z.strictObject({
        person: idField,
        on: whenField.optional().describe('The day on which it took effect.'),
        atElection: idField.optional().describe('Instead of `on`: the election until whose end the member remained.'),
        announced: dayField.optional(),
        notes: notesField,
        sources: sourcesField,
      }),
    )
    .default([]),
  dissolved: z.strictObject({ on: dayField, why: lineField, sources: sourcesField }).optional(),
  opening: z
    .strictObject({
      weekday: z.enum(['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']).default('monday'),
      week: z.int().min(1).max(4).default(1),
      time: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/, 'must be a time of day, HH:MM')
        .default('00:00'),
      zone: zoneField.default('UTC'),
    })
    .prefault({})
    .describe('How a coming election is laid out in its month until its timetable is published.'),
  notes: notesField,
});

export type CommitteeFileInput = z.input<typeof committeeSchema>;
export type CommitteeFile = z.output<typeof committeeSchema>;
