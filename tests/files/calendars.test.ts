/** The calendars to subscribe to, read again by other programs' parsers. */
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { addressOf } from '../../src/files/address.ts';
import { type CalendarFile, calendarFiles } from '../../src/files/ics/index.ts';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
import type { Community, Election } from '../../src/governance/model.ts';
import { cohort, committee, community, election, outcome, phase } from '../governance/support.ts';

const address = addressOf('https://harbour.example/archive/');
const { community: small } = loadContent('tests/fixtures/small', day('2021-01-01'));

const filesOn = (on: string, of: Community = small) =>
  calendarFiles({ asOf: day(on), community: knownOn(of, day(on)), address });
const files = filesOn('2021-01-01');

function file(name: string, from: readonly CalendarFile[] = files): string {
  const found = from.find((each) => each.path === `/calendars/${name}`);
  if (found === undefined) throw new Error(`no ${name}`);
  return found.text;
}

const parse = (text: string) => new ICAL.Component(ICAL.parse(text));
const events = (text: string) => parse(text).getAllSubcomponents('vevent');
const event = (text: string, uid: string) => {
  const found = events(text).find((each) => each.getFirstPropertyValue('uid') === `${uid}@harbour.example`);
  if (found === undefined) throw new Error(`no ${uid}`);
  return found;
};
const value = (of: InstanceType<typeof ICAL.Component>, name: string) => String(of.getFirstPropertyValue(name));

/** From the first election with a file to those that the charter foresees five years after the day. */
const YEARS = [2018, 2020, 2022, 2024];

