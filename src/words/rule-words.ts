/** What every language says of every rule of a charter. */
import type { RuleName, Rules } from '../governance/rules/index.ts';

/** Numbers, as words or as figures. */
export interface Say {
  /** "five", or "5" where figures are wanted. */
  number(n: number): string;
  /** "one seat", "five seats". */
  count(n: number, unit: string): string;
  /** A fraction such as "1/3": "one third". */
  fraction(fraction: string): string;
}

/** The words for a rule whose value is a `V`. */
export interface RuleWords<V> {
  /** What it is about, as a heading: "Who may vote". */
  readonly label: string;
  /** Where the silence of a charter has an effect, what is gone by, as a clause: "no limit is assumed". */
  readonly assumed?: string;
  /** The rule in words, without a full stop; null where the charter does not say. Of the other rules it may know. */
  reads(value: V, say: Say, rules: Rules): string | null;
  /**
   * What of it prose takes in words rather than as a number (`<Rule is="cohorts" />`), by name. A null is left out: prose
   * cannot name what the charter does not say.
   */
  prose?(value: V, say: Say): Readonly<Record<string, string | null>>;
}

/** The words of a language for all rules: a rule without any does not compile. */
export type AllRuleWords = { readonly [Name in RuleName]: RuleWords<Rules[Name]> };
