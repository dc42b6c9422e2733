import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { formatPlace } from '../../src/findings/finding.ts';
import { newOffice, on } from './desk.ts';

beforeEach(() => on('2027-01-10'));
afterEach(() => {
  vi.unstubAllEnvs();
});

describe('what the charter forbids is refused with the rule’s name, and nothing is written', () => {
  test.each([
    ['plan council 2027-09', 'The rule `cohorts` forbids it: no seats of the Council come up in 2027-09'],
    ['plan council 2027-12 --cohort june', 'The rule `cohorts` forbids it: "june" does not come up in 2027-12'],
    [
      'plan council 2027-12 --lengthen voting=6',
      'The rule `phases` forbids it: voting last at least seven days, not 6.',
    ],
    [
      'plan council 2027-12 --start "2027-09-30 12:00 UTC"',
      'The rule `cohorts` forbids it: December comes up in 2027-12; 2027-09-30 is 3 months',
    ],
    ['plan council 2027-12 --official member-four', 'member-four holds one of the seats that come up'],
  ])('%s', async (line, why) => {
    const office = await newOffice();
    const before = readdirSync(path.join(office.folder, 'elections'));
    const { status, out, err } = await office.election(`${line} --yes`);
    expect({ status, out }).toEqual({ status: 1, out: '' });
    expect(err).toContain(why);
    expect(readdirSync(path.join(office.folder, 'elections'))).toEqual(before);
  });
});

describe('what cannot be understood is said, and nothing is written', () => {
  test.each([
    ['plan council 2027-13', '"2027-13" is not a month'],
    ['plan council 9999-01', '"9999-01" is not a month; write YYYY-MM, 1900 to 2999.'],
    ['plan concil 2027-12', 'did you mean "council"?'],
    ['plan council 2027-12 --start "2027-12-32 12:00 UTC"', 'names a day or an hour that does not exist'],
    ['plan council 2027-12 --start "2027-12-06 12:00 Mars/Base"', 'names a zone that does not exist'],
    ['plan council 2027-12 --start "2027-12-06 AoE"', 'uses AoE'],
    ['plan council 2027-12 --start "2027-10-31 02:30 Europe/Berlin"', 'is an hour that the zone has twice'],
    ['plan council 2027-12 --start "2028-03-26 02:30 Europe/Berlin"', 'is an hour that the zone skips'],
    ['plan council 2027-12 --lengthen debate=10', 'There is no phase "debate"'],
    ['plan council 2027-12 --lengthen voting=0', '"voting=0" does not say how many days'],
    ['plan council 2027-12 --avoid 2027-12-32', '"2027-12-32" is not a day'],
    ['plan council 2027-12 --official nobody', 'There is no person "nobody"'],
    ['plan council 2027-12 --ofical x', 'did you mean "--official"?'],
    ['pln council 2027-12', 'did you mean "plan"?'],
    ['plan council 2027-12 2028-01', '"2028-01" is one word too many'],
  ])('%s', async (line, why) => {
    const office = await newOffice();
    const { status, out, err } = await office.election(line);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toContain(why);
    expect(existsSync(path.join(office.folder, 'elections/2027-12'))).toBe(false);
  });
});

test('an election is found from the month beside its own, and may move there', async () => {
  const office = await newOffice();
  const { status, out } = await office.election('plan council 2027-11 --start "2027-11-29 12:00 UTC" --dry-run');
  expect(status).toBe(0);
  expect(out).toContain('content/elections/2027-11/election.yaml');
  expect(out).toContain('+ cohort: december');
  expect(out).toContain('Nothing was written: this was a dry run.');
  expect(existsSync(path.join(office.folder, 'elections/2027-11'))).toBe(false);
});

