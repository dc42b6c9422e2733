/** committees/<id>/rosters.json: who sat on a committee, from each day on which that changed. */

import { z } from 'zod';
import { organizationName, personName } from '#words/names.ts';
import { addDays } from '../../governance/day.ts';
import { history } from '../../governance/history/history.ts';
import { handleOn, nameOn } from '../../governance/in-use.ts';
import { byId } from '../../governance/lookup.ts';
import type { Committee } from '../../governance/model.ts';
import { rosterOn, rosters } from '../../governance/roster.ts';
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
  organizationField,
  personField,
  seatField,
} from './shared-fields.ts';

const memberSchema = z.object({
  person: personField,
  name: z.string().describe('The name of the person.'),
  calledThen: z
    .string()
    .nullable()
    .describe('What the person was called on the first day of the roster, where that was another name; else null.'),
  github: z.string().nullable().describe('The GitHub handle; null where none is known.'),
  handleThen: z
    .string()
    .nullable()
    .describe('The handle on the first day of the roster, where that was another; else null.'),
  organization: organizationField.describe(
    'The id, in organizations.json, of the organization to which the person belonged on the first day of the roster; null for somebody independent, or where none is known.',
  ),
  organizationName: z
    .string()
    .nullable()
    .describe('What that organization was called on the first day of the roster; null where there is none.'),
  cohort: cohortField.describe('The cohort to which the seat belongs; null on a committee that has none.'),
  seat: seatField,
  votes: z.boolean().describe('Whether the seat has a vote, as the charter stood on the first day of the roster.'),
  since: dayField.describe('The first day of the term, which may be long before the roster’s.'),
  scheduledEnd: dayField
    .nullable()
    .describe(
      'The day on which the term is due to end; a member may remain after it until the successor takes office. Null where the charter gives terms no length.',
    ),
  scheduledEndExpected: z
    .boolean()
    .describe('Whether that day is only expected: the term ends with an election that was yet to come when it began.'),
  oneOf: oneOfField,
  mayHaveLeft: boundsField
    .nullable()
    .describe('Set where the member may have left during this roster already: between which days.'),
  mayHaveMoved: boundsField
    .extend({ organization: organizationField.describe('The organization that the member next belonged to.') })
    .nullable()
    .describe('Set where the member may have changed organization during this roster already: between which days.'),
});

export const rostersSchema = z
  .object({
    committee: committeeField,
    ...editionFields,
    rosters: z
      .array(
        z.object({
          since: dayField.describe('The first day of this roster.'),
          sinceExpected: z
            .boolean()
            .describe(
              'Whether that day is only to be expected: nothing changed but that the winners of an election whose result was never recorded can have sat from then on.',
            ),
          until: dayField
            .nullable()
            .describe('The first day on which it no longer holds: the next roster’s `since`. Null for the last.'),
          members: z.array(memberSchema).describe('Everybody who holds a seat, by seat.'),
          vacant: z
            .array(z.object({ seat: seatField, cohort: cohortField }))
            .describe('The seats that nobody holds, by number.'),
          heldUnrecorded: z
            .array(
              z.object({
                seat: seatField,
                cohort: cohortField,
                among: z
                  .array(personField)
                  .describe(
                    'One of whom holds it; empty where the records name nobody, as after an election whose result was never recorded.',
                  ),
                sinceExpected: z
                  .boolean()
                  .describe(
                    'Whether the day from which the records do not tell who is only to be expected: no result of the election of the seat was ever recorded.',
                  ),
              }),
            )
            .describe('The seats that somebody holds, by number, where the records do not tell who.'),
        }),
      )
      .describe('One roster for each day on which it changed (a change of affiliation counts), oldest first.'),
  })
  .meta({ title: 'Rosters', description: 'Who sat on a committee, from each day on which that changed.' });

type RostersDocument = z.input<typeof rostersSchema>;

/** The rosters of one committee up to the edition's day. */
const otherThan = (now: string | null, then: string | null): string | null => (then === now ? null : then);

export function rostersDocument(edition: Edition, committee: Committee): RostersDocument {
  const { asOf, community } = edition;
  const past = history(committee, community.elections, asOf);
  const people = byId(community.people);
  return {
    committee: committee.id,
    ...editionData(edition),
    rosters: rosters(past, community).map(({ since, sinceExpected, until, roster }) => {
      // What is uncertain grows until the day on which it is counted, so the roster's last day knows of all of it.
      const last = rosterOn(past, community, until === null ? asOf : addDays(until, -1));
      return {
        since,
        sinceExpected,
        until,
        members: roster.members.map((member) => {
          const person = people.get(member.person);
          const atLast = last.members.find(({ seat }) => seat === member.seat);
          const moved = atLast?.mayHaveMoved ?? null;
          const movedBounds = boundsData(moved?.when ?? null);
          return {
            person: member.person,
            name: personName(community, member.person),
            calledThen: otherThan(person?.name ?? null, person ? nameOn(person, since) : null),
            github: person?.github ?? null,
            handleThen: otherThan(person?.github ?? null, person ? handleOn(person, since) : null),
            organization: member.organization,
            organizationName:
              member.organization === null ? null : organizationName(community, member.organization, since),
            cohort: member.cohort,
            seat: member.seat,
            votes: member.votes,
            since: member.since,
            scheduledEnd: member.scheduledEnd,
            scheduledEndExpected: member.endExpected,
            oneOf: member.oneOf.map(({ cohort, scheduledEnd, endExpected }) => ({
              cohort,
              scheduledEnd,
              scheduledEndExpected: endExpected,
            })),
            mayHaveLeft: boundsData(atLast?.mayHaveLeft ?? null),
            mayHaveMoved:
              moved === null || movedBounds === null ? null : { ...movedBounds, organization: moved.organization },
          };
        }),
        vacant: roster.vacant.map(({ seat, cohort }) => ({ seat, cohort })),
        heldUnrecorded: roster.heldUnrecorded.map(({ seat, cohort, among, sinceExpected }) => ({
          seat,
          cohort,
          among: [...among],
          sinceExpected,
        })),
      };
    }),
  };
}
