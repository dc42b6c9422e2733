/** content/people/<id>.yaml: one person. */
import { z } from 'zod';
import { dayField, handleField, idField, lineField, notesField, sourcesField, whenField } from './common.ts';

export const personSchema = z.strictObject({
  name: lineField.describe('As it should appear.'),
  formerNames: z
    .array(z.strictObject({ name: lineField, until: whenField.describe('The day on which the next name was in use.') }))
    .default([])
    .describe('Names that the person bore before, oldest first; not one that the person wants forgotten.'),
  otherNames: z.array(lineField).default([]).describe('Other spellings found in the records.'),
  github: handleField.optional().describe('The handle of today, without the @.'),
  formerHandles: z
    .array(
      z.strictObject({
        github: handleField,
        until: whenField.describe('The day on which the next handle was in use.'),
      }),
    )
    .default([])
    .describe('Handles that the person had before, oldest first: statements under them stay the person’s.'),
  affiliations: z
    .array(
      z.strictObject({
        organization: idField.describe('An organization’s id, or `independent`.'),
        since: whenField.describe('The first day; {by: …} where the records only name it from some day on.'),
        until: dayField
          .optional()
          .describe('The first day on which it no longer held; the next one’s first day where left out.'),
        sources: sourcesField,
      }),
    )
    .default([])
    .describe('The organizations that the person belonged to, oldest first.'),
  notes: notesField,
});

export type PersonFileInput = z.input<typeof personSchema>;
export type PersonFile = z.output<typeof personSchema>;
