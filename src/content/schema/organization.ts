/** content/organizations/<id>.yaml: one organization. */
import { z } from 'zod';
import { dayField, idField, lineField, notesField, urlField, whenField } from './common.ts';

export const organizationSchema = z.strictObject({
  name: lineField.describe('Its name today.'),
  formerNames: z
    .array(z.strictObject({ name: lineField, until: whenField.describe('The day on which the next name was in use.') }))
    .default([])
    .describe('Names that it went by before, oldest first.'),
  url: urlField.optional(),
  parent: idField.optional().describe('The organization that it is a part of, and has always been.'),
  parents: z
    .array(
      z.strictObject({
        organization: idField,
        since: dayField.optional().describe('The day from which it is a part of it; always where left out.'),
        until: dayField.optional().describe('The first day on which it no longer is.'),
      }),
    )
    .default([])
    .describe('Instead of `parent`: what it was a part of by date, oldest first, where it was bought or sold.'),
  notes: notesField,
});

export type OrganizationFile = z.output<typeof organizationSchema>;
