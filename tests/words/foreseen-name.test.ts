import { expect, test } from 'vitest';
import { foreseenName } from '#words/elections.ts';

test('a year follows a month or a season, and of another word the month of the year is named', () => {
  expect(foreseenName({ label: 'June', year: 2027, month: 6, inOwnMonth: true })).toBe('June 2027');
  expect(foreseenName({ label: 'Autumn', year: 2027, month: 10, inOwnMonth: true })).toBe('Autumn 2027');
  expect(foreseenName({ label: 'Odd years', year: 2027, month: 11, inOwnMonth: true })).toBe(
    'November 2027 (Odd years)',
  );
  expect(foreseenName({ label: 'Community seats', year: 2026, month: 1, inOwnMonth: false })).toBe(
    'January 2026 (Community seats)',
  );
});

test('where a cohort comes up in several months of a year, its own is called as the charter calls it and the others by their names', () => {
  expect(foreseenName({ label: 'Spring', year: 2027, month: 3, inOwnMonth: true })).toBe('Spring 2027');
  expect(foreseenName({ label: 'Spring', year: 2027, month: 9, inOwnMonth: false })).toBe('September 2027');
  expect(foreseenName({ label: 'June', year: 2027, month: 12, inOwnMonth: false })).toBe('December 2027');
});
