/** An election whose result was never recorded: who sits after it is not recorded, and no seat is told as vacant for that. */
import { describe, expect, test } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { calendarText } from '../../src/commands/answers/calendar.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { termsDocument } from '../../src/files/data/terms.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { rosterChanges } from '../../src/governance/roster-changes.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { coming, membersInWords } from '../../src/views/coming.ts';
import { electionView } from '../../src/views/election.ts';
import { heldUnrecordedRows } from '../../src/views/held-unrecorded.ts';
import { personView } from '../../src/views/person.ts';
import { rosterView } from '../../src/views/roster.ts';
import { rosterPeriods, rosterRows } from '../../src/views/roster-rows.ts';
import { committeeCalendar, stagger, wholeLife } from '../../src/views/stagger.ts';
import { council, poll, type Told } from './told.ts';

const rules = (seats: number, holdover: boolean) =>
  `seats: ${seats}, cohorts: [{ id: a, label: April, month: 4, seats: ${seats} }], termMonths: 12, holdover: ${holdover}`;
const sits = (who: string, since = '2020-05-01') => `  - { person: ${who}, cohort: a, since: ${since} }\n`;
const untold = (seats: number) => `cohort: a\nseats: ${seats}\ntimetable: {}\noutcome: { by: unrecorded }\n`;
const filled = (seats: number, elected: readonly string[], declared: string) =>
  `cohort: a\nseats: ${seats}\ntimetable: {}\n${poll(['ada', 'ben', 'cleo'], elected, declared)}`;

const words = (told: unknown): string => withPlainSpaces(JSON.stringify(told));

/** Everything that a site of a day tells of the council. */
function siteOn({ loaded }: Told, on: string) {
  const all = siteOf(loaded, startOfDay(day(on)));
  const past = all.histories.get('council');
  const period = rosterPeriods(all).get('council')?.at(-1);
  if (past === undefined || period === undefined) throw new RangeError('nothing is told');
  return { all, past, period, committee: past.committee, community: all.community };
}

describe.each([false, true])('where members hold over: %s', (holdover) => {
  test('a seat that nobody is known to hold is held by somebody not recorded, until a result is on record', () => {
    const told = council({
      rules: rules(2, holdover),
      besides: `appointments:\n${sits('ada')}`,
      elections: { '2021-04': untold(2), '2022-04': filled(2, ['ben', 'cleo'], '2022-04-20') },
    });
    expect(told.errors).toEqual([]);
    const stands = (on: string) => [told.roster(on), told.vacant(on)];
    expect(stands('2020-06-01')).toEqual([['ada'], 1]);
    expect(stands('2021-06-01')).toEqual([['one of ', 'one of '], 0]);
    expect(stands('2022-05-01')).toEqual([['ben', 'cleo'], 0]);
  });
});

test('the election that ends it says that who held its seats is not recorded, on its page and from the command', () => {
  const told = council({
    rules: rules(2, false),
    besides: `appointments:\n${sits('ada')}`,
    elections: { '2021-04': untold(2), '2022-04': filled(2, ['ben', 'cleo'], '2022-04-20') },
  });
  const { all, community, committee } = siteOn(told, '2022-05-01');
  const rows = drawing('2022-04', () => electionView(all, '2022-04')).seats?.rows ?? [];
  expect(rows.map(({ before }) => words(before))).toEqual([
    '["Somebody; who is not recorded"]',
    '["Somebody; who is not recorded"]',
  ]);
  const election = community.elections.find(({ id }) => id === '2022-04');
  if (election === undefined) throw new RangeError('nothing is told');
  const lines = electionText(community, committee, election, all.now).filter((line) =>
    /who is not recorded/.test(line),
  );
  expect(lines).toHaveLength(2);
});

test('whose term ran out meanwhile may have been elected again: nothing says that they left', () => {
  const told = council({
    rules: rules(1, false),
    besides: `appointments:\n${sits('ada')}`,
    elections: { '2021-04': untold(1) },
  });
  expect(told.terms('ada').map(({ until, ended }) => [until, ended?.why])).toEqual([['2021-05-01', 'unrecorded']]);
});

test('the office of one, its page, its roster, its calendar and its chart say that it is not recorded', () => {
  const told = council({
    rules: rules(1, false),
    besides: `appointments:\n${sits('ada')}`,
    elections: { '2021-04': untold(1) },
  });
  const { all, past, period, committee, community } = siteOn(told, '2021-06-01');
  expect(membersInWords(past, period, all, 'The Council')).toBe('The Council: who holds the office is not recorded.');
  expect(heldUnrecordedRows(period, all)).toEqual([
    { seat: 1, tag: 'not-recorded', said: 'somebody; who is not recorded' },
  ]);
  const roster = words(rosterText(community, committee, day('2021-06-01'), all.asOf));
  expect(roster).toContain('who holds the office is not recorded');
  expect(words(calendarText(community, committee, all.now, 2))).toContain('(not recorded)');
  expect(words(coming(past, all)[0]?.seatsHeld)).toContain('one of them by somebody not recorded');
  const bars = stagger(past, community, committeeCalendar(past, community), wholeLife(past))?.seats[0]?.bars;
  expect(bars?.map(({ state }) => state)).toEqual(['vacant', 'past', 'unrecorded', 'foreseen']);
  for (const said of [roster, words(bars?.slice(1)), words(coming(past, all))])
    expect(said).not.toMatch(/vacant|nobody/i);
  expect(rosterChanges(past, community, day('2021-05-01')).map(({ kind }) => kind)).toEqual(['may-have-left']);
});

