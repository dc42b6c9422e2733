import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { candidatesOn, drawn, placeOf, statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { candidacy, election, outcome } from './support.ts';

const names = ['ada', 'bo', 'cyd', 'dan', 'eve', 'fay', 'gus'];
const candidacies = names.map((name) => candidacy(name));
const people = (list: readonly { person: string }[]) => list.map(({ person }) => person);

describe('the order drawn by lot', () => {
  test('is the same whatever order the files come in', () => {
    const expected = people(drawn({ id: '2026-04', candidacies }));
    fc.assert(
      fc.property(fc.shuffledSubarray(candidacies, { minLength: names.length }), (shuffled) => {
        expect(people(drawn({ id: '2026-04', candidacies: shuffled }))).toEqual(expected);
      }),
    );
  });

  test('can be checked by anyone, by the SHA-256 of the election and the candidate', () => {
    // printf 2026-04/ada | sha256sum, and so on, sorted
    expect(people(drawn({ id: '2026-04', candidacies }))).toEqual(['bo', 'ada', 'eve', 'dan', 'gus', 'cyd', 'fay']);
  });

  test('does not depend on how a handle is written', () => {
    const shouting = candidacies.map((each) => ({ ...each, slug: each.slug.toUpperCase() }));
    expect(people(drawn({ id: '2026-04', candidacies: shouting }))).toEqual(
      people(drawn({ id: '2026-04', candidacies })),
    );
  });

  test('is another in another election, so that no name is always first', () => {
    const first = new Set<string>();
    for (let year = 2000; year < 2060; year += 1) first.add(people(drawn({ id: `${year}-04`, candidacies }))[0] ?? '');
    expect([...first].sort()).toEqual(names);
  });
});

const declared = election('2026-04', 'spring', 3, {
  candidacies: candidacies.map((each) => (each.person === 'gus' ? { ...each, withdrew: day('2026-04-20') } : each)),
  outcome: outcome('2026-04-28', ['fay', 'ada', 'cyd'], { ranked: true }),
});
const of = (name: string) => declared.candidacies.find(({ person }) => person === name) ?? candidacy(name);

describe('a candidacy', () => {
  test('stands until the result is declared', () => {
    expect(statusOn(declared, of('fay'), day('2026-04-27'))).toBe('standing');
    expect(statusOn(declared, of('fay'), day('2026-04-28'))).toBe('elected');
    expect(statusOn(declared, of('bo'), day('2026-04-27'))).toBe('standing');
    expect(statusOn(declared, of('bo'), day('2026-04-28'))).toBe('not-elected');
  });

  test('is withdrawn from the day on which it was', () => {
    expect(statusOn(declared, of('gus'), day('2026-04-19'))).toBe('standing');
    expect(statusOn(declared, of('gus'), day('2026-04-20'))).toBe('withdrawn');
    expect(statusOn(declared, of('gus'), day('2026-04-28'))).toBe('withdrawn');
  });

  test('neither won nor lost an election that was cancelled', () => {
    const off = { ...declared, outcome: outcome('2026-04-10', [], { by: 'cancelled' }) };
    expect(statusOn(off, of('ada'), day('2026-05-01'))).toBe('called-off');
  });

  test('has a place only where the count is known and it was elected', () => {
    expect(['fay', 'ada', 'cyd', 'bo'].map((name) => placeOf(declared, of(name)))).toEqual([1, 2, 3, null]);
    const unranked = { ...declared, outcome: outcome('2026-04-28', ['ada', 'cyd', 'fay']) };
    expect(placeOf(unranked, of('ada'))).toBeNull();
    expect(placeOf({ ...declared, outcome: null }, of('ada'))).toBeNull();
  });
});

describe('the candidates', () => {
  const lots = people(drawn(declared));

  test('appear as drawn until the result is declared, those who withdrew among them', () => {
    expect(people(candidatesOn(declared, day('2026-04-27')))).toEqual(lots);
    expect(people(candidatesOn({ ...declared, outcome: null }, day('2030-01-01')))).toEqual(lots);
  });

  test('appear by place from then on, then the others as drawn, and last who withdrew', () => {
    const others = lots.filter((name) => ['bo', 'dan', 'eve'].includes(name));
    expect(people(candidatesOn(declared, day('2026-04-28')))).toEqual(['fay', 'ada', 'cyd', ...others, 'gus']);
  });

  test('who were elected appear as drawn where the order of the count is not known', () => {
    const unranked = { ...declared, outcome: outcome('2026-04-28', ['ada', 'cyd', 'fay']) };
    expect(people(candidatesOn(unranked, day('2026-04-28'))).slice(0, 3)).toEqual(
      lots.filter((name) => ['ada', 'cyd', 'fay'].includes(name)),
    );
  });
});
