/** committees/<id>/terms.json: every term served on a committee. */
import { z } from 'zod';
import { appointedBy } from '../../governance/appointments.ts';
import { history } from '../../governance/history/history.ts';
import type { Committee } from '../../governance/model.ts';
import { TERM_ENDINGS, type Term } from '../../governance/terms.ts';
import type { Edition } from './edition.ts';
import {
  boundsData,
  boundsField,
  cohortField,
  committeeField,
  dayField,
  editionData,
  editionFields,
  oneOfField,
  personField,
  seatField,
} from './shared-fields.ts';

export const termsSchema = z
  .object({
    committee: committeeField,
    ...editionFields,
    terms: z
      .array(
        z.object({
          person: personField,
          seat: seatField,
          cohort: cohortField.describe(
            'The cohort to which the seat belonged when the term began; null on a committee that has none.',
          ),
          since: dayField.describe('The first day of the term.'),
          scheduledEnd: dayField
            .nullable()
            .describe(
              'The day on which it was due to end when it began; null where the charter gives terms no length.',
            ),
          scheduledEndExpected: z
            .boolean()
            .describe(
              'Whether that day is only expected: the term ends with an election that was yet to come when it began.',
            ),
          oneOf: oneOfField,
          until: dayField.nullable().describe('The first day after the term; null while it goes on.'),
          untilUncertain: boundsField
            .nullable()
            .describe(
              'Between which days the member left, where the day was not recorded; null where `until` is sure.',
            ),
          untilExpected: z
            .boolean()
            .describe(
              'Whether `until` is only a day to be expected: the term ended with an election whose result was never recorded.',
            ),
          began: z
            .object({
              by: z.enum(['election', 'appointment']).describe('How the member came to the seat.'),
              appointedBy: z
                .string()
                .nullable()
                .optional()
                .describe(
                  'Who appointed the member, as a phrase; null where nobody is named, and only where somebody appointed.',
                ),
              election: z.string().optional().describe('The id of the election; only where there was one.'),
            })
            .describe('How the term began.'),
          ended: z
            .object({
              why: z
                .enum(TERM_ENDINGS)
                .describe(
                  'The member began another term in the same seat (re-elected, reappointed), another took the seat (succeeded), the member left (resigned; removed by others; lost-eligibility; died) or took another seat (changed-seat), the term ran out and nobody may hold over (expired), the seat (seat-abolished) or the committee (dissolved) ceased to be, or the records do not tell why (unrecorded).',
                ),
            })
            .nullable()
            .describe('How the term ended; null while it goes on.'),
        }),
      )
      .describe('Every term, in the order in which they began; of one day, by seat.'),
  })
  .meta({ title: 'Terms', description: 'Every term served on a committee: one person in one seat.' });

type TermsDocument = z.input<typeof termsSchema>;

const beganData = (committee: Committee, term: Term) =>
  term.began.by === 'election'
    ? { by: term.began.by, election: term.began.election }
    : { by: term.began.by, appointedBy: appointedBy(committee, term) };

/** The terms of one committee up to the edition's day. */
export function termsDocument(edition: Edition, committee: Committee): TermsDocument {
  return {
    committee: committee.id,
    ...editionData(edition),
    terms: history(committee, edition.community.elections, edition.asOf).terms.map((term) => ({
      person: term.person,
      seat: term.seat,
      cohort: term.cohort,
      since: term.since,
      scheduledEnd: term.scheduledEnd,
      scheduledEndExpected: term.endExpected,
      oneOf: term.oneOf.map(({ cohort, scheduledEnd, endExpected }) => ({
        cohort,
        scheduledEnd,
        scheduledEndExpected: endExpected,
      })),
      until: term.until,
      untilUncertain: boundsData(term.ended?.when ?? null),
      untilExpected: term.ended?.expected === true,
      began: beganData(committee, term),
      ended: term.ended === null ? null : { why: term.ended.why },
    })),
  };
}
