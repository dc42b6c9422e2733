/** A whole election in a new community, from its plan to its roster, the day moved from step to step. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { MESSAGE_NAMES } from '../../src/content/schema/message.ts';
import { type Day, day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { rosterOn } from '../../src/governance/roster.ts';
import { fill } from '../temporary.ts';
import { calendarOf, errors, newOffice, type Office, on } from './desk.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

const statement = (name: string, github: string, affiliation: string): string =>
  `---\nname: ${name}\ngithub: ${github}\naffiliation: ${affiliation}\n---\n\nI would like to serve.\n`;

/** When the phases start that the file names, as a calendar writes it. */
const startsIn = ({ folder }: Office, election: string): string[] =>
  [
    ...readFileSync(path.join(folder, `elections/${election}/election.yaml`), 'utf8').matchAll(/start: (\S+ \S+) UTC/g),
  ].map(([, time = '']) => `${time.replace(' ', 'T')}:00Z`);

/** The messages that may be sent, and those that are refused with the reason. */
async function sendable(office: Office, election: string): Promise<string[]> {
  const sent: string[] = [];
  const phases = calendarOf(office.folder, election).filter((line) => / (Nominations|Discussion|Voting)\b/.test(line));
  expect(phases.map((line) => line.split(' ')[0])).toEqual(expect.arrayContaining(startsIn(office, election)));
  for (const name of MESSAGE_NAMES) {
    const { status, out, err } = await office.announce(`${election} ${name}`);
    if (status === 0) {
      expect(out, name).toMatch(/^Subject: Council: .+\n\n(?:.|\n)+$/);
      expect(out, name).not.toMatch(/\{\{|not known yet|undefined|null/);
      expect(err, name).toBe('');
      sent.push(name);
    } else {
      expect({ status, out }, name).toEqual({ status: 1, out: '' });
      expect(err, name).toContain('say --force');
      const forced = await office.announce(`${election} ${name} --force`);
      expect(forced.status, name).toBe(0);
      expect(forced.out, name).toMatch(/^Subject: Council: /);
    }
  }
  return sent;
}

function members(folder: string, when: Day): string[] {
  const { community } = loadContent(folder, when);
  const [council] = community.committees;
  if (council === undefined) throw new Error('there is no committee');
  return rosterOn(history(council, community.elections, when), community, when)
    .members.map(({ person }) => person)
    .sort();
}

test('an election is planned, held, declared and announced', async () => {
  on('2027-01-10');
  const office = await newOffice();
  const file = path.join(office.folder, 'elections/2027-06/election.yaml');
  // The first election of a community founded in January is the one of June; here it is planned anew, with other dates.
  const again = await office.election(
    'plan council 2027-06 --start "2027-06-07 10:00 Europe/Berlin" --lengthen nominations=10 --avoid 2027-06-24 --official official-one',
    ['y'],
  );
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(again.out).toContain('-     start: 2027-06-07 12:00 UTC');
  expect(again.out).toContain('+     start: 2027-06-07 08:00 UTC');
  const planned = readFileSync(file, 'utf8');
  expect(planned).toContain(`  nominations:
    start: 2027-06-07 08:00 UTC
    end: 2027-06-17 08:00 UTC
`);
  // Seven days of discussion, none of which is 24 June: it ends on the 25th.
  expect(planned).toContain('    start: 2027-06-17 08:00 UTC\n    end: 2027-06-25 08:00 UTC');
  expect(planned).toContain('    start: 2027-06-25 08:00 UTC\n    end: 2027-07-02 08:00 UTC');
  expect(planned).toContain('    start: 2027-07-03\n    end: 2027-07-03');
  expect(await sendable(office, '2027-06')).toEqual(['planned']);

  on('2027-05-20');
  expect((await office.election('status')).out).toContain('Next\n  24 May 2027 (in 4 days): Tell the community');

  on('2027-06-07T08:00:00Z');
  expect(await sendable(office, '2027-06')).toEqual(['planned', 'nominations-open']);
  const open = (await office.announce('2027-06 nominations-open')).out;
  expect(open).toContain('- Member One (Example North)\n- Member Two (Example South)\n- Member Three\n');
  expect(open).toContain('nominations are open until 17 June 2027, 08:00 UTC');

  fill(office.folder, {
    'people/ana.yaml':
      'name: Ana\ngithub: ana-x\naffiliations:\n  - { organization: example-north, since: 2026-01-01 }\n',
    'elections/2027-06/candidates/ana-x.md': statement('Ana', 'ana-x', 'Example North'),
    'elections/2027-06/candidates/member-two.md': statement('Member Two', 'member-two', 'Example South'),
  });
  on('2027-06-15T08:00:00Z');
  expect(errors(office.folder)).toEqual([]);
  expect(await sendable(office, '2027-06')).toEqual(['planned', 'nominations-open', 'last-call']);
  expect((await office.announce('2027-06 last-call')).out).toContain(
    'One more candidate is needed to fill the seats, two for a vote.',
  );

  fill(office.folder, {
    'elections/2027-06/candidates/bo-x.md': statement('Bo', 'bo-x', 'Example North'),
    'elections/2027-06/candidates/member-three.md': statement('Member Three', 'member-three', 'independent'),
    'elections/2027-06/candidates/cy-x.md': statement('Cy', 'cy-x', 'independent'),
  });
  on('2027-06-16');
  const before = readFileSync(file, 'utf8');
  const nobody = await office.election('withdraw 2027-06 boo-x --yes');
  expect(nobody).toMatchObject({ status: 2, out: '' });
  expect(nobody.err).toContain('did you mean "bo-x"?');
  const silent = await office.election('withdraw 2027-06 bo-x');
  expect(silent.status).toBe(2);
  expect(silent.err).toContain('Nothing was written. Say --yes');
  expect((await office.election('withdraw 2027-06 bo-x', ['n'])).status).toBe(1);
  expect(readFileSync(file, 'utf8')).toBe(before);
  const gone = await office.election('withdraw 2027-06 bo-x', ['y']);
  expect(gone.status).toBe(0);
  expect(gone.out).toContain('Bo withdraws on 16 June 2027. Standing then: 4; 3 seats.');
  expect(readFileSync(file, 'utf8')).toBe(`${before}candidacies:\n  - person: bo-x\n    withdrew: 2027-06-16\n`);

  on('2027-06-17T08:00:00Z');
  const closed = ['planned', 'nominations-open', 'last-call', 'nominations-closed'];
  expect(await sendable(office, '2027-06')).toEqual([...closed, 'campaign']);
  expect((await office.announce('2027-06 nominations-closed')).out).toContain('Bo withdrew on 16 June 2027.');
  expect((await office.announce('2027-06 nominations-closed')).out).toContain(
    'The candidates are listed by name until',
  );

  const value = '00c0ffee'.repeat(8);
  const soon = await office.election(`draw 2027-06 ${value} --yes`);
  expect(soon).toMatchObject({ status: 1 });
  expect(soon.err).toContain('appears on 17 June 2027, 09:00 UTC: nobody can know it yet');
  on('2027-06-17T09:00:00Z');
  expect((await office.election('status')).out).toContain(
    'Draw the order of candidates\n      npm run election -- draw',
  );
  const wrong = await office.election(`draw 2027-06 ${value.toUpperCase()} --yes`);
  expect(wrong).toMatchObject({ status: 1 });
  expect(wrong.err).toContain('64 digits from 0 to f, in small letters');
  const drawn = await office.election(`draw 2027-06 ${value} --yes`);
  expect(drawn).toMatchObject({ status: 0, err: '' });
  expect(drawn.out).toContain(`A lot is the SHA-256 of ${value}/2027-06/<candidate>`);
  const lots = [...drawn.out.matchAll(/^ {2}([0-9a-f]{64}) /gm)].map(([, lot]) => lot);
  expect(lots).toHaveLength(5);
  expect(lots).toEqual([...lots].sort());
  expect((await office.election('draw 2027-06')).out).toContain(lots[0]);
  expect((await office.election(`draw 2027-06 ${'1'.repeat(64)} --yes`)).err).toContain('a draw is not repeated');
  on('2027-06-25T08:00:00Z');
  expect(await sendable(office, '2027-06')).toEqual([...closed, 'campaign', 'vote-opens']);
  on('2027-06-30T08:00:00Z');
  expect(await sendable(office, '2027-06')).toEqual([...closed, 'campaign', 'vote-opens', 'vote-reminder']);
  const early = await office.election('declare 2027-06 --elected ana-x,cy-x,member-two --yes');
  expect(early).toMatchObject({ status: 1 });
  expect(early.err).toContain('voting goes on until 2 July 2027, 08:00 UTC');
  on('2027-07-02T08:00:00Z');
  expect(await sendable(office, '2027-06')).toEqual([
    ...closed,
    'campaign',
    'vote-opens',
    'vote-reminder',
    'vote-closed',
  ]);

  on('2027-07-04');
  const status = (await office.election('status')).out;
  expect(status).toContain('Overdue\n  3 July 2027 (1 day ago): Declare the result');
  const declaring = readFileSync(file, 'utf8');
  const unknown = await office.election('declare 2027-06 --elected ana-x,bo-x,cy-x --yes');
  expect(unknown.err).toContain('No candidate who stands is called "bo-x"');
  expect(readFileSync(file, 'utf8')).toBe(declaring);

  // The count in its order; asked for at the terminal, again where an answer will not do: how, who, on which day, whether to write it.
  const declared = await office.election('declare 2027-06', [
    'by lot',
    '',
    'cy-x, bo-x',
    'cy-x, cy-x',
    'cy-x, ana-x, member-two, member-three',
    'tomorrow',
    '2027-07-03',
    'y',
  ]);
  expect(declared.status).toBe(0);
  expect(declared.err.split('\n')).toEqual([
    expect.stringContaining('"by lot" is no way to decide'),
    expect.stringContaining('No candidate who stands is called "bo-x"'),
    'Somebody is named twice.',
    expect.stringContaining('"tomorrow" is not a day'),
  ]);
  expect(declared.out.indexOf('Before\nCouncil on 2 July 2027')).toBeGreaterThan(-1);
  expect(declared.out.indexOf('After\nCouncil on 3 July 2027')).toBeGreaterThan(declared.out.indexOf('Before'));
  const text = readFileSync(file, 'utf8');
  expect(text.startsWith(declaring)).toBe(true);
  expect(text.slice(declaring.length)).toBe(
    'outcome:\n  by: poll\n  declared: 2027-07-03\n  elected:\n    - cy-x\n    - ana\n    - member-two\n  ranked: true\n  order:\n    - cy-x\n    - ana\n    - member-two\n    - member-three\n',
  );
  expect(errors(office.folder)).toEqual([]);
  expect(members(office.folder, day('2027-07-02'))).toEqual([
    'member-five',
    'member-four',
    'member-one',
    'member-three',
    'member-two',
  ]);
  expect(members(office.folder, day('2027-07-03'))).toEqual([
    'ana',
    'cy-x',
    'member-five',
    'member-four',
    'member-two',
  ]);
  const sent = await sendable(office, '2027-06');
  expect(sent.at(-1)).toBe('result-contested');
  const result = (await office.announce('2027-06 result')).out;
  expect(result).toContain('- Cy\n- Ana (Example North)\n- Member Two (Example South)\n');
  expect(result).toContain('The names stand in the order of the count.');
  expect(result).toContain('No organization may hold more than two seats; Example North now holds that many.');
  expect((await office.election('status')).out).toContain('Hand over [hand-over]');
  await office.election('done 2027-06 hand-over --yes');
  expect((await office.election('status')).out).toBe('No election is planned or under way.');

  // Somebody leaves; the next election fills the seat.
  const council = path.join(office.folder, 'committees/council.yaml');
  fill(office.folder, {
    'committees/council.yaml': readFileSync(council, 'utf8').replace(
      'departures: []',
      'departures:\n  - { person: ana, why: resigned, on: 2027-09-01 }',
    ),
  });
  on('2027-09-02');
  expect((await office.announce('2027-06 member-resigns')).out).toMatch(/^Subject: Council: Ana steps down\n/);
  expect((await office.announce('2027-06 member-resigns')).out).toContain('would have ended on 3 July 2028');
  const next = await office.election('plan council 2027-12 --official official-one');
  expect(next).toMatchObject({ status: 0, err: '' });
  const after = readFileSync(path.join(office.folder, 'elections/2027-12/election.yaml'), 'utf8');
  expect(after).toContain('seats: 3\nalsoUp:\n  - seatOf: ana\n    why: The seat of Ana, which fell vacant.\n');
});

test('with no more candidates than seats there is no vote', async () => {
  on('2027-01-10');
  const office = await newOffice();
  fill(office.folder, {
    'elections/2027-06/candidates/member-one.md': statement('Member One', 'member-one', 'Example North'),
  });
  on('2027-06-14T12:00:00Z');
  expect(await sendable(office, '2027-06')).toEqual([
    'planned',
    'nominations-open',
    'last-call',
    'not-enough-candidates',
  ]);
  expect((await office.announce('2027-06 not-enough-candidates')).out).toContain(
    'Two more candidates are needed to fill the seats, three for a vote.',
  );
  expect((await office.election('status')).out).toContain('14 June 2027, 12:00 UTC (now): Declare the result');
  const declared = await office.election('declare 2027-06 --by uncontested --yes');
  expect(declared).toMatchObject({ status: 0, err: '' });
  expect(declared.out).toContain('Two seats will not be filled anew.');
  expect((await sendable(office, '2027-06')).at(-1)).toBe('result-uncontested');
  expect(members(office.folder, day('2027-06-14'))).toHaveLength(5);
});

test('a count is seated under the limit for one organization', async () => {
  on('2027-01-10');
  const office = await newOffice();
  const stand = (handle: string, affiliation: string) => ({
    [`people/${handle}.yaml`]: `name: ${handle.toUpperCase()}\ngithub: ${handle}\naffiliations:\n  - { organization: ${affiliation}, since: 2026-01-01 }\n`,
    [`elections/2027-06/candidates/${handle}.md`]: statement(handle.toUpperCase(), handle, affiliation),
  });
  // Member Four, who stays, belongs to Example North: it may have one more.
  fill(office.folder, {
    ...stand('ann', 'example-north'),
    ...stand('ben', 'example-north'),
    ...stand('cid', 'independent'),
    ...stand('dot', 'example-south'),
  });
  on('2027-07-01');
  const named = await office.election('declare 2027-06 --elected ann,ben,cid --yes');
  expect(named).toMatchObject({ status: 1 });
  expect(named.err).toContain(
    'The rule `affiliationCap` forbids it: ANN (Example North) and BEN (Example North) cannot all sit. One organization may hold two seats:',
  );
  const many = await office.election('declare 2027-06 --elected ann,ben,cid,dot --yes');
  expect(many.err).toContain('4 people are named for three seats');
  const counted = await office.election('declare 2027-06 --elected ann,ben,cid,dot --ranked --yes');
  expect(counted).toMatchObject({ status: 0, err: '' });
  expect(counted.out).toContain('BEN, placed second, would have been the third from Example North');
  const result = (await office.announce('2027-06 result')).out;
  expect(result).toContain('- ANN (Example North)\n- CID\n- DOT (Example South)\n');
  expect(result).toContain(
    '- BEN, placed second, would have been the third from Example North beside one member who continues and one candidate who has a seat in this election, where two seats are the most, and was passed over.',
  );
});

test('a limit is waived for whom it would pass over, with the reason, and for nobody else', async () => {
  on('2027-01-10');
  const office = await newOffice();
  const stand = (handle: string, affiliation: string) => ({
    [`people/${handle}.yaml`]: `name: ${handle.toUpperCase()}\ngithub: ${handle}\naffiliations:\n  - { organization: ${affiliation}, since: 2026-01-01 }\n`,
    [`elections/2027-06/candidates/${handle}.md`]: statement(handle.toUpperCase(), handle, affiliation),
  });
  fill(office.folder, {
    ...stand('ann', 'example-north'),
    ...stand('ben', 'example-north'),
    ...stand('cid', 'independent'),
    ...stand('dot', 'example-south'),
  });
  on('2027-07-01');
  const declare = (rest: string) => office.election(`declare 2027-06 --elected ann,ben,cid,dot --ranked --yes ${rest}`);
  expect((await declare('--waive ben')).err).toContain('Why does the limit not hold for them? Say it with --why');
  expect((await declare('--why "So voted."')).err).toContain('say for whom, with --waive');
  for (const idle of ['--waive cid', '--waive dot', '--exempt ben']) {
    const { status, err } = await declare(`${idle} --why "So voted."`);
    expect({ status, err }).toEqual({
      status: 1,
      err: expect.stringMatching(/^No limit keeps (CID|DOT|BEN) from a seat/),
    });
  }
  expect((await declare('--waive nobody --why "So voted."')).err).toContain(
    'No candidate who stands is called "nobody"',
  );
  const waived = await declare('--waive ben --why "The council voted so: no other stood in the east."');
  expect(waived).toMatchObject({ status: 0, err: '' });
  expect(waived.out).not.toContain('passed over');
  const file = readFileSync(path.join(office.folder, 'elections/2027-06/election.yaml'), 'utf8');
  expect(file).toMatch(/elected:\n(?: +- (?:ann|ben|cid)\n){3}/);
  expect(file).toMatch(/waived:\n +- person: ben\n +reason: "The council voted so: no other stood in the east\."/);
  expect(errors(office.folder)).toEqual([]);
  expect((await office.announce('2027-06 result')).out).toContain('no other stood in the east');
});

test('an election is called off, and its seats are planned for again', async () => {
  on('2027-01-10');
  const office = await newOffice();
  const why = await office.election('cancel 2027-06 --yes');
  expect(why).toMatchObject({ status: 2 });
  expect(why.err).toContain('--why');
  const off = await office.election('cancel 2027-06 --why "The poll service is: down" --yes');
  expect(off).toMatchObject({ status: 0, err: '' });
  expect((await office.announce('2027-06 planned')).err).toContain('The election was cancelled on 10 January 2027.');
  const events = calendarOf(office.folder, '2027-06');
  expect(events.length).toBeGreaterThan(0);
  expect(events.every((line) => line.includes(' CANCELLED '))).toBe(true);
  const again = await office.election('plan council 2027-06');
  expect(again).toMatchObject({ status: 0, err: '' });
  expect(existsSync(path.join(office.folder, 'elections/2027-06-2/election.yaml'))).toBe(true);
  expect(errors(office.folder)).toEqual([]);
});
