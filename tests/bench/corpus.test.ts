import { expect, test } from 'vitest';
import { corpus, DAY, write } from '../../bench/corpus.ts';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { folderOf } from '../temporary.ts';

const kinds = (statements: number) => {
  const files = [...corpus(statements)].map(([file]) => file);
  const of = (pattern: RegExp) => files.filter((file) => pattern.test(file)).length;
  return {
    statements: of(/\/candidates\/[^/]+\.md$/),
    elections: of(/\/election\.yaml$/),
    committees: of(/^committees\//),
    people: of(/^people\//),
    organizations: of(/^organizations\//),
    twice: files.length - new Set(files).size,
  };
};

test('the same size and seed give the same bytes; another seed gives others', () => {
  expect([...corpus(50, 7)]).toEqual([...corpus(50, 7)]);
  expect([...corpus(50, 8)]).not.toEqual([...corpus(50, 7)]);
});

test('nothing is found in a community of fifty statements', () => {
  const folder = folderOf();
  const { files } = write(folder, 50);
  const { content, findings } = loadContent(folder, day(DAY));
  expect(findings).toEqual([]);
  expect(content.files).toHaveLength(files);
});

test.each([50, 1000, 10_000])('elections of ten, and the rest in proportion: %i statements', (statements) => {
  const { people, ...rest } = kinds(statements);
  expect(rest).toEqual({
    statements,
    elections: statements / 10,
    committees: Math.ceil(statements / 200),
    organizations: statements / 10 < 3 ? 3 : statements / 10,
    twice: 0,
  });
  if (statements >= 1000) {
    expect(people / statements).toBeGreaterThan(0.4);
    expect(people / statements).toBeLessThan(0.6);
  }
});

test('statements are as long as candidates write them', () => {
  const words = [...corpus(50)]
    .filter(([file]) => file.endsWith('.md'))
    .map(([, text]) => (text.split('\n---\n')[1] ?? '').split(/\s+/).length);
  const mean = words.reduce((sum, each) => sum + each, 0) / words.length;
  expect(mean).toBeGreaterThan(200);
  expect(mean).toBeLessThan(400);
  expect(Math.max(...words)).toBeLessThan(500);
});
