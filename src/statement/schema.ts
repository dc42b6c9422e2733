/**
 * The front matter of content/elections/<id>/candidates/<handle>.md: what a candidate says besides the text. The form,
 * the command and the reader of the files all go by it.
 */
import * as z from 'zod/mini';
import {
  ADDRESS,
  addressChecks,
  handleChecks,
  lineChecks,
  nameChecks,
  organizationChecks,
  saysWhereItLeads,
  wordChecks,
} from './fields.ts';

const line = () => z.string().check(...lineChecks);
const address = () => z.url(ADDRESS).check(...addressChecks);

const link = z.strictObject({ title: line(), url: address() }).check(saysWhereItLeads('title'));

export const statementSchema = z.strictObject({
  name: z.string().check(...nameChecks, z.describe('Your name, as it should appear.')),
  github: z.optional(z.string().check(...handleChecks, z.describe('Your handle, without the @.'))),
  affiliation: z
    .string()
    .check(
      ...organizationChecks,
      z.describe(
        'The organization you belong to today, or `independent`; `unrecorded` in an archive that does not tell.',
      ),
    ),
  pronouns: z.optional(z.string().check(...wordChecks)),
  links: z._default(z.array(link).check(z.maxLength(20, 'must be at most 20 links')), []),
  languages: z._default(
    z.array(z.string().check(...wordChecks)).check(z.maxLength(20, 'must be at most 20 languages')),
    [],
  ),
  summary: z.optional(
    z
      .literal('editor')
      .check(z.describe('The text was written by the editors of the archive from the candidate’s own words.')),
  ),
  source: z.optional(address().check(z.describe('Where the candidate’s own words are, beside `summary: editor`.'))),
});

export type StatementFile = z.output<typeof statementSchema>;
