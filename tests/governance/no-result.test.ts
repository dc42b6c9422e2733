import { describe, expect, test } from 'vitest';
import { calendar } from '../../src/governance/calendar.ts';
import { statusOn } from '../../src/governance/candidates.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { withUnrecorded } from '../../src/governance/no-result.ts';
import { nominationsAt } from '../../src/governance/nominations.ts';
import { standingAt } from '../../src/governance/standing.ts';
import { candidacy, cohort, committee, election, outcome, phase } from './support.ts';

const board = committee({
  charter: [{ since: '2015-01-01', set: { cohorts: [cohort('a', 4, 1), cohort('b', 10, 1)] } }],
});
const lost = election('2015-04', 'a', 1, { candidacies: [candidacy('ada')] });
const elections = withUnrecorded([
  lost,
  election('2015-10', 'b', 1),
  election('2025-04', 'a', 1, { outcome: outcome('2025-04-20', ['cleo']) }),
]);
const [first, other] = elections;
if (first === undefined || other === undefined) throw new Error('no election');

describe('an election without a result', () => {
  test('is closed by the next one of its cohort, from the day on which that opens', () => {
    expect(elections.map(({ unrecorded }) => unrecorded)).toEqual(['2025-04-01', null, null]);
    const stands = (on: string) => standingAt(first, startOfDay(day(on)), null).state;
    expect([stands('2025-03-31'), stands('2025-04-01')]).toEqual(['awaiting', 'not-recorded']);
  });

  test('is past then, fills nothing, and leaves open who was elected', () => {
    const on = day('2025-05-01');
    const entries = calendar(board, elections, null, on, 0);
    expect(entries.filter((each) => !each.beyondRecords).map(({ status }) => status)).toEqual([
      'past',
      'scheduled',
      'past',
    ]);
    expect(history(board, elections, on).contests.map((each) => each.election)).not.toContain('2015-04');
    expect(first.candidacies.map((each) => statusOn(first, each, on))).toEqual(['unrecorded']);
    expect(nominationsAt(first, startOfDay(on))).toBe('over');
  });

  test('that is still running when another of its seats opens waits for the result of that one', () => {
    const running = election('2025-03', 'a', 1, {
      timetable: [phase('nominations', '2025-03-01 00:00', '2025-04-10 00:00')],
    });
    expect(withUnrecorded([running, ...elections])[0]?.unrecorded).toBe('2025-04-20');
  });
});
