/** Whole rules as short statements, for lists of rules and for what an amendment changed. */

import { capLimit } from '../../governance/rules/affiliation-cap.ts';
import { isSilent, RULE_NAMES, RULES, type RuleName, type Rules } from '../../governance/rules/index.ts';
import { CALLED } from './called.ts';
import { say } from './say.ts';

export interface RuleInWords {
  readonly rule: RuleName;
  /** What the rule is about: "Who may vote". */
  readonly label: string;
  /** What it says, without a full stop: "anyone with code merged in the twelve months before nominations open". */
  readonly text: string;
  /** Whether the charter says anything of it. */
  readonly stated: boolean;
}

/** What rules are about, where a community may have a noun of its own for it. */
const LABELS: Readonly<Partial<Record<RuleName, string>>> = {
  seats: CALLED.Seats,
  seatsAre: `The number of ${CALLED.seats} is`,
  seatsUpTo: `Most ${CALLED.seats}`,
  vacancy: `How a vacant ${CALLED.seat} is filled`,
  endorsements: `Endorsements that ${CALLED.aCandidate} needs`,
};

/** "the charter does not say; no limit is assumed" */
const silence = (assumed: string | undefined): string =>
  ['the charter does not say', ...(assumed === undefined ? [] : [assumed])].join('; ');

/** One rule in words. */
export function ruleInWords<Name extends RuleName>(rules: Rules, rule: Name): RuleInWords {
  const { reads, assumed } = RULES[rule];
  const label = LABELS[rule] ?? RULES[rule].label;
  const text = isSilent(rules, rule) ? null : reads(rules[rule], say('words'), rules);
  return { rule, label, text: text ?? silence(assumed), stated: text !== null };
}

/** The most seats that one organization may hold: "two seats". Null where there is no such limit. */
export const capInWords = ({ affiliationCap: cap }: Rules): string | null =>
  cap === null ? null : capLimit(cap, say('words'));

/** All rules in words, in their order; of rules that few charters have, those that this one states. */
export function rulesInWords(rules: Rules): RuleInWords[] {
  return RULE_NAMES.map((rule) => ruleInWords(rules, rule)).filter(({ rule, stated }) => stated || !RULES[rule].quiet);
}
