/** The community of addresses has one in every text that a schema allows; what is built from it is looked through in the step `withheld`. */
import { expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { editorSchemas } from '../../src/content/schema/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { siteOf } from '../../src/site/site.ts';
import { ADDRESSES, HOST, planted, RICH } from '../hostile/addresses.ts';
import { viewsOf } from '../views/drawn.ts';

const loaded = examine(understand(readFiles(ADDRESSES)), day('2026-11-22'));

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly pattern?: string;
  readonly enum?: readonly string[];
  readonly const?: string;
  readonly format?: string;
}

/** Where a schema lets any text stand. */
const textsOf = (schema: Schema, path: readonly string[] = []): string[] => [
  ...(schema.anyOf ?? []).flatMap((each) => textsOf(each, path)),
  ...Object.entries(schema.properties ?? {}).flatMap(([key, each]) => textsOf(each, [...path, key])),
  ...(schema.items === undefined ? [] : textsOf(schema.items, path)),
  ...(schema.type === 'string' &&
  schema.enum === undefined &&
  schema.const === undefined &&
  schema.format === undefined &&
  (schema.pattern === undefined || new RegExp(schema.pattern).test('A text, a@b.example'))
    ? [path.join('.')]
    : []),
];

/** Texts of a form that the schema tells in code: moments, zones, nouns, names of git. */
const OF_A_FORM = /(?:^|\.)(?:start|end|at|zone|branch|content|one|many)$|^ballots\.(?:columns|none)/;

test('it is in order', () => {
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(asText)).toEqual([]);
});

test.each(Object.entries(editorSchemas()).filter(([kind]) => kind !== 'statement'))(
  'in every text of a file of kind %s one stands',
  (kind, schema) => {
    const there = new Set(planted.flatMap((each) => (each.kind === kind ? [each.path] : [])));
    const missing = textsOf(schema as Schema).filter((path) => !there.has(path) && !OF_A_FORM.test(path));
    expect(missing).toEqual([]);
    expect(there.size).toBeGreaterThan(0);
  },
);

/** A value with a text at a place: `links.title` of a list of links. */
const FRONT: Readonly<Record<string, (text: string) => object>> = {
  'links.title': (text) => ({ links: [{ title: text, url: 'https://example.org/' }] }),
  languages: (text) => ({ languages: [text] }),
};

test.each(textsOf(editorSchemas().statement as Schema))('a statement with one in its %s is refused', (path) => {
  const text = `Hana, ada@${HOST}`;
  const front = { name: 'Hana', affiliation: 'independent', ...(FRONT[path]?.(text) ?? { [path]: text }) };
  const file = 'elections/2026-11/candidates/hana-x.md';
  const lines = Object.entries(front).map(([key, value]) => `${key}: ${JSON.stringify(value)}\n`);
  const with_ = examine(
    understand(readFiles({ ...RICH, [file]: `---\n${lines.join('')}---\nText.\n` })),
    day('2026-11-22'),
  );
  const found = with_.findings.filter(({ place, severity }) => place.file.endsWith(file) && severity === 'error');
  expect(found.length).toBeGreaterThan(0);
  expect(found.map(asText).join('\n')).not.toContain(HOST);
});

test('no page of it shows one', () => {
  const site = siteOf(loaded, '2026-11-22T12:00:00Z' as never);
  const shown = viewsOf(site).filter(([, view]) => JSON.stringify(view).includes(HOST));
  expect(shown.map(([address]) => address)).toEqual([]);
});
