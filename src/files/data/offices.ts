/** committees/<id>/offices.json: what people were on a committee besides a seat. */
import { z } from 'zod';
import type { BesideSeat, Committee } from '../../governance/model.ts';
import type { Edition } from './edition.ts';
import {
  boundsData,
  boundsField,
  committeeField,
  dayField,
  editionData,
  editionFields,
  notesData,
  notesField,
  personField,
  sourcesData,
  sourcesField,
} from './shared-fields.ts';

const heldFields = {
  person: personField,
  since: dayField.describe('The first day.'),
  sinceUncertain: boundsField.nullable().describe('Between which days it began; null where `since` is sure.'),
  until: dayField.nullable().describe('The first day on which it was no longer so; null while it goes on.'),
  untilUncertain: boundsField.nullable().describe('Between which days it ended; null where `until` is sure.'),
  by: z.string().nullable().describe('Who chose or appointed; null where nobody is named.'),
  notes: notesField,
  sources: sourcesField,
};

export const officesSchema = z
  .object({
    committee: committeeField,
    ...editionFields,
    offices: z
      .array(z.object({ title: z.string().describe('What the office is called.'), ...heldFields }))
      .describe('Who held which office, with or without a seat, in the order in which it began.'),
    standIns: z
      .array(z.object({ standsInFor: personField.describe('The member whose seat it is.'), ...heldFields }))
      .describe('Who acted for a member for a time; the seat stays the member’s.'),
    withoutVote: z
      .array(z.object({ title: z.string().nullable().describe('As what; null where nothing says.'), ...heldFields }))
      .describe('Who took part with neither a seat nor a vote. Seats without a vote are in rosters.json.'),
  })
  .meta({ title: 'Offices', description: 'Offices, stand-ins and members without a vote of a committee, by date.' });

type OfficesDocument = z.input<typeof officesSchema>;

const heldData = ({ person, since, until, began, ended, by, notes, sources }: BesideSeat) => ({
  person,
  since,
  sinceUncertain: boundsData(began),
  until,
  untilUncertain: boundsData(ended),
  by,
  notes: notesData(notes),
  sources: sourcesData(sources),
});

/** All that had begun by the edition's day. */
export function officesDocument(edition: Edition, { id, besideSeats }: Committee): OfficesDocument {
  const begun = besideSeats.filter(({ since }) => since <= edition.asOf);
  return {
    committee: id,
    ...editionData(edition),
    offices: begun.flatMap((each) => (each.kind === 'office' ? [{ title: each.title, ...heldData(each) }] : [])),
    standIns: begun.flatMap((each) =>
      each.kind === 'stand-in' ? [{ standsInFor: each.standsInFor, ...heldData(each) }] : [],
    ),
    withoutVote: begun.flatMap((each) =>
      each.kind === 'without-vote' ? [{ title: each.title, ...heldData(each) }] : [],
    ),
  };
}
