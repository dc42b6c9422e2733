/** The history of one committee, by hand, for the style guide to show. No component knows of it. */

import type { CohortRef } from './components/cohorts.ts';
import type { ChartElection, ChartSeat, SeatBar, SeatsChartData } from './components/seats-chart.ts';
import { addMonths, type Day, day } from './governance/day.ts';
import type { Instant } from './governance/instant.ts';

export const TODAY = day('2026-11-22');
export const RECORDS_END = day('2026-04-28');

export const AUTUMN: CohortRef = { index: 0, label: 'Autumn' };
export const SPRING: CohortRef = { index: 1, label: 'Spring' };

const history: readonly [label: string, cohort: CohortRef, terms: readonly [Day, string, CohortRef?][]][] = [
  [
    'Seat 1',
    AUTUMN,
    [
      [day('2017-12-05'), 'Jess Frazelle'],
      [day('2018-09-10'), 'Eric Ernst'],
      [day('2019-09-12'), 'Eric Ernst'],
      [day('2020-10-05'), 'Eric Ernst'],
      [day('2021-09-16'), 'Eric Ernst'],
      [day('2022-11-30'), 'Eric Ernst'],
      [day('2023-11-03'), 'Fupan Li'],
      [day('2024-10-29'), 'Fupan Li'],
      [day('2025-10-14'), 'Fupan Li'],
      [day('2026-10-14'), ''],
    ],
  ],
  [
    'Seat 2',
    AUTUMN,
    [
      [day('2017-12-05'), 'Wei Zhang'],
      [day('2018-09-10'), 'Wei Zhang'],
      [day('2019-09-12'), 'Haomin Tsai'],
      [day('2020-10-05'), 'Archana Shinde'],
      [day('2021-09-16'), 'Archana Shinde'],
      [day('2022-11-30'), 'Gerry Liu'],
      [day('2023-11-03'), 'Gerry Liu'],
      [day('2024-10-29'), 'Aurélien Bombo'],
      [day('2025-10-14'), 'Aurélien Bombo'],
      [day('2026-10-14'), ''],
    ],
  ],
  [
    'Seat 6',
    AUTUMN,
    [
      [day('2023-05-02'), 'Feng Wang', SPRING],
      [day('2023-10-09'), 'Vacant', SPRING],
      [day('2023-11-03'), 'Greg Kurz'],
      [day('2024-10-29'), 'Greg Kurz'],
      [day('2025-10-14'), 'Greg Kurz'],
      [day('2026-10-14'), ''],
    ],
  ],
  [
    'Seat 3',
    SPRING,
    [
      [day('2017-12-05'), 'Tim Allclair', AUTUMN],
      [day('2018-09-10'), 'Jon Olson', AUTUMN],
      [day('2019-09-12'), 'Justin He', AUTUMN],
      [day('2020-10-05'), 'Fabiano Fidêncio', AUTUMN],
      [day('2021-09-16'), 'Fabiano Fidêncio', AUTUMN],
      [day('2022-11-30'), 'Fabiano Fidêncio', AUTUMN],
      [day('2023-11-03'), 'Fabiano Fidêncio', AUTUMN],
      [day('2024-04-17'), 'Anastassios Nanos'],
      [day('2025-04-28'), 'Anastassios Nanos'],
      [day('2026-04-28'), 'Fabiano Fidêncio'],
      [day('2027-04-28'), ''],
    ],
  ],
  [
    'Seat 4',
    SPRING,
    [
      [day('2017-12-05'), 'Samuel Ortiz'],
      [day('2019-02-19'), 'Samuel Ortiz'],
      [day('2020-03-02'), 'Samuel Ortiz'],
      [day('2021-03-10'), 'Samuel Ortiz'],
      [day('2022-03-16'), 'Samuel Ortiz'],
      [day('2023-05-02'), 'Samuel Ortiz'],
      [day('2024-04-17'), 'Zvonko Kaiser'],
      [day('2025-04-28'), 'Zvonko Kaiser'],
      [day('2026-04-28'), 'Markus Rudy'],
      [day('2027-04-28'), ''],
    ],
  ],
  [
    'Seat 5',
    SPRING,
    [
      [day('2017-12-05'), 'Xu Wang'],
      [day('2019-02-19'), 'Xu Wang'],
      [day('2020-03-02'), 'Xu Wang'],
      [day('2021-03-10'), 'Peng Tao'],
      [day('2022-03-16'), 'Peng Tao'],
      [day('2023-05-02'), 'Peng Tao'],
      [day('2024-04-17'), 'Peng Tao'],
      [day('2025-04-28'), 'Ruoqing He'],
      [day('2026-04-28'), 'Ruoqing He'],
      [day('2027-04-28'), ''],
    ],
  ],
  [
    'Seat 7',
    SPRING,
    [
      [day('2023-05-02'), 'Steve Horsman'],
      [day('2024-04-17'), 'Steve Horsman'],
      [day('2025-04-28'), 'Steve Horsman'],
      [day('2026-04-28'), 'Steve Horsman'],
      [day('2027-04-28'), ''],
    ],
  ],
];

