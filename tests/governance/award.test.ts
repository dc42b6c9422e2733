import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Awarded, award, type Limit } from '../../src/governance/award.ts';
import { organization } from './support.ts';

const LIMIT: Limit = {
  seats: 2,
  counts: 'organization',
  continuing: true,
  applied: 'by-placing',
  silentOn: [],
  cohort: null,
};

const known = new Map(
  [organization('red', { parent: 'big' }), organization('big'), organization('zed')].map((each) => [each.id, each]),
);

/** People are told by their organization and a number: `red1`; `none1` belongs to nobody. */
const organizationOf = (person: string) => (person.startsWith('none') ? null : person.replace(/\d+$/, ''));

const continuing = (...people: string[]) =>
  people.map((person) => ({ person, organization: organizationOf(person), cohort: 'june' }));

const input = (order: string, seats: number, more: Partial<Awarded> = {}): Awarded => ({
  order: order.split(' ').map((group) => group.split('=')),
  lots: [{ cohort: 'june', seats, months: null }],
  continuing: [],
  organizationOf,
  organizations: known,
  limits: [],
  waived: [],
  lot: null,
  ...more,
});

const verdicts = (given: Awarded) =>
  Object.fromEntries(award(given).given.map(({ person, verdict }) => [person, verdict.kind]));

describe('an award', () => {
  test('fills the seats in the order of the count, and says who found none left', () => {
    expect(award(input('red1 zed1 none1', 2)).seated).toEqual(['red1', 'zed1']);
    expect(verdicts(input('red1 zed1 none1', 2))).toEqual({ red1: 'seated', zed1: 'seated', none1: 'no-seat-left' });
  });

  test('passes over whoever would be one too many beside those who continue', () => {
    const given = award(input('red3 zed1 none1', 2, { limits: [LIMIT], continuing: continuing('red1', 'red2') }));
    expect(given.seated).toEqual(['zed1', 'none1']);
    expect(given.given[0]?.verdict).toMatchObject({
      kind: 'passed-over',
      reached: { organization: 'red', continuing: 2, seated: 0 },
    });
    expect(given.given[2]?.verdict).toMatchObject({ kind: 'seated', instead: ['red3'] });
  });

  test('does not count those who continue where the charter says so', () => {
    const limits = [{ ...LIMIT, continuing: false }];
    expect(award(input('red3 zed1', 1, { limits, continuing: continuing('red1', 'red2') })).seated).toEqual(['red3']);
  });

  test('counts an organization with its parent where the charter says so', () => {
    const order = input('red1 big1 zed1', 2, { limits: [{ ...LIMIT, seats: 1, counts: 'parent' }] });
    expect(award(order).seated).toEqual(['red1', 'zed1']);
    expect(award({ ...order, limits: [{ ...LIMIT, seats: 1 }] }).seated).toEqual(['red1', 'big1']);
  });

  test('removes the lowest placed of too many where the charter says so', () => {
    const limits: Limit[] = [{ ...LIMIT, seats: 1, applied: 'lowest-removed' }];
    const given = award(input('red1 red2 red3 zed1 none1', 3, { limits }));
    expect(given.seated).toEqual(['red1', 'zed1', 'none1']);
    expect(given.given.map(({ verdict }) => verdict.kind)).toEqual([
      'seated',
      'passed-over',
      'passed-over',
      'seated',
      'seated',
    ]);
  });

  test('seats whoever a waiver lets sit, and says by what', () => {
    const given = award(input('red1 red2 red3', 3, { limits: [LIMIT], waived: ['red3'] }));
    expect(given.seated).toEqual(['red1', 'red2', 'red3']);
    expect(given.given[2]?.verdict).toMatchObject({ kind: 'seated', waiver: { organization: 'red', seated: 2 } });
  });

  test('holds a cohort to its own limit, and gives the next kind of seat to whom the first is closed', () => {
    const lots = [
      { cohort: 'long', seats: 1, months: 24 },
      { cohort: 'short', seats: 2, months: 12 },
    ];
    const given = award(input('red1 red2 zed1', 3, { lots, limits: [{ ...LIMIT, seats: 1, cohort: 'short' }] }));
    expect(given.given.map(({ verdict }) => verdict.kind === 'seated' && verdict.lot?.cohort)).toEqual([
      'long',
      'short',
      'short',
    ]);
    const closed = award(
      input('red1 red2 zed1', 3, {
        lots,
        limits: [{ ...LIMIT, seats: 1, cohort: 'long' }],
        continuing: [{ person: 'red9', organization: 'red', cohort: 'long' }],
      }),
    );
    expect(closed.given.map(({ verdict }) => verdict.kind === 'seated' && verdict.lot?.cohort)).toEqual([
      'short',
      'short',
      'long',
    ]);
  });

  test('leaves a tie at the last seat open, and lets a published lot break it', () => {
    const tie = input('red1 zed1=none1 none2', 2);
    const given = award(tie);
    expect(given).toMatchObject({ seated: ['red1'], open: { people: ['zed1', 'none1'], seats: 1 }, empty: 0 });
    expect(award({ ...tie, lot: ['none1', 'zed1'] })).toMatchObject({ seated: ['red1', 'none1'], open: null });
  });

  test('sees no tie where the limit keeps one of the tied from the seat, or where all who are tied sit', () => {
    expect(
      award(input('zed1=red2', 1, { limits: [{ ...LIMIT, seats: 1 }], continuing: continuing('red1') })),
    ).toMatchObject({ seated: ['zed1'], open: null });
    expect(award(input('zed1=red2', 2)).seated.toSorted()).toEqual(['red2', 'zed1']);
  });

  test('leaves open who of an organization sits where those who are tied are too many for the limit', () => {
    const given = award(input('red1=red2 zed1', 2, { limits: [{ ...LIMIT, seats: 1 }] }));
    expect(given).toMatchObject({ seated: ['zed1'], open: { people: ['red1', 'red2'], seats: 1 }, empty: 0 });
  });

  test('leaves a wide tie open as a whole, in bounded time', () => {
    const wide = Array.from({ length: 40 }, (_, at) => `none${at}`).join('=');
    expect(award(input(`red1 ${wide}`, 3))).toMatchObject({ seated: ['red1'], open: { seats: 2 }, empty: 0 });
  });

  test('follows a wide tie as far as the limit tells those who are tied apart', () => {
    const wide = Array.from({ length: 12 }, (_, at) => `none${at}`).join('=');
    expect(award(input(wide, 12)).open).toBeNull();
    const given = award(input(`${wide}=red1=red2`, 14, { limits: [{ ...LIMIT, seats: 1 }] }));
    expect(given).toMatchObject({ open: { people: ['red1', 'red2'], seats: 1 }, empty: 1 });
    expect(given.seated).toHaveLength(12);
  });

  test('leaves open which kind of seat each gets, where a tie decides that alone', () => {
    const lots = [
      { cohort: 'long', seats: 1, months: 24 },
      { cohort: 'short', seats: 2, months: 12 },
    ];
    const kinds = (order: string) =>
      award(input(order, 3, { lots })).given.map(({ verdict }) => verdict.kind === 'seated' && verdict.lot?.cohort);
    expect(kinds('red1=zed1 none1')).toEqual([undefined, undefined, 'short']);
    expect(kinds('red1 zed1=none1')).toEqual(['long', 'short', 'short']);
  });

  test('leaves seats empty where too few stand, or too few may sit', () => {
    expect(award(input('red1', 3)).empty).toBe(2);
    expect(award(input('red1 red2', 2, { limits: [{ ...LIMIT, seats: 1 }] }))).toMatchObject({
      seated: ['red1'],
      empty: 1,
    });
  });
});

