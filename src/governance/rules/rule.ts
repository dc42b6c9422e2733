/** What every rule of a charter is. */
import type { Of } from './shape.ts';

/** A rule whose value is a `V`. How it is told a reader, each language says of it (src/words/<language>/rules/). */
export interface Rule<V> {
  /** What its value says, in a phrase without a full stop: for those who write files and who read data. */
  readonly says: string;
  /** Set where nothing need be said of it while the charter is silent: a rule that few charters have. */
  readonly quiet?: true;
  readonly shape: Of<V>;
  /** What stands where the charter says nothing. It is never told as what the charter says. */
  readonly silent: NoInfer<V>;
  /** What the charter of a new community begins with; left out where it begins silent. */
  readonly start?: NoInfer<V>;
  /**
   * The numbers of it that prose takes, by name (`<Rule is="phases.voting" />`). A null is left out: prose cannot name
   * what the charter does not say.
   */
  prose?(value: NoInfer<V>): Readonly<Record<string, number | null>>;
}

/** A rule; the type of its value is that of its shape. */
export const rule = <V>(of: Rule<V>): Rule<V> => of;
