/** The answers about the archive, checked against what its sources say. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { calendarText, charterCalendarText } from '../../src/commands/answers/calendar.ts';
import { electionText } from '../../src/commands/answers/election.ts';
import { electionsText } from '../../src/commands/answers/elections.ts';
import { rosterText } from '../../src/commands/answers/roster.ts';
import { termsText } from '../../src/commands/answers/terms.ts';
import { day } from '../../src/governance/day.ts';
import { type Instant, startOfDay } from '../../src/governance/instant.ts';
import type { Committee, Community, Election } from '../../src/governance/model.ts';
import { ran } from '../commands/ran.ts';

const TODAY = day('2026-05-01');
const NOW = `${TODAY}T12:00:00Z` as Instant;
const { community } = loadContent(path.resolve('content'), TODAY);

function theOne<T extends { readonly id: string }>(list: readonly T[], id: string): T {
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new Error(`no ${id}`);
  return found;
}

const architecture: Committee = theOne(community.committees, 'architecture-committee');
const working: Committee = theOne(community.committees, 'working-committee');
const election = (id: string): Election => theOne(community.elections, id);

const roster = (on: string, committee = architecture) => rosterText(community, committee, day(on), TODAY);
/** The cells of the table's rows; cells are two spaces or more apart. */
const rows = (lines: readonly string[]) =>
  lines.filter((line) => /^ *\d+ {2}/.test(line)).map((line) => line.trim().split(/ {2,}/));

/** What a question answers as data, asked on a day. */
async function data(question: string, on: string = TODAY) {
  const { out, err } = await ran([...question.split(' '), '--json'], { content: 'content', now: on });
  expect(err).toBe('');
  return JSON.parse(out);
}

