/**
 * What holds of every history, whatever was amended, declared, resigned or contradicted in thirty years. Each property
 * lists what breaks it, and expects the list to be empty: an assertion for every day of every history takes minutes.
 */
import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/governance/calendar.ts';
import { rulesOn } from '../../src/governance/charter.ts';
import { addDays, type Day, monthOf, yearOf } from '../../src/governance/day.ts';
import { leftFor } from '../../src/governance/departures.ts';
import { reckonedWith } from '../../src/governance/estimate.ts';
import { fillings } from '../../src/governance/foreseen-terms.ts';
import { seatedAfter } from '../../src/governance/foresight.ts';
import { history } from '../../src/governance/history/history.ts';
import { type Interval, inForce } from '../../src/governance/interval.ts';
import type { Committee, Community, Election } from '../../src/governance/model.ts';
import { type Roster, rosterDays, rosterOn, rosters } from '../../src/governance/roster.ts';
import { sizeOf } from '../../src/governance/rules/size.ts';
import { cohortOn, type Seat } from '../../src/governance/seats.ts';
import type { History, ProblemCode, Term, TermEnding } from '../../src/governance/terms.ts';
import { governingDay } from '../../src/governance/timetable.ts';
import { anyCommittee, anyCommunity, anyDay, LAST } from './arbitrary.ts';

const END = addDays(LAST, 400);

/** Every day on which something is dated, and the day before it: between them nothing can change. */
function turningDays({ committee, asOf, seats, terms }: History, elections: readonly Election[]): Day[] {
  const dated: (Day | null | undefined)[] = [
    ...committee.charter.map(({ since }) => since),
    ...committee.appointments.map(({ since }) => since),
    ...committee.departures.map(({ on }) => on?.by),
    ...elections.map(({ outcome }) => outcome?.takesOffice),
    committee.dissolved?.on,
    ...terms.flatMap(({ since, until, scheduledEnd }) => [since, until, scheduledEnd]),
    ...seats.flatMap(({ since, until }) => [since, until]),
  ];
  const days = dated.flatMap((on) => (on == null ? [] : [addDays(on, -1), on]));
  return [...new Set(days)].filter((on) => on <= asOf).sort();
}

/** How many seats the rules give each cohort. */
const quotas = (committee: Committee, on: Day): Record<string, number> => {
  const rules = rulesOn(committee, on);
  if (rules === null) return {};
  return Object.fromEntries(rules.cohorts.map(({ id, seats }) => [id, seats]));
};

/** Few in the suite; more where somebody looks for what it does not find. */
const RUNS = process.env.HUSTINGS_FUZZ_SECONDS === undefined ? 40 : 2000;

interface Made {
  readonly told: History;
  readonly elections: readonly Election[];
  readonly community: Community;
  /** A day of the thirty years, and those on which something happened. */
  readonly random: Day;
  readonly days: readonly Day[];
}

/** Tries histories; `broken` lists what is wrong with one, in words. */
const never = (broken: (made: Made) => string[]) => () =>
  fc.assert(
    fc.property(anyCommittee, anyCommunity, anyDay, ({ committee, elections }, community, random) => {
      const told = history(committee, elections, END);
      expect(broken({ told, elections, community, random, days: turningDays(told, elections) })).toEqual([]);
    }),
    { numRuns: RUNS },
  );

const same = (what: string, a: unknown, b: unknown): string[] =>
  isDeepStrictEqual(a, b) ? [] : [`${what}: ${JSON.stringify(a)} is not ${JSON.stringify(b)}`];
const where = (holds: boolean | undefined, what: string): string[] => (holds ? [] : [what]);

test('the histories that are tried hold every way to end a term, and every contradiction', () => {
  const told = fc
    .sample(anyCommittee, { numRuns: 400, seed: 2017 })
    .map(({ committee, elections }) => history(committee, elections, END));
  const endings = new Set(told.flatMap(({ terms }) => terms.map(({ ended }) => ended?.why)));
  const everyEnding: Record<TermEnding, true> = {
    're-elected': true,
    reappointed: true,
    succeeded: true,
    resigned: true,
    'changed-seat': true,
    expired: true,
    'seat-abolished': true,
    dissolved: true,
    removed: true,
    'lost-eligibility': true,
    died: true,
    unrecorded: true,
  };
  expect([...endings]).toEqual(expect.arrayContaining([...Object.keys(everyEnding), undefined]));
  const problems = new Set(told.flatMap((each) => each.problems.map(({ code }) => code)));
  const everyProblem: Record<ProblemCode, true> = {
    'more-winners-than-seats': true,
    'seats-up-mismatch': true,
    'fewer-seats-up': true,
    'no-vacant-seat': true,
    'resigned-without-seat': true,
    'seat-move-unsaid': true,
    'appointed-twice': true,
  };
  expect([...problems].sort()).toEqual(Object.keys(everyProblem).sort());
});

