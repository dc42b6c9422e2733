import { expect, test } from 'vitest';
import { aboutInWords, dayInWords } from '#words/days.ts';
import { plain, type WhenPart } from '#words/rich-text.ts';
import { barInWords } from '#words/seats-chart-words.ts';
import { day } from '../../src/governance/day.ts';
import { expectedAbout } from '../../src/governance/estimate.ts';

test('an expected day is told as an estimate, and no words for a day take it', () => {
  const on = expectedAbout(day('2027-04-05'));
  expect(aboutInWords(on)).toBe('about 5\u00a0April 2027');
  expect(plain(['Opens ', { about: on }])).toBe('Opens about 5\u00a0April 2027');
  // @ts-expect-error an estimate is no day
  dayInWords(on);
  // @ts-expect-error nor is it one in a sentence
  plain([{ day: on }]);
});

test('the edge of a chart is told as no day', () => {
  const on = day('2027-01-01');
  const bar = { label: 'Ada', state: 'current' } as const;
  const told = (until: WhenPart | null) => barInWords({ ...bar, told: { since: { day: on }, until } });
  expect(told({ day: day('2028-01-01') })).toBe('Ada, 1\u00a0January 2027 to 1\u00a0January 2028, sitting');
  expect(told({ about: expectedAbout(day('2028-01-10')) })).toBe(
    'Ada, 1\u00a0January 2027 to about 10\u00a0January 2028, sitting',
  );
  expect(told(null)).toBe('Ada, since 1\u00a0January 2027, sitting');
});
