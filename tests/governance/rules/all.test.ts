import { expect, test } from 'vitest';
import { rulesInWords } from '#words/rules-in-words.ts';
import { rulesSchema, written } from '../../../src/content/schema/rules.ts';
import { rulesField } from '../../../src/files/data/rules.ts';
import { changedRules } from '../../../src/governance/charter.ts';
import { PLAIN_COHORT } from '../../../src/governance/rules/cohorts.ts';
import {
  isSilent,
  RULE_NAMES,
  RULES,
  type Rules,
  ruleValues,
  SILENT,
  withAmended,
} from '../../../src/governance/rules/index.ts';

const inFile = (name: keyof typeof RULES, value: unknown): unknown =>
  rulesSchema.parse({ [name]: written(RULES[name].shape, value) })[name];

test('what a new charter begins with reads the same from a file that says it', () => {
  for (const name of RULE_NAMES) {
    const { start } = RULES[name];
    if (start !== undefined) expect(inFile(name, start), name).toEqual(start);
  }
});

test('where a file leaves a rule out, no value stands for it', () => {
  expect(rulesSchema.parse({})).toEqual({});
});

test('the rules of a charter that is silent, and of one that begins, are open data as they are', () => {
  const starting = Object.fromEntries(RULE_NAMES.map((name) => [name, RULES[name].start ?? RULES[name].silent]));
  expect(rulesField.parse(starting)).toEqual(starting);
  expect(rulesField.parse(SILENT)).toEqual(ruleValues(SILENT));
});

test('a key that a rule does not have is refused, and so is a value out of bounds', () => {
  expect(rulesSchema.safeParse({ seat: 5 }).success).toBe(false);
  expect(rulesSchema.safeParse({ seats: 0 }).success).toBe(false);
  expect(rulesSchema.safeParse({ affiliationCap: { seats: 2, count: 'parent' } }).success).toBe(false);
  expect(rulesSchema.safeParse({ cohorts: [{ id: 'a', label: 'A', month: 13, seats: 1 }] }).success).toBe(false);
});

test('keys that are left out stand for what the rule says they do', () => {
  expect(inFile('cohorts', [{ ...PLAIN_COHORT, id: 'a', label: 'A', month: 1, seats: 1 }])).toEqual([
    { ...PLAIN_COHORT, id: 'a', label: 'A', month: 1, seats: 1 },
  ]);
  expect(rulesSchema.parse({ mayRun: { activity: 'code merged' } }).mayRun).toEqual({
    activity: 'code merged',
    months: null,
    before: null,
  });
  expect(rulesSchema.parse({ vacancy: { fill: 'appointment' } }).vacancy).toEqual({
    fill: 'appointment',
    term: 'unstated',
    most: null,
    otherwise: null,
  });
});

test('a rule that a charter states takes words for it, and its label is its own', () => {
  const starting = Object.fromEntries(RULE_NAMES.map((name) => [name, RULES[name].start ?? RULES[name].silent]));
  const said = RULE_NAMES.filter((name) => RULES[name].start !== undefined);
  const all = rulesInWords({ ...starting, said } as unknown as Rules);
  for (const { rule, stated } of all) if (RULES[rule].start != null) expect(stated, rule).toBe(true);
  expect(new Set(all.map(({ label }) => label)).size).toBe(all.length);
});

test('a charter that comes to state what was assumed of its silence has changed', () => {
  const stated = withAmended(SILENT, { termLimit: null });
  expect(isSilent(SILENT, 'termLimit')).toBe(true);
  expect(isSilent(stated, 'termLimit')).toBe(false);
  expect(changedRules(SILENT, stated).map(({ rule }) => rule)).toEqual(['termLimit']);
  expect(changedRules(stated, withAmended(stated, { termLimit: null }))).toEqual([]);
});
