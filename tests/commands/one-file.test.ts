/** What commands keep for each other: themselves in one file, and the content that they found in order. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const root = path.resolve(import.meta.dirname, '..', '..');
const SMALL = path.join(root, 'tests/fixtures/small');

test('in one file or from their sources, commands say the same; whatever changes in the code is heeded', async () => {
  const project = folderOf();
  for (const each of ['src', 'scripts', 'bin', 'package.json'])
    cpSync(path.join(root, each), path.join(project, each), { recursive: true });
  symlinkSync(path.join(root, 'node_modules'), path.join(project, 'node_modules'));
  const asked = (...args: readonly string[]) =>
    execFileSync(process.execPath, ['bin/hustings.js', ...args, '--content', SMALL], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, HUSTINGS_NOW: '2026-03-01' },
    });
  const { out } = await ran(['roster', 'board', '--content', SMALL], { now: '2026-03-01', content: SMALL });
  const work = path.join(project, '.hustings');
  // Where nothing can be kept, nothing is.
  writeFileSync(work, '');
  expect(asked('roster', 'board').trimEnd()).toBe(out);
  rmSync(work);
  const commands = path.join(work, 'commands');
  for (const time of ['made', 'kept']) {
    expect(asked('roster', 'board').trimEnd(), time).toBe(out);
    expect(readdirSync(commands)).toHaveLength(1);
  }
  const words = path.join(project, 'src/words/en/counts.ts');
  writeFileSync(
    words,
    readFileSync(words, 'utf8').replace(
      'export const counted =',
      'export const counted = () => "§"; export const was =',
    ),
  );
  expect(asked('roster', 'board')).toContain('§');
});

test('content that was found in order is known again, and looked at anew when a file, the day or its order is another', async () => {
  const content = folderOf();
  cpSync(SMALL, content, { recursive: true });
  const kept = folderOf();
  const community = path.join(kept, 'community');
  const roster = (now = '2026-03-01') => ran(['roster', 'board', '--content', content], { now, content, kept });
  const first = await roster();
  expect(first.status).toBe(0);
  const bytes = readFileSync(community);
  expect(await roster()).toEqual(first);
  expect(readFileSync(community).equals(bytes)).toBe(true);

  const committee = path.join(content, 'committees/board.yaml');
  const text = readFileSync(committee, 'utf8');
  writeFileSync(committee, text.replace(/^name: .*/m, 'name: Council of Three'));
  expect((await roster()).out).toContain('Council of Three');
  writeFileSync(committee, `${text}nonsense: 1\n`);
  expect(await roster()).toMatchObject({ status: 1, out: '' });
  expect(await roster()).toMatchObject({ status: 1, out: '' });
  writeFileSync(committee, text);
  expect(await roster()).toEqual(first);
  const later = await roster('2027-03-01');
  expect(later).toEqual(await ran(['roster', 'board', '--content', content], { now: '2027-03-01', content }));
  writeFileSync(community, 'half of wh');
  expect(await roster()).toEqual(first);
  expect(existsSync(community)).toBe(true);
});

test('a check says the same by what is kept of texts, where that is damaged, and after a text is another', async () => {
  const content = folderOf();
  cpSync(SMALL, content, { recursive: true });
  const kept = folderOf();
  const committee = path.join(content, 'committees/board.yaml');
  const findings = async (from: string | null) =>
    (await ran(['check', '--format', 'json', '--content', content], { now: '2026-03-01', content, kept: from })).out;
  const whole = await findings(null);
  expect(await findings(kept)).toBe(whole);
  const files = readdirSync(kept).filter((name) => name.startsWith('texts-'));
  expect(files).toContain('texts-committee');
  expect(await findings(kept)).toBe(whole);
  for (const damage of [Buffer.from('no such thing'), Buffer.alloc(0), Buffer.from([0xff, 0x0f, 0x6f])]) {
    for (const name of files) writeFileSync(path.join(kept, name), damage);
    expect(await findings(kept)).toBe(whole);
  }
  writeFileSync(committee, `${readFileSync(committee, 'utf8')}colour: red\n`);
  const broken = await findings(kept);
  expect(broken).toContain('colour');
  expect(broken).toBe(await findings(null));
});
