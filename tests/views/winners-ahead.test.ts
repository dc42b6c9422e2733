/** Between a result and the day on which its winners take office, the picture of the seats shows them. */
import { expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { committeeCalendar, stagger } from '../../src/views/stagger.ts';
import { council } from '../cases/told.ts';

const { loaded } = council({
  rules:
    'seats: 2, cohorts: [{ id: a, label: April, month: 4, seats: 2 }], termMonths: 12, holdover: true, phases: [{ phase: nominations, days: 6 }, { phase: voting, days: 6 }]',
  besides: `appointments:
  - { person: ada, cohort: a, since: 2020-04-20 }
  - { person: ben, cohort: a, since: 2020-04-20 }
`,
  elections: {
    '2021-04': `cohort: a
seats: 2
timetable:
  nominations: { start: 2021-04-01, end: 2021-04-07 }
  voting: { start: 2021-04-08, end: 2021-04-14 }
candidacies: [{ person: ada }, { person: cleo }, { person: dora }]
outcome: { by: poll, declared: 2021-04-15, takesOffice: 2021-05-01, elected: [cleo, ada] }
`,
  },
});

const bars = (on: string): string[] => {
  const [committee] = loaded.community.committees;
  if (committee === undefined) throw new RangeError('no committee');
  const past = history(committee, loaded.community.elections, day(on));
  const window = { from: day('2020-01-01'), to: day('2023-01-01') };
  const chart = stagger(past, loaded.community, committeeCalendar(past, loaded.community), window);
  return (chart?.seats ?? []).flatMap(({ number, bars: own }) =>
    own
      .filter(({ state }) => state !== 'vacant' && state !== 'foreseen')
      .map(({ label, state, told: { since, until } }) => {
        const said = (when: typeof until) => (when !== null && 'day' in when ? when.day : 'about');
        return `${number} ${label.split(' ')[0]}: ${state}, ${said(since)} to ${said(until)}`;
      }),
  );
};

test('a member sits until the successor takes office, and the successor is named', () => {
  expect(bars('2021-04-20')).toEqual([
    '1 ada: current, 2020-04-20 to 2021-05-01',
    '1 ada: elected, 2021-05-01 to 2022-05-01',
    '2 ben: current, 2020-04-20 to 2021-05-01',
    '2 cleo: elected, 2021-05-01 to 2022-05-01',
  ]);
});

test('once the winners sit, they are shown as sitting', () => {
  expect(bars('2021-05-02').filter((each) => each.includes('2021-05-01 to'))).toEqual([
    '1 ada: current, 2021-05-01 to 2022-05-01',
    '2 cleo: current, 2021-05-01 to 2022-05-01',
  ]);
});
