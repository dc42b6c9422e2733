/** Rules by name, as charter prose takes them: `<Rule is="seats" />`. A rule that the charter does not state has no text. */

import { RULE_NAMES, RULES, type RuleName, type Rules } from '../../governance/rules/index.ts';
import { RULE_WORDS } from './rules/index.ts';
import { type NumberForm, say } from './say.ts';

/** Every named rule that the charter states, with its text. */
function texts(rules: Rules, as: NumberForm): ReadonlyMap<string, string> {
  const saying = say(as);
  const named = <Name extends RuleName>(name: Name): Readonly<Record<string, string | number | null>> => ({
    ...RULES[name].prose?.(rules[name]),
    ...RULE_WORDS[name].prose?.(rules[name], saying),
  });
  return new Map(
    RULE_NAMES.flatMap((name) => Object.entries(named(name))).flatMap(([name, value]) =>
      value === null ? [] : [[name, typeof value === 'number' ? saying.number(value) : value]],
    ),
  );
}

/** The names of all rules that have a text. */
export const ruleNames = (rules: Rules): string[] => [...texts(rules, 'figure').keys()];

/**
 * What a rule says, for a sentence: numbers as words ("five") or as figures ("5"); lengths of terms in months, of phases
 * in days; `cohorts` is a list, "three seats in June and two in December". Null where the charter states no such rule.
 */
export const ruleText = (rules: Rules, name: string, as: NumberForm): string | null =>
  texts(rules, as).get(name) ?? null;

/** Everything that rules say for a sentence, by the name of the rule: as words, and as figures. */
export type RuleTexts = Readonly<Record<NumberForm, Readonly<Record<string, string>>>>;

export const ruleTexts = (rules: Rules): RuleTexts => ({
  words: Object.fromEntries(texts(rules, 'words')),
  figure: Object.fromEntries(texts(rules, 'figure')),
});
