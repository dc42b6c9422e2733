import { describe, expect, test } from 'vitest';
import { amendmentDays, changedRules, rulesOn, versionOn } from '../../src/governance/charter.ts';
import { day } from '../../src/governance/day.ts';
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import { RULE_NAMES } from '../../src/governance/rules/index.ts';
import { cohort, committee, rules } from './support.ts';

const board = committee({
  charter: [
    { since: '2017-12-05', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 2)] } },
    { since: '2023-05-02', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 4)], termLimit: 3 } },
  ],
  dissolved: '2024-01-01',
});

describe('the rules in force', () => {
  test('are those of the version whose day has come', () => {
    expect(rulesOn(board, day('2017-12-05'))?.seats).toBe(5);
    expect(rulesOn(board, day('2023-05-01'))?.seats).toBe(5);
    expect(rulesOn(board, day('2023-05-02'))?.seats).toBe(7);
    expect(versionOn(board, day('2023-05-02'))?.since).toBe('2023-05-02');
  });

  test('are none before the launch and from the dissolution on', () => {
    expect(rulesOn(board, day('2017-12-04'))).toBeNull();
    expect(rulesOn(board, day('2023-12-31'))).not.toBeNull();
    expect(rulesOn(board, day('2024-01-01'))).toBeNull();
  });
});

describe('what an amendment changed', () => {
  const before = rules({ seats: 5, affiliationCap: capOfSeats(2, 'organization') });

  test('is each rule that differs, with its value before and after', () => {
    expect(changedRules(before, { ...before, seats: 7, termLimit: 3 })).toEqual([
      { rule: 'seats', before: 5, after: 7 },
      { rule: 'termLimit', before: null, after: 3 },
    ]);
  });

  test('is nothing where a rule was written down again with the same value', () => {
    expect(changedRules(before, { ...before, affiliationCap: capOfSeats(2, 'organization') })).toEqual([]);
  });

  test('is every rule at the launch', () => {
    const changes = changedRules(null, before);
    expect(changes.map(({ rule }) => rule)).toEqual(RULE_NAMES);
    expect(changes.every((change) => change.before === undefined)).toBe(true);
    // `said` is not a rule, but which of them the charter says.
    expect([...RULE_NAMES, 'said'].sort()).toEqual(Object.keys(before).sort());
  });
});

test('the days of amendments are those of all committees, each once, oldest first', () => {
  const other = committee({
    id: 'other',
    charter: [
      { since: '2017-12-05', set: {} },
      { since: '2018-06-19', set: {} },
    ],
  });
  expect(amendmentDays([board, other])).toEqual(['2017-12-05', '2018-06-19', '2023-05-02']);
});
