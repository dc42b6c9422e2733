import { describe, expect, test } from 'vitest';
import { rulesSchema, written } from '../../src/content/schema/rules.ts';
import { RULE_NAMES, RULES, type RuleName, SILENT, withAmended } from '../../src/governance/rules/index.ts';
import type { Shape } from '../../src/governance/rules/shape.ts';
import { limitsInWords } from '../../src/words/en/awards.ts';
import { ruleInWords } from '../../src/words/en/rules-in-words.ts';

/** A rule of the least that a file must say, for each that has keys for which something is assumed. */
const LEAST: Partial<Record<RuleName, unknown>> = {
  affiliationCap: { share: '1/3' },
  cohorts: [{ id: 'june', label: 'June', month: 6, seats: 3, by: 'the end users' }],
};

interface Place {
  readonly rule: RuleName;
  readonly key: string;
  readonly assumed: unknown;
}

const placesIn = (rule: RuleName, shape: Shape): Place[] => {
  if (shape.kind === 'list') return placesIn(rule, shape.each);
  if (shape.kind === 'or-null') return placesIn(rule, shape.shape);
  if (shape.kind !== 'mapping') return [];
  return Object.entries(shape.keys).flatMap(([key, { shape: inner, absent }]) => [
    ...(absent.kind === 'assumed' ? [{ rule, key, assumed: absent.value }] : []),
    // A cap of its own that a cohort has is told by the same words as that of the committee.
    ...(rule === 'cohorts' && key === 'affiliationCap' ? [] : placesIn(rule, inner)),
  ]);
};

const PLACES = RULE_NAMES.flatMap((rule) => placesIn(rule, RULES[rule].shape));

/** The rules that a file sets which says the least, and one key more where there is one. */
function rulesWith(rule: RuleName, more: Readonly<Record<string, unknown>>) {
  const least = LEAST[rule];
  const value = Array.isArray(least) ? least.map((each) => ({ ...each, ...more })) : { ...(least as object), ...more };
  return withAmended(SILENT, rulesSchema.parse({ [rule]: value }));
}

describe('a key of a rule for which something is assumed', () => {
  test('is there at all, so that the walk is one', () => {
    expect(PLACES.map(({ rule, key }) => `${rule}.${key}`)).toEqual([
      'cohorts.every',
      'cohorts.filled',
      'cohorts.optional',
      'cohorts.votes',
      'affiliationCap.rounding',
      'affiliationCap.counts',
      'affiliationCap.continuing',
      'affiliationCap.applied',
    ]);
  });

  for (const { rule, key, assumed } of PLACES) {
    test(`${rule}.${key} is told where it is written, and never as the charter’s word where it is not`, () => {
      const silent = ruleInWords(rulesWith(rule, {}), rule).text;
      const said = ruleInWords(rulesWith(rule, { [key]: assumed }), rule).text;
      expect(said).not.toBe(silent);
      // What is told of a silence is that it is one.
      for (const clause of silent.split(/; |, (?=elected|may|with|every)/)) {
        if (said.includes(clause)) continue;
        expect(clause).toMatch(/the charter does not say, and .* is assumed|chosen by/);
      }
    });

    test(`${rule}.${key} stands in the data as what the charter is silent on, and is not written back`, () => {
      const silent = rulesWith(rule, {})[rule];
      const said = rulesWith(rule, { [key]: assumed })[rule];
      const [one, other] = [silent, said].map((value) => JSON.stringify(value));
      expect(JSON.parse(one ?? '')).toMatchObject(Array.isArray(silent) ? [{ [key]: assumed }] : { [key]: assumed });
      expect(one).toMatch(new RegExp(`"silentOn":\\[[^\\]]*"${key}"`));
      expect(other).not.toMatch(new RegExp(`"silentOn":\\[[^\\]]*"${key}"`));
      expect(written(RULES[rule].shape, silent)).toEqual(LEAST[rule]);
      expect(JSON.stringify(written(RULES[rule].shape, said))).toContain(`"${key}":${JSON.stringify(assumed)}`);
    });
  }
});

describe('what bears on an award', () => {
  const limit = { seats: 2, counts: 'organization', continuing: true, applied: 'by-placing', cohort: null } as const;
  const told = (silentOn: readonly string[]) =>
    limitsInWords({ limits: [{ ...limit, silentOn }], noCap: 'silent', continuing: [] });

  test('is told as assumed where the charter sets a cap and says no more', () => {
    expect(told([])).toBe(
      'One organization may hold two seats: nobody continues, and whoever would be one too many is passed over.',
    );
    for (const silentOn of [['continuing'], ['applied'], ['continuing', 'applied']]) {
      expect(told(silentOn)).toMatch(/the charter does not say/);
      expect(told(silentOn)).toMatch(/assumed/);
    }
  });

  test('that there is no cap is the charter’s word only where it says so', () => {
    const none = (noCap: 'none' | 'silent' | 'not-at-this-size') =>
      limitsInWords({ limits: [], noCap, continuing: [] });
    expect(none('none')).toBe('The charter sets no cap for one organization.');
    expect(none('silent')).toBe('How many seats one organization may hold, the charter does not say.');
    expect(none('not-at-this-size')).toMatch(/of this size/);
  });
});
