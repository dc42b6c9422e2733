/**
 * The shape of a rule's value, as plain data. The type of the value, the form that a charter's file takes, the form that
 * open data has, and the reference page are all made from it, so that each says the same.
 */

export type Shape =
  /** How many there are, from 1; `most` is a guard against slips of the pen, not a rule. */
  | { readonly kind: 'count'; readonly most: number }
  /** A whole number that can be nothing else: a month from 1 to 12. */
  | { readonly kind: 'number'; readonly from: number; readonly to: number }
  | { readonly kind: 'year' | 'yes-no' | 'line' | 'id' | 'fraction' }
  | { readonly kind: 'one-of'; readonly values: readonly string[] }
  | { readonly kind: 'list'; readonly each: Shape }
  | { readonly kind: 'mapping'; readonly keys: Readonly<Record<string, Key>> }
  /** A value, or the word for none in a file and null in data. `means` follows either: "for no limit". */
  | { readonly kind: 'or-null'; readonly word: string; readonly means: string; readonly shape: Shape };

/** One key of a mapping, and what stands where a file leaves it out. */
export interface Key {
  readonly shape: Shape;
  /** What it says, in a phrase without a full stop. */
  readonly says: string;
  readonly absent:
    | { readonly kind: 'error' }
    | { readonly kind: 'null'; readonly means: string }
    /** Nothing of the sort: an empty list, or the word for what the charter does not say. */
    | { readonly kind: 'none'; readonly value: unknown }
    /** What is gone by, and never told as what the charter says: the value keeps the key's name in `silentOn`. */
    | { readonly kind: 'assumed'; readonly value: unknown };
}

/** The keys that a value left out and for which something is assumed, in the order of the shape. */
export interface Silences {
  readonly silentOn: readonly string[];
}

/** The type of a value, carried along with its shape; nothing stands there. */
interface Carried<V> {
  readonly '~value'?: V;
}
/** The shape of values of one type. */
export type Of<V> = Shape & Carried<V>;
type KeyOf<V> = Key & Carried<V>;
type Assumable = { readonly absent: { readonly kind: 'assumed'; readonly value: unknown } };
/** What a mapping with such keys carries beside them. */
type SilencesOf<K> = true extends { [Name in keyof K]: K[Name] extends Assumable ? true : false }[keyof K]
  ? Silences
  : unknown;
/** The type of the values that have a shape. */
export type Value<S> = S extends Carried<infer V> ? V : never;

export const count = (most: number): Of<number> => ({ kind: 'count', most });
export const numberFrom = (from: number, to: number): Of<number> => ({ kind: 'number', from, to });
export const YEAR: Of<number> = { kind: 'year' };
export const YES_NO: Of<boolean> = { kind: 'yes-no' };
export const LINE: Of<string> = { kind: 'line' };
/** A part of a whole: "1/3". */
export const FRACTION: Of<string> = { kind: 'fraction' };
export const ID: Of<string> = { kind: 'id' };
export const oneOf = <const V extends string>(...values: readonly V[]): Of<V> => ({ kind: 'one-of', values });
export const listOf = <V>(each: Of<V>): Of<readonly V[]> => ({ kind: 'list', each });
export const mapping = <K extends Readonly<Record<string, Key>>>(
  keys: K,
): Of<{ readonly [Name in keyof K]: Value<K[Name]> } & SilencesOf<K>> => ({ kind: 'mapping', keys });
export const or = <V>(word: string, means: string, shape: Of<V>): Of<V | null> => ({
  kind: 'or-null',
  word,
  means,
  shape,
});

/** The numbers of a fraction: 1 and 3 of "1/3". */
export function partsOf(fraction: string): { readonly parts: number; readonly of: number } {
  const [parts = 0, of = 1] = fraction.split('/').map(Number);
  return { parts, of };
}

/** A key that must be there. */
export const key = <V>(shape: Of<V>, says: string): KeyOf<V> => ({ shape, says, absent: { kind: 'error' } });

/** A key that is null where it is left out. `means` follows "left out" and "null": "where it is 1". */
export const keyOrNull = <V>(shape: Of<V>, says: string, means: string): KeyOf<V | null> => ({
  shape,
  says,
  absent: { kind: 'null', means },
});

/** A key that is empty where it is left out. */
export const keyOrNone = <V>(shape: Of<V>, says: string, value: NoInfer<V>): KeyOf<V> => ({
  shape,
  says,
  absent: { kind: 'none', value },
});

/** A key for which something is assumed where it is left out. */
export const keyOr = <V>(shape: Of<V>, says: string, value: NoInfer<V>): KeyOf<V> & Assumable => ({
  shape,
  says,
  absent: { kind: 'assumed', value },
});

/** The keys of a mapping for which something is assumed where they are left out. */
export const assumable = (keys: Readonly<Record<string, Key>>): string[] =>
  Object.keys(keys).filter((name) => keys[name]?.absent.kind === 'assumed');

/** Whether a charter says nothing of a key, so that its value is nobody's word. */
export const isSilentOn = ({ silentOn }: Silences, key: string): boolean => silentOn.includes(key);
