/** people.json: the people, and the organizations that each belonged to. */
import { z } from 'zod';
import type { Edition } from './edition.ts';
import {
  boundsData,
  boundsField,
  dayField,
  editionData,
  editionFields,
  formerData,
  formerField,
  notesData,
  notesField,
  organizationField,
  sourcesData,
  sourcesField,
} from './shared-fields.ts';

export const peopleSchema = z
  .object({
    ...editionFields,
    people: z
      .array(
        z.object({
          id: z.string().describe('The id of the person.'),
          name: z.string().describe('The name of the person.'),
          formerNames: formerField.describe('The names that the person bore before, oldest first.'),
          otherNames: z.array(z.string()).describe('Other spellings of the name that the records use.'),
          github: z.string().nullable().describe('The GitHub handle; null where none is known.'),
          formerHandles: formerField.describe('The handles that the person had before, oldest first.'),
          affiliations: z
            .array(
              z.object({
                organization: organizationField.describe(
                  'The id of the organization in organizations.json; null while the person was independent.',
                ),
                since: dayField.describe('The first day on which the person is known to have belonged to it.'),
                sinceUncertain: boundsField
                  .nullable()
                  .describe('Between which days it began, where the day was not recorded; null where `since` is sure.'),
                until: dayField
                  .nullable()
                  .describe('The first day on which the person no longer belonged to it; null while it goes on.'),
                sources: sourcesField,
              }),
            )
            .describe('The organizations to which the person belonged, oldest first.'),
          notes: notesField,
        }),
      )
      .describe('The people, by id.'),
  })
  .meta({ title: 'People', description: 'The people of the community, and the organizations that each belonged to.' });

type PeopleDocument = z.input<typeof peopleSchema>;

/** Everybody who has a file, as known on the edition's day. */
export function peopleDocument(edition: Edition): PeopleDocument {
  return {
    ...editionData(edition),
    people: edition.community.people.map((person) => ({
      id: person.id,
      name: person.name,
      formerNames: formerData(person.formerNames),
      otherNames: [...person.otherNames],
      github: person.github,
      formerHandles: formerData(person.formerHandles),
      affiliations: person.affiliations.map(({ organization, since, began, until, sources }) => ({
        organization,
        since,
        sinceUncertain: boundsData(began),
        until,
        sources: sourcesData(sources),
      })),
      notes: notesData(person.notes),
    })),
  };
}
