/** What a site was made from, and by what. */
import { z } from 'zod';
import type { Day } from '../../governance/day.ts';
import { dayField } from './shared-fields.ts';

/** Which files, read by which program. The day is the edition's. */
export interface Made {
  /** The commit of the content; null where none can be named. */
  readonly commit: { readonly id: string; readonly changed: boolean } | null;
  /** Null where there is a commit. */
  readonly noCommit: string | null;
  readonly content: { readonly files: number; readonly sha256: string };
  readonly generator: { readonly name: string; readonly version: string };
}

export const buildSchema = z
  .object({
    asOf: dayField.describe('The day for which the site was built: HUSTINGS_NOW of the build.'),
    commit: z
      .object({
        id: z
          .string()
          .regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)
          .describe('The full id of the commit.'),
        changed: z
          .boolean()
          .describe(
            'Whether files differed from the commit when the site was built: then it cannot be built again from it.',
          ),
      })
      .nullable()
      .describe('The commit of the repository that holds the content; null where none can be named.'),
    noCommit: z.string().nullable().describe('Why no commit can be named; null where one is.'),
    content: z
      .object({
        files: z.int().nonnegative().describe('How many content files there were.'),
        sha256: z
          .string()
          .regex(/^[0-9a-f]{64}$/)
          .describe(
            'The SHA-256 of a list with a line for each content file, as sha256sum writes it: the SHA-256 of its bytes, two spaces, its path from the content folder; in the order of the paths.',
          ),
      })
      .describe('The content files, by their names and their bytes.'),
    generator: z
      .object({
        name: z.string().describe('The program that made the site.'),
        version: z.string().describe('Its version.'),
      })
      .describe('What made the site.'),
  })
  .meta({ title: 'Build', description: 'What the site was made from, and by what: enough to make it again.' });

export const buildDocument = (asOf: Day, made: Made): z.input<typeof buildSchema> => ({ asOf, ...made });
