import { describe, expect, test } from 'vitest';
import { candidatesOn, inOrder, placeOf, statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { candidacy, election, outcome } from './support.ts';

const names = ['ada', 'bo', 'cyd', 'dan', 'eve', 'fay', 'gus'];
const candidacies = names.map((name) => candidacy(name));
const people = (list: readonly { person: string }[]) => list.map(({ person }) => person);

const byId = { by: 'election-id' } as const;

test('an order that was drawn from the election’s id stays as it was drawn', () => {
  // printf 2026-04/ada | sha256sum, and so on, sorted
  const order = ['bo', 'ada', 'eve', 'dan', 'gus', 'cyd', 'fay'];
  expect(people(inOrder({ id: '2026-04', candidacies, draw: byId }))).toEqual(order);
  const shouting = candidacies.map((each) => ({ ...each, slug: each.slug.toUpperCase() }));
  expect(people(inOrder({ id: '2026-04', candidacies: shouting, draw: byId }))).toEqual(order);
});

const declared = election('2026-04', 'spring', 3, {
  draw: byId,
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
  const lots = people(inOrder(declared));

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
