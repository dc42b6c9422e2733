/** What commands print for programs and no site publishes. The handbook's page about commands shows these schemas. */
import { z } from 'zod';
import { printableJson } from '../findings/printable.ts';

const place = z
  .object({
    file: z.string().describe('The file.'),
    line: z.int().min(1).describe('The line, from 1.'),
    col: z.int().min(1).describe('The column, from 1.'),
  })
  .readonly();

export const findingsSchema = z
  .array(
    z
      .object({
        code: z.string().describe('The name of the finding, which has a page in the handbook.'),
        severity: z.enum(['error', 'hint']).describe('An error stops a build; a hint does not.'),
        place: place.describe('Where it is.'),
        message: z.string().describe('What is wrong, with the value that is.'),
        expected: z.string().describe('What was expected, and what to write instead.'),
        also: z.array(place).readonly().describe('The other places that it contradicts.'),
      })
      .readonly(),
  )
  .readonly()
  .meta({ title: 'Findings', description: 'What `check --format json` prints: by file, line, column and code.' });

export const announcementSchema = z
  .object({
    subject: z.string().describe('The subject.'),
    text: z.string().describe('The text.'),
  })
  .readonly()
  .meta({ title: 'Announcement', description: 'What `announce --json` prints.' });

/** By the names under which help speaks of them. */
export const DOCUMENTS = { findings: findingsSchema, announcement: announcementSchema } as const;

/** A document as it is printed. */
export const documentText = <Name extends keyof typeof DOCUMENTS>(
  _name: Name,
  document: z.output<(typeof DOCUMENTS)[Name]>,
): string => printableJson(document);
