/** content/people/<id>.yaml: one person. */
import { z } from 'zod';
import { dayField, handleField, idField, lineField, notesField, sourcesField, whenField } from './common.ts';

export const personSchema = z.strictObject({
  name: lineField.describe('As it should appear.'),
  otherNames: z.array(lineField).default([]).describe('Other spellings found in the records.'),
  github: handleField.optional(),
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
