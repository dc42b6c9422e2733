/** The front matter of content/charter/<since>/<page>.mdx and content/handbook/<page>.md. */
import { z } from 'zod';
import { dayField, idField, lineField, notesField, sourcesField, textField } from './common.ts';

export const charterPageSchema = z.strictObject({
  title: lineField,
  summary: textField.describe('One sentence for lists.'),
  order: z.number().describe('Its place among the pages.'),
  since: dayField.describe('The day from which this text is in force; also the name of its folder.'),
  until: dayField
    .optional()
    .describe('The day from which the page was dropped; left out where a later text replaces it.'),
  committee: idField.optional().describe('The committee whose rules <Rule> takes; needed where the page uses it.'),
  notes: notesField,
  sources: sourcesField,
});

export const handbookPageSchema = z.strictObject({
  title: lineField,
  summary: textField.describe('One sentence for lists.'),
  audience: z.enum(['everyone', 'candidates', 'officials', 'maintainers']),
  order: z.number(),
});

export type CharterPage = z.output<typeof charterPageSchema>;
export type HandbookPageInput = z.input<typeof handbookPageSchema>;
export type HandbookPage = z.output<typeof handbookPageSchema>;
