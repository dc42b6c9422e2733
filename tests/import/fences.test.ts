import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fencesIn, isCodeIn } from '../../src/import/fences.ts';

test.each([
  ['code between two lines of signs', ['a', '```', 'b', '```', 'c'], [[1, 3]]],
  ['a word behind the first alone', ['```sh', 'b', '```'], [[0, 2]]],
  [
    'words behind the second, which closes nothing',
    ['~~~', 'a', '~~~ b'],
    [
      [0, null],
      [2, null],
    ],
  ],
  ['more signs close what fewer opened', ['~~~', '`````', '~~~~'], [[0, 2]]],
  [
    'fewer do not',
    ['````', '```', 'a'],
    [
      [0, null],
      [1, null],
    ],
  ],
  ['the other sign does not', ['```', '~~~', '```'], [[0, 2]]],
  ['backticks within a line are no fence', ['```a``` b', '```'], [[1, null]]],
  [
    'what nothing closes hides nothing below it',
    ['``` x', 'a', '~~~', 'b', '~~~'],
    [
      [0, null],
      [2, 4],
    ],
  ],
])('%s', (_, lines, fences) => {
  expect(fencesIn(lines).map(({ from, to }) => [from, to])).toEqual(fences);
});

test('in Markdown what nothing closes is code to the end, in a plain text it is none', () => {
  const lines = ['a', '~~~', 'b'];
  expect(isCodeIn(lines, true)).toEqual([false, true, true]);
  expect(isCodeIn(lines, false)).toEqual([false, false, false]);
});

const LINE = fc.tuple(fc.constantFrom('`', '~'), fc.integer({ min: 1, max: 6 }), fc.constantFrom('', ' a', 'a'));

test('a fence closes with a line of its own sign, as long at least and bare, the first that there is', () => {
  fc.assert(
    fc.property(fc.array(LINE, { maxLength: 30 }), (all) => {
      const lines = all.map(([sign, count, behind]) => sign.repeat(count) + behind);
      for (const { from, to } of fencesIn(lines)) {
        const [sign = '', count = 0] = all[from] ?? [];
        const closing = all.findIndex(
          (each, at) => at > from && each[0] === sign && each[1] >= count && each[2] === '',
        );
        expect(to).toBe(closing === -1 ? null : closing);
      }
    }),
  );
});

test('a quarter of a million lines of signs that close nothing are read within the time that a test has', () => {
  const lines = Array.from({ length: 250_000 }, (_, at) => (at % 2 === 0 ? '~~~ a' : '``` b'));
  expect(fencesIn(lines)).toHaveLength(lines.length);
});