test('days are counted by the clock of the zone, across daylight saving', async () => {
  const office = await newOffice();
  await office.election('plan council 2027-11 --start "2027-11-01 09:00 America/New_York"');
  const text = readFileSync(path.join(office.folder, 'elections/2027-11/election.yaml'), 'utf8');
  // Nine in the morning in New York before and after the clocks go back on 7 November.
  expect(text).toContain('    start: 2027-11-01 13:00 UTC\n    end: 2027-11-08 14:00 UTC');
});

test('an election that has begun is planned no more', async () => {
  const office = await newOffice();
  on('2027-06-07');
  const { status, err } = await office.election('plan council 2027-06 --yes');
  expect(status).toBe(1);
  expect(err).toContain('The election 2027-06 fills these seats and has begun or is over');
});

test('seats that are planned for already are not planned for twice', async () => {
  const office = await newOffice();
  const { status, err } = await office.election('plan council 2027-07 --yes');
  expect(status).toBe(1);
  expect(err).toContain('2027-06 is already planned for these seats');
});

describe('bad input is a finding with its place', () => {
  const changed = (file: string, from: string, to: string) => {
    const text = EXAMPLE_BASE[file] ?? '';
    expect(text).toContain(from);
    return { [file]: text.replace(from, () => to) };
  };
  const ELECTION = 'elections/2021-05/election.yaml';
  const COUNCIL = 'committees/council.yaml';
  test.each([
    [
      'a date that does not exist',
      changed(ELECTION, 'start: 2021-05-01', 'start: 2021-05-32'),
      'time-no-such-time',
      `${ELECTION}:5:25`,
    ],
    [
      'a zone that does not',
      changed(ELECTION, 'start: 2021-05-01', 'start: 2021-05-01 12:00 Mars/Base'),
      'time-unknown-zone',
      `${ELECTION}:5:25`,
    ],
    [
      'an end before its start',
      changed(ELECTION, 'end: 2021-05-07', 'end: 2021-04-07'),
      'phase-order',
      `${ELECTION}:5:42`,
    ],
    [
      'a local time that a zone skips',
      changed(ELECTION, 'start: 2021-05-01', 'start: 2021-03-28 02:30 Europe/Berlin'),
      'time-skipped-local-time',
      `${ELECTION}:5:25`,
    ],
    [
      'one that it has twice',
      changed(ELECTION, 'end: 2021-05-07', 'end: 2021-10-31 02:30 Europe/Berlin'),
      'time-repeated-local-time',
      `${ELECTION}:5:42`,
    ],
    [
      'AoE for a start',
      changed(ELECTION, 'start: 2021-05-01', 'start: 2021-05-01 AoE'),
      'time-aoe-for-start',
      `${ELECTION}:5:25`,
    ],
    [
      'an amendment dated between two others',
      changed(
        COUNCIL,
        '  - since: 2020-03-01',
        '  - since: 2020-06-01\n    title: Later\n    summary: No limit.\n    rules: { affiliationCap: none }\n  - since: 2020-03-01',
      ),
      'charter-order',
      `${COUNCIL}:22:12`,
    ],
    ['cohorts that do not add up', changed(COUNCIL, 'seats: 3', 'seats: 2'), 'cohorts-sum', `${COUNCIL}:10:9`],
    ['a year 9999', changed(ELECTION, 'start: 2021-05-01', 'start: 9999-05-01'), 'bad-day', `${ELECTION}:5:25`],
    [
      'a cohort with no seats',
      changed(COUNCIL, 'month: 5, seats: 2', 'month: 5, seats: 0'),
      'out-of-range',
      `${COUNCIL}:10:54`,
    ],
  ])('%s', (_, overlay, code, place) => {
    const { findings } = examine(understand(readFiles({ ...EXAMPLE_BASE, ...overlay })), EXAMPLE_DAY);
    const found = findings
      .filter(({ severity }) => severity === 'error')
      .map((each) => `${each.code} ${formatPlace(each.place)}`);
    expect(found).toContain(`${code} content/${place}`);
    expect(findings.every(({ expected }) => expected !== '')).toBe(true);
  });
});