const address = (name: string): string => `/people/${name.toLowerCase().replaceAll(' ', '-')}/`;

function bar(since: Day, name: string, until: Day, cohort: CohortRef | undefined): SeatBar {
  if (name === '') return { label: 'To be elected', href: null, since, until, state: 'foreseen', cohort };
  if (name === 'Vacant') return { label: name, href: null, since, until, state: 'vacant', cohort };
  const due = addMonths(since, 12);
  const current = since <= RECORDS_END && RECORDS_END < until;
  return {
    label: name,
    href: address(name),
    since,
    until,
    state: current ? 'current' : 'past',
    heldOver: due < until && since > day('2018-01-01') ? due : undefined,
    cohort,
  };
}

const seats: readonly ChartSeat[] = history.map(([label, cohort, terms]) => ({
  number: Number(label.slice(5)),
  label,
  cohort,
  bars: terms.map(([since, name, then], index) =>
    bar(since, name, terms[index + 1]?.[0] ?? addMonths(since, 12), then),
  ),
}));

const elections: readonly ChartElection[] = [
  ['2018-09-10', 'September 2018', AUTUMN],
  ['2019-02-19', 'March 2019', SPRING],
  ['2019-09-12', 'September 2019', AUTUMN],
  ['2020-03-02', 'February 2020', SPRING],
  ['2020-10-05', 'September 2020', AUTUMN],
  ['2021-03-10', 'February 2021', SPRING],
  ['2021-09-16', 'September 2021', AUTUMN],
  ['2022-03-16', 'March 2022', SPRING],
  ['2022-11-30', 'November 2022', AUTUMN],
  ['2023-05-02', 'April 2023', SPRING],
  ['2023-11-03', 'October 2023', AUTUMN],
  ['2024-04-17', 'April 2024', SPRING],
  ['2024-10-29', 'October 2024', AUTUMN],
  ['2025-04-28', 'April 2025', SPRING],
  ['2025-10-14', 'October 2025', AUTUMN],
  ['2026-04-28', 'April 2026', SPRING],
  ['2026-10-14', 'Autumn 2026', AUTUMN],
  ['2027-04-28', 'Spring 2027', SPRING],
].map(([on, label, cohort]) => ({
  day: day(on as string),
  label: label as string,
  href: null,
  foreseen: day(on as string) > RECORDS_END,
  cohort: cohort as CohortRef,
}));

export const chart: SeatsChartData = {
  from: day('2017-12-01'),
  to: day('2027-12-31'),
  today: TODAY,
  recordsEnd: RECORDS_END,
  seats,
  elections,
  seatMoves: [
    { seat: 6, on: day('2023-11-03'), label: 'The seat that Feng Wang left early came up in autumn and stayed there.' },
    {
      seat: 3,
      on: day('2024-04-17'),
      label: 'The seat that Fabiano Fidêncio left came up in spring and stayed there.',
    },
  ],
};

export const phases = [
  {
    label: 'Nominations',
    start: '2026-04-07T15:00:00Z' as Instant,
    end: '2026-04-14T14:59:00Z' as Instant,
    precision: 'instant',
    when: 'past',
  },
  {
    label: 'Discussion',
    start: '2026-04-14T15:00:00Z' as Instant,
    end: '2026-04-21T14:59:00Z' as Instant,
    precision: 'instant',
    when: 'now',
  },
  {
    label: 'Voting',
    start: '2026-04-21T15:00:00Z' as Instant,
    end: '2026-04-28T14:59:00Z' as Instant,
    precision: 'instant',
    when: 'to-come',
  },
  {
    label: 'Results',
    start: '2026-04-28T00:00:00Z' as Instant,
    end: '2026-04-29T00:00:00Z' as Instant,
    precision: 'day',
    when: 'to-come',
  },
] as const;
