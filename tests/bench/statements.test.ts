import { expect, test } from 'vitest';
import { more } from '../../bench/statements.ts';

const STATEMENTS = ['a', 'b', 'c'].map((handle) => ({ election: '2020-01', handle, file: `${handle}.md` }));

/** A page a statement, one an election, and the index. */
const pagesOf = (statements: readonly { election: string }[]) =>
  statements.length + new Set(statements.map(({ election }) => election)).size + 1;

test('statements are filled up with copies to just so many pages', () => {
  for (let pages = 7; pages < 60; pages += 1) expect(pagesOf([...STATEMENTS, ...more(STATEMENTS, pages)])).toBe(pages);
  expect(more(STATEMENTS, 5)).toEqual([]);
});