const anyAward: fc.Arbitrary<Awarded> = fc
  .record({
    people: fc.uniqueArray(fc.constantFrom('red1', 'red2', 'red3', 'big1', 'big2', 'zed1', 'zed2', 'none1', 'none2'), {
      minLength: 1,
    }),
    joins: fc.array(fc.boolean(), { minLength: 9, maxLength: 9 }),
    seats: fc.integer({ min: 1, max: 5 }),
    limit: fc.record({
      seats: fc.integer({ min: 1, max: 3 }),
      counts: fc.constantFrom('organization', 'parent'),
      continuing: fc.boolean(),
      applied: fc.constantFrom('by-placing', 'lowest-removed'),
      silentOn: fc.constant([]),
      cohort: fc.constant(null),
    }),
    waived: fc.subarray(['red1', 'zed1']),
    stay: fc.subarray(['red8', 'zed8', 'none8']),
  })
  .map(({ people, joins, seats, limit, waived, stay }) => {
    const order: string[][] = [];
    for (const [at, person] of people.entries()) {
      if (joins[at] && order.length > 0) order.at(-1)?.push(person);
      else order.push([person]);
    }
    return { ...input('x', seats), order, limits: [limit], waived, continuing: continuing(...stay) };
  });

test('an award never breaks a limit unless it is waived, seats nobody twice, and leaves no seat empty while somebody may sit', () => {
  fc.assert(
    fc.property(anyAward, (given) => {
      const { seated, open, empty } = award(given);
      const [limit] = given.limits;
      if (limit === undefined) return;
      const counted = (person: string) => {
        const own = organizationOf(person);
        return own === 'red' && limit.counts === 'parent' ? 'big' : own;
      };
      expect(new Set(seated).size).toBe(seated.length);
      expect(seated.length + (open?.seats ?? 0) + empty).toBe(given.lots[0]?.seats);
      const stays = limit.continuing ? given.continuing.map(({ person }) => person) : [];
      const holds = (organization: string, people: readonly string[]) =>
        people.filter((each) => counted(each) === organization).length;
      for (const organization of ['red', 'big', 'zed']) {
        const came = seated.filter((each) => !given.waived.includes(each));
        const most = Math.max(
          limit.seats,
          holds(organization, [...stays, ...seated.filter((each) => given.waived.includes(each))]),
        );
        expect(holds(organization, [...came, ...stays])).toBeLessThanOrEqual(most);
      }
      if (empty > 0 && open === null) {
        for (const person of given.order.flat().filter((each) => !seated.includes(each))) {
          const own = counted(person);
          expect(own !== null && !given.waived.includes(person)).toBe(true);
          expect(holds(own ?? '', [...seated, ...stays])).toBeGreaterThanOrEqual(limit.seats);
        }
      }
    }),
    { numRuns: 300 },
  );
});
