/** What Astro compiles of a charter page is the body that the checks examined, on the same lines. */
import { expect, test } from 'vitest';
import { charterSource } from '../../src/site/charter-source.ts';
import { folderOf } from '../temporary.ts';

const PAGE = 'charter/2020-01-01/council.mdx';
const compiled = (text: string) => charterSource(folderOf({ [PAGE]: text }), PAGE);

test('the body alone is compiled, on the lines that it has in the file', () => {
  const text = '---\ntitle: Council\nsummary: It decides.\n---\n\n# Council\n';
  expect(compiled(text)).toBe('---\n---\n\n\n\n# Council\n');
  const line = (of: string) => of.split('\n').indexOf('# Council');
  expect(line(compiled(text))).toBe(line(text));
});

test('no other reader finds another end of the front matter, with code behind it that nobody checked', () => {
  const hidden = '{ title: Council, summary: "a\n+++\n{PWNED()}\n", since: 2020-01-01 }';
  expect(compiled(`---\n${hidden}\n---\nText.\n`)).toBe('---\n---\n\n\n\n\nText.\n');
});

test('a body that begins like front matter stays a body', () => {
  expect(compiled('---\ntitle: Council\n---\n---\nlayout: ./x.astro\n---\n')).toMatch(/^---\n---\n/);
});

test('what the parser would take the process down for never reaches it', () => {
  expect(() => compiled('---\ntitle: Council\n---\n\nAnd so on\\\n')).toThrow(
    '5:10: a page does not end with a backslash',
  );
});

test.each(['Text.\n', '---\ntitle: x\n', ''])('a file without front matter is not compiled: %j', (text) => {
  expect(() => compiled(text)).toThrow('no page of a charter');
});
