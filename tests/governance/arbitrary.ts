/**
 * Generators: charters that are amended over thirty years, and what may happen to a committee meanwhile. Nothing is kept
 * from contradicting the rest: somebody resigns who has no seat, an election fills more seats than there are.
 */
import fc from 'fast-check';
import { addDays, type Day, day, daysBetween } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import type { Interval } from '../../src/governance/interval.ts';
import {
  type AlsoUp,
  type Appointment,
  type Committee,
  type Community,
  DEPARTURES,
  type Departure,
  type Election,
  LOTS_BY,
  type Lot,
  type Organization,
  type Person,
  type SeatChange,
} from '../../src/governance/model.ts';
import type { AffiliationCap } from '../../src/governance/rules/affiliation-cap.ts';
import { type Cohort, PLAIN_COHORT } from '../../src/governance/rules/cohorts.ts';
import type { RuleName, Rules } from '../../src/governance/rules/index.ts';
import { exactly, notAfter, type When } from '../../src/governance/when.ts';
import {
  appointed,
  committee,
  community,
  election,
  organization,
  outcome,
  person,
  resigned,
  resignedAt,
  type VersionSketch,
} from './support.ts';

export const FIRST = day('2000-01-01');
export const LAST = day('2029-12-31');
const COHORTS = ['a', 'b', 'c'];
export const PEOPLE = ['ada', 'bo', 'cyd', 'dan', 'eve', 'fay', 'gus', 'hal', 'ivy', 'joe'];
const ORGANIZATIONS = ['arm', 'ibm', 'intel', 'red-hat'];

/** A day of the thirty years. */
export const anyDay: fc.Arbitrary<Day> = fc
  .integer({ min: 0, max: daysBetween(FIRST, LAST) })
  .map((days) => addDays(FIRST, days));

export const anyInterval: fc.Arbitrary<Interval> = fc
  .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 4000 })))
  .map(([since, days]) => ({ since, until: days === null ? null : addDays(since, days) }));

/** A day known exactly, or up to two years less well, or with nothing to bound it. */
export const anyWhen: fc.Arbitrary<When> = fc.oneof(
  anyDay.map(exactly),
  fc
    .tuple(anyDay, fc.option(fc.integer({ min: 1, max: 730 })))
    .map(([by, days]) => notAfter(by, days === null ? null : addDays(by, -days))),
);

const anyPerson = fc.constantFrom(...PEOPLE);
const anyCohortId = fc.constantFrom(...COHORTS);

const VACANT = { fill: 'next-election', term: 'unstated', most: null, otherwise: null } as const;

const anyCohort: fc.Arbitrary<Cohort> = fc
  .record({
    id: anyCohortId,
    month: fc.integer({ min: 1, max: 12 }),
    seats: fc.integer({ min: 1, max: 4 }),
    every: fc.integer({ min: 1, max: 3 }),
    fromYear: fc.integer({ min: 1990, max: 2040 }),
  })
  .map((each) => ({ ...each, label: each.id, fromYear: each.every === 1 ? null : each.fromYear }))
  .chain((plain) =>
    fc.oneof(
      { weight: 5, arbitrary: fc.constant({ ...PLAIN_COHORT, ...plain }) },
      fc
        .constantFrom(6, 7, 18, 24)
        .map((everyMonths) => ({ ...PLAIN_COHORT, ...plain, everyMonths, fromYear: plain.fromYear ?? 2001 })),
      fc.constant({ ...PLAIN_COHORT, ...plain, month: null, occasion: 'a release' }),
      fc.constant({ ...PLAIN_COHORT, ...plain, month: null, filled: 'appointment' as const, by: 'the end users' }),
      fc
        .record({ termMonths: fc.integer({ min: 1, max: 36 }), optional: fc.boolean() })
        .map((own) => ({ ...PLAIN_COHORT, ...plain, ...own, vacancy: { ...VACANT, term: 'full' as const } })),
    ),
  );

/** A cap of every form: a number, a share, by size, another one at elections. */
const anyCap: fc.Arbitrary<AffiliationCap> = fc.record({
  seats: fc.option(fc.integer({ min: 1, max: 2 })),
  share: fc.option(fc.constantFrom('1/3', '1/4', '1/2', '2/5')),
  rounding: fc.constantFrom('down', 'up', 'below'),
  continuing: fc.boolean(),
  silentOn: fc.subarray(['rounding', 'counts', 'continuing', 'applied']),
  applied: fc.constantFrom('by-placing', 'lowest-removed'),
  bySize: fc.constantFrom(
    [],
    [
      { upTo: 5, seats: 1 },
      { upTo: null, seats: 2 },
    ],
  ),
  whenElected: fc.option(fc.constant(1)),
  counts: fc.constantFrom('organization', 'parent'),
});

