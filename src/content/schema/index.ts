/** The schemas of all kinds of content file. */
import { z } from 'zod';
import { statementSchema } from '../../statement/schema.ts';
import type { Kind } from '../files.ts';
import { committeeSchema } from './committee.ts';
import { communitySchema } from './community.ts';
import { electionSchema } from './election.ts';
import { messageSchema } from './message.ts';
import { organizationSchema } from './organization.ts';
import { personSchema } from './person.ts';
import { charterPageSchema, handbookPageSchema } from './prose.ts';

/** The kinds that hold keys and values; the list of published addresses holds lines. */
export type KeyedKind = Exclude<Kind, 'published' | 'ballots' | 'theme'>;

/** By kind; of Markdown files, the schema of their front matter. */
export const SCHEMAS = {
  community: communitySchema,
  charter: charterPageSchema,
  committee: committeeSchema,
  election: electionSchema,
  statement: statementSchema,
  person: personSchema,
  organization: organizationSchema,
  handbook: handbookPageSchema,
  message: messageSchema,
} as const satisfies Record<KeyedKind, z.core.$ZodType>;

/**
 * JSON Schemas of what people write in the files, by kind: for editors, which complete keys and mark mistakes while one
 * types. They say less than the checks do: a form such as that of a day is told, whether the day exists is not.
 */
export function editorSchemas(): Record<KeyedKind, z.core.JSONSchema.BaseSchema> {
  const schemas = Object.entries(SCHEMAS).map(([kind, schema]) => [
    kind,
    z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }),
  ]);
  return Object.fromEntries(schemas);
}
