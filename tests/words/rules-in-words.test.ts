import { expect, test } from 'vitest';
import { ruleInWords, rulesInWords } from '#words/rules-in-words.ts';
import { capOfSeats } from '../../src/governance/rules/affiliation-cap.ts';
import { PLAIN_COHORT } from '../../src/governance/rules/cohorts.ts';
import { RULE_NAMES, RULES, type RuleName, type Rules, SILENT } from '../../src/governance/rules/index.ts';

const LAUNCH: Rules = {
  ...SILENT,
  seats: 5,
  cohorts: [
    { ...PLAIN_COHORT, id: 'autumn', label: 'June', month: 6, seats: 3 },
    { ...PLAIN_COHORT, id: 'spring', label: 'December', month: 12, seats: 2 },
  ],
  termMonths: 12,
  affiliationCap: capOfSeats(2, 'organization'),
  mayRun: { activity: 'a contribution to the project', months: null, before: null },
  mayVote: { activity: 'code merged', months: 12, before: 'unstated' },
};
const text = (rules: Partial<Rules>, name: RuleName): string => ruleInWords({ ...LAUNCH, ...rules }, name).text;

test('every rule has a label and a text, in the order of the rules', () => {
  const all = rulesInWords(LAUNCH);
  const told = RULE_NAMES.filter((name) => !RULES[name].quiet);
  expect(all.map(({ rule }) => rule)).toEqual(told);
  expect(new Set(all.map(({ label }) => label)).size).toBe(told.length);
});

test('the launch rules read as the charter means them', () => {
  expect(text({}, 'seats')).toBe('five');
  expect(text({}, 'cohorts')).toBe('June: three seats; December: two seats');
  expect(text({}, 'affiliationCap')).toBe('two seats; each organization counts by itself');
  expect(text({}, 'mayRun')).toBe('anyone with a contribution to the project');
  expect(text({ said: ['termLimit'] }, 'termLimit')).toBe('none');
});

test('what the charter leaves open is said to be open', () => {
  for (const name of ['phases', 'deadlineClock', 'vacancy', 'counting'] as const) {
    expect(text({}, name)).toBe('the charter does not say');
  }
  expect(text({ mayVote: null }, 'mayVote')).toBe('the charter does not say');
  expect(text({}, 'mayVote')).toBe(
    'anyone with code merged in the last twelve months; the charter does not say from which day they are counted',
  );
});

test('silence is never told as a value, whatever stands for it, and what is assumed is said to be assumed', () => {
  for (const { rule, text: said, stated } of rulesInWords(SILENT)) {
    expect(stated, rule).toBe(false);
    expect(said, rule).toMatch(/^the charter does not say(?:; .*assumed.*)?$/);
  }
  expect(text({}, 'termLimit')).toBe('the charter does not say; no limit is assumed');
  expect(text({}, 'holdover')).toBe(
    'the charter does not say; it is assumed that the member remains until the successor takes office',
  );
});

test('a rule that the charter states is told even where it says what is assumed of a silent one', () => {
  for (const rule of ['termLimit', 'affiliationCap', 'statementWords', 'holdover', 'cohorts', 'seatsAre'] as const) {
    const rules = { ...LAUNCH, [rule]: RULES[rule].silent, said: [rule] };
    expect(ruleInWords(rules, rule), rule).toMatchObject({ stated: true });
    expect(ruleInWords(rules, rule).text, rule).not.toContain('assumed');
  }
});

test('a season names the month in which it is expected, and a longer cycle its years', () => {
  const cohorts = [{ ...PLAIN_COHORT, id: 'a', label: 'Autumn', month: 10, seats: 1, every: 2, fromYear: 2026 }];
  expect(text({ cohorts }, 'cohorts')).toBe(
    'Autumn, expected in October: one seat, every two years, counted from 2026',
  );
});

test('the months of a voter are counted back from the day that the charter names', () => {
  const mayVote = { activity: 'code merged', months: 12, before: 'nominations-open' } as const;
  expect(text({ mayVote }, 'mayVote')).toBe('anyone with code merged in the twelve months before nominations open');
});

test('a term that no charter bounds does not run out', () => {
  expect(text({ holdover: false, termMonths: null }, 'holdover')).toContain('does not apply');
  expect(text({ holdover: false }, 'holdover')).toBe('the member leaves');
});

test('a vacancy names how it is filled and for how long', () => {
  expect(text({ vacancy: { fill: 'own-cohort', term: 'remainder', most: null, otherwise: null } }, 'vacancy')).toBe(
    'when its own cohort next comes up, for the rest of the term',
  );
});
