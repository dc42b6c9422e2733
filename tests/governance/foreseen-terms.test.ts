/** Which seats coming elections fill, who holds them, and for how long. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendar, governedOn } from '../../src/governance/calendar.ts';
import { addMonths, day, yearOf } from '../../src/governance/day.ts';
import { reckonedWith } from '../../src/governance/estimate.ts';
import { fillings, foreseenTerms } from '../../src/governance/foreseen-terms.ts';
import { occurrences } from '../../src/governance/foresight.ts';
import { seatedOn } from '../../src/governance/history/happenings.ts';
import { history } from '../../src/governance/history/history.ts';
import { inForce } from '../../src/governance/interval.ts';
import type { Committee, Election } from '../../src/governance/model.ts';
import { cycleOf, isOnCalendar, monthsDue } from '../../src/governance/rules/cohorts.ts';
import { architectureCommittee, elections } from '../archive/kata.ts';
import { anyCharter, FIRST, LAST } from './arbitrary.ts';
import {
  appointed,
  type CommitteeSketch,
  cohort,
  committee,
  election,
  outcome,
  phase,
  type VersionSketch,
} from './support.ts';

function ahead(of: Committee, filed: readonly Election[], asOf: string, years: number) {
  const on = day(asOf);
  const past = history(of, filed, on);
  const entries = calendar(of, filed, null, on, years);
  return { past, entries, filled: fillings(past, entries) };
}

/** `2027-04-26 spring: 4 ada, 5 –, 6 (2026-10-26)`: who sits there now, nobody, or the winner of an earlier one. */
const lines = (of: Committee, filed: readonly Election[], asOf: string, years: number) =>
  ahead(of, filed, asOf, years).filled.map(({ entry, seated, seats }) => {
    const each = seats.map(({ seat, holder }) => {
      const who =
        holder.kind === 'person' ? holder.person : holder.kind === 'winner' ? `(${seatedOn(holder.of)})` : '–';
      return `${seat} ${who}`;
    });
    return `${seated} ${entry.cohort}: ${each.join(', ')}`;
  });

const terms = (of: Committee, filed: readonly Election[], asOf: string, years: number) => {
  const { past, entries } = ahead(of, filed, asOf, years);
  return foreseenTerms(past, entries, addMonths(day(asOf), 12 * years + 6)).map(
    ({ seat, since, until }) => `${seat} ${since} … ${until ?? ''}`,
  );
};

const LAUNCH = {
  charter: [{ since: '2017-12-05', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 2)] } }],
  appointments: ['ada', 'bo', 'cyd'].map((who) => appointed(who, 'june', '2017-12-05')),
} satisfies CommitteeSketch;