describe('the roster', () => {
  test('on 2018-12-01 has three members of the first election and two who were appointed', () => {
    const lines = roster('2018-12-01');
    expect(lines[0]).toBe('Architecture Committee on 1\u00a0December 2018');
    expect(rows(lines)).toEqual([
      ['1', 'September', 'Eric Ernst', '@egernst', 'Intel', '2018-09-10', '2019-09-10'],
      ['2', 'September', 'Jon Olson', '@jon', 'Google', '2018-09-10', '2019-09-10'],
      ['3', 'September', 'Wei Zhang', '@WeiZhang555', 'Huawei', '2018-09-10', '2019-09-10'],
      ['4', 'February', 'Samuel Ortiz', '@sameo', 'Intel', '2017-12-05', 'about 2019-01-01'],
      ['5', 'February', 'Xu Wang', '@gnawux', 'HyperHQ', '2017-12-05', 'about 2019-01-01'],
    ]);
    expect(lines).toContain('5\u00a0seats, 5 held: September 3 of 3, February 2 of 2.');
  });

  test('on 2022-01-01 says that the cap is full for Apple and for Intel', () => {
    expect(roster('2022-01-01')).toContain(
      'No more than 2\u00a0seats for one organization: Apple 2 of 2 (full), Intel 2 of 2 (full), Ant Group 1 of 2.',
    );
  });

  test('on 2017-12-31 has the five founders, in the cohorts of June and December', () => {
    expect(rows(roster('2017-12-31')).map(([, cohort, name, , organization]) => [cohort, name, organization])).toEqual([
      ['June', 'Jess Frazelle', 'Microsoft'],
      ['June', 'Tim Allclair', 'Google'],
      ['June', 'Wei Zhang', 'Huawei'],
      ['December', 'Samuel Ortiz', 'Intel'],
      ['December', 'Xu Wang', 'HyperHQ'],
    ]);
  });

  test('on 2026-05-01 has seven members, with the days on which their terms are due to end', () => {
    const lines = roster('2026-05-01');
    expect(rows(lines).map(([, cohort, name, , , , end]) => [cohort, name, end])).toEqual([
      ['Autumn', 'Fupan Li', '2026-10-14'],
      ['Autumn', 'Aurelien Bombo', '2026-10-14'],
      ['Autumn', 'Greg Kurz', '2026-10-14'],
      ['Spring', 'Fabiano Fidêncio', '2027-04-28'],
      ['Spring', 'Markus Rudy', '2027-04-28'],
      ['Spring', 'Ruoqing He', '2027-04-28'],
      ['Spring', 'Steve Horsman', '2027-04-28'],
    ]);
    expect(lines.at(-1)).toMatch(/^The records end on 28\u00a0April 2026\. What is shown is the last recorded state/);
  });

  test('says nothing of the end of the records on their last day', () => {
    expect(roster('2026-04-28').join('\n')).not.toContain('records end');
  });

  test('on 2023-07-01 says that the day on which Feng Wang resigned is not recorded', () => {
    const lines = roster('2023-07-01');
    expect(lines).toContain(
      'Feng Wang may already have left: the day of the resignation is not recorded, only that it was after 2\u00a0May 2023 and no later than 9\u00a0October 2023.',
    );
    expect(
      rows(lines)
        .find((row) => row.includes('Feng Wang'))
        ?.at(-1),
    ).toBe('may have left: day not recorded');
  });

  test('names a vacant seat, and a member who may already have another employer', () => {
    const lines = roster('2023-10-15');
    expect(rows(lines)).toContainEqual(['6', 'Spring', '(vacant)']);
    expect(lines).toContain('7\u00a0seats, 6 held: Autumn 3 of 3, Spring 3 of 4.');
    expect(lines).toContain(
      'Seat 6 (Spring) is vacant; Feng Wang held it last. How it is filled, the charter does not say.',
    );
    expect(lines.find((line) => line.startsWith('Fabiano Fidêncio may'))).toContain('belonged to NVIDIA');
  });

  test('says who is held over, but not of a term that ran out after the records end', () => {
    expect(roster('2018-08-01')).toContain(
      'The terms of Jess Frazelle, Tim Allclair and Wei Zhang end with an election that was expected by that day and had not come; until then they go on.',
    );
    expect(roster('2022-10-01').join('\n')).toMatch(/The terms of .* have run out; members remain/);
    const later = roster('2026-11-22');
    expect(rows(later)[0]?.at(-1)).toBe('ran out after the records end');
    expect(later.join('\n')).not.toContain('have run out');
  });

  test('is a sentence before the launch and after the end of a committee', () => {
    expect(roster('2017-12-04').at(-1)).toBe(
      'The Architecture Committee has no members yet: it began on 5\u00a0December 2017.',
    );
    expect(roster('2019-01-16', working).at(-1)).toMatch(
      /has no members: it ended on 16\u00a0January 2019\. Taken out/,
    );
  });

  test('calls no seat vacant where the charter only estimates their number', () => {
    const lines = roster('2018-01-01', working);
    expect(rows(lines).map(([, name]) => name)).toEqual(['Amy Leeland', 'James Kulina']);
    expect(lines).toContain('The charter expects about 7\u00a0seats; the records name 2\u00a0members.');
    expect(lines.join('\n')).not.toContain('vacant');
  });

  test('as data is the published roster of that day, the same on whichever day one asks', async () => {
    const asked = async (on: string) =>
      (await data('roster architecture-committee --on 2023-07-01', on)).rosters as unknown[];
    const [roster, ...more] = await asked('2026-05-01');
    expect(more).toEqual([]);
    expect(await asked('2030-01-01')).toEqual([roster]);
    expect(roster).toMatchObject({ since: '2023-05-02', until: '2023-10-09', vacant: [] });
    expect(roster).toHaveProperty('members.5', {
      person: 'feng-wang',
      name: 'Feng Wang',
      calledThen: null,
      github: 'fengwang666',
      handleThen: null,
      organization: 'confluent',
      organizationName: 'Confluent',
      cohort: 'spring',
      seat: 6,
      since: '2023-05-02',
      scheduledEnd: '2024-05-02',
      scheduledEndExpected: false,
      mayHaveLeft: { after: '2023-05-02', by: '2023-10-09' },
      mayHaveMoved: null,
      oneOf: [],
      votes: true,
    });
  });

  test('of a day before the committee has no roster in its data', async () => {
    expect((await data('roster architecture-committee --on 2017-12-04')).rosters).toEqual([]);
  });

  test('says of a day ahead that it lies ahead', () => {
    const living: Community = { ...community, recordsEnd: null };
    expect(rosterText(living, architecture, day('2026-06-01'), TODAY).at(-1)).toMatch(/^This day lies ahead/);
  });
});

