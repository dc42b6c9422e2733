import { expect, test } from 'vitest';
import { aboutInWords, dayInWords } from '#words/days.ts';
import { plain } from '#words/rich-text.ts';
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
