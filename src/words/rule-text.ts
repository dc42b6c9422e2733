/** Rules by name, as charter prose takes them: `<Rule is="seats" />`. A rule that the charter does not state has no text. */

import type { Cohort, Rules } from '../governance/rules.ts';
import { numberWords } from './number-words.ts';

export type NumberForm = 'words' | 'figure';

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** What a charter calls the time of a cohort, within a sentence: months keep their capital, seasons do not. */
const inSentence = (label: string): string => (SEASONS.includes(label.toLowerCase()) ? label.toLowerCase() : label);

/** Things as an English list: "a", "a and b", "a, b and c". */
const listed = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;

function cohortsText(cohorts: readonly Cohort[], number: (n: number) => string): string {
  const each = cohorts.map(({ label, seats, every }, index) => {
    const noun = index > 0 ? '' : seats === 1 ? ' seat' : ' seats';
    const years = every === 1 ? '' : every === 2 ? ' every other year' : ` every ${number(every)} years`;
    return `${number(seats)}${noun} in ${inSentence(label)}${years}`;
  });
  return listed(each);
}

/** Every named rule that the charter states, with its text. */
function texts(rules: Rules, as: NumberForm): ReadonlyMap<string, string> {
  const number = (n: number): string => (as === 'words' ? numberWords(n) : String(n));
  const found = new Map<string, string>([['seats', number(rules.seats)]]);
  const add = (name: string, value: number | null | undefined) => {
    if (value != null) found.set(name, number(value));
  };
  if (rules.cohorts.length > 0) found.set('cohorts', cohortsText(rules.cohorts, number));
  for (const { id, seats, label } of rules.cohorts) {
    add(`cohort.${id}.seats`, seats);
    found.set(`cohort.${id}.label`, inSentence(label));
  }
  add('termMonths', rules.termMonths);
  add('termLimit', rules.termLimit);
  add('affiliationCap', rules.affiliationCap?.seats);
  add('mayRun.months', rules.mayRun?.months);
  add('mayVote.months', rules.mayVote?.months);
  for (const { phase, days } of rules.phases) add(`phases.${phase}`, days);
  add('statementWords', rules.statementWords);
  return found;
}

/** The names of all rules that have a text. */
export const ruleNames = (rules: Rules): string[] => [...texts(rules, 'figure').keys()];

/**
 * What a rule says, for a sentence: numbers as words ("five") or as figures ("5"); lengths of terms in months, of phases
 * in days; `cohorts` is a list, "three seats in June and two in December". Null where the charter states no such rule.
 */
export const ruleText = (rules: Rules, name: string, as: NumberForm): string | null =>
  texts(rules, as).get(name) ?? null;
