import { expect, test } from 'vitest';
import { foreseenName } from '#words/elections.ts';

test('a year follows a month or a season, and of another word the month of the year is named', () => {
  expect(foreseenName({ label: 'June', year: 2027, month: 6 })).toBe('June 2027');
  expect(foreseenName({ label: 'Autumn', year: 2027, month: 10 })).toBe('Autumn 2027');
  expect(foreseenName({ label: 'Odd years', year: 2027, month: 11 })).toBe('November 2027 (Odd years)');
  expect(foreseenName({ label: 'Community seats', year: 2026, month: 1 })).toBe('January 2026 (Community seats)');
});