describe('the terms', () => {
  const lines = termsText(community, architecture, TODAY);
  const of = (name: string) => lines.filter((line) => line.startsWith(`${name} `)).map((line) => line.split(/ {2,}/));

  test('tell how each began and ended, and where a day is not recorded', () => {
    expect(of('Feng Wang')).toEqual([
      [
        'Feng Wang',
        '6',
        'Spring',
        '2023-05-02',
        '2024-05-02',
        '2023-10-09',
        'Elected 2023-04',
        'Resigned',
        'day not recorded: after 2023-05-02 and no later than 2023-10-09',
      ],
    ]);
    expect(of('Fabiano Fidêncio').map((cells) => cells.slice(7))).toEqual([
      ['Re-elected'],
      ['Re-elected'],
      ['Re-elected'],
      ['Resigned', 'remained until the election 2024-04'],
      [],
    ]);
    expect(of('Jess Frazelle')[0]?.slice(6)).toEqual(['Appointed by the Maintainers', 'Succeeded by another']);
    expect(of('Markus Rudy')[0]?.[5]).toBe('goes on');
  });

  test('are none before the launch', () => {
    expect(termsText(community, architecture, day('2017-12-04')).at(-1)).toBe('No term had begun by that day.');
  });
});

describe('the elections', () => {
  test('are the sixteen that were held, then those that the charter foresees', () => {
    const rows = electionsText(community, startOfDay(day('2026-11-22'))).filter((line) =>
      /^(\d{4}-\d{2} )| {2}/.test(line),
    );
    const held = rows.filter((line) => /^\d{4}-\d{2} /.test(line));
    expect(held).toHaveLength(16);
    expect(rows.filter((line) => / foreseen *$/.test(line))).toHaveLength(6);
    expect(held[0]?.split(/ {2,}/)).toEqual([
      '2018-09',
      'September 2018',
      'Architecture Committee',
      'September',
      '3',
      '4',
      '2018-08-20',
      'declared',
      '2018-09-10',
    ]);
    expect(held[6]).toMatch(/^2021-09 .* 4 +1 .*uncontested/);
  });

  test('that were due after the records end are said not to be recorded', () => {
    const lines = electionsText(community, startOfDay(day('2026-11-22')));
    expect(lines.filter((line) => line.includes('not recorded'))).toEqual([
      expect.stringMatching(/Autumn 2026 .* not recorded$/),
      'The records end on 28\u00a0April 2026: whether an election after that day was held is not recorded.',
    ]);
  });
});

describe('one election', () => {
  const text = (id: string, at = NOW) => electionText(community, architecture, election(id), at);

  test('of October 2023 names the seats that came up, who held them and who took them', () => {
    const lines = text('2023-10');
    expect(lines.find((line) => line.startsWith('   6'))).toBe(
      '   6  Feng Wang, resigned on a day between 2\u00a0May 2023 and 9\u00a0October 2023; then vacant  Greg Kurz, new',
    );
    expect(lines).toContain('Officials: Steve Horsman @stevenhorsman');
    expect(lines).toContain('voting       2023-10-26 20:00  2023-11-02 19:00');
    expect(lines.find((line) => line.startsWith('Zvonko Kaiser'))).toMatch(/NVIDIA +2023-10-11 {2}not elected$/);
  });

  test('of April 2023 says which two seats are new', () => {
    expect(text('2023-04').flatMap((line) => /^ +\d {2}Nobody: a new seat +(.*)$/.exec(line)?.[1] ?? [])).toEqual([
      'Feng Wang, new',
      'Steve Horsman, new',
    ]);
  });

  test('of October 2024 says that nobody voted, and who withdrew', () => {
    const lines = text('2024-10');
    expect(lines).toContain('Outcome: uncontested, without a vote, declared on 29\u00a0October 2024');
    expect(lines.find((line) => line.startsWith('voting'))).toMatch(/not held$/);
    expect(lines.find((line) => line.startsWith('Wainer'))).toMatch(/withdrawn +withdrew on 2024-10-21; no statement$/);
  });

  test('of September 2018 gives the places of the elected', () => {
    expect(rows(text('2018-09')).filter((row) => row.at(-1) === 'elected')).toEqual([
      ['1', 'Eric Ernst', '@egernst', 'Intel', '2018-08-24', 'elected'],
      ['2', 'Wei Zhang', '@WeiZhang555', 'Huawei', '2018-08-22', 'elected'],
      ['3', 'Jon Olson', '@jon', 'Google', '2018-08-27', 'elected'],
    ]);
  });

  test('gives nothing of its outcome away while the vote runs', async () => {
    const at = '2023-04-25T12:00:00Z' as Instant;
    const lines = text('2023-04', at);
    expect(lines).toContain('State: voting is open, until 1\u00a0May 2023, 15:00\u00a0UTC');
    expect(lines.join('\n')).not.toMatch(/elected|outcome/i);
    const json = await data('elections 2023-04', at);
    expect(json).toMatchObject({ outcome: null, order: 'drawn' });
    expect(new Set(json.candidacies.map(({ status }: { status: string }) => status))).toEqual(new Set(['standing']));
  });
});

