import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { finder, withId } from '../../src/governance/lookup.ts';

const lists = fc.array(fc.record({ id: fc.constantFrom('a', 'b', 'c', 'd'), rank: fc.nat() }));

describe('looking up', () => {
  it('finds what a search from the front would find', () => {
    fc.assert(
      fc.property(lists, fc.constantFrom('a', 'b', 'e'), (list, id) => {
        expect(withId(list, id)).toBe(list.find((each) => each.id === id));
        expect(withId(list, id)).toBe(list.find((each) => each.id === id));
      }),
    );
  });

  it('finds by any of several keys, and nothing without one', () => {
    const named = finder(({ names }: { names: readonly string[] | null }) => names);
    const list = [{ names: ['one', 'uno'] }, { names: null }, { names: ['uno', 'due'] }];
    expect(named(list, 'uno')).toBe(list[0]);
    expect(named(list, 'due')).toBe(list[2]);
    expect(named(list, 'tre')).toBeUndefined();
  });
});
