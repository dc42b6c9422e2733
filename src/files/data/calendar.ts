/** committees/<id>/calendar.json: the elections of a committee, held, planned and foreseen. */
import { z } from 'zod';
import { type CalendarEntry, calendar } from '../../governance/calendar.ts';
import type { Committee } from '../../governance/model.ts';
import type { Edition } from './edition.ts';
import {
  cohortField,
  committeeField,
  dayField,
  editionData,
  editionFields,
  phasesData,
  phasesField,
} from './shared-fields.ts';

/** How far ahead the calendar looks, in years. */
const FORESEEN_YEARS = 3;

export const calendarSchema = z
  .object({
    committee: committeeField,
    ...editionFields,
    elections: z
      .array(
        z.object({
          id: z.string().optional().describe('The id of the election; only where it has a file.'),
          cohort: cohortField,
          label: z.string().describe('What the charter calls the time at which it comes up.'),
          year: z.int().describe('The year in which nominations open.'),
          month: z.int().min(1).max(12).describe('The month in which nominations open, from 1.'),
          seats: z.int().positive().describe('How many seats it fills.'),
          vacant: z
            .array(
              z.object({
                seat: z.int().positive().describe('The number of the seat.'),
                cohort: cohortField,
                last: z.string().describe('The id of the person who left it.'),
              }),
            )
            .describe(
              'Seats of other cohorts among them that fell vacant, where the charter alone gives them to the next election; empty for an election that has a file: see its `alsoUp`.',
            ),
          status: z
            .enum(['past', 'scheduled', 'foreseen'])
            .describe(
              'past: its outcome is declared, or it is over and its result not recorded; scheduled: it has a file; foreseen: the charter alone says so.',
            ),
          beyondRecords: z
            .boolean()
            .describe(
              'True for one foreseen for a day that is past, and without a file: the records do not tell if it was held.',
            ),
          opens: dayField.describe('The day, in UTC, on which nominations open, or are expected to.'),
          phases: phasesField.describe('The phases, in the order in which they start; expected ones while foreseen.'),
          declared: dayField.optional().describe('The day on which the outcome was declared; only where it was.'),
        }),
      )
      .describe(
        `The elections in the order in which nominations open: all that have a file, and those that the rules foresee for the next ${FORESEEN_YEARS} years.`,
      ),
  })
  .meta({ title: 'Calendar', description: 'The elections of a committee: held, planned and foreseen by its charter.' });

type CalendarDocument = z.input<typeof calendarSchema>;

const electionData = (entry: CalendarEntry): CalendarDocument['elections'][number] => ({
  ...(entry.election === null ? {} : { id: entry.election }),
  cohort: entry.cohort,
  label: entry.label,
  year: entry.year,
  month: entry.month,
  seats: entry.seats,
  vacant: entry.vacant.map(({ seat, cohort, last }) => ({ seat, cohort, last })),
  status: entry.status,
  beyondRecords: entry.beyondRecords,
  opens: entry.opens,
  phases: phasesData(entry.phases),
  ...(entry.declared === null ? {} : { declared: entry.declared }),
});

/** These elections of a committee, as its calendar tells them. */
export const calendarOf = (
  edition: Edition,
  committee: Committee,
  entries: readonly CalendarEntry[],
): CalendarDocument => ({
  committee: committee.id,
  ...editionData(edition),
  elections: entries.map(electionData),
});

/** The calendar of one committee on the edition's day; `years` say how far it looks ahead. */
export function calendarDocument(edition: Edition, committee: Committee, years = FORESEEN_YEARS): CalendarDocument {
  const { asOf, community } = edition;
  return calendarOf(edition, committee, calendar(committee, community.elections, community.recordsEnd, asOf, years));
}