describe('the files', () => {
  test('are one for each committee, one for all elections, one for each year of them, one for each election', () => {
    expect(files.map((each) => each.path)).toEqual([
      '/calendars/board.ics',
      '/calendars/pilots.ics',
      '/calendars/elections.ics',
      ...YEARS.map((year) => `/calendars/in/${year}.ics`),
      ...small.elections.map(({ id }) => `/calendars/elections/${id}.ics`),
    ]);
  });

  test('hold each event of all elections in the file of one year', () => {
    const uids = (text: string) => events(text).map((each) => value(each, 'uid'));
    const byYear = YEARS.flatMap((year) => uids(file(`in/${year}.ics`)));
    expect(byYear.sort()).toEqual(uids(file('elections.ics')).sort());
  });

  test('are the same bytes for the same content and day', () => {
    expect(filesOn('2021-01-01')).toEqual(files);
  });

  test('keep to lines of 75 octets that end in CR LF, the last one too', () => {
    for (const { text } of files) {
      expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
      for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  test('have no METHOD, no attendee and no e-mail address', () => {
    for (const { text } of files) expect(text).not.toMatch(/^METHOD|ATTENDEE|ORGANIZER|mailto:/im);
  });

  test('give every event an identifier of its own, a stamp of the day asked about, and an address of the site', () => {
    for (const { text } of files) {
      const all = events(text);
      expect(new Set(all.map((each) => value(each, 'uid'))).size).toBe(all.length);
      for (const each of all) {
        expect(value(each, 'uid')).toMatch(/^[a-z0-9-]+@harbour\.example$/);
        expect(value(each, 'dtstamp')).toBe('2021-01-01T00:00:00Z');
        expect(value(each, 'url')).toMatch(/^https:\/\/harbour\.example\/archive\/(elections|committees|calendar)\//);
        expect(value(each, 'summary')).not.toBe('null');
      }
    }
  });
});

describe('an election through its life', () => {
  const board = committee({
    charter: [
      {
        since: '2025-01-01',
        set: {
          cohorts: [cohort('june', 6, 3)],
          phases: [
            { phase: 'nominations', days: 7 },
            { phase: 'voting', days: 7 },
          ],
        },
      },
    ],
  });
  const timetable = [
    phase('nominations', '2026-06-08 15:00', '2026-06-22 15:00'),
    phase('voting', '2026-06-22 15:00', '2026-06-29 15:00'),
  ];
  const withElection = (...elections: Election[]) => community({ committees: [board], elections });
  const planned = election('2026-06', 'june', 3, { timetable });
  const ended = (by: 'poll' | 'cancelled') =>
    election('2026-06', 'june', 3, { timetable, outcome: outcome('2026-06-30', [], { by }) });
  const stages = [
    filesOn('2026-05-01', withElection()),
    filesOn('2026-05-02', withElection(planned)),
    filesOn('2026-06-30', withElection(ended('poll'))),
  ].map((each) => event(file('board.ics', each), 'board-june-2026-nominations-end'));

  test('keeps its identifiers from foreseen to decided; the sequence only grows', () => {
    expect(stages.map((each) => value(each, 'status'))).toEqual(['TENTATIVE', 'CONFIRMED', 'CONFIRMED']);
    const sequences = stages.map((each) => Number(value(each, 'sequence')));
    expect(sequences).toEqual([...new Set(sequences)].sort((a, b) => a - b));
    expect(stages.map((each) => value(each, 'dtstart'))).toEqual([
      '2026-06-08T15:00:00Z',
      '2026-06-22T15:00:00Z',
      '2026-06-22T15:00:00Z',
    ]);
  });

  test('reminds of a deadline while it is scheduled, and only then', () => {
    const alarms = stages.map((each) =>
      each.getAllSubcomponents('valarm').map((alarm) => [value(alarm, 'action'), value(alarm, 'trigger')]),
    );
    expect(alarms).toEqual([
      [],
      [
        ['DISPLAY', '-P3D'],
        ['DISPLAY', '-P1D'],
      ],
      [],
    ]);
  });

  test('is cancelled when it is called off, but for what was over by then', () => {
    const text = file('elections/2026-06.ics', filesOn('2026-06-30', withElection(ended('cancelled'))));
    const off = events(text).filter((each) => value(each, 'status') === 'CANCELLED');
    expect(off.map((each) => value(each, 'summary'))).toEqual(['Called off: board, 2026-06']);
    expect(text).not.toContain('VALARM');
  });

  test('held a second time in its year has identifiers of its own', () => {
    const again = election('2026-06-b', 'june', 3, {
      timetable: [phase('nominations', '2026-08-03 15:00', '2026-08-10 15:00')],
    });
    const text = file('board.ics', filesOn('2026-07-01', withElection(ended('cancelled'), again)));
    expect(event(text, 'board-june-2026-nominations').getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(value(event(text, 'board-june-2026-2026-06-b-nominations'), 'status')).toBe('CONFIRMED');
  });

  test('whose phases are whole days has them as days, the last of them included', () => {
    const whole = election('2026-06', 'june', 3, {
      timetable: [
        {
          ...phase('nominations', '2026-06-08 00:00', '2026-06-15 00:00'),
          precision: 'day',
        },
      ],
    });
    const text = file('board.ics', filesOn('2026-05-01', withElection(whole)));
    const nominations = event(text, 'board-june-2026-nominations');
    expect([value(nominations, 'dtstart'), value(nominations, 'dtend')]).toEqual(['2026-06-08', '2026-06-15']);
    expect(value(event(text, 'board-june-2026-nominations-end'), 'dtstart')).toBe('2026-06-14');
  });
});

test('a charter that states no phases expects an election in the course of its month', () => {
  const board = committee({ charter: [{ since: '2017-12-05', set: { cohorts: [cohort('june', 6, 3)] } }] });
  const text = file('board.ics', filesOn('2018-01-01', community({ committees: [board] })));
  const expected = event(text, 'board-june-2018-election');
  expect([value(expected, 'dtstart'), value(expected, 'dtend')]).toEqual(['2018-06-01', '2018-07-01']);
});

const python = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', 'import icalendar']).status === 0);

test.skipIf(python === undefined)('python3-icalendar reads every file, and finds every event in it', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-ics-'));
  try {
    files.forEach(({ text }, index) => {
      writeFileSync(path.join(folder, `${String(index).padStart(3, '0')}.ics`), text);
    });
    const script = `
import glob, icalendar, sys
for name in sorted(glob.glob(sys.argv[1] + '/*.ics')):
    calendar = icalendar.Calendar.from_ical(open(name, 'rb').read())
    events = calendar.walk('VEVENT')
    errors = [error for each in calendar.walk() for error in each.errors]
    assert not errors, (name, errors)
    for event in events:
        event['DTSTART'].dt; event['DTSTAMP'].dt; event['UID']
    print(len(events))
`;
    const out = execFileSync(python ?? '', ['-c', script, folder], { encoding: 'utf8' });
    expect(out.trim().split('\n').map(Number)).toEqual(files.map(({ text }) => events(text).length));
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const LIBICAL = `
import ctypes, ctypes.util, sys
name = ctypes.util.find_library('ical')
if name is None: sys.exit(9)
ical = ctypes.CDLL(name)
ical.icalparser_parse_string.restype = ctypes.c_void_p
ical.icalparser_parse_string.argtypes = [ctypes.c_char_p]
ical.icalcomponent_count_errors.argtypes = [ctypes.c_void_p]
ical.icalrestriction_check.argtypes = [ctypes.c_void_p]
for path in sys.argv[1:]:
    component = ical.icalparser_parse_string(open(path, 'rb').read())
    assert component, path
    ical.icalrestriction_check(component)
    assert ical.icalcomponent_count_errors(component) == 0, path
`;
const anyPython = ['/usr/bin/python3', 'python3'].find((each) => spawnSync(each, ['-c', LIBICAL]).status === 0);

test.skipIf(anyPython === undefined)('libical reads every file, and finds nothing in it that RFC 5545 forbids', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-ics-'));
  try {
    const names = files.map(({ text }, index) => {
      const name = path.join(folder, `${index}.ics`);
      writeFileSync(name, text);
      return name;
    });
    execFileSync(anyPython ?? '', ['-c', LIBICAL, ...names]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