test('who is appointed takes a seat that is vacant before one whose holder is not recorded', () => {
  const told = council({
    rules: rules(2, false),
    besides: `appointments:\n${sits('ada')}${sits('ben', '2021-06-01')}${sits('cleo', '2021-07-01')}`,
    elections: { '2021-04': untold(2) },
  });
  expect(told.roster('2021-06-15')).toEqual(['ben', 'one of ']);
  expect(told.roster('2021-07-15')).toEqual(['ben', 'cleo']);
});

test('a later result that leaves a seat open ends what is not recorded of it', () => {
  const told = council({
    rules: rules(2, false),
    elections: { '2021-04': untold(2), '2022-04': filled(2, ['ben'], '2022-04-20') },
  });
  expect([told.roster('2022-04-01'), told.vacant('2022-04-01')]).toEqual([['one of ', 'one of '], 0]);
  expect([told.roster('2022-05-01'), told.vacant('2022-05-01')]).toEqual([['ben'], 1]);
});

describe('where a term ends with the next election, and nobody holds over', () => {
  const WITH_ELECTION =
    'seats: 2, cohorts: [{ id: a, label: April, month: 4, seats: 2 }], termEnds: { with: next-election }, holdover: false';
  const late = (elected: readonly string[]) =>
    `cohort: a\nseats: 2\ntimetable: { nominations: { start: 2021-09-01, end: 2021-09-08 } }\n${poll(['ada', 'ben', 'cleo'], elected, '2021-10-01')}`;
  const told = (elected: readonly string[]) =>
    council({
      rules: WITH_ELECTION,
      besides: `appointments:\n${sits('ada')}${sits('dora')}`,
      elections: { '2021-09': late(elected) },
    });

  test('a member sits until that comes, however late, and their term has not run out', () => {
    const { all, past, period } = siteOn(told(['ada', 'ben']), '2021-08-01');
    expect(rosterRows(period, past, all).map(({ beyond }) => beyond)).toEqual(['election-awaited', 'election-awaited']);
    const roster = words(rosterText(all.community, past.committee, day('2021-08-01'), all.asOf));
    expect(roster).toContain('until the election');
    expect(roster).not.toMatch(/held over|ran out|has run out/);
  });

  test('who is not elected again leaves with it, also where nobody takes the seat', () => {
    const one = told(['ada']);
    expect([one.roster('2021-09-30'), one.roster('2021-10-01'), one.vacant('2021-10-01')]).toEqual([
      ['ada', 'dora'],
      ['ada'],
      1,
    ]);
    expect(one.terms('dora').map(({ until, ended }) => [until, ended?.why])).toEqual([['2021-10-01', 'expired']]);
    expect(told(['ben', 'cleo']).terms('dora')[0]?.ended?.why).toBe('succeeded');
  });
});

describe('where members hold over', () => {
  const told = (besides = '') =>
    council({
      rules: rules(1, true),
      besides: `appointments:\n${sits('ada')}${besides}`,
      elections: { '2021-06': untold(1) },
    });

  test('the day from which it is not recorded who sits is expected, and told as that', () => {
    const [term] = told().terms('ada');
    expect([term?.until, term?.ended]).toEqual(['2021-07-01', { why: 'unrecorded', when: null, expected: true }]);
    const { all, committee, past, period } = siteOn(told(), '2021-08-01');
    expect([period.since, period.sinceExpected]).toEqual(['2021-07-01', true]);
    const page = rosterView(all, 'council', day('2021-07-01'));
    expect(page.title).toBe('Roster of about 1\u00a0July 2021');
    const before = rosterView(all, 'council', day('2020-05-01'));
    expect(withPlainSpaces(plain(before.lead))).toBe('ada Example held the office. It stood until about 1 July 2021.');
    expect(words(personView(all, 'ada').tags)).toContain('whether still a member of the Council');
    const data = termsDocument({ community: all.community, asOf: all.asOf }, committee);
    expect(data.terms.map(({ untilExpected }) => untilExpected)).toEqual([true]);
    const bars = stagger(past, all.community, committeeCalendar(past, all.community), wholeLife(past))?.seats[0]?.bars;
    expect(bars?.map(({ state, told: { until } }) => [state, Object.keys(until ?? {})])).toEqual([
      ['vacant', ['day']],
      ['past', ['about']],
      ['unrecorded', ['about']],
      ['foreseen', []],
    ]);
  });

  test('who leaves after it was elected, and the seat has been vacant since', () => {
    const left = told('departures: [{ person: ada, why: resigned, on: 2021-09-01 }]\n');
    expect(left.errors).toEqual([]);
    expect([left.roster('2021-08-31'), left.roster('2021-09-01'), left.vacant('2021-09-01')]).toEqual([
      ['one of '],
      [],
      1,
    ]);
  });

  test('who won a seat that nobody is on record as holding can leave it', () => {
    const left = told('departures: [{ person: ben, why: resigned, on: 2021-09-01 }]\n');
    expect([left.errors, left.vacant('2021-09-01')]).toEqual([[], 1]);
  });
});

describe('who leaves after an election without a result', () => {
  const told = (candidacies: string) =>
    council({
      rules: rules(1, true),
      besides: 'departures:\n  - { person: dora, why: resigned, on: 2021-09-01 }\n',
      elections: { '2021-06': `${untold(1)}${candidacies}` },
    });

  test('had won it where it is not recorded who stood, or they did', () => {
    expect([told('').errors, told('').vacant('2021-09-01')]).toEqual([[], 1]);
    expect(told('candidacies: [{ person: dora }]\n').errors).toEqual([]);
  });

  test('had not where it is, and they are not among those', () => {
    expect(told('candidacies: [{ person: ben }]\n').errors).toEqual(['resigned-without-seat']);
    const withdrew = 'candidacies: [{ person: ben }, { person: dora, withdrew: 2021-06-05 }]\n';
    expect(told(withdrew).errors).toEqual(['resigned-without-seat']);
  });
});