test(
  'the calendar and the seats that it fills are one answer, and no vacant seat is given to two elections of one day',
  never(({ told: { committee }, elections, random }) => {
    const filled = fillings(history(committee, elections, random), calendar(committee, elections, null, random, 3));
    return filled.flatMap(({ entry, vacant, seats }) => [
      ...same(`${entry.opens}: vacant`, vacant, entry.election === null ? entry.vacant : []),
      ...where(
        vacant.every(({ seat }) => seats.some((each) => each.seat === seat && each.holder.kind === 'vacant')),
        `${entry.opens}: a vacant seat is held`,
      ),
    ]);
  }),
);

test(
  'every term that somebody left is on record as left, and every other ending has its cause in the records',
  never(({ told }) =>
    told.terms.flatMap(({ person, until, ended }) => {
      const asked = told.committee.departures.some((each) => each.person === person);
      return leftFor(ended) !== null && ended?.when != null
        ? where(asked, `${person} left ${until}, and nothing says so`)
        : [];
    }),
  ),
);

describe('on every day', () => {
  test(
    'no seat is held by two, and nobody holds two seats',
    never(({ told, days }) =>
      days.flatMap((on) => {
        const sitting = told.terms.filter((term) => inForce(term, on));
        return [
          ...where(new Set(sitting.map(({ seat }) => seat)).size === sitting.length, `${on}: a seat is held twice`),
          ...where(new Set(sitting.map(({ person }) => person)).size === sitting.length, `${on}: two seats for one`),
        ];
      }),
    ),
  );

  test(
    'the seats of each cohort are as many as the rules in force say',
    never(({ told, days }) =>
      days.flatMap((on) => {
        const counts: Record<string, number> = {};
        for (const seat of told.seats.filter((each) => inForce(each, on))) {
          const cohort = String(cohortOn(seat, on));
          counts[cohort] = (counts[cohort] ?? 0) + 1;
        }
        const { null: besides = 0, ...ofCohorts } = counts;
        const cohorts = quotas(told.committee, on);
        const all = Object.values(cohorts).reduce((sum, seats) => sum + seats, besides);
        const rules = rulesOn(told.committee, on);
        const { least, most } = rules === null ? { least: 0, most: 0 } : sizeOf(rules);
        return [
          ...same(on, ofCohorts, cohorts),
          ...where(least <= all, `${on}: ${all} seats are fewer than ${least}`),
          // An amendment that narrows the size of a body takes nobody's seat.
          ...where(most === null || all <= most || least < most, `${on}: ${all} seats are more than ${most}`),
        ];
      }),
    ),
  );

  test(
    'the members and the vacant seats of the roster are the seats of the charter',
    never(({ told, community, days }) =>
      days.flatMap((on) => {
        const { members, vacant, heldUnrecorded } = rosterOn(told, community, on);
        const seats = [...members, ...vacant, ...heldUnrecorded].map(({ seat }) => seat).sort((a, b) => a - b);
        const there = told.seats.filter((each) => inForce(each, on)).map(({ number }) => number);
        // Seats beyond the least number that a charter asks for, and those that may stay empty, are not vacant.
        const rules = rulesOn(told.committee, on);
        const mayBeFewer =
          rules !== null && (sizeOf(rules).least < there.length || rules.cohorts.some(({ optional }) => optional));
        return [
          ...(mayBeFewer
            ? where(
                seats.every((seat) => there.includes(seat)),
                on,
              )
            : same(on, seats, there)),
          ...same(on, members.length, told.terms.filter((term) => inForce(term, on)).length),
        ];
      }),
    ),
  );

  test(
    'organizations hold as many seats as members belong to one, whoever their parents are',
    never(({ told, community, days }) =>
      days.flatMap((on) => {
        const { members, holdings, cap } = rosterOn(told, community, on);
        const belong = members.filter(({ organization }) => organization !== null).length;
        const held = holdings.reduce((sum, { seats }) => sum + seats, 0);
        return [
          ...same(on, held, cap === null ? 0 : belong),
          ...where(
            holdings.every(({ seats, headroom }) => seats + headroom === cap?.seats),
            on,
          ),
        ];
      }),
    ),
  );
});

/** What a roster says of its seats and of the cap, whatever else a day may tell of its members. */
const seatsAndCap = ({ members, vacant, heldUnrecorded, cap, holdings }: Roster) => ({
  members: members.map(({ person, seat, cohort, organization, votes }) => ({
    person,
    seat,
    cohort,
    organization,
    votes,
  })),
  vacant,
  heldUnrecorded,
  cap,
  holdings,
});

