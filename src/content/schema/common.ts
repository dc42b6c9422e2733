/** The small forms that several kinds of file share. */
import { z } from 'zod';
import { type Day, parseDay } from '../../governance/day.ts';
import { exactly, notAfter, type When } from '../../governance/when.ts';

export const dayField = z
  .string({ error: 'must be a day, written YYYY-MM-DD' })
  .transform((text, context): Day => {
    const day = parseDay(text);
    if (day !== null) return day;
    context.issues.push({
      code: 'custom',
      input: text,
      message: `"${text}" is not a day; write YYYY-MM-DD`,
      params: { code: 'bad-day' },
    });
    return z.NEVER;
  })
  .meta({ description: 'A day, YYYY-MM-DD.', format: 'date' });

/** A day, or a mapping for one that the records only bound: `{ by: 2022-11-30 }`, `{ after: 2023-05-02, by: 2023-10-09 }`. */
export const whenField = z
  .union([
    dayField.transform((by): When => exactly(by)),
    z
      .strictObject({
        by: dayField.describe('The last day on which it can have happened: it is counted from that day on.'),
        after: dayField.optional().describe('The last day on which it had not yet happened.'),
      })
      .transform(({ by, after }): When => notAfter(by, after ?? null)),
  ])
  .meta({ description: 'A day; or {by, after} where the records only say between which days it happened.' });

export const idField = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: small letters, digits and single hyphens')
  .meta({ description: 'The name of a file in content/, without its ending.' });

/** An address on the web. Nothing but https and http is taken, so that no link can carry code. */
export const urlField = z
  .url({ protocol: /^https?$/, error: 'must be an address that starts with https:// or http://' })
  .meta({ description: 'An address, https:// or http://.' });

export const handleField = z
  .string()
  .regex(
    /^[A-Za-z0-9](?:[A-Za-z0-9]|-(?=[A-Za-z0-9])){0,38}$/,
    'must be a GitHub handle: letters, digits and single hyphens, at most 39, without the @',
  )
  .meta({ description: 'A GitHub handle, without the @.' });

/** One line of text: no control characters, nothing invisible. */
export const lineField = z
  .string()
  .min(1, 'must not be empty')
  .max(500, 'must be one line of at most 500 characters')
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'must be one line without control or invisible characters');

export const textField = z.string().min(1, 'must not be empty').max(4000, 'must be at most 4,000 characters');

export const sourceField = z.strictObject({
  title: lineField.describe('What the source is.'),
  url: urlField.optional().describe('Where it can be read.'),
});

export const noteField = z.strictObject({
  text: textField.describe('What a reader should know: a gap in the records, or a contradiction.'),
  sources: z
    .array(sourceField)
    .default([])
    .describe('The sources that the note speaks of; both, where they contradict each other.'),
});

export const sourcesField = z.array(sourceField).default([]);
export const notesField = z.array(noteField).default([]);
