/** The community of addresses has one in every text that a schema allows; what is built from it is looked through in the step `withheld`. */
import { expect, test } from 'vitest';
import { z } from 'zod';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { SCHEMAS } from '../../src/content/schema/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { siteOf } from '../../src/site/site.ts';
import { ADDRESSES, HOST, LEAK, planted, RICH, taking } from '../hostile/addresses.ts';
import { viewsOf } from '../views/drawn.ts';

const loaded = examine(understand(readFiles(ADDRESSES)), day('2026-11-22'));

/** Whatever one sends mail to is published by whoever wrote it there: how to report a weakness. */
const MEANT = ['security.contact'];

test('it is in order', () => {
  const errors = loaded.findings.filter(({ severity }) => severity === 'error');
  expect(errors.map(asText)).toEqual([]);
});

test.each(Object.entries(SCHEMAS).filter(([kind]) => kind !== 'statement'))(
  'in every text of a file of kind %s that takes one, one stands',
  (kind, schema) => {
    const there = new Set(planted.flatMap((each) => (each.kind === kind ? [each.path] : [])));
    const missing = taking(schema).filter((path) => !there.has(path) && !MEANT.includes(path));
    expect(missing).toEqual([]);
    expect(there.size).toBeGreaterThan(0);
  },
);

test('a field that is added to a schema is one that is looked for', () => {
  const more = z.strictObject({
    ...SCHEMAS.organization.shape,
    motto: z.object({ said: z.array(z.string().max(60)).optional(), by: z.record(z.string(), z.int()) }).optional(),
    colour: z.string().regex(/^#[0-9a-f]{6}$/),
  });
  const known = taking(SCHEMAS.organization);
  expect(taking(more).filter((path) => !known.includes(path))).toEqual(['motto.said', 'motto.by.*']);
});

/** A value with a text at a place: `links.title` of a list of links. */
const FRONT: Readonly<Record<string, (text: string) => object>> = {
  'links.title': (text) => ({ links: [{ title: text, url: 'https://example.org/' }] }),
  languages: (text) => ({ languages: [text] }),
};

test.each(taking(SCHEMAS.statement))('a statement with one in its %s is refused', (path) => {
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
  expect(found.map(asText).join('\n')).not.toMatch(LEAK);
});

test('no page of it shows one', () => {
  const site = siteOf(loaded, '2026-11-22T12:00:00Z' as never);
  const shown = viewsOf(site).filter(([, view]) => LEAK.test(JSON.stringify(view)));
  expect(shown.map(([address]) => address)).toEqual([]);
});