test(
  'between the days of a roster nothing changes: no member, no vacancy, not the cap, nor what organizations hold of it',
  never(({ told, community, random, days }) => {
    const turning = rosterDays(told, community);
    return [random, ...days].flatMap((on) => {
      const from = turning.findLast((day) => day <= on);
      if (from === undefined) return [];
      return same(on, seatsAndCap(rosterOn(told, community, on)), seatsAndCap(rosterOn(told, community, from)));
    });
  }),
);

describe('every term', () => {
  test(
    'lasts at least a day, in a seat that there is',
    never(({ told: { seats, terms } }) =>
      terms.flatMap(({ person, seat: number, since, until, scheduledEnd }) => {
        const seat = seats.find((each) => each.number === number);
        return where(
          (until === null || since < until) &&
            (scheduledEnd === null || since < scheduledEnd) &&
            seat !== undefined &&
            inForce(seat, since) &&
            (seat.until === null || (until !== null && until <= seat.until)),
          `${person} ${since} … ${until} in seat ${number}`,
        );
      }),
    ),
  );

  test(
    'goes on, or ends for a reason that somebody or something gives on that very day',
    never(({ told: { committee, seats, terms }, elections }) => {
      const begins = (on: Day, which: (term: Term) => boolean) =>
        terms.some((term) => term.since === on && which(term));
      return terms.flatMap(({ person, seat, until: on, ended, scheduledEnd, endExpected, oneOf, fixedEnd }) => {
        if (on === null || ended === null) return where(on === null && ended === null, `${person} ended, or not?`);
        const left = () =>
          committee.departures.some(
            (each) =>
              each.person === person &&
              each.why === ended.why &&
              (each.on?.by === on ||
                elections.some(({ id, outcome }) => id === each.atElection && outcome?.takesOffice === on)),
          );
        const given: Record<TermEnding, () => boolean> = {
          're-elected': () => begins(on, (t) => t.person === person && t.began.by === 'election'),
          reappointed: () => begins(on, (t) => t.seat === seat && t.person === person && t.began.by === 'appointment'),
          succeeded: () => begins(on, (t) => t.seat === seat && t.person !== person),
          'changed-seat': () => left() || begins(on, (t) => t.seat !== seat && t.person === person),
          resigned: left,
          removed: left,
          'lost-eligibility': left,
          died: left,
          unrecorded: () =>
            left() ||
            elections.some((each) => each.unrecorded !== null && governingDay(each) <= on) ||
            elections.some(({ outcome }) => outcome?.takesOffice === on) ||
            committee.appointments.some(({ since }) => since === on),
          expired: () =>
            // Who is neither elected again nor said to hold over leaves with an election, or with a seat that it gave up.
            elections.some(
              ({ outcome }) =>
                outcome?.takesOffice === on &&
                (outcome.holdOver !== null || seats.some(({ number, until }) => number === seat && until === on)),
            ) ||
            // A term that ends with an election does when that comes, and nobody takes the seat.
            (rulesOn(committee, on)?.holdover === false &&
              (endExpected || scheduledEnd === null) &&
              elections.some(({ outcome }) => outcome?.takesOffice === on)) ||
            ((scheduledEnd ??
              oneOf
                .map((each) => String(each.scheduledEnd))
                .sort()
                .at(-1)) === on &&
              (fixedEnd || rulesOn(committee, on)?.holdover === false)),
          'seat-abolished': () => seats.some(({ number, until }) => number === seat && until === on),
          dissolved: () => committee.dissolved?.on === on,
        };
        return [
          ...where(given[ended.why](), `${person} ${on} ${ended.why}`),
          ...where((ended.when !== null) === left(), `${person} ${on}: when?`),
        ];
      });
    }),
  );

  test(
    'began with an appointment of that day, or with an election that the person won',
    never(({ told: { committee, terms }, elections }) =>
      terms.flatMap(({ person, since, began }) => {
        if (began.by === 'appointment') {
          return where(
            committee.appointments.some((each) => each.person === person && each.since === since),
            `${person} ${since}`,
          );
        }
        const won = elections.find(({ id }) => id === began.election)?.outcome;
        return where(
          won?.by !== 'cancelled' && won?.takesOffice === since && won.elected.includes(person),
          `${person} ${since} ${began.election}`,
        );
      }),
    ),
  );

  test(
    'of a charter without holding over ends by the day on which it is due, or if that is an election’s, not before it comes',
    never(({ told: { committee, asOf, terms } }) =>
      terms.flatMap(({ person, until, scheduledEnd: due, endExpected }) =>
        where(
          endExpected ||
            due === null ||
            due > asOf ||
            rulesOn(committee, due)?.holdover !== false ||
            (until !== null && until <= due),
          `${person} ${due} ${until}`,
        ),
      ),
    ),
  );
});

