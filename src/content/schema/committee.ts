/** content/committees/<id>.yaml: a committee, its rules by date, and what happened to its seats outside elections. */
import { z } from 'zod';
import { DEPARTURES } from '../../governance/model.ts';
import { dayField, idField, lineField, notesField, sourcesField, textField, whenField, zoneField } from './common.ts';
import { rulesSchema } from './rules.ts';

const departureFields = {
  person: idField,
  on: whenField.optional().describe('The day on which it took effect.'),
  atElection: idField.optional().describe('Instead of `on`: the election until whose end the member remained.'),
  announced: dayField.optional().describe('The day on which the community was told.'),
  takenBack: dayField
    .optional()
    .describe('The day on which the member took it back before it took effect, and stayed.'),
  notes: notesField,
  sources: sourcesField,
};

type Leaving = z.output<z.ZodObject<typeof departureFields>>;

/** Whether a departure that was taken back can have been: it was announced before, and was to take effect later. */
const canBeTakenBack = ({ on, announced, takenBack }: Leaving): boolean =>
  takenBack === undefined ||
  (announced !== undefined && announced <= takenBack && (on === undefined || takenBack < on.by));

const TAKEN_BACK = {
  error:
    'was taken back, which a resignation can be from the day on which it was announced until it takes effect; correct "announced" or "takenBack", or take "takenBack" away',
};

const besideFields = {
  person: idField,
  since: whenField.describe('The first day; {by: …} where the records only name it from some day on.'),
  until: whenField.optional().describe('The first day on which it was no longer so; left out while it goes on.'),
  by: lineField.optional().describe('Who chose or appointed.'),
  notes: notesField,
  sources: sourcesField,
};

export const committeeSchema = z.strictObject({
  name: lineField,
  purpose: textField.describe('What it is for, in a sentence.'),
  charter: z
    .array(
      z.strictObject({
        since: dayField.describe('The day from which this version is in force.'),
        adopted: dayField
          .optional()
          .describe('The day on which it was decided, and from which it was known, where it came into force later.'),
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
        until: dayField
          .optional()
          .describe('The first day after it, where the appointment was for a time and nobody holds over.'),
        by: lineField.optional().describe('Who appointed.'),
        notes: notesField,
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('Seats given without an election.'),
  departures: z
    .array(
      z
        .strictObject({ ...departureFields, why: z.enum(DEPARTURES).describe('Why.') })
        .refine(
          (each) => canBeTakenBack(each) && (each.takenBack === undefined || each.why === 'resigned'),
          TAKEN_BACK,
        ),
    )
    .default([])
    .describe('Members who left before the next holder took the seat.'),
  resignations: z
    .array(z.strictObject(departureFields).refine(canBeTakenBack, TAKEN_BACK))
    .default([])
    .describe('Departures whose `why` is `resigned`: the older way to write them.'),
  offices: z
    .array(
      z.strictObject({
        office: lineField.describe('What it is called: `Chair`, `Secretary`.'),
        ...besideFields,
      }),
    )
    .default([])
    .describe('Who held which office, with or without a seat.'),
  standIns: z
    .array(
      z.strictObject({
        ...besideFields,
        for: idField.describe('The member whose seat it is.'),
      }),
    )
    .default([])
    .describe('Who acted for a member for a time; the seat stays the member’s.'),
  withoutVote: z
    .array(
      z.strictObject({
        ...besideFields,
        as: lineField.optional().describe('As what: `liaison of the board`.'),
      }),
    )
    .default([])
    .describe('Who takes part with neither a seat nor a vote.'),
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