describe('the seats of a coming election', () => {
  test('are those of its cohort, with who holds them now for the next one only', () => {
    expect(lines(committee(LAUNCH), [], '2017-12-05', 2)).toEqual([
      '2018-07-01 june: 1 ada, 2 bo, 3 cyd',
      '2019-01-01 december: 4 –, 5 –',
      '2019-07-01 june: 1 (2018-07-01), 2 (2018-07-01), 3 (2018-07-01)',
      '2020-01-01 december: 4 (2019-01-01), 5 (2019-01-01)',
    ]);
  });

  test('follow an amendment that is to come: seats moved, seats added, seats abolished', () => {
    const amended = committee({
      ...LAUNCH,
      charter: [
        ...LAUNCH.charter,
        {
          since: '2018-10-01',
          set: { cohorts: [cohort('june', 6, 2), cohort('december', 12, 3)] },
          seatChanges: [{ seatOf: 'bo', to: 'december' }],
        },
        { since: '2019-10-01', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 1)] } },
      ],
    });
    expect(lines(amended, [], '2017-12-05', 3)).toEqual([
      '2018-07-01 june: 1 ada, 2 bo, 3 cyd',
      '2019-01-01 december: 2 (2018-07-01), 4 –, 5 –',
      '2019-07-01 june: 1 (2018-07-01), 3 (2018-07-01)',
      '2020-01-01 december: 2 (2019-01-01)',
      '2020-07-01 june: 1 (2019-07-01), 3 (2019-07-01), 5 (2019-01-01)',
    ]);
    expect(terms(amended, [], '2017-12-05', 3).filter((line) => line.startsWith('4'))).toEqual([
      '4 2019-01-01 … 2019-10-01',
    ]);
  });

  test('are by the rules of the day on which nominations open, whatever an amendment says before the result', () => {
    const during = committee({
      ...LAUNCH,
      charter: [
        ...LAUNCH.charter,
        {
          since: '2018-06-10',
          set: { cohorts: [cohort('june', 6, 2), cohort('december', 12, 4)] },
          seatChanges: [{ seatOf: 'cyd', to: 'december' }],
        },
      ],
    });
    expect(lines(during, [], '2017-12-05', 2)).toEqual([
      '2018-07-01 june: 1 ada, 2 bo, 3 cyd',
      '2019-01-01 december: 3 (2018-07-01), 4 –, 5 –, 6 –',
      '2019-07-01 june: 1 (2018-07-01), 2 (2018-07-01)',
      '2020-01-01 december: 3 (2019-01-01), 4 (2019-01-01), 5 (2019-01-01), 6 (2019-01-01)',
    ]);
  });

  test('of a planned election are its own: those of members who left, and new ones that an amendment is to bring', () => {
    const growing = committee({
      ...LAUNCH,
      charter: [
        ...LAUNCH.charter,
        { since: '2018-12-20', set: { cohorts: [cohort('june', 6, 3), cohort('december', 12, 4)] } },
      ],
    });
    const planned = election('2018-12', 'december', 5, {
      timetable: [
        phase('nominations', '2018-12-03 15:00', '2018-12-10 15:00'),
        phase('voting', '2018-12-10 15:00', '2018-12-24 15:00'),
      ],
      alsoUp: [
        { kind: 'new', count: 2, why: '' },
        { kind: 'seat-of', person: 'ada', why: '' },
      ],
    });
    expect(lines(growing, [planned], '2018-10-01', 1)).toEqual([
      '2018-12-24 december: 1 ada, 4 –, 5 –, 6 –, 7 –',
      '2019-07-01 june: 1 (2018-12-24), 2 bo, 3 cyd',
    ]);
  });

  test('end with the committee', () => {
    const ending = committee({ ...LAUNCH, dissolved: '2019-05-01' });
    expect(lines(ending, [], '2017-12-05', 5)).toHaveLength(2);
    expect(terms(ending, [], '2017-12-05', 5).every((line) => line.endsWith('2019-05-01'))).toBe(true);
  });

  test('of the present charter of the Architecture Committee: four in spring, three in autumn', () => {
    expect(lines(architectureCommittee, elections, '2026-05-01', 1)).toEqual([
      '2026-10-26 autumn: 1 fupan-li, 2 aurelien-bombo, 6 greg-kurz',
      '2027-04-26 spring: 3 fabiano-fidencio, 4 markus-rudy, 5 ruoqing-he, 7 steve-horsman',
    ]);
  });
});

describe('a term that is foreseen', () => {
  test('lasts until the winner of the next election of the seat can sit; the last one goes on', () => {
    const biennial = committee({
      charter: [
        {
          since: '2020-01-01',
          set: {
            termMonths: 24,
            cohorts: [
              cohort('even', 3, 1, { every: 2, fromYear: 2020 }),
              cohort('odd', 3, 1, { every: 2, fromYear: 2021 }),
            ],
          },
        },
      ],
    });
    expect(terms(biennial, [], '2020-01-01', 5)).toEqual([
      '1 2020-04-01 … 2022-04-01',
      '1 2022-04-01 … 2024-04-01',
      '1 2024-04-01 … ',
      '2 2021-04-01 … 2023-04-01',
      '2 2023-04-01 … ',
    ]);
  });

  test('of an election called off is none: the next one fills the seat', () => {
    const off = election('2018-06', 'june', 3, { outcome: outcome('2018-06-02', [], { by: 'cancelled' }) });
    expect(lines(committee(LAUNCH), [off], '2018-06-05', 1)).toEqual([
      '2019-01-01 december: 4 –, 5 –',
      '2019-07-01 june: 1 ada, 2 bo, 3 cyd',
    ]);
  });
});

