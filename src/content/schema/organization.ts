/** content/organizations/<id>.yaml: one organization. */
import { z } from 'zod';
import { idField, lineField, notesField, urlField, whenField } from './common.ts';

export const organizationSchema = z.strictObject({
  name: lineField.describe('Its name today.'),
  formerNames: z
    .array(z.strictObject({ name: lineField, until: whenField.describe('The day on which the next name was in use.') }))
    .default([])
    .describe('Names that it went by before, oldest first.'),
  url: urlField.optional(),
  parent: idField.optional().describe('The organization that it is a part of.'),
  notes: notesField,
});

export type OrganizationFileInput = z.input<typeof organizationSchema>;
export type OrganizationFile = z.output<typeof organizationSchema>;
