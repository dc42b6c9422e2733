/** What the archive's calendars tell of it. */
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { addressOf } from '../../src/files/address.ts';
import { type CalendarFile, calendarFiles } from '../../src/files/ics/index.ts';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';

const address = addressOf('https://kata.example/archive/');
const { community: archive } = loadContent('content', day('2026-05-01'));

const asOf = day('2026-05-01');
const files = calendarFiles({ asOf, community: knownOn(archive, asOf), address });

function file(name: string, from: readonly CalendarFile[] = files): string {
  const found = from.find((each) => each.path === `/calendars/${name}`);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.text;
}

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) => parse(text).getAllSubcomponents('vevent');
const event = (text: string, uid: string) => {
  const found = events(text).find((each) => each.getFirstPropertyValue('uid') === `${uid}@kata.example`);
  if (found === undefined) throw new Error(`no ${uid}`);
  return found;
};
const value = (of: InstanceType<typeof ICAL.Component>, name: string) => String(of.getFirstPropertyValue(name));

describe('an election on record', () => {
  const text = file('elections/2023-10.ics');

  test('has its phases as instants in UTC, and the day of its result as a whole day', () => {
    const nominations = event(text, 'architecture-committee-autumn-2023-nominations');
    expect(value(nominations, 'dtstart')).toMatch(/^2023-10-09T\d\d:00:00Z$/);
    const result = event(text, 'architecture-committee-autumn-2023-result');
    expect([value(result, 'dtstart'), value(result, 'dtend')]).toEqual(['2023-11-03', '2023-11-04']);
    expect(value(result, 'description')).toContain('Fabiano Fidêncio, Fupan Li, Gerry Liu and Greg Kurz');
  });

  test('is in the calendar of its committee and in that of all elections, with the same identifiers', () => {
    for (const { uid } of events(text).map((each) => ({ uid: value(each, 'uid') }))) {
      expect(file('architecture-committee.ics').replaceAll('\r\n ', '')).toContain(`UID:${uid}`);
      expect(file('elections.ics').replaceAll('\r\n ', '')).toContain(`UID:${uid}`);
    }
  });

  test('without a vote shows the vote as called off', () => {
    const uncontested = file('elections/2024-10.ics');
    const voting = event(uncontested, 'architecture-committee-autumn-2024-voting');
    expect(value(voting, 'status')).toBe('CANCELLED');
    expect(value(event(uncontested, 'architecture-committee-autumn-2024-nominations'), 'status')).toBe('CONFIRMED');
  });
});

test('ends of terms are whole days: due ones, and those that were', () => {
  const text = file('architecture-committee.ics');
  const due = event(text, 'architecture-committee-term-fupan-li-2025-10-14');
  expect([value(due, 'summary'), value(due, 'dtstart')]).toEqual([
    'Term due to end: Fupan Li, Architecture Committee',
    '2026-10-14',
  ]);
  const over = event(text, 'architecture-committee-term-feng-wang-2023-05-02');
  expect(value(over, 'description')).toContain('The day is not recorded: after 2');
  expect(file('working-committee.ics')).toContain('Term ended');
});
