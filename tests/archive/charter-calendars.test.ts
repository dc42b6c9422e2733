/**
 * The calendars of the archive's own charters, day by day.
 *
 * The launch charter elects three seats in June and two in December (README of kata-containers/community as it stood in
 * January 2018). The present one elects three in autumn and four in spring (the same file of 28 April 2026), which
 * practice made October and April. On which day a month's election opens the charter does not say: the first Monday at
 * 15:00 UTC is what the committee's file estimates. So every day below is that of a first Monday, from the calendar.
 */
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { calendar } from '../../src/governance/calendar.ts';
import { addDays, addMonths, type Day, day } from '../../src/governance/day.ts';
import { expectedUnder } from '../../src/governance/foreseen-charter.ts';
import { fillings } from '../../src/governance/foreseen-terms.ts';
import { foreseen } from '../../src/governance/foresight.ts';
import { history } from '../../src/governance/history/history.ts';

const { community } = loadContent('content', day('2026-05-01'));
const found = community.committees.find(({ id }) => id === 'architecture-committee');
if (found === undefined) throw new Error('no Architecture Committee');
const committee = found;
const [launch] = committee.charter;
if (launch === undefined) throw new Error('no launch');

const everyDay = (first: string, last: string): Day[] => {
  const days: Day[] = [];
  for (let on = day(first); on <= last; on = addDays(on, 1)) days.push(on);
  return days;
};

/** Opens, seated, label, seats. */
const LAUNCH: readonly (readonly [opens: string, seated: string, label: string, seats: number])[] = [
  ['2018-06-04', '2018-07-01', 'June', 3],
  ['2018-12-03', '2019-01-01', 'December', 2],
  ['2019-06-03', '2019-07-01', 'June', 3],
  ['2019-12-02', '2020-01-01', 'December', 2],
  ['2020-06-01', '2020-07-01', 'June', 3],
  ['2020-12-07', '2021-01-01', 'December', 2],
  ['2021-06-07', '2021-07-01', 'June', 3],
  ['2021-12-06', '2022-01-01', 'December', 2],
];

describe('the launch charter, 2018 to 2021', () => {
  const { entries, fillings: filled } = expectedUnder(committee, launch, community.elections, 4);

  test('foresees eight elections that alternate three seats and two, each of the same seats', () => {
    expect(entries.map(({ opens, label, seats }) => [opens, label, seats])).toEqual(
      LAUNCH.map(([opens, , label, seats]) => [opens, label, seats]),
    );
    expect(filled.map(({ seated, seats }) => [seated, seats.map(({ seat }) => seat)])).toEqual(
      LAUNCH.map(([, seated, label]) => [seated, label === 'June' ? [1, 2, 3] : [4, 5]]),
    );
    expect(filled.slice(0, 2).map(({ seats }) => seats.map(({ holder }) => holder))).toEqual([
      ['jess-frazelle', 'tim-allclair', 'wei-zhang'].map((person) => ({ kind: 'person', person })),
      ['samuel-ortiz', 'xu-wang'].map((person) => ({ kind: 'person', person })),
    ]);
  });

  test('on every day of the four years foresees what is then still to come', () => {
    const asAtLaunch = { ...committee, charter: [{ ...launch, until: null }], dissolved: null };
    for (const on of everyDay('2017-12-05', '2021-12-31')) {
      const ahead = foreseen(asAtLaunch, on, day('2021-12-31')).map(({ opens, cohort }) => [opens, cohort.seats]);
      expect(ahead, on).toEqual(LAUNCH.filter(([opens]) => on < opens).map(([opens, , , seats]) => [opens, seats]));
    }
  });

  test('as the community knew it in early 2018, before any amendment, is the calendar of that day', () => {
    const asAtLaunch = { ...committee, charter: [{ ...launch, until: null }] };
    const entriesThen = calendar(asAtLaunch, [], community.recordsEnd, day('2018-01-15'), 4);
    expect(entriesThen.map(({ opens, status }) => [opens, status])).toEqual(
      LAUNCH.map(([opens]) => [opens, 'foreseen']),
    );
  });
});

