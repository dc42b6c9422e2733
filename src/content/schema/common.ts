/** The small forms that several kinds of file share. */
import { z } from 'zod';
import { type Day, inYears, parseDay } from '../../governance/day.ts';
import { isZone } from '../../governance/instant.ts';
import { exactly, notAfter, type When } from '../../governance/when.ts';
import {
  ADDRESS,
  addressChecks,
  handleChecks,
  lineChecks,
  saysWhereItLeads,
  unhidden,
} from '../../statement/fields.ts';

/**
 * Refuses a value from within a transform. `message` is what is wrong, a semicolon, and what to write instead; `code` is
 * the finding's.
 */
export function refuse(context: z.core.$RefinementCtx, code: string, message: string): never {
  context.issues.push({ code: 'custom', input: context.value, message, params: { code } });
  return z.NEVER;
}

export const dayField = z
  .string({ error: 'must be a day, written YYYY-MM-DD' })
  .transform((text, context): Day => {
    const day = parseDay(text);
    if (day === null) return refuse(context, 'bad-day', `"${text}" is not a day; write YYYY-MM-DD`);
    return inYears(day) ? day : refuse(context, 'bad-day', `"${text}" is too far away; write a day from 1900 to 2999`);
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
      .transform(({ by, after }, context): When => {
        if (after !== undefined && by <= after) {
          return refuse(context, 'when-order', `"after" is ${after} and "by" is ${by}; "after" is the earlier day`);
        }
        return notAfter(by, after ?? null);
      }),
  ])
  .meta({ description: 'A day; or {by, after} where the records only say between which days it happened.' });

export const idField = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be an id: small letters, digits and single hyphens')
  // Files of the site are named after ids, with endings; a file system takes 255 bytes.
  .max(100, 'must be an id: at most 100 letters and digits')
  .meta({ description: 'The name of a file in content/, without its ending.' });

/** An address on the web. Nothing but https and http is taken, so that no link can carry code. */
export const urlField = z
  .url(ADDRESS)
  .check(...addressChecks)
  .meta({ description: 'An address, https:// or http://.' });

/** Whether a path can be a part of every address below it as it stands: `/`, `/project/`, `/a/b`. */
export const isPlainPath = (path: string): boolean => /^\/(?:(?!\.{1,2}(?:\/|$))[A-Za-z0-9._~-]+(?:\/|$))*$/.test(path);

/** An address to which others are added: a host, and a plain path. */
export const rootField = urlField.check(
  z.refine((url) => isPlainPath(url.replace(/^https?:\/\/[^/?#]*/i, '').replace(/^$/, '/')), {
    message: 'is more than a host and a plain path; write https://example.org/ or https://example.org/project/',
    when: ({ issues }) => issues.length === 0,
  }),
);

/** An address of this site, from its root: a page (`/people/ada/`) or a file (`/calendars/council.ics`). */
export const ownAddressField = z
  .string()
  // A part is the name of a folder or a file of the site: none that begins with a dot, but for /.well-known/, or is too long.
  .regex(
    /^\/(?:\.well-known\/)?(?:(?!\.)[A-Za-z0-9._~-]{1,100}\/)*(?:[A-Za-z0-9_~-]{1,100}\.[A-Za-z0-9._~-]{1,100})?$/,
    {
      error:
        'must be an address of this site: /people/ada/ for a page, with / at both ends; /calendars/council.ics for a file',
      abort: true,
    },
  )
  .meta({ description: 'An address of this site, without its host and base path.' });

export const handleField = z
  .string()
  .check(...handleChecks)
  .meta({ description: 'A GitHub handle, without the @.' });

/** One line of text, nothing invisible in it. */
export const lineField = z.string().check(...lineChecks);

export const textField = z
  .string()
  .trim()
  .min(1, 'must not be empty')
  .max(4000, 'must be at most 4,000 characters')
  .check(unhidden);

/** A zone by its IANA name, or UTC. */
export const zoneField = z
  .string()
  .superRefine((zone, context) => {
    if (!isZone(zone)) {
      refuse(context, 'time-unknown-zone', `"${zone}" is no zone; write UTC or a name such as Europe/Berlin`);
    }
  })
  .meta({ description: 'UTC, or a zone by its name, such as Europe/Berlin.' });

export const sourceField = z
  .strictObject({
    title: lineField.describe('What the source is.'),
    url: urlField.optional().describe('Where it can be read.'),
  })
  .check(saysWhereItLeads('title'));

const noteField = z.strictObject({
  text: textField.describe('What a reader should know: a gap in the records, or a contradiction.'),
  sources: z
    .array(sourceField)
    .default([])
    .describe('The sources that the note speaks of; both, where they contradict each other.'),
});

export const sourcesField = z.array(sourceField).default([]);
export const notesField = z.array(noteField).default([]);
