/** organizations.json: the organizations to which people belonged, under the names that they had. */
import { z } from 'zod';
import type { Edition } from './edition.ts';
import {
  dayField,
  editionData,
  editionFields,
  formerData,
  formerField,
  notesData,
  notesField,
  urlField,
} from './shared-fields.ts';

export const organizationsSchema = z
  .object({
    ...editionFields,
    organizations: z
      .array(
        z.object({
          id: z.string().describe('The id of the organization.'),
          name: z.string().describe('What it was called on the day of the document.'),
          formerNames: formerField.describe('What it was called before, oldest first.'),
          url: urlField.nullable().describe('Its address on the web; null where none is given.'),
          parent: z
            .string()
            .nullable()
            .describe('The id of the organization of which it is part on the day of the document; null for none.'),
          parents: z
            .array(
              z.object({
                organization: z.string().describe('The id of the organization.'),
                since: dayField.nullable().describe('The day from which it was part of it; null for always.'),
                until: dayField.nullable().describe('The first day on which it no longer was; null while it is.'),
              }),
            )
            .describe('What it was part of by date, oldest first.'),
          notes: notesField,
        }),
      )
      .describe('The organizations, by id.'),
  })
  .meta({ title: 'Organizations', description: 'The organizations to which people of the community belonged.' });

type OrganizationsDocument = z.input<typeof organizationsSchema>;

/** Every organization, under the name that it had on the edition's day. */
export function organizationsDocument(edition: Edition): OrganizationsDocument {
  return {
    ...editionData(edition),
    organizations: edition.community.organizations.map((organization) => ({
      id: organization.id,
      name: organization.name,
      formerNames: formerData(organization.formerNames),
      url: organization.url,
      parent: organization.parent,
      parents: organization.parents.map(({ organization: of, since, until }) => ({ organization: of, since, until })),
      notes: notesData(organization.notes),
    })),
  };
}
