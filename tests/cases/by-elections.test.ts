/** Elections for vacant seats alone, and for fewer seats than a cohort has: only those seats are filled, and only where it is known which. */
import { describe, expect, test } from 'vitest';
import { asItCame } from '../../src/governance/calendar.ts';
import { day } from '../../src/governance/day.ts';
import { foreseenTerms } from '../../src/governance/foreseen-terms.ts';
import { history } from '../../src/governance/history/history.ts';
import { council, poll, type Told } from './told.ts';

const rules = (vacancy: string) =>
  `seats: 3, cohorts: [{ id: a, label: November, month: 11, seats: 3 }], termMonths: 12, holdover: true, vacancy: ${vacancy}`;
const LAUNCH = ['ada', 'ben', 'cleo'].map((who) => `  - { person: ${who}, cohort: a, since: 2020-11-20 }\n`).join('');
const LEFT = 'departures:\n  - { person: cleo, why: resigned, on: 2021-02-01 }\n';
const FOR_ONE = `cohort: a\nseats: 1\ntitle: By-election\ntimetable: { nominations: { start: 2021-08-02, end: 2021-08-08 }, voting: { start: 2021-08-09, end: 2021-08-15 } }\n`;
const told = (text: string, vacancy = '{ fill: by-election, term: remainder }', besides = LEFT) =>
  council({ rules: rules(vacancy), besides: `appointments:\n${LAUNCH}${besides}`, elections: { '2021-08': text } });

/** Which seats the elections ahead fill, and in which of them terms begin. */
function ahead({ loaded: { community } }: Told, on: string) {
  const [committee] = community.committees;
  if (committee === undefined) throw new RangeError('there is no committee');
  const { entries, fillings } = asItCame(community, committee, day(on), 1);
  const past = history(committee, community.elections, day(on));
  const drawn = foreseenTerms(past, entries, day('2022-01-01'));
  return fillings.map(({ entry, seats }) => [
    entry.election ?? entry.label,
    seats.map(({ seat }) => seat),
    drawn.filter((term) => term.entry === entry).map(({ seat }) => seat),
  ]);
}

describe('an election for as many seats of a cohort as stand vacant', () => {
  const held = told(`${FOR_ONE}${poll(['dora', 'eve'], ['dora'], '2021-08-16')}`);

  test('fills those, for the rest of the term, and the others sit on', () => {
    expect([held.errors, held.hints]).toEqual([[], []]);
    expect([held.roster('2021-08-15'), held.roster('2021-08-16')]).toEqual([
      ['ada', 'ben'],
      ['ada', 'ben', 'dora'],
    ]);
    expect(held.terms('dora')[0]?.scheduledEnd).toBe(held.terms('cleo')[0]?.scheduledEnd);
    expect(['ada', 'ben'].map((who) => held.terms(who).length)).toEqual([1, 1]);
  });

  test('gives a full term where the charter says so', () => {
    const full = told(
      `${FOR_ONE}${poll(['dora', 'eve'], ['dora'], '2021-08-16')}`,
      '{ fill: by-election, term: full }',
    );
    expect(full.terms('dora')[0]?.scheduledEnd).toBe('2022-08-16');
  });

  test('does not stand for the turn of its cohort, before it is held and after', () => {
    const planned = told(FOR_ONE);
    expect([planned.errors, planned.hints]).toEqual([[], []]);
    expect(planned.coming('2021-07-01')).toEqual(['2021-08: 1', '2021-11: 3', '2022-11: 3', '2023-11: 3']);
    expect(held.coming('2021-09-01').slice(0, 1)).toEqual(['2021-11: 3']);
    expect(ahead(planned, '2021-07-01').slice(0, 2)).toEqual([
      ['2021-08', [3], [3]],
      ['November', [1, 2, 3], [1, 2, 3]],
    ]);
  });
});

test('of an election for some seats of a cohort none of which is vacant, nobody is told to be replaced', () => {
  const planned = told(FOR_ONE, '{ fill: by-election, term: remainder }', '');
  expect(ahead(planned, '2021-07-01')[0]).toEqual(['2021-08', [1, 2, 3], []]);
});
