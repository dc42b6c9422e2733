import { expect, test } from 'vitest';
import { readResult } from '../../src/import/layouts/plain-results.ts';

const NOMINEES = '- [`Ada Example`](https://github.com/ada-x)\n- `Ben Example` @ben-x\n- Cleo Example\n';
const ELECTED = '- [`Ada Example`](https://github.com/ada-x)\n- Cleo Example (@cleo-x)\n';
const numbered = (list: string): string => {
  let count = 0;
  return list.replace(/^- /gm, () => `${++count}. `);
};

test.each([
  ['both lists with hyphens', NOMINEES, ELECTED, false],
  ['the winners with numbers', NOMINEES, numbered(ELECTED), true],
  ['the nominees with numbers', numbered(NOMINEES), ELECTED, false],
  ['both with numbers', numbered(NOMINEES), numbered(ELECTED), true],
])('who was nominated and who was elected: %s', (_, nominees, elected, ranked) => {
  const text = `Three nominations were received:\n\n${nominees}\nThe nominees elected were:\n\n${elected}`;
  const result = readResult({ path: 'Results.md', text, encoding: 'UTF-8' }, 2020);
  expect(result.nominees.map(({ name, handle }) => [name, handle])).toEqual([
    ['Ada Example', 'ada-x'],
    ['Ben Example', 'ben-x'],
    ['Cleo Example', null],
  ]);
  expect(result.elected.map(({ name, handle }) => [name, handle])).toEqual([
    ['Ada Example', 'ada-x'],
    ['Cleo Example', 'cleo-x'],
  ]);
  expect(result.ranked).toBe(ranked);
});

test('a list with numbers below no sentence is the order of the count', () => {
  const text = 'Council Election\nSeptember 10, 2018\n\nResults:\n1) Ada Example (ada-x)\n2) Ben Example (ben-x)';
  const { elected, nominees, ranked } = readResult({ path: 'Results.txt', text, encoding: 'UTF-8' }, 2018);
  expect([elected.map(({ handle }) => handle), nominees, ranked]).toEqual([['ada-x', 'ben-x'], [], true]);
});