const anySize = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ seatsAre: 'exact' as const, seatsUpTo: null }) },
  fc.record({
    seatsAre: fc.constantFrom('estimate' as const, 'minimum' as const, 'maximum' as const),
    seatsUpTo: fc.option(fc.integer({ min: 6, max: 9 })),
  }),
);

const anyTermEnds: fc.Arbitrary<Rules['termEnds']> = fc.oneof(
  { weight: 4, arbitrary: fc.constant({ with: 'months' as const, month: null }) },
  fc.constant({ with: 'next-election' as const, month: null }),
  fc.integer({ min: 1, max: 12 }).map((month) => ({ with: 'month' as const, month })),
);

/** The rules of a whole charter; an amendment sets some of them. */
const anyRules: fc.Arbitrary<Partial<Rules>> = fc
  .record({
    seats: fc.integer({ min: 1, max: 6 }),
    isSized: fc.integer({ min: 0, max: 7 }).map((lot) => lot > 0),
    cohorts: fc.uniqueArray(anyCohort, { selector: ({ id }) => id, maxLength: 3 }),
    termMonths: fc.option(fc.integer({ min: 1, max: 48 }), { freq: 9 }),
    holdover: fc.boolean(),
    affiliationCap: fc.option(anyCap),
    termEnds: anyTermEnds,
    termLimit: fc.option(fc.integer({ min: 1, max: 3 })),
    lifetimeLimit: fc.option(fc.integer({ min: 1, max: 4 })),
    termsNotCounted: fc.subarray(['appointed', 'remainder', 'before-the-rule'] as const),
    size: anySize,
    vacancy: fc.record({
      fill: fc.constantFrom('next-election', 'own-cohort', 'by-election', 'appointment', 'left-empty', 'unstated'),
      term: fc.constantFrom('remainder', 'full', 'unstated'),
      most: fc.option(fc.constant(1)),
      otherwise: fc.option(fc.constantFrom('by-election', 'appointment')),
    }),
  })
  .map(({ size, isSized, seats, ...rest }) => {
    const all = rest.cohorts.length === 0 ? seats : rest.cohorts.reduce((sum, each) => sum + each.seats, 0);
    return { ...rest, ...size, seats: isSized ? all : null };
  });

const anySeatChange: fc.Arbitrary<SeatChange> = fc.record({
  seatOf: anyPerson,
  to: fc.option(anyCohortId, { freq: 4 }),
});

const anyAmendment: fc.Arbitrary<VersionSketch> = fc
  .record({
    since: anyDay,
    set: anyRules,
    parts: fc.subarray(['cohorts', 'termMonths', 'termEnds', 'holdover', 'affiliationCap', 'vacancy'] as const),
    seatChanges: fc.array(anySeatChange, { maxLength: 2 }),
  })
  .map(({ since, set, parts, seatChanges }) => {
    const names: RuleName[] = parts.includes('cohorts') ? [...parts, 'seats'] : [...parts];
    return { since, set: Object.fromEntries(names.map((name) => [name, set[name]])), seatChanges };
  });

/** A charter in force from the first of the thirty years' days, and up to five amendments. */
export const anyCharter: fc.Arbitrary<VersionSketch[]> = fc
  .tuple(
    anyRules,
    fc.uniqueArray(
      anyAmendment.filter(({ since }) => since > FIRST),
      { selector: ({ since }) => since, maxLength: 5 },
    ),
  )
  .map(([set, amendments]) => [{ since: FIRST, set }, ...amendments.sort((a, b) => (a.since < b.since ? -1 : 1))]);

const anyAppointment: fc.Arbitrary<Appointment> = fc
  .tuple(
    anyPerson,
    fc.option(anyCohortId, { freq: 4 }),
    fc.oneof(fc.constant(FIRST), anyDay),
    fc.option(fc.integer({ min: 1, max: 1500 }), { freq: 2 }),
  )
  .map(([who, cohortId, since, days]) => ({
    ...appointed(who, cohortId, since),
    until: days === null ? null : addDays(since, days),
  }));

const anyAlsoUp: fc.Arbitrary<AlsoUp> = fc.oneof(
  fc.record({ kind: fc.constant('new' as const), count: fc.integer({ min: 1, max: 2 }), why: fc.constant('') }),
  fc.record({ kind: fc.constant('seat-of' as const), person: anyPerson, why: fc.constant('') }),
);

/** Seats of several cohorts, some for a time of their own. */
const anyLots: fc.Arbitrary<Lot[]> = fc.uniqueArray(
  fc.record({
    cohort: anyCohortId,
    seats: fc.integer({ min: 1, max: 3 }),
    months: fc.option(fc.integer({ min: 1, max: 36 })),
  }),
  { selector: ({ cohort }) => cohort, minLength: 2 },
);

