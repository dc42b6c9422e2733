/** Archives as they lie about: broken off, in old encodings, with links in a circle, with names of everywhere, large. */
import { execFileSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { diagnose } from '../../src/doctor/examine.ts';
import { IN_ORDER } from '../../src/doctor/example-archive.ts';
import { day } from '../../src/governance/day.ts';
import { alike, organizationsAlike } from '../../src/import/name-likeness.ts';
import { readSource, sourceOf } from '../../src/import/source.ts';
import { ran } from '../commands/ran.ts';
import { fill, folderOf } from '../temporary.ts';

const FOLDER = 'elections/council-2020-05';
const own = (name: string): string => IN_ORDER[`${FOLDER}/${name}`] ?? '';

async function imported(source: string, out: string, ...more: string[]) {
  return ran(['import', ...more, source, '--out', out], { content: 'content', now: '2026-11-25' });
}

const errors = (out: string) =>
  loadContent(out, day('2026-11-25')).findings.filter(({ severity }) => severity === 'error');

test('an archive that is in order becomes content without an error', async () => {
  const root = folderOf(IN_ORDER);
  const out = path.join(folderOf(), 'out');
  const { status, out: said } = await imported(root, out);
  expect(said).toContain('Imported');
  expect(status).toBe(2);
  expect(errors(out)).toEqual([]);
  expect(readdirSync(path.join(out, FOLDER.replace('council-', ''), 'candidates')).sort()).toEqual([
    'ada-x.md',
    'cleo-x.md',
    'dora-x.md',
  ]);
});

test('run again it changes nothing, and over a newer source it adds and leaves corrections', async () => {
  const root = folderOf(IN_ORDER);
  const out = path.join(folderOf(), 'out');
  await imported(root, out);
  const files = () =>
    Object.fromEntries(
      readdirSync(out, { recursive: true, withFileTypes: true })
        .filter((each) => each.isFile())
        .map((each) => [
          path.join(each.parentPath, each.name),
          readFileSync(path.join(each.parentPath, each.name), 'utf8'),
        ]),
    );
  const first = files();
  expect((await imported(root, out)).out).toMatch(/: \d+ as they were\./);
  expect(files()).toEqual(first);

  const statement = path.join(out, 'elections/2020-05/candidates/ada-x.md');
  const election = path.join(out, 'elections/2020-05/election.yaml');
  writeFileSync(statement, `${readFileSync(statement, 'utf8').trimEnd()}\n\nAdded by hand.\n`);
  rmSync(path.join(out, 'elections/2020-05/candidates/dora-x.md'));
  writeFileSync(
    election,
    readFileSync(election, 'utf8').replace('declared: 2020-05-26', 'declared: 2020-05-27 # by the minutes'),
  );
  fill(root, {
    [`${FOLDER}/Results.md`]: own('Results.md').replace('Dora Example', 'Dora Example').concat('\n'),
    [`${FOLDER}/README.md`]: own('README.md').replace('@olga-x', '@olga-x @pia-x'),
  });
  const { out: said } = await imported(root, out);
  expect(readFileSync(statement, 'utf8')).toContain('Added by hand.');
  const now = readFileSync(election, 'utf8');
  expect(now).toContain('declared: 2020-05-27 # by the minutes');
  expect(now).toContain('- pia-x');
  expect(said).toContain('outcome.declared: the file says "2020-05-27", the source "2020-05-26"');
  expect(said).toContain('ada-x.md, line 8: the file says "Added by hand.", the source nothing more');
  expect(said).toContain('elections/2020-05/candidates/dora-x.md was taken out by hand, and the source makes it');
  expect(errors(out)).toEqual([]);
});

test('an empty folder, and one of no layout, write nothing and say so', async () => {
  for (const root of [folderOf(), folderOf({ 'notes.md': '# Notes\n' })]) {
    const out = path.join(folderOf(), 'out');
    const { status, err } = await imported(root, out);
    expect(status).toBe(1);
    expect(err).toContain('Nothing was written');
    expect(err).toContain('elekto: ');
    expect(existsSync(out)).toBe(false);
  }
});

test('the pages of a wiki, in the words that the manual gives, are understood', async () => {
  const manual = readFileSync('docs/manual/moving.md', 'utf8');
  const [readme = '', results = '', head = ''] = [...manual.matchAll(/^```(?:markdown)?\n([A-Z#][\s\S]*?)^```$/gm)].map(
    ([, text]) => text,
  );
  const statement = (name: string) => `${head.replace('Ada Example', name)}\nI have been around for years.\n`;
  const root = folderOf({
    'council-2020-05/README.md': readme,
    'council-2020-05/Results.md': results,
    'council-2020-05/AdaExample.txt': statement('Ada Example'),
    'council-2020-05/BoExample.txt': statement('Bo Example'),
    'council-2020-05/CleoExample.txt': statement('Cleo Example'),
  });
  const out = path.join(folderOf(), 'out');
  expect((await imported(root, out)).out).not.toContain('In doubt');
  const election = readFileSync(path.join(out, 'elections/2020-05/election.yaml'), 'utf8');
  expect(election).toMatch(/seats: 2\n/);
  expect(election).toMatch(/declared: 2020-05-26\n\s+elected:\n\s+- ada-example\n\s+- cleo-example\n/);
});

test('the pages of a wiki are understood without a mark around the names, too', async () => {
  const plain = (text: string) => text.replace(/\[?`([^`]+)`\]?(?:\(https:[^)]*\))?/g, '$1');
  const linked = (text: string) => text.replace(/\[`([^`]+)`\]/g, '[$1]');
  for (const way of [plain, linked]) {
    const root = folderOf(
      Object.fromEntries(
        Object.entries(IN_ORDER).map(([file, text]) => [
          file,
          /(?:Results|2020-05\/README)\.md$/.test(file) ? way(text) : text,
        ]),
      ),
    );
    const out = path.join(folderOf(), 'out');
    await imported(root, out);
    const election = readFileSync(path.join(out, 'elections/2020-05/election.yaml'), 'utf8');
    expect(election).toMatch(/seats: 2\n/);
    expect(election).toMatch(/elected:\n\s+- ada-example\n\s+- cleo-example\n/);
    expect(readFileSync(path.join(out, 'committees/council.yaml'), 'utf8')).toMatch(
      /appointments:\n\s+- person: ada-example\n[\s\S]*- person: ben-example\n/,
    );
    expect(errors(out)).toEqual([]);
  }
});

test('a charter’s month is told of elections of two years, and of one alone that no file names the day', async () => {
  const year = (text: string, of: string) => text.replaceAll('2020', of);
  const again = Object.fromEntries(
    Object.entries(IN_ORDER).map(([file, text]) => [
      year(file, '2021'),
      file.includes('2020') ? year(text, '2021') : text,
    ]),
  );
  for (const [files, expected] of [
    [IN_ORDER, 'occasion: a day that the imported files do not name'],
    [{ ...IN_ORDER, ...again }, 'month: 5'],
  ] as const) {
    const out = path.join(folderOf(), 'out');
    const { out: said } = await imported(folderOf(files), out);
    expect(readFileSync(path.join(out, 'committees/council.yaml'), 'utf8')).toContain(expected);
    expect(said.includes('when its seats come up: every May (likely)')).toBe(expected.startsWith('month'));
    expect(errors(out)).toEqual([]);
  }
});

test('days in many hands, a numbered list of winners, a seat that was left before the records begin', async () => {
  const root = folderOf({
    'votes/board-2019-06/README.md':
      '# Board Elections: June 2019\n\nThere are 2 Board seats up for election. They are currently held by `Ann Alpha` and `Ben Beta`, who stepped down early.\n\n| 3 June 2019 to 10 June 2019 | Nominations |\n| June 10th, 2019 – June 17th, 2019 | Q&A |\n| 2019-06-18T00:00:00Z to 2019-06-25T12:00:00Z | Voting |\n',
    'votes/board-2019-06/Results.txt':
      'Elections were held. The winners are:\n\n 1. Cy Gamma\n 2. Ann Alpha (@ann-a)\n\nThey were admitted to the Board on 26 June 2019.\n',
    'votes/board-2019-06/AnnAlpha.txt': 'Name: Ann Alpha\n\nBackground:\n\nOnce more.\n',
    'votes/board-2019-06/CyGamma.txt': 'Name: Cy Gamma\n\nBackground:\n\nNew here.\n',
  });
  const out = path.join(folderOf(), 'out');
  await imported(root, out);
  expect(errors(out)).toEqual([]);
  const election = readFileSync(path.join(out, 'elections/2019-06/election.yaml'), 'utf8');
  expect(election).toMatch(/nominations:\n\s+start: 2019-06-03\n\s+end: 2019-06-10 00:00 UTC\n/);
  expect(election).toMatch(/elected:\n\s+- cy-gamma\n\s+- ann-alpha\n\s+ranked: true\n/);
  const board = readFileSync(path.join(out, 'committees/board.yaml'), 'utf8');
  expect(board).toContain('Ben Beta held a seat and had stepped down when the first election on record was announced.');
  expect(board).not.toContain('departures');
  expect(diagnose(readSource(root)).found).toEqual([]);
});

test('half a download: what is there is read, what was broken off is said', async () => {
  const root = folderOf({
    ...IN_ORDER,
    [`${FOLDER}/Results.md`]: own('Results.md').slice(0, 120),
    [`${FOLDER}/DoraExample.txt`]: '',
  });
  const out = path.join(folderOf(), 'out');
  const { out: said } = await imported(root, out);
  expect(said).toContain('DoraExample.txt: empty');
  expect(said).toContain('names nobody as elected');
  expect(errors(out)).toEqual([]);
});

test('an election of which no file says or shows how many seats came up is not written, and that is said', async () => {
  const root = folderOf({
    ...IN_ORDER,
    'elections/council-2021-05/README.md':
      '# Council Elections: May 2021\n\n* May 04, 2021 - May 11, 2021: Candidate nominations open\n',
    'elections/council-2021-05/FayExample.txt':
      'Name: Fay Example\nBackground:\nI would like to help with the tests.\n',
  });
  const out = path.join(folderOf(), 'out');
  const account = path.join(folderOf(), 'account.json');
  const { out: said } = await imported(root, out, '--account', account);
  expect(said).toContain('2021-05: no file says how many seats came up: nothing of it is written');
  expect(readdirSync(path.join(out, 'elections'))).toEqual(['2020-05']);
  expect(existsSync(path.join(out, 'people/fay-example.yaml'))).toBe(false);
  const { keptAside, used } = JSON.parse(readFileSync(account, 'utf8'));
  const left = ['elections/council-2021-05/FayExample.txt', 'elections/council-2021-05/README.md'];
  expect(keptAside.map(({ file }: { file: string }) => file)).toEqual(expect.arrayContaining(left));
  expect(used.filter(({ file }: { file: string }) => left.includes(file))).toEqual([]);
  expect(errors(out)).toEqual([]);
});

describe('over a folder that is there, nothing is written where', () => {
  const over = async (change: (out: string) => void) => {
    const [root, out] = [folderOf(IN_ORDER), path.join(folderOf(), 'out')];
    await imported(root, out);
    change(out);
    return imported(root, out);
  };
  test.each<readonly [string, string, (out: string) => void]>([
    [
      'its record names a file of another folder',
      'cannot be read',
      (out) => {
        const record = path.join(out, '.imported.json');
        writeFileSync(record, readFileSync(record, 'utf8').replace('"people/ada-example', '"../outside'));
      },
    ],
    ['its record is broken', 'cannot be read', (out) => writeFileSync(path.join(out, '.imported.json'), '{')],
    [
      'a folder stands for a file',
      'is no file',
      (out) => {
        rmSync(path.join(out, 'people/dora-x.yaml'), { force: true });
        rmSync(path.join(out, 'community.yaml'));
        mkdirSync(path.join(out, 'community.yaml'));
      },
    ],
    [
      'a link leads out of it',
      'is a link',
      (out) => {
        rmSync(path.join(out, 'people'), { recursive: true });
        symlinkSync(folderOf(), path.join(out, 'people'));
      },
    ],
  ])('%s', async (_, why, change) => {
    const { status, err } = await over(change);
    expect(err).toContain(`Nothing was written: `);
    expect(err).toContain(why);
    expect(status).toBe(1);
  });
});

test('half a download of OpenStack’s layout: a list that was broken off makes no election uncontested', async () => {
  const filed = Object.fromEntries(
    ['ada', 'bo', 'cy'].map((who) => [
      `candidates/2025.1/TC/${who}@example.org`,
      `I am ${who}, and I would like to help.\n`,
    ]),
  );
  const root = folderOf({
    ...filed,
    'configuration.yaml':
      'release: 2025.1\ntag: x\ntimeframe: { start: "2024-08-14T00:00", end: "2024-08-28T00:00" }\ntc_seats: 2\ntimeline:\n  - name: TC Nominations\n    start: "2024-08-14T23:45"\n    end: "2024-08-28T23:45"\n',
    'doc/source/results/2025.1/tc.yaml':
      'candidates:\n  TC:\n  - { elected: true, email: ada@example.org, fullname: Ada Able, ircname: ada }\n  - { elected: true, email: bo@example.org, fullname: Bo Baker, ircname: bo }\n',
  });
  const out = path.join(folderOf(), 'out');
  const { out: said } = await imported(root, out);
  expect(said).toContain('2025-1-tc: whether there was a vote: yes (likely), from 3 candidates for 2 seats');
  expect(readFileSync(path.join(out, 'elections/2025-1-tc/election.yaml'), 'utf8')).toContain('by: poll');
  expect(errors(out)).toEqual([]);
  expect(readFileSync(path.join(out, '.imported.json'), 'utf8')).not.toContain('@example.org');
  expect((await imported(root, out)).out).toMatch(/: \d+ as they were\./);
});

describe('characters', () => {
  const name = 'Zoë Müller';
  const text = `Name: ${name}\r\n\r\nBackground:\r\n\r\nI am an engineer at Acme, and I would like to help.\r\n`;
  test.each([
    ['UTF-8 with CRLF', Buffer.from(text, 'utf8')],
    ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`, 'utf8')],
    ['Latin-1', Buffer.from(text, 'latin1')],
    ['UTF-16', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
  ])('%s', async (_, bytes) => {
    const root = folderOf(IN_ORDER);
    writeFileSync(path.join(root, FOLDER, 'ZoeMuller.txt'), bytes);
    const out = path.join(folderOf(), 'out');
    await imported(root, out);
    const written = readFileSync(path.join(out, 'elections/2020-05/candidates/zoe-muller.md'), 'utf8');
    expect(written).toContain(`name: ${name}`);
    expect(written).not.toMatch(/\r|\0|\ufeff/);
    expect(errors(out)).toEqual([]);
  });
});

test('a link in a circle and a file of 50 MB are kept aside', async () => {
  const root = folderOf(IN_ORDER);
  symlinkSync('..', path.join(root, FOLDER, 'up'));
  writeFileSync(path.join(root, FOLDER, 'Film.txt'), '');
  truncateSync(path.join(root, FOLDER, 'Film.txt'), 50_000_000);
  const out = path.join(folderOf(), 'out');
  const { out: said } = await imported(root, out);
  expect(said).toContain(`${FOLDER}/up: a link`);
  expect(said).toContain('Film.txt: too large');
  expect(errors(out)).toEqual([]);
});

describe('names', () => {
  test.each([
    ['王小明', 'Wang Xiaoming'],
    ['أحمد بن محمد', 'Ahmed'],
    ['Nagy Ádám', 'Ádám'],
  ])('%s stands with a name of its own', async (name, file) => {
    const root = folderOf({
      ...IN_ORDER,
      [`${FOLDER}/${file}.txt`]: `Name: ${name}\nEmail: someone at example dot org\nBackground:\nI would like to help with all that there is to do.\n`,
    });
    const out = path.join(folderOf(), 'out');
    await imported(root, out);
    const people = readdirSync(path.join(out, 'people')).map((each) =>
      readFileSync(path.join(out, 'people', each), 'utf8'),
    );
    expect(people.filter((text) => text.includes(`name: ${name}`))).toHaveLength(1);
    expect(errors(out)).toEqual([]);
  });

  test.each([
    ['Tom Barron', 'Thomas Barron', 'short form'],
    ['Peng Tao', 'Tao Peng', 'order'],
    ['Nagy Ádám', 'Adam Nagy', 'order'],
    ['J. Olson', 'Jon Olson', 'initial'],
    ['David Alan Gilbert', 'David Gilbert', 'middle name'],
    ['Łukasz Żak', 'lukasz zak', 'same'],
    ['Xaomin Tsai', 'Haomin Tsai', 'spelling'],
    ['Ada Example', 'Eve Example', null],
    ['Li Wang', 'Lu Wang', null],
  ])('%s and %s', (one, other, how) => {
    expect(alike(one, other)).toBe(how);
    expect(alike(other, one)).toBe(how);
  });

  test('organizations are one by name, whatever the form of the company', () => {
    expect(organizationsAlike('Acme Inc.', 'ACME')).toBe(false);
    expect(organizationsAlike('Rackspace', 'Rackspace Technology')).toBe(true);
  });
});

test('a weak likeness alone joins nobody, and is listed', async () => {
  const root = folderOf({
    ...IN_ORDER,
    [`${FOLDER}/ThomasBarron.txt`]: 'Name: Thomas Barron\nBackground:\nI would like to help with storage.\n',
    [`${FOLDER}/TomBarron.txt`]: 'Name: Tom Barron\nBackground:\nI would like to help with networks.\n',
  });
  const out = path.join(folderOf(), 'out');
  const { out: said } = await imported(root, out);
  expect(said).toContain('may be one: a short form of the same first name');
  expect(readdirSync(path.join(out, 'people'))).toEqual(
    expect.arrayContaining(['thomas-barron.yaml', 'tom-barron.yaml']),
  );
  // The people files overrule it: one file with both names.
  rmSync(path.join(out, 'people/thomas-barron.yaml'));
  writeFileSync(path.join(out, 'people/tom-barron.yaml'), 'name: Tom Barron\notherNames:\n  - Thomas Barron\n');
  await imported(root, out);
  expect(existsSync(path.join(out, 'people/thomas-barron.yaml'))).toBe(false);
});

test('a thousand elections are read in bounded time', async () => {
  const files: Record<string, string> = { 'README.md': IN_ORDER['README.md'] ?? '' };
  for (let index = 0; index < 1000; index += 1) {
    const [year, month] = [1917 + Math.floor(index / 12), (index % 12) + 1];
    const id = `${year}-${`${month}`.padStart(2, '0')}`;
    for (const [file, text] of Object.entries(IN_ORDER)) {
      if (file.startsWith(FOLDER)) files[file.replace('2020-05', id)] = text.replaceAll('2020', `${year}`);
    }
  }
  const root = folderOf(files);
  const out = path.join(folderOf(), 'out');
  const since = performance.now();
  const { out: said } = await imported(root, out, 'plain-text');
  expect(performance.now() - since).toBeLessThan(60_000);
  expect(said).toContain('Imported');
  expect(readdirSync(path.join(out, 'elections'))).toHaveLength(1000);
});

test('the history gives filing times, a moved deadline, a statement taken out, and organizations by day', async () => {
  const root = folderOf(IN_ORDER);
  const git = (on: string, ...args: string[]) =>
    execFileSync(
      'git',
      ['-C', root, '-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false', ...args],
      { env: { ...process.env, GIT_AUTHOR_DATE: `${on}T12:00:00Z`, GIT_COMMITTER_DATE: `${on}T12:00:00Z` } },
    );
  git('2020-05-05', 'init', '-q', '-b', 'main');
  fill(root, { [`${FOLDER}/EveExample.txt`]: 'Name: Eve Example\n\nBackground:\n\nI would like to help.\n' });
  git('2020-05-05', 'add', '.');
  git('2020-05-05', 'commit', '-qm', 'one');
  rmSync(path.join(root, FOLDER, 'EveExample.txt'));
  fill(root, {
    [`${FOLDER}/README.md`]: own('README.md').replace('May 11, 2020 14:59', 'May 12, 2020 14:59'),
    'README.md': (IN_ORDER['README.md'] ?? '').replace(
      '[Acme](https://example.org/acme)',
      '[Core](https://example.org/core)',
    ),
  });
  git('2020-05-09', 'add', '-A');
  git('2020-05-09', 'commit', '-qm', 'two');
  const out = path.join(folderOf(), 'out');
  await imported(root, out);
  const election = readFileSync(path.join(out, 'elections/2020-05/election.yaml'), 'utf8');
  expect(election).toContain('authored: 2020-05-05T12:00:00Z');
  expect(election).toContain('withdrew: 2020-05-09');
  expect(election).toMatch(
    /first 2020-05-11 15:00 UTC; it was moved to[\s\S]*2020-05-12 15:00 UTC on[\s\S]*2020-05-09/,
  );
  expect(readFileSync(path.join(out, 'people/ada-example.yaml'), 'utf8')).toMatch(
    /organization: core\n\s+since: 2020-05-09/,
  );
  const clone = path.join(folderOf(), 'clone');
  mkdirSync(path.dirname(clone), { recursive: true });
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${root}`, clone]);
  expect((await imported(clone, path.join(folderOf(), 'out'))).out).toContain('was cut off when it was cloned');
});

describe('what cannot be so is left out and told, and the rest is written without an error', () => {
  const elekto = (settings: string, more: Readonly<Record<string, string>> = {}) => ({
    'elections/2021/election.yaml': `name: Council Election\norganization: Example\n${settings}`,
    'elections/2021/candidate-ada-x.md': '---\nname: Ada Example\nID: ada-x\n---\nHello there.\n',
    'elections/2021/candidate-bo-x.md': '---\nname: Bo Example\nID: bo-x\n---\nHello to all.\n',
    'elections/2021/results.md': '# Results\n\n## Winners\n\n- Ada Example (@ada-x)\n',
    ...more,
  });
  const DATES = 'start_datetime: 2021-05-01 00:00:01\nend_datetime: 2021-05-10 23:59:59\n';
  const long = 'l'.repeat(240);
  test.each<readonly [string, Readonly<Record<string, string>>, string]>([
    ['a number of seats beyond all', elekto(`${DATES}no_winners: 100000\n`), '100000 is no number of seats'],
    ['a word for a number', elekto(`${DATES}no_winners: many\n`), 'no_winners: "many" is no number of seats'],
    [
      'a vote that ends before it begins',
      {
        ...IN_ORDER,
        [`${FOLDER}/README.md`]: own('README.md').replace('May 25, 2020 14:59', 'May 12, 2020 14:59'),
      },
      'is no span of time',
    ],
    [
      'a winner who did not stand',
      elekto(`${DATES}no_winners: 1\n`, {
        'elections/2021/results.md': '# Results\n\n## Winners\n\n- Zoe Y (@zoe-y)\n',
      }),
      'Zoe Y was elected, and no file tells that they stood',
    ],
    [
      'a name as long as a file’s can be',
      {
        ...IN_ORDER,
        [`${FOLDER}/${long}.txt`]: `Name: ${long.repeat(9)}\nAffiliation: ${long.repeat(9)}\n\nBackground:\n\nHi.\n`,
      },
      'as an organization is no name of one',
    ],
    [
      'a file’s name of two lines',
      { ...IN_ORDER, [`${FOLDER}/Zoe\nSample.txt`]: 'Name: Zoe Sample\n\nBackground:\n\nHello there.\n' },
      'Imported',
    ],
  ])('%s', async (_, files, told) => {
    const out = path.join(folderOf(), 'out');
    const { out: said } = await imported(folderOf(files), out);
    expect(said).toContain(told);
    expect(errors(out)).toEqual([]);
    expect(readdirSync(path.join(out, 'elections'))).toHaveLength(1);
  });

  test('where no election can be written, nothing is', async () => {
    const out = path.join(folderOf(), 'out');
    const { status, out: said } = await imported(
      folderOf(elekto('start_datetime: 2021-02-30 00:00:01\nend_datetime: 2021-02-30 00:00:01\nno_winners: 1\n')),
      out,
    );
    expect(said).toContain('start_datetime: "2021-02-30 00:00:01" is no moment');
    expect(status).toBe(1);
    expect(existsSync(out)).toBe(false);
  });
});

test('texts of one sign over and over take no longer than their length', () => {
  const since = performance.now();
  for (const token of ['```\n', '|-\n', '[a]: https://a.b/c\n', '- a\n', 'May 1, 2020 ', 'A.', '\n']) {
    const filler = token.repeat(100_000 / token.length);
    const files = Object.fromEntries(
      Object.entries(IN_ORDER).map(([file, text]) => [file, file.startsWith(FOLDER) ? `${text}\n${filler}` : text]),
    );
    diagnose(sourceOf({ ...files, 'elections/2021/election.yaml': `${filler}no_winners: 1\n` }));
  }
  // Each took minutes where it was gone through once for each of its signs.
  expect(performance.now() - since).toBeLessThan(30_000);
});
