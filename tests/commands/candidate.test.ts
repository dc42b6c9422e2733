import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { folderOf } from '../temporary.ts';
import { type At, ran } from './ran.ts';

const NOW = '2021-05-03T12:00:00Z';
const HANA = ['--name', 'Hana Example', '--github', 'hana-x', '--affiliation', 'Acme'];

async function stand(folder: string, args: readonly string[], world: Partial<At> = {}) {
  const out: string[] = [];
  const { status } = await ran(['candidate', ...args], {
    content: folder,
    now: NOW,
    input: () => 'I would **like** to [help](https://example.org/hana).\n',
    say: (line) => out.push(line),
    complain: (line) => out.push(line),
    ...world,
  });
  return { status, out: out.join('\n') };
}

const check = (folder: string, file: string) => ran(['check', file], { content: folder, now: '2021-05-03' });

const community = () =>
  path.join(
    folderOf(Object.fromEntries(Object.entries(EXAMPLE_BASE).map(([name, text]) => [`content/${name}`, text]))),
    'content',
  );
const FILE = 'elections/2021-05/candidates/hana-x.md';

test('options make a file where it belongs, checked, shown, with the next steps', async () => {
  const folder = community();
  const { status, out } = await stand(folder, [
    ...HANA,
    '--link',
    'My work=https://example.org/hana',
    '--language',
    'English',
    '--text',
    '-',
  ]);
  expect(status).toBe(0);
  expect(readFileSync(path.join(folder, FILE), 'utf8')).toBe(
    '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\nlinks:\n  - title: My work\n    url: https://example.org/hana\nlanguages:\n  - English\n---\nI would **like** to [help](https://example.org/hana).\n',
  );
  expect(out).toContain('Checked: no findings; 5 of at most 20 words.');
  expect(out).toContain('  I would like to help (https://example.org/hana).');
  expect(out).toContain(
    'https://github.com/example/community/new/main?filename=content%2Felections%2F2021-05%2Fcandidates%2Fhana-x.md&value=---%0Aname%3A%20Hana',
  );
  expect(await check(folder, path.join(folder, FILE))).toMatchObject({ status: 0 });
});

test('a file that breaks a rule is written, and what is wrong is said with its place', async () => {
  const folder = community();
  const { status, out } = await stand(folder, [...HANA, '--text', '-'], { input: () => 'See <b>me</b>.\n' });
  expect(status).toBe(1);
  expect(out).toMatch(/hana-x\.md:6:5 {2}there is HTML here/);
  expect(out).toContain('npm run check -- ');
});

test('what is missing is asked for, and asked again where the answer is refused', async () => {
  const folder = community();
  const answers = ['', 'Hana Example', 'hana x', 'hana-x', 'Acme', '', '.', 'I would like', 'to help.', '.'];
  const asked: string[] = [];
  const { status, out } = await stand(folder, [], {
    ask: async (question) => {
      asked.push(question);
      return answers.shift() ?? '.';
    },
  });
  expect(status).toBe(0);
  expect(out).toContain('Enter your name, as it should appear.');
  expect(out).toContain('Enter your GitHub handle as it is');
  expect(out).toContain('Nothing stands there yet');
  expect(asked.filter((question) => question.startsWith('Your handle'))).toHaveLength(2);
  expect(readFileSync(path.join(folder, FILE), 'utf8')).toContain('---\nI would like\nto help.\n');
});

test('an old statement becomes a new one, without its e-mail address', async () => {
  const folder = community();
  const old = path.join(folder, '..', 'Hana.txt');
  writeFileSync(
    old,
    'Name: Hana Example\n\nEmail: hana@example.org\n\nBackground:\n\nI would like to help. Write to hana at example dot org.\n',
  );
  const { status } = await stand(folder, ['--from', old, '--github', 'hana-x', '--affiliation', 'Acme']);
  expect(status).toBe(0);
  const file = readFileSync(path.join(folder, FILE), 'utf8');
  expect(file).toContain('name: Hana Example\n');
  expect(file).not.toMatch(/hana@|example dot org|Background/);
});

test('a declaration in the old form that lies in the folder is turned in its place', async () => {
  const folder = community();
  const file = path.join(folder, FILE);
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(
    file,
    'Candidacy Declaration\n\nPlatform: Arm\n\nCandidate: Hana Example <hana@example.org>\n\nI would like to help.\n',
  );
  const before = await check(folder, file);
  expect(before.out).toContain(
    `\`npm run candidate -- --from ${path.join(folder, FILE)} --content ${folder}\`  [old-statement]`,
  );
  expect((await stand(folder, ['--from', file, '--affiliation', 'Acme'])).status).toBe(0);
  expect(readFileSync(file, 'utf8')).toBe(
    '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\n---\nI would like to help.\n',
  );
});

test('nothing is overwritten, and nothing is guessed', async () => {
  const folder = community();
  expect((await stand(folder, [...HANA, '--text', '-'])).status).toBe(0);
  const again = await stand(folder, [...HANA, '--text', '-']);
  expect(again).toMatchObject({ status: 1, out: expect.stringContaining('is there already') });
  const nobody = await stand(folder, ['--text', '-']);
  expect(nobody).toMatchObject({ status: 2, out: expect.stringContaining('--name, --github, --affiliation') });
  const other = await stand(folder, [...HANA, '--text', '-', '--election', '2021-5']);
  expect(other).toMatchObject({ status: 2, out: expect.stringContaining('did you mean "2021-05"?') });
  const late = await stand(folder, [...HANA, '--text', '-'], { now: '2021-05-20T00:00:00Z' });
  expect(late).toMatchObject({ status: 2, out: expect.stringContaining('open in no election now') });
  const option = await stand(folder, ['--nmae', 'x']);
  expect(option.status).toBe(2);
  const handle = await stand(folder, ['--name', 'H', '--github', '../x', '--affiliation', 'Acme', '--text', '-']);
  expect(handle.status).toBe(2);
});
