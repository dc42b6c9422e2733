import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { calendarLines } from '../../src/views/calendar-lines.ts';

const recordsEnd = day('2026-04-28');
const { community } = loadContent('content', day('2026-11-22'));
const electionsKnown = (on: string) =>
  new Map(knownOn(community, day(on)).elections.map((election) => [election.id, election]));
const committee = community.committees.find(({ id }) => id === 'architecture-committee');
if (committee === undefined) throw new Error('no architecture-committee');

describe('the calendar of the archive', () => {
  const lines = calendarLines(
    committee,
    electionsKnown('2026-11-22'),
    recordsEnd,
    '2026-11-22T00:00:00Z' as Instant,
    5,
  );

  test('lists the sixteen elections on record, then what the charter foresees', () => {
    expect(lines.filter(({ href }) => href !== null)).toHaveLength(16);
    expect(lines[16]).toMatchObject({ title: 'Autumn 2026', href: null, seats: 3, tag: { state: 'not-recorded' } });
    expect(lines[17]).toMatchObject({ title: 'Spring 2027', seats: 4, estimated: true, tag: { state: 'foreseen' } });
  });

  test('calls a cohort what the charter called it then, with one mark throughout', () => {
    expect(lines[0]?.cohort).toEqual({ index: 0, label: 'September' });
    expect(lines[16]?.cohort).toEqual({ index: 0, label: 'Autumn' });
  });

  test('tells the phase of an election that is running', () => {
    const during = calendarLines(committee, electionsKnown('2026-04-22'), null, '2026-04-22T00:00:00Z' as Instant, 1);
    const running = during.find(({ title }) => title === 'April 2026');
    expect(running).toMatchObject({ result: { day: '2026-04-28' }, estimated: false, tag: { state: 'voting' } });
  });
});
