/** Each place where a file may name somebody by id is one where the commands look for who is renamed or taken out. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { REFERENCES } from '../../src/commands/people/namings.ts';
import { idField } from '../../src/content/schema/common.ts';
import { editorSchemas } from '../../src/content/schema/index.ts';

interface Schema {
  readonly pattern?: string;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
}

const { pattern: ID } = z.toJSONSchema(idField);

/** Where a schema lets an id stand, `*` for a place in a list or a key that a file chooses. */
function idsOf(schema: Schema, at: readonly string[] = []): string[] {
  const { additionalProperties: any } = schema;
  return [
    ...(schema.pattern === ID ? [at.join('.')] : []),
    ...(schema.anyOf ?? []).flatMap((each) => idsOf(each, at)),
    ...Object.entries(schema.properties ?? {}).flatMap(([key, each]) => idsOf(each, [...at, key])),
    ...(typeof any === 'object' ? idsOf(any, [...at, '*']) : []),
    ...(schema.items === undefined ? [] : idsOf(schema.items, [...at, '*'])),
  ];
}

/** Ids of what is no person. */
const OTHERS =
  /(?:^|\.)(?:committee|cohort|atElection|runOffOf|organization|to|parent|notTogetherWith\.\*)$|\.cohorts\.\*\.id$/;

test('every id in the files of committees and elections is looked at, or is one of something else', () => {
  const { committee, election, person, organization, community, charter, handbook, message } = editorSchemas();
  const named = [committee, election].flatMap((schema) => idsOf(schema as Schema));
  expect(named.filter((at) => !OTHERS.test(at) && !REFERENCES.has(at) && at !== 'ballots.names.*')).toEqual([]);
  expect([...REFERENCES].filter((at) => !named.includes(at))).toEqual([]);
  const elsewhere = [person, organization, community, charter, handbook, message];
  expect(elsewhere.flatMap((schema) => idsOf(schema as Schema)).filter((at) => !OTHERS.test(at))).toEqual([]);
});