/** An election whose winners, if it has any, take office some weeks after its nominations open. */
export const anyElection: fc.Arbitrary<Election> = fc
  .record({
    opens: anyDay,
    cohortId: fc.option(anyCohortId, { freq: 6 }),
    weeks: fc.integer({ min: 0, max: 12 }),
    by: fc.constantFrom('poll' as const, 'poll' as const, 'uncontested' as const, 'cancelled' as const),
    elected: fc.shuffledSubarray(PEOPLE, { minLength: 1, maxLength: 5 }),
    ranked: fc.boolean(),
    open: fc.integer({ min: 0, max: 9 }).map((lot) => (lot === 0 ? 'open' : lot === 1 ? 'untold' : null)),
    alsoUp: fc.array(anyAlsoUp, { maxLength: 2 }),
    lots: fc.option(anyLots, { freq: 6 }),
    lotsBy: fc.constantFrom(...LOTS_BY),
    next: fc.option(fc.record({ next: fc.option(anyPerson) }), { freq: 1 }),
    holdOver: fc.option(fc.subarray(PEOPLE, { maxLength: 3 }), { freq: 3 }),
    took: fc.option(anyCohortId, { freq: 4 }),
  })
  .map(({ opens, cohortId, weeks, by, elected, ranked, open, alsoUp, lots, lotsBy, next, holdOver, took }) => {
    const [first = ''] = elected;
    const declined = (on: Day) =>
      next === null ? [] : [{ person: first, on, why: 'declined' as const, next: next.next, sources: [] }];
    const start = startOfDay(opens);
    return election(opens, cohortId, elected.length, {
      alsoUp,
      lots: lots ?? [],
      lotsBy,
      timetable: [{ phase: 'nominations', start, end: startOfDay(addDays(opens, 7)), precision: 'day' }],
      unrecorded: open === 'untold' ? addDays(opens, 7 * weeks + 1) : null,
      outcome: open
        ? null
        : outcome(addDays(opens, 7 * weeks), by === 'cancelled' ? [] : elected, {
            by,
            ranked,
            holdOver,
            took: took === null ? [] : [{ person: elected.at(-1) ?? first, cohort: took }],
            declined: by === 'cancelled' ? [] : declined(addDays(opens, 7 * weeks)),
          }),
    });
  });

const anyElections: fc.Arbitrary<Election[]> = fc
  .array(anyElection, { maxLength: 40, size: 'max' })
  .map((list) => list.map((each, index) => ({ ...each, id: `${each.id}-${index}` })));

/** A committee and its elections, most of which contradict each other somewhere. */
export const anyCommittee: fc.Arbitrary<{ readonly committee: Committee; readonly elections: readonly Election[] }> = fc
  .tuple(anyCharter, anyElections, fc.option(anyDay, { freq: 3 }))
  .chain(([charter, elections, dissolved]) => {
    const ids = elections.map(({ id }) => id);
    const anyDeparture: fc.Arbitrary<Departure> = fc.oneof(
      fc.tuple(anyPerson, anyWhen, fc.constantFrom(...DEPARTURES)).map(([who, on, why]) => resigned(who, on, why)),
      ...(ids.length === 0
        ? []
        : [fc.tuple(fc.constantFrom(...ids), anyPerson).map(([id, who]) => resignedAt(id, who))]),
    );
    return fc
      .record({
        appointments: fc.array(anyAppointment, { maxLength: 15, size: 'max' }),
        departures: fc.array(anyDeparture, { maxLength: 10, size: 'max' }),
      })
      .map(({ appointments, departures }) => ({
        committee: committee({
          charter,
          appointments,
          departures,
          ...(dissolved === null || charter.some(({ since }) => since >= dissolved) ? {} : { dissolved }),
        }),
        elections,
      }));
  });

const anyMember = (id: string): fc.Arbitrary<Person> =>
  fc
    .uniqueArray(fc.tuple(anyWhen, fc.option(fc.constantFrom(...ORGANIZATIONS), { freq: 4 })), {
      selector: ([when]) => when.by,
      maxLength: 4,
    })
    .map((list) =>
      person(
        id,
        list.sort(([a], [b]) => (a.by < b.by ? -1 : 1)),
      ),
    );

/** Organizations of which one is a part of another from some day on, and perhaps until another. */
const anyOrganizations: fc.Arbitrary<Organization[]> = fc
  .uniqueArray(anyDay, { minLength: 1, maxLength: 2 })
  .map((days) => [...days].sort())
  .map(([since = FIRST, until = null]) =>
    ORGANIZATIONS.map((id) =>
      organization(
        id,
        id === 'red-hat'
          ? { parent: until === null ? 'ibm' : null, parents: [{ organization: 'ibm', since, until }] }
          : {},
      ),
    ),
  );

/** The people of `anyCommittee`, with organizations that change over the thirty years. */
export const anyCommunity: fc.Arbitrary<Community> = fc
  .tuple(fc.tuple(...PEOPLE.map(anyMember)), anyOrganizations)
  .map(([people, organizations]) => community({ people, organizations }));