test(
  'nobody holds over past an election of the seat whose result was never recorded, and the seat is not vacant for it',
  never(({ told: { seats, terms, heldUnrecorded }, elections }) =>
    elections
      .filter(({ unrecorded, lots }) => unrecorded !== null && lots.length === 0)
      .flatMap((election) => {
        const opens = governingDay(election);
        const seated = reckonedWith(seatedAfter(election.timetable, yearOf(opens), monthOf(opens)));
        const up = seats.filter(
          (seat) => seat.since <= opens && cohortOn(seat, opens) === election.cohort && inForce(seat, seated),
        );
        // One for fewer seats than the cohort has can have been for the vacant ones alone.
        if (election.seats < up.length) return [];
        return up.flatMap(({ number }) => {
          const isOf = (each: { readonly seat: number } & Interval) => each.seat === number && inForce(each, seated);
          const term = terms.find(isOf);
          const overdue = term !== undefined && term.since < seated && term.scheduledEnd !== null && !term.fixedEnd;
          return [
            ...where(!overdue || term.scheduledEnd > seated, `${election.id}: ${term?.person} sits in ${number}`),
            ...where(term !== undefined || heldUnrecorded.some(isOf), `${election.id}: ${number} is vacant`),
          ];
        });
      }),
  ),
);

describe('every election', () => {
  test(
    'fills seats that were up, each once, and whoever is re-elected keeps the seat, unless the file says another',
    never(({ told: { contests }, elections }) =>
      contests.flatMap(({ election, seatsUp, filled }) => {
        const of = elections.find(({ id }) => id === election);
        const isSaid = (person: string) =>
          of?.lotsBy === 'place' || of?.outcome?.took.some((each) => each.person === person) === true;
        const up = new Set(seatsUp.map(({ seat }) => seat));
        return [
          ...where(new Set(filled.map(({ seat }) => seat)).size === filled.length, `${election}: a seat twice`),
          ...filled.flatMap(({ seat, person }) => {
            const before = seatsUp.find(({ holder }) => holder === person);
            return where(
              up.has(seat) && (before === undefined || before.seat === seat || isSaid(person)),
              `${election}: ${person} in ${seat}`,
            );
          }),
        ];
      }),
    ),
  );
});

describe('moving the day that is told up to', () => {
  const known = <T extends { readonly until: Day | null }>(each: T, on: Day): T =>
    each.until !== null && each.until > on ? { ...each, until: null } : each;
  const termAt = (term: Term, on: Day): Term => {
    const then = known(term, on);
    return then.until === null ? { ...then, ended: null } : then;
  };
  const seatAt = (seat: Seat, on: Day): Seat => ({
    ...known(seat, on),
    cohorts: seat.cohorts.filter(({ since }) => since <= on).map((each) => known(each, on)),
  });

  test(
    'never changes the past',
    never(({ told: whole, elections, random, days }) =>
      [random, ...days.filter((_, index) => index % 5 === 0)].flatMap((on) => {
        const then = history(whole.committee, elections, on);
        const begun = <T extends { readonly since: Day }>(list: readonly T[]) =>
          list.filter(({ since }) => since <= on);
        return [
          ...same(
            on,
            then.terms,
            begun(whole.terms).map((term) => termAt(term, on)),
          ),
          ...same(
            on,
            then.seats,
            begun(whole.seats).map((seat) => seatAt(seat, on)),
          ),
          ...same(on, then.problems, whole.problems.slice(0, then.problems.length)),
        ];
      }),
    ),
  );

  test(
    'gives the same roster of a day as that day gave itself',
    never(({ told: whole, elections, community, random, days }) =>
      [random, ...days.filter((_, index) => index % 5 === 1)].flatMap((on) => {
        const then = history(whole.committee, elections, on);
        return [
          ...same(on, rosterOn(then, community, on), rosterOn(whole, community, on)),
          ...same(
            on,
            rosterDays(then, community),
            rosterDays(whole, community).filter((each) => each <= on),
          ),
        ];
      }),
    ),
  );
});

test(
  'the order in which elections are given does not matter',
  never(({ told, elections }) => same('reversed', history(told.committee, [...elections].reverse(), END), told)),
);

test(
  'the rosters are the same on every day of their period, and unlike the next one',
  never(({ told, community }) => {
    const who = (on: Day) => {
      const { members, vacant, heldUnrecorded } = rosterOn(told, community, on);
      const seats = members.map((m) => [m.person, m.seat, m.cohort, m.organization, m.since]);
      return JSON.stringify([seats, vacant, heldUnrecorded]);
    };
    const periods = rosters(told, community);
    return [
      ...same('first', periods[0]?.since, told.committee.charter[0]?.since),
      ...periods.flatMap(({ since, until }, index) => [
        ...same(since, until, periods[index + 1]?.since ?? null),
        ...where(until === null || who(addDays(until, -1)) === who(since), `${since} changes before ${until}`),
        ...where(until === null || who(until) !== who(since), `${since} goes on after ${until}`),
      ]),
    ];
  }),
);