describe('the calendar', () => {
  const cells = (lines: readonly string[]) =>
    lines.filter((line) => /^\d{4}-/.test(line)).map((line) => line.split(/ {2,}/));

  test('lists what lies ahead, which seats, and who sits there until the next election of each cohort', () => {
    const lines = calendarText(community, architecture, NOW, 1);
    expect(lines[0]).toBe('Elections of the Architecture Committee ahead of 1\u00a0May 2026, for 1 year');
    expect(cells(lines).map((row) => row.map((cell) => cell.trim()))).toEqual([
      ['2026-10-05', '2026-10-26', 'Autumn 2026', '3', '1, 2, 6', 'Fupan Li, Aurelien Bombo, Greg Kurz', 'foreseen'],
      [
        '2027-04-05',
        '2027-04-26',
        'Spring 2027',
        '4',
        '3, 4, 5, 7',
        'Fabiano Fidêncio, Markus Rudy, Ruoqing He, Steve Horsman',
        'foreseen',
      ],
    ]);
  });

  test('of a day gone by knows no election before it was planned or opened', async () => {
    const ahead = async (on: string) =>
      (await data(`calendar architecture-committee --as-of ${on} --years 1`)).elections.filter(
        ({ status }: { status: string }) => status !== 'past',
      );
    expect(
      (await ahead('2023-10-09')).map(({ label, opens, status }: Record<string, string>) => [label, opens, status]),
    ).toEqual([
      ['Autumn', '2023-10-09', 'scheduled'],
      ['Spring', '2024-04-01', 'foreseen'],
      ['Autumn', '2024-10-07', 'foreseen'],
    ]);
    expect((await ahead('2023-10-01'))[0]).toMatchObject({ status: 'foreseen', opens: '2023-10-02', seats: 3 });
    const vacant = calendarText(community, architecture, startOfDay(day('2023-10-09')), 1);
    expect(vacant.find((line) => line.startsWith('2023-10-09'))).toContain('(vacant)');
  });

  test('says what the records do not tell', () => {
    const lines = calendarText(community, architecture, startOfDay(day('2026-11-22')), 1);
    expect(lines.find((line) => line.startsWith('2026-10-05'))).toContain('not recorded');
    expect(lines.at(-1)).toContain('whether an election after that day was held is not recorded');
  });

  test('of the launch charter is what it foresaw', async () => {
    const launch = architecture.charter[0];
    if (launch === undefined) throw new Error('no launch');
    const lines = charterCalendarText(community, architecture, launch, 4);
    expect(lines[0]).toBe(
      'Elections of the Architecture Committee as its charter of 5\u00a0December 2017 foresaw them',
    );
    expect(cells(lines)).toHaveLength(8);
    expect(
      cells(lines)
        .slice(0, 2)
        .map((row) => row.slice(4, 6)),
    ).toEqual([
      ['1, 2, 3', 'Jess Frazelle, Tim Allclair, Wei Zhang'],
      ['4, 5', 'Samuel Ortiz, Xu Wang'],
    ]);
    const foreseen = await data('calendar architecture-committee --charter 2017-12-05 --years 4');
    expect(foreseen).toMatchObject({
      committee: 'architecture-committee',
      asOf: '2017-12-05',
      elections: { length: 8 },
    });
  });

  test('of a committee that is not elected says so', () => {
    expect(calendarText(community, working, NOW, 5).at(-1)).toBe('None is planned, and the charter foresees none.');
    const launch = working.charter[0];
    if (launch === undefined) throw new Error('no launch');
    expect(charterCalendarText(community, working, launch, 5).at(-1)).toBe('It foresaw none.');
  });
});
