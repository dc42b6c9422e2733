/** What every rule of a charter says of itself. */
import type { Of } from './shape.ts';

/** Numbers and names in the words of a language, for what a rule says of itself. */
export interface Say {
  /** "five", or "5" where figures are wanted. */
  number(n: number): string;
  /** "one seat", "five seats". */
  count(n: number, unit: string): string;
  /** A month by its number from 1: "June". */
  month(n: number): string;
  /** A fraction such as "1/3": "one third". */
  fraction(fraction: string): string;
  /** What a seat or a candidate is called, as in a sentence. */
  called(noun: 'seat' | 'seats' | 'a seat' | 'candidate'): string;
  /** "a, b and c". */
  list(things: readonly string[]): string;
}

/** A rule whose value is a `V`. `Rules` are the other rules of which it must know to be told: most need none. */
export interface Rule<V, Rules = unknown> {
  /** What it is about, as a heading: "Who may vote". */
  readonly label: string;
  /** What its value says, in a phrase without a full stop: for those who write files and who read data. */
  readonly says: string;
  /** Set where nothing need be said of it while the charter is silent: a rule that few charters have. */
  readonly quiet?: true;
  readonly shape: Of<V>;
  /** What stands where the charter says nothing. It is never told as what the charter says. */
  readonly silent: NoInfer<V>;
  /** Where that has an effect, what is gone by, as a clause: "no limit is assumed". */
  readonly assumed?: string;
  /** What the charter of a new community begins with; left out where it begins silent. */
  readonly start?: NoInfer<V>;
  /** The rule in words, without a full stop; null where the charter does not say. */
  reads(value: NoInfer<V>, say: Say, rules: Rules): string | null;
  /**
   * The names by which prose takes parts of it (`<Rule is="phases.voting" />`) and what stands there: a number, or
   * words that a sentence can take. A null is left out: prose cannot name what the charter does not say.
   */
  prose?(value: NoInfer<V>, say: Say): Readonly<Record<string, string | number | null>>;
}

/** A rule; the type of its value is that of its shape. */
export const rule = <V, Rules = unknown>(of: Rule<V, Rules>): Rule<V, Rules> => of;
