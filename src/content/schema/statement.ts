/** The front matter of content/elections/<id>/candidates/<handle>.md: what a candidate says besides the text. */
import { z } from 'zod';
import { handleField, lineField, urlField } from './common.ts';

export const statementSchema = z.strictObject({
  name: lineField.describe('Your name, as it should appear.'),
  github: handleField.optional().describe('Your handle, without the @.'),
  affiliation: lineField.describe('The organization you belong to today, or `independent`.'),
  pronouns: lineField.optional(),
  links: z.array(z.strictObject({ title: lineField, url: urlField })).default([]),
  languages: z.array(lineField).default([]),
  summary: z
    .literal('editor')
    .optional()
    .describe('The text was written by the editors of the archive from the candidate’s own words.'),
  source: urlField.optional().describe('Where the candidate’s own words are, beside `summary: editor`.'),
});

export type StatementFileInput = z.input<typeof statementSchema>;
export type StatementFile = z.output<typeof statementSchema>;
