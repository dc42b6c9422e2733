/** Looking things up in lists in constant time. A list is never changed, so what is known of it is kept as long as it is. */

/** What is made of a list, once for each list. */
export function kept<T extends object, I extends object>(made: (list: readonly T[]) => I): (list: readonly T[]) => I {
  const indexes = new WeakMap<readonly T[], I>();
  return (list) => {
    const index = indexes.get(list) ?? made(list);
    indexes.set(list, index);
    return index;
  };
}

/**
 * How to find the first of a list that has a key: `finder(({ github }) => github)` answers a function of a list and a
 * handle. Things may have several keys, or none (`null` or `undefined`).
 */
export function finder<T extends object>(
  keys: (each: T) => string | null | undefined | readonly string[],
): <U extends T>(list: readonly U[], key: string | null | undefined) => U | undefined {
  const indexOf = kept((list: readonly T[]): ReadonlyMap<string, T> => {
    const index = new Map<string, T>();
    for (const each of list) {
      for (const key of [keys(each) ?? []].flat()) if (!index.has(key)) index.set(key, each);
    }
    return index;
  });
  return <U extends T>(list: readonly U[], key: string | null | undefined) =>
    key == null ? undefined : (indexOf(list).get(key) as U | undefined);
}

interface Identified {
  readonly id: string;
}

/** The one of a list that has an id. */
export const withId: <T extends Identified>(list: readonly T[], id: string | null | undefined) => T | undefined =
  finder(({ id }: Identified) => id);

/** A list by the ids of its entries. */
export const byId: <T extends Identified>(list: readonly T[]) => ReadonlyMap<string, T> = kept(
  (list: readonly Identified[]) => new Map(list.map((each) => [each.id, each])),
) as <T extends Identified>(list: readonly T[]) => ReadonlyMap<string, T>;
