import { describe, expect, test } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { parseInstant } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import type { Election, Moved, Phase } from '../../src/governance/model.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { movesOf, shiftsOf } from '../../src/governance/timetable.ts';
import { moveInWords } from '../../src/words/en/moves.ts';
import { cohort, committee, community, election, phase, utc } from './support.ts';

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
const told = (of: Election) => shiftsOf(of).map((shift) => moveInWords(shift).replaceAll('\u00a0', ' '));
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
    const [first] = told(moved);
    expect(first).toBe(
      'The end of nominations was moved from 7 February 2021, 12:00 UTC to 14 February 2021, 12:00 UTC on 6 February 2021. Nobody stood.',
    );
  });

  describe('with what follows it', () => {
    const [nominations, voting] = [
      phase('nominations', '2021-02-01 00:00', '2021-02-14 12:00'),
      phase('voting', '2021-02-14 12:00', '2021-02-21 12:00'),
    ];
    const results: Phase = {
      phase: 'results',
      start: utc('2021-02-22 00:00'),
      end: utc('2021-02-23 00:00'),
      precision: 'day',
    };
    const was = (of: Phase, start: string | null, end: string): Moved => ({
      phase: of.phase,
      was: { start: start === null ? null : utc(start), end: utc(end) },
      on: day('2021-02-06'),
      why: 'Nobody stood.',
      sources: [],
    });
    const putOff = (voted: string, timetable: readonly Phase[] = [nominations, voting, results]) =>
      election('2021-02', 'a', 1, {
        timetable,
        moved: [
          was(nominations, null, '2021-02-07 12:00'),
          was(voting, '2021-02-07 12:00', voted),
          was(results, '2021-02-15 00:00', '2021-02-16 00:00'),
        ],
      });

    test('is told once where all of it was moved as far', () => {
      expect(told(putOff('2021-02-14 12:00'))).toEqual([
        'The end of nominations was moved from 7 February 2021, 12:00 UTC to 14 February 2021, 12:00 UTC on 6 February 2021, and all that follows as far. Nobody stood.',
      ]);
    });

    test('is told one by one where some of it was not, a day as a day', () => {
      const each = told(putOff('2021-02-10 12:00'));
      expect(each).toHaveLength(5);
      expect(each.slice(3)).toEqual([
        'The start of the result was moved from 15 February 2021 to 22 February 2021 on 6 February 2021. Nobody stood.',
        'The end of the result was moved from 15 February 2021 to 22 February 2021 on 6 February 2021. Nobody stood.',
      ]);
    });

    test('says nothing of what follows where a phase behind it stayed', () => {
      const later: Phase = {
        ...results,
        phase: 'discussion',
        start: utc('2021-03-01 00:00'),
        end: utc('2021-03-02 00:00'),
      };
      const timetable = [nominations, voting, results, later];
      expect(told(putOff('2021-02-14 12:00', timetable)).filter((text) => text.includes('all that follows'))).toEqual(
        [],
      );
    });
  });
});
