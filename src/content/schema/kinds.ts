/** Every kind of file that a community writes, with the schema of its keys: for editors, and for the handbook. */
import { z } from 'zod';
import { committeeSchema } from './committee.ts';
import { communitySchema } from './community.ts';
import { electionSchema } from './election.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { charterPageSchema, handbookPageSchema } from './prose.ts';
import { statementSchema } from './statement.ts';

export interface FileKind {
  readonly name: string;
  readonly title: string;
  /** Where such a file lies, from the content folder. */
  readonly path: string;
  /** What follows the front matter; null where the whole file is YAML. */
  readonly body: string | null;
  readonly schema: z.ZodType;
}

export const FILE_KINDS: readonly FileKind[] = [
  { name: 'community', title: 'The community', path: 'community.yaml', body: null, schema: communitySchema },
  {
    name: 'charter-page',
    title: 'A page of the charter',
    path: 'charter/<day>/<page>.mdx',
    body: 'MDX, with numbers taken from the rules: `<Rule is="seats" />`.',
    schema: charterPageSchema,
  },
  { name: 'committee', title: 'A committee', path: 'committees/<id>.yaml', body: null, schema: committeeSchema },
  { name: 'election', title: 'An election', path: 'elections/<id>/election.yaml', body: null, schema: electionSchema },
  {
    name: 'statement',
    title: 'A statement',
    path: 'elections/<id>/candidates/<handle>.md',
    body: 'The statement, in Markdown.',
    schema: statementSchema,
  },
  { name: 'person', title: 'A person', path: 'people/<id>.yaml', body: null, schema: personSchema },
  {
    name: 'organization',
    title: 'An organization',
    path: 'organizations/<id>.yaml',
    body: null,
    schema: organizationSchema,
  },
  {
    name: 'handbook-page',
    title: 'A page of the handbook',
    path: 'handbook/<page>.md',
    body: 'The text, in Markdown.',
    schema: handbookPageSchema,
  },
];

/** The JSON Schema (draft 2020-12) of what somebody writes into a file of a kind: its YAML, or its front matter. */
export function fileSchema({ schema, title }: FileKind): z.core.JSONSchema.JSONSchema {
  const { $schema, ...rest } = z.toJSONSchema(schema, { target: 'draft-2020-12', io: 'input' });
  return { $schema, title, ...rest };
}
