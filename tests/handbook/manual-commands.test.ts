/** The commands that pages of the manual give are run as they stand there, on a community of the tests. */
import { cpSync, existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { electionSchema } from '../../src/content/schema/election.ts';
import { IN_ORDER } from '../../src/doctor/example-archive.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

/** Every line of a page that runs something: the words behind `npm run`. */
const commandsOf = (page: string): string[][] =>
  [...readFileSync(`docs/manual/${page}.md`, 'utf8').matchAll(/^npm run (.+)$/gm)].map(([, line = '']) =>
    line.split(/\s+/).filter((word) => word !== '--'),
  );

test('those about counting', async () => {
  const here = folderOf();
  cpSync('tests/fixtures/counted', path.join(here, 'content'), { recursive: true });
  cpSync('tests/fixtures/counted/elections/2026-03/ballots.csv', path.join(here, 'ballots.csv'));
  const said = new Map<string, string>();
  for (const words of commandsOf('counting')) {
    const args = words.map((word) => (word.endsWith('.csv') ? path.join(here, word) : word));
    const { status, out, err } = await ran(args, { content: path.join(here, 'content'), now: '2026-11-25' });
    expect({ words, status, err }).toEqual({ words, status: 0, err: '' });
    said.set(words.join(' '), out);
  }
  expect(said.size).toBe(7);
  expect(said.get('award 2026-03')).toContain('The declared outcome agrees, seat by seat.');
  expect(readFileSync(path.join(here, 'sorted.csv'), 'utf8')).not.toContain('Receipt');
  expect(readFileSync(path.join(here, 'pairs.csv'), 'utf8')).toMatch(/^31 ballots,/);
});

test('what the page about counting writes into an election’s file is what such a file takes', () => {
  const page = readFileSync('docs/manual/counting.md', 'utf8');
  const blocks = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const given = blocks.map((text) =>
    /^ {2}(?:none|names):/.test(text) ? `ballots:\n  file: ballots.csv\n${text}` : text,
  );
  expect(given).toHaveLength(5);
  for (const text of given) {
    const file = { committee: 'council', seats: 3, timetable: {}, ...parse(text) };
    expect(electionSchema.safeParse(file).error?.issues ?? []).toEqual([]);
  }
});

test('what the page about ties writes is in order: a lot that names the seat’s holder, and a run-off of its own', () => {
  const page = readFileSync('docs/manual/ties-and-lots.md', 'utf8');
  const [lot = '', left = '', runOff = ''] = [...page.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text = '']) => text);
  const council = readFileSync('tests/fixtures/small/community.yaml', 'utf8');
  const person = (name: string) =>
    `name: ${name} Example\naffiliations: [{ organization: independent, since: 2027-01-01 }]\n`;
  const files = (outcome: string) => ({
    'community.yaml': council,
    'committees/council.yaml': `name: Council
purpose: Decides.
charter:
  - since: 2027-01-01
    title: Launch
    summary: Three seats.
    rules:
      seats: 3
      cohorts: [{ id: june, label: June, month: 6, seats: 3 }]
      termMonths: 12
      affiliationCap: none
appointments: []
departures: []
`,
    ...Object.fromEntries(
      ['Ada', 'Ben', 'Cleo', 'Dora'].map((name) => [`people/${name.toLowerCase()}.yaml`, person(name)]),
    ),
    'elections/2027-06/election.yaml': `committee: council
cohort: june
seats: 3
timetable:
  nominations: { start: 2027-06-07, end: 2027-06-14 }
  voting: { start: 2027-06-21, end: 2027-07-02 }
candidacies: [{ person: ada }, { person: ben }, { person: cleo }, { person: dora }]
${outcome}`,
  });
  const errors = (texts: Record<string, string>) =>
    examine(understand(readFiles(texts)), day('2027-07-06'))
      .findings.filter(({ severity }) => severity === 'error')
      .map(asText);
  expect(errors(files(lot))).toEqual([]);
  // The other way round, the page's outcome would be none.
  expect(errors(files(lot.replace('    order: [ada, ben]', '    order: [ben, ada]'))).join()).toContain(
    '[award-differs]',
  );
  expect(errors({ ...files(left), 'elections/2027-07-run-off/election.yaml': runOff })).toEqual([]);
});

test('those about bringing an archive, but for the build', async () => {
  const here = folderOf(
    Object.fromEntries(Object.entries(IN_ORDER).map(([name, text]) => [`community/${name}`, text])),
  );
  const out = path.join(here, 'our-content');
  const statuses: Record<string, number> = {};
  for (const words of commandsOf('moving').filter(([verb]) => verb !== 'build')) {
    const args = words.map((word) =>
      word === '../archive'
        ? path.join(here, 'community')
        : /^(?:our-content|account\.html)$/.test(word)
          ? path.join(here, word)
          : word,
    );
    // The second import is of another layout than this archive has.
    const isOther = args.includes('elekto');
    const { status } = await ran(args, { content: out, now: '2026-11-25' });
    statuses[isOther ? 'import of another layout' : (args[0] ?? '')] = status;
  }
  // 2: written, with doubts that the account tells.
  expect(statuses).toMatchObject({ import: 2, doctor: 0, check: 0 });
  expect(existsSync(path.join(here, 'account.html'))).toBe(true);
  expect(existsSync(path.join(out, 'community.yaml'))).toBe(true);
});