describe('over thirty years and arbitrary amendments', () => {
  const YEARS = yearOf(LAST) - yearOf(FIRST) + 1;
  const foretold = (charter: readonly VersionSketch[]) => {
    const of = committee({ charter });
    const past = history(of, [], FIRST);
    const entries = calendar(of, [], null, FIRST, YEARS);
    return { of, past, entries, filled: fillings(past, entries) };
  };
  const months = (on: string) => 12 * Number(on.slice(0, 4)) + Number(on.slice(5, 7));
  const ids = ['a', 'b', 'c'];

  test('an election fills every seat of its cohort once, and as many as the rules say on the day it opens', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { of, entries, filled } = foretold(charter);
        expect(filled.length).toBe(entries.length);
        for (const { entry, seated, seats } of filled) {
          const numbers = seats.map(({ seat }) => seat);
          expect(new Set(numbers).size).toBe(numbers.length);
          expect(seats.every((seat) => seat.cohort === entry.cohort)).toBe(true);
          const version = of.charter.find((each) => inForce(each, governedOn(entry)));
          const seatsOfCohort = version?.rules.cohorts.find(({ id }) => id === entry.cohort)?.seats ?? 0;
          const amended = of.charter.some(({ since }) => entry.opens < since && since <= reckonedWith(seated));
          const sameDay = filled.some((other) => other.entry !== entry && other.seated === seated);
          if (!amended && !sameDay) expect(numbers.length).toBe(seatsOfCohort);
          else expect(numbers.length).toBeLessThanOrEqual(seatsOfCohort);
        }
      }),
    );
  });

  test('a cohort is elected once and only once in each of its cycles', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { of, entries } = foretold(charter);
        for (const id of ids) {
          const own = entries.filter((entry) => entry.cohort === id);
          own.forEach((entry, index) => {
            const rulesOf = (on: string) =>
              of.charter.find((each) => inForce(each, day(on)))?.rules.cohorts.find((each) => each.id === id);
            const cycle = rulesOf(entry.opens);
            if (cycle === undefined) throw new Error(`${id} is not foreseen by any rules on ${entry.opens}`);
            const next = own[index + 1];
            const end = next?.opens ?? LAST;
            const between = of.charter.filter(({ since }) => entry.opens < since && since <= end);
            const goesOn = between.every(({ rules }) =>
              rules.cohorts.some((each) => each.id === id && isOnCalendar(each)),
            );
            if (next !== undefined) {
              const following = rulesOf(next.opens);
              const shorter = Math.min(cycleOf(cycle), following === undefined ? 0 : cycleOf(following));
              expect(2 * (months(next.opens) - months(entry.opens))).toBeGreaterThanOrEqual(shorter);
            }
            const opens = months(entry.opens) - 1;
            const regular = isOnCalendar(cycle) && monthsDue(cycle, opens, opens).length === 1;
            if (between.length === 0 && next !== undefined && regular) {
              expect(months(next.opens) - months(entry.opens)).toBe(cycleOf(cycle));
            }
            // One amendment defers an election by half a cycle at most, by one of its own where it changes the cycle.
            const changed = between.flatMap(({ rules }) => rules.cohorts.filter((each) => each.id === id));
            const most = changed.reduce(
              (sum, each) => sum + (cycleOf(each) === cycleOf(cycle) ? cycleOf(each) / 2 : cycleOf(each)),
              cycleOf(cycle),
            );
            if (goesOn && between.length <= 1) {
              expect(months(end) - months(entry.opens)).toBeLessThanOrEqual(most);
            }
          });
        }
      }),
    );
  });

  test('where nothing is amended for a cycle, every seat is filled exactly once in it', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { of, past, entries } = foretold(charter);
        const all = foreseenTerms(past, entries, addMonths(LAST, 24));
        for (const version of of.charter) {
          for (const each of version.rules.cohorts) {
            const own = entries.filter((entry) => entry.cohort === each.id);
            // From the first election under these rules on, one cycle after the other while they are in force.
            const regular = occurrences(
              { ...version.rules, cohorts: [each] },
              of.opening,
              addMonths(version.since, Math.ceil(1.5 * cycleOf(each))),
              version.until !== null && version.until < LAST ? version.until : LAST,
            ).filter(({ opens }) => inForce(version, reckonedWith(opens)));
            for (const { opens } of regular) {
              expect(own.filter((entry) => entry.opens === opens)).toHaveLength(1);
              const filledThen = all.filter((term) => term.entry.opens === opens && term.entry.cohort === each.id);
              expect(new Set(filledThen.map(({ seat }) => seat)).size).toBe(filledThen.length);
            }
          }
        }
      }),
    );
  });

  test('the terms of a seat follow each other without a gap or an overlap, until the seat ends or for ever', () => {
    fc.assert(
      fc.property(anyCharter, (charter) => {
        const { past, entries } = foretold(charter);
        const all = foreseenTerms(past, entries, addMonths(LAST, 24));
        const seats = new Set(all.map(({ seat }) => seat));
        for (const seat of seats) {
          const own = all.filter((term) => term.seat === seat);
          own.forEach(({ since, until }, index) => {
            const next = own[index + 1];
            if (until !== null) expect(since < until).toBe(true);
            if (next !== undefined) expect(until).toBe(next.since);
          });
        }
      }),
    );
  });

  test('a later day foresees the same of what lies ahead, as long as nothing was held', () => {
    fc.assert(
      fc.property(anyCharter, fc.integer({ min: 1, max: 12 * YEARS }), (charter, later) => {
        const { of, entries } = foretold(charter);
        const asOf = addMonths(FIRST, later);
        const then = calendar(of, [], null, asOf, YEARS);
        for (const id of ids) {
          // What it foresaw before that day was not held; the next one after it may therefore come sooner, but only that.
          const before = entries.filter((entry) => entry.cohort === id && asOf < entry.opens).map(({ opens }) => opens);
          const after = then.filter((entry) => entry.cohort === id).map(({ opens }) => opens);
          expect(after.length).toBeGreaterThanOrEqual(before.length);
          expect(
            after[0] === undefined ? before[0] === undefined : before[0] === undefined || after[0] <= before[0],
          ).toBe(true);
        }
      }),
    );
  });
});
