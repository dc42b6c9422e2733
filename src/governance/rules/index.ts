/**
 * The rules of a charter, as values. Prose takes its numbers from here by name, so that it cannot say something else.
 * A rule is one file of this folder and one name in the list below; all else is made from the list.
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

/** The value of every rule. */
export type Rules = { readonly [Name in keyof typeof LIST]: Value<(typeof LIST)[Name]['shape']> };
export type RuleName = keyof Rules;

export const RULES: { readonly [Name in RuleName]: Rule<Rules[Name], Rules> } = LIST;

export const RULE_NAMES = Object.keys(LIST) as readonly RuleName[];

/** What holds where a charter says nothing. */
export const SILENT = Object.fromEntries(RULE_NAMES.map((name) => [name, RULES[name].silent])) as unknown as Rules;

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