/** The first Mondays of April and October. */
const PRESENT = [
  ['2026-10-05', 3],
  ['2027-04-05', 4],
  ['2027-10-04', 3],
  ['2028-04-03', 4],
  ['2028-10-02', 3],
  ['2029-04-02', 4],
  ['2029-10-01', 3],
  ['2030-04-01', 4],
  ['2030-10-07', 3],
  ['2031-04-07', 4],
  ['2031-10-06', 3],
  ['2032-04-05', 4],
  ['2032-10-04', 3],
  ['2033-04-04', 4],
  ['2033-10-03', 3],
] as const;

describe('the present charter, five years from any day', () => {
  test('foresees autumn and spring in turn, ten elections or eleven', () => {
    const living = { ...community, recordsEnd: null };
    for (const on of everyDay('2026-04-28', '2028-05-31')) {
      const horizon = addMonths(on, 60);
      const entries = calendar(committee, living.elections, null, on, 5).filter(({ status }) => status !== 'past');
      const [past, ahead] = [true, false].map((is) => entries.filter(({ beyondRecords }) => beyondRecords === is));
      expect(
        past?.map(({ opens }) => opens),
        on,
      ).toEqual(PRESENT.map(([opens]) => opens).filter((opens) => opens <= on));
      expect(
        ahead?.map(({ opens, seats, status }) => [opens, seats, status]),
        on,
      ).toEqual(
        PRESENT.filter(([opens]) => on < opens && opens <= horizon).map(([opens, seats]) => [opens, seats, 'foreseen']),
      );
    }
  });

  test('where the records end, keeps what fell due since and calls it not recorded', () => {
    for (const on of everyDay('2026-04-28', '2027-06-30')) {
      const ahead = calendar(committee, community.elections, community.recordsEnd, on, 5).filter(
        ({ status }) => status !== 'past',
      );
      expect(
        ahead.map(({ opens, beyondRecords }) => [opens, beyondRecords]),
        on,
      ).toEqual(PRESENT.filter(([opens]) => opens <= addMonths(on, 60)).map(([opens]) => [opens, opens <= on]));
    }
  });

  test('has three phases of a week each, from Monday to Monday at 15:00 UTC', () => {
    const [autumn] = calendar(committee, community.elections, null, day('2026-05-01'), 1).filter(
      ({ status }) => status === 'foreseen',
    );
    expect(autumn?.phases.map(({ phase, start, end }) => [phase, start, end])).toEqual([
      ['nominations', '2026-10-05T15:00:00Z', '2026-10-12T15:00:00Z'],
      ['discussion', '2026-10-12T15:00:00Z', '2026-10-19T15:00:00Z'],
      ['voting', '2026-10-19T15:00:00Z', '2026-10-26T15:00:00Z'],
    ]);
  });

  test('names the seats and who holds them for the next election of each cohort', () => {
    const on = day('2026-05-01');
    const filled = fillings(
      history(committee, community.elections, on),
      calendar(committee, community.elections, community.recordsEnd, on, 5),
    );
    const inOrder = (seats: (typeof filled)[number]['seats']) =>
      seats.map(({ seat, holder }) => [seat, holder.kind === 'person' ? holder.person : holder.kind]);
    expect(inOrder(filled[0]?.seats ?? [])).toEqual([
      [1, 'fupan-li'],
      [2, 'aurelien-bombo'],
      [6, 'greg-kurz'],
    ]);
    expect(inOrder(filled[1]?.seats ?? [])).toEqual([
      [3, 'fabiano-fidencio'],
      [4, 'markus-rudy'],
      [5, 'ruoqing-he'],
      [7, 'steve-horsman'],
    ]);
    expect(filled.slice(2).flatMap(({ seats }) => seats.map(({ holder }) => holder.kind))).toEqual(
      new Array(28).fill('winner'),
    );
  });
});
