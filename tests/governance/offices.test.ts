import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../src/governance/day.ts';
import { type BesideSeat, besideSeatsKnown, besideSeatsOn, officesOn } from '../../src/governance/offices.ts';
import { exactly } from '../../src/governance/when.ts';
import { anyDay, PEOPLE } from './arbitrary.ts';

const HELD = { by: null, notes: [], sources: [] };

const anyHeld: fc.Arbitrary<BesideSeat> = fc
  .record({
    person: fc.constantFrom(...PEOPLE),
    since: anyDay,
    days: fc.option(fc.integer({ min: 1, max: 4000 })),
    kind: fc.constantFrom('office' as const, 'stand-in' as const, 'without-vote' as const),
    other: fc.constantFrom(...PEOPLE),
    title: fc.constantFrom('Chair', 'Secretary'),
  })
  .map(({ person, since, days, kind, other, title }) => {
    const until = days === null ? null : addDays(since, days);
    const held = {
      ...HELD,
      person,
      since,
      until,
      began: exactly(since),
      ended: until === null ? null : exactly(until),
    };
    return kind === 'stand-in' ? { ...held, kind, standsInFor: other } : { ...held, kind, title };
  });

test('who holds an office on a past day does not change with what is known later, and nothing later is known earlier', () => {
  fc.assert(
    fc.property(fc.array(anyHeld, { maxLength: 12 }), anyDay, anyDay, (all, one, other) => {
      const [on, asOf] = [one, other].sort();
      if (on === undefined || asOf === undefined) return;
      const who = (list: readonly BesideSeat[]) =>
        besideSeatsOn(list, on).map(({ kind, person, since }) => [kind, person, since]);
      const known = besideSeatsKnown(all, asOf);
      expect(who(known)).toEqual(who(all));
      expect(known.every(({ since, until }) => since <= asOf && (until === null || until <= asOf))).toBe(true);
      expect(officesOn(all, on).every(({ since, until }) => since <= on && (until === null || on < until))).toBe(true);
    }),
  );
});
