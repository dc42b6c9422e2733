import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { parseInstant } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import type { Election } from '../../src/governance/model.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { movesOf } from '../../src/governance/timetable.ts';
import { moveInWords } from '../../src/words/en/moves.ts';
import { cohort, committee, community, election, phase } from './support.ts';

const instant = (text: string) => {
  const parsed = parseInstant(text, 'end');
  if ('problem' in parsed) throw new Error(parsed.problem);
  return parsed.instant;
};
const move = (end: string, on: string) => ({
  phase: 'nominations' as const,
  was: { start: null, end: instant(`${end} 12:00 UTC`) },
  on: day(on),
  why: 'Nobody stood',
  sources: [],
});
const moved: Election = election('2021-02', 'a', 1, {
  timetable: [phase('nominations', '2021-02-01 12:00', '2021-02-21 12:00')],
  moved: [move('2021-02-07', '2021-02-06'), move('2021-02-14', '2021-02-13')],
});
const board = committee({ charter: [{ since: '2020-01-01', set: { cohorts: [cohort('a', 2, 1)] } }] });
const all = community({ committees: [board], elections: [moved] });
const endOn = (on: string) => knownOn(all, day(on)).elections[0]?.timetable[0]?.end;

describe('a deadline that was moved', () => {
  test('went each time to what stood until the next time', () => {
    expect(movesOf(moved).map(({ from, to }) => [from.slice(0, 10), to.slice(0, 10)])).toEqual([
      ['2021-02-07', '2021-02-14'],
      ['2021-02-14', '2021-02-21'],
    ]);
  });

  test('is known where it stood on the day that is asked about', () => {
    expect(['2021-02-05', '2021-02-06', '2021-02-13'].map((on) => endOn(on)?.slice(0, 10))).toEqual([
      '2021-02-07',
      '2021-02-14',
      '2021-02-21',
    ]);
  });

  test('is news on the day on which it was moved, with what it was and why', () => {
    const news = newsUntil(knownOn(all, day('2021-02-06')), day('2021-02-06')).filter(
      ({ kind }) => kind === 'deadline-moved',
    );
    expect(news.map(({ id }) => id)).toEqual(['elections/2021-02/moved/nominations-end/2021-02-06']);
    const [first] = movesOf(moved);
    expect(first === undefined ? '' : moveInWords(first).replaceAll('\u00a0', ' ')).toBe(
      'The end of nominations was moved from 7 February 2021, 12:00 UTC to 14 February 2021, 12:00 UTC on 6 February 2021. Nobody stood.',
    );
  });
});
