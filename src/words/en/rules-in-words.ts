/** Whole rules as short statements, for lists of rules and for what an amendment changed. */

import { isSilent, RULE_NAMES, RULES, type RuleName, type Rules } from '../../governance/rules/index.ts';
import { capLimit } from './rules/affiliation-cap.ts';
import { afterCohort } from './rules/cohorts.ts';
import { RULE_WORDS } from './rules/index.ts';
import { say } from './say.ts';
import { listInWords } from './sentences.ts';

interface RuleInWords {
  readonly rule: RuleName;
  /** What the rule is about: "Who may vote". */
  readonly label: string;
  /** What it says, without a full stop: "anyone with code merged in the twelve months before nominations open". */
  readonly text: string;
  /** Whether the charter says anything of it. */
  readonly stated: boolean;
}

/** That a charter says nothing of a rule. */
export const CHARTER_IS_SILENT = 'the charter does not say';

/** "the charter does not say; no limit is assumed" */
const silence = (assumed: string | undefined): string =>
  [CHARTER_IS_SILENT, ...(assumed === undefined ? [] : [assumed])].join('; ');

/** A rule of which a charter is silent, by its name: "Limit of terms; no limit is assumed". */
export function silenceInBrief({ rule, label }: Pick<RuleInWords, 'rule' | 'label'>): string {
  const { assumed } = RULE_WORDS[rule];
  return assumed === undefined ? label : `${label}; ${assumed}`;
}

/** One rule in words. */
export function ruleInWords<Name extends RuleName>(rules: Rules, rule: Name): RuleInWords {
  const { label, reads, assumed } = RULE_WORDS[rule];
  const text = isSilent(rules, rule) ? null : reads(rules[rule], say('words'), rules);
  return { rule, label, text: text ?? silence(assumed), stated: text !== null };
}

/** How long a term is and with what it ends, as far as a charter says: "twelve months", "it ends with the next election of its seat". */
export function termInWords(rules: Rules | null): string {
  if (rules === null) return CHARTER_IS_SILENT;
  const [months, ends] = [ruleInWords(rules, 'termMonths'), ruleInWords(rules, 'termEnds')];
  return ends.stated ? [...(months.stated ? [months.text] : []), `it ends ${ends.text}`].join('; ') : months.text;
}

/** The cohorts of a charter, each by its name and with what follows it. */
export const cohortsInWords = ({ cohorts }: Rules) =>
  cohorts.map((cohort) => ({ cohort, rest: afterCohort(cohort, say('words')) }));

/** The most seats that one organization may hold, at all and of a cohort: "two seats". Null where there is no such limit. */
export function capInWords({ affiliationCap: cap, cohorts }: Rules, cohort: string | null): string | null {
  const own = cohorts.find(({ id }) => id === cohort)?.affiliationCap ?? null;
  const most = [
    ...(cap === null ? [] : [capLimit(cap, say('words'))]),
    ...(own === null ? [] : [`${capLimit(own, say('words'))} of this cohort`]),
  ];
  return most.length === 0 ? null : listInWords(most);
}

/** All rules in words, in their order; of rules that few charters have, those that this one states. */
export function rulesInWords(rules: Rules): RuleInWords[] {
  const all = RULE_NAMES.map((rule) => ruleInWords(rules, rule)).filter(
    ({ rule, stated }) => stated || !RULES[rule].quiet,
  );
  // That a number is the number goes without saying.
  return rules.seatsAre === 'exact' ? all.filter(({ rule }) => rule !== 'seatsAre') : all;
}
