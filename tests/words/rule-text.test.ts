import { describe, expect, test } from 'vitest';
import { numberWords } from '#words/counts.ts';
import { ruleNames, ruleText } from '#words/rule-text.ts';
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import type { Rules } from '../../src/governance/rules/index.ts';
import { cohort, rules } from '../governance/support.ts';

const RULES = rules({
  cohorts: [cohort('autumn', 6, 3, { label: 'June' }), cohort('spring', 12, 2, { label: 'December' })],
  affiliationCap: capOfSeats(2, 'organization'),
  mayRun: { activity: 'a contribution', months: null, before: null },
  mayVote: { activity: 'code merged', months: 12, before: 'unstated' },
  phases: [{ phase: 'nominations', days: 7 }],
  statementWords: 1500,
});
const words = (name: string, rules: Rules = RULES) => ruleText(rules, name, 'words');

test('numbers in words, as British usage has them', () => {
  const some = { 0: 'zero', 7: 'seven', 13: 'thirteen', 20: 'twenty', 42: 'forty-two', 100: 'one hundred' };
  for (const [n, text] of Object.entries(some)) expect(numberWords(Number(n))).toBe(text);
  expect(numberWords(101)).toBe('one hundred and one');
  expect(numberWords(999)).toBe('nine hundred and ninety-nine');
  expect(numberWords(1500)).toBe('one thousand five hundred');
  expect(numberWords(2001)).toBe('two thousand and one');
  expect(numberWords(2.5)).toBe('2.5');
});

test('no two numbers below ten thousand have the same words', () => {
  expect(new Set(Array.from({ length: 10_000 }, (_, n) => numberWords(n))).size).toBe(10_000);
});

describe('a rule by its name', () => {
  test('is in words or in figures', () => {
    expect(words('seats')).toBe('five');
    expect(ruleText(RULES, 'seats', 'figure')).toBe('5');
    expect(words('cohort.spring.seats')).toBe('two');
    expect(words('cohort.autumn.label')).toBe('June');
    expect(words('phases.nominations')).toBe('seven');
    expect(words('statementWords')).toBe('one thousand five hundred');
  });
  test('the cohorts are a list that a sentence can take', () => {
    expect(words('cohorts')).toBe('three seats in June and two in December');
    expect(ruleText(RULES, 'cohorts', 'figure')).toBe('3 seats in June and 2 in December');
    const cohorts = [
      cohort('a', 10, 1, { label: 'Autumn' }),
      cohort('b', 12, 2, { label: 'December', every: 2 }),
      cohort('c', 4, 2, { label: 'Easter', every: 3 }),
    ];
    expect(words('cohorts', { ...RULES, cohorts })).toBe(
      'one seat in autumn, two in December every other year and two in Easter every three years',
    );
  });
  test('that the charter does not state has no text', () => {
    for (const name of ['termLimit', 'mayRun.months', 'phases.voting', 'cohort.summer.seats', 'constructor', 'seat']) {
      expect(words(name), name).toBeNull();
    }
    expect(words('cohorts', { ...RULES, cohorts: [] })).toBeNull();
  });
  test('every name that is listed has a text', () => {
    for (const name of ruleNames(RULES)) expect(words(name), name).not.toBeNull();
    expect(ruleNames(RULES)).toContain('cohort.autumn.seats');
  });
});
