/** An election whose result was never recorded: who sits after it is not recorded, and no seat is told as vacant for that. */
import { describe, expect, test } from 'vitest';
import { withPlainSpaces } from '#words/sentences.ts';
import { calendarText } from '../../src/commands/answers/calendar.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { rosterChanges } from '../../src/governance/roster-changes.ts';
import { siteOf } from '../../src/site/site.ts';
import { coming, membersInWords } from '../../src/views/coming.ts';
import { heldUnrecordedRows } from '../../src/views/held-unrecorded.ts';
import { rosterPeriods } from '../../src/views/roster-rows.ts';
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
    expect(stands('2021-06-01')).toEqual(holdover ? [['ada', 'one of '], 0] : [['one of ', 'one of '], 0]);
    expect(stands('2022-05-01')).toEqual([['ben', 'cleo'], 0]);
  });
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
