/**
 * The rules of a charter, as values. Prose takes its numbers from here by name, so that it cannot say something else.
 * A rule is one file of this folder and one name in the list below, and in each language a file with its words (src/words);
 * all else is made from the list.
 */
import { affiliationCap } from './affiliation-cap.ts';
import { ballot } from './ballot.ts';
import { cohorts } from './cohorts.ts';
import { counting } from './counting.ts';
import { deadlineClock } from './deadline-clock.ts';
import { deadlines } from './deadlines.ts';
import { endorsements } from './endorsements.ts';
import { holdover } from './holdover.ts';
import { lifetimeLimit } from './lifetime-limit.ts';
import { mayRun } from './may-run.ts';
import { mayVote } from './may-vote.ts';
import { notTogetherWith } from './not-together-with.ts';
import { phases } from './phases.ts';
import type { Rule } from './rule.ts';
import { seats } from './seats.ts';
import { seatsAre } from './seats-are.ts';
import { seatsUpTo } from './seats-up-to.ts';
import type { Value } from './shape.ts';
import { statementWords } from './statement-words.ts';
import { termEnds } from './term-ends.ts';
import { termLimit } from './term-limit.ts';
import { termMonths } from './term-months.ts';
import { termsNotCounted } from './terms-not-counted.ts';
import { vacancy } from './vacancy.ts';

/** In the order in which they are told. */
const LIST = {
  seats,
  seatsAre,
  seatsUpTo,
  cohorts,
  termMonths,
  termEnds,
  termLimit,
  lifetimeLimit,
  termsNotCounted,
  affiliationCap,
  notTogetherWith,
  mayRun,
  endorsements,
  mayVote,
  phases,
  deadlines,
  deadlineClock,
  ballot,
  counting,
  vacancy,
  holdover,
  statementWords,
};

export type RuleName = keyof typeof LIST;

/** The value of every rule: that of the charter, or where it is silent the one that is gone by. */
export type RuleValues = { readonly [Name in RuleName]: Value<(typeof LIST)[Name]['shape']> };

export interface Rules extends RuleValues {
  /** The rules that some version of the charter set so far. Of others a value is told only where it differs from silence. */
  readonly said: readonly RuleName[];
}

export const RULES: { readonly [Name in RuleName]: Rule<Rules[Name]> } = LIST;

export const RULE_NAMES = Object.keys(LIST) as readonly RuleName[];

/** What stands where a charter says nothing. */
export const SILENT = {
  ...Object.fromEntries(RULE_NAMES.map((name) => [name, RULES[name].silent])),
  said: [],
} as unknown as Rules;

/** Whether a charter says nothing of a rule, so that the value that stands for it is nobody's word. */
export const isSilent = (rules: Rules, name: RuleName): boolean =>
  !rules.said.includes(name) && JSON.stringify(rules[name]) === JSON.stringify(RULES[name].silent);

/** Rules as a version of a charter amends them. */
export const withAmended = (rules: Rules, amended: Partial<RuleValues>): Rules => {
  const said = RULE_NAMES.filter((name) => rules.said.includes(name) || amended[name] !== undefined);
  return { ...rules, ...amended, said };
};

/** The values alone. */
export const ruleValues = ({ said: _, ...values }: Rules): RuleValues => values;

/** The rules for the seats of one cohort: what it says of itself, and for all else what holds for the committee. */
export function rulesFor(rules: Rules, cohort: string | null): Rules {
  const own = rules.cohorts.find(({ id }) => id === cohort);
  if (own === undefined) return rules;
  const { mayRun, mayVote, termMonths, vacancy, counting } = own;
  return {
    ...rules,
    mayRun: mayRun ?? rules.mayRun,
    mayVote: mayVote ?? rules.mayVote,
    termMonths: termMonths ?? rules.termMonths,
    vacancy: vacancy ?? rules.vacancy,
    counting: counting ?? rules.counting,
  };
}
