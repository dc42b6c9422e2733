/**
 * Everything that can be wrong, in one folder and in one run. `UPDATE_GOLDEN=1 npx vitest run tests/checks/broken.test.ts`
 * writes what is found to the golden files; read the difference before committing it.
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { CODES } from '../../src/handbook/checks-reference.ts';
import { ran } from '../commands/ran.ts';

// A busy machine may need seconds for what takes one.
vi.setConfig({ testTimeout: 60_000 });

const FIXTURES = path.resolve('tests/fixtures');
const TODAY = day('2021-01-01');

let folder = '';
beforeAll(() => {
  const temporary = mkdtempSync(path.join(tmpdir(), 'hustings-'));
  folder = path.join(temporary, 'broken');
  cpSync(path.join(FIXTURES, 'broken'), folder, { recursive: true });
  // What a repository had better not hold.
  writeFileSync(
    path.join(folder, 'elections/2018-03/candidates/large.md'),
    `---\nname: Large\n---\n${'word '.repeat(400_000)}`,
  );
  writeFileSync(path.join(folder, 'people/latin.yaml'), Buffer.from('name: Jos\u00e9\n', 'latin1'));
  // Beside ana-x.md, which some file systems take for the same name.
  writeFileSync(
    path.join(folder, 'elections/2017-03/candidates/ANA-X.md'),
    '---\nname: Ana Abt\ngithub: ANA-X\naffiliation: Orchard\n---\nI would like to serve.\n',
  );
  symlinkSync('/etc/hostname', path.join(folder, 'people/link.yaml'));
});
afterAll(() => rmSync(path.dirname(folder), { recursive: true, force: true }));

function golden(name: string, found: string): string {
  const file = path.join(FIXTURES, name);
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(file, found);
  return readFileSync(file, 'utf8');
}

test('every fault of the broken community is found in one run, each in its place', () => {
  const { findings } = loadContent(folder, TODAY);
  const text = `${findings.map(asText).join('\n')}\n`;
  expect(text).toBe(golden('broken.expected.txt', text));
});

test('the broken community has at least forty different faults, and nearly every code', () => {
  const { findings } = loadContent(folder, TODAY);
  const found = new Set(findings.map(({ code }) => code));
  expect(found.size).toBeGreaterThanOrEqual(40);
  // One file can't be both missing and wrong; the others need a community that is otherwise in order.
  const byTheClock = ['filed-late', 'filed-early', 'shallow-clone', 'changed-late', 'filing-not-recorded'];
  const elsewhere = [
    'missing-community',
    'unknown-language',
    'after-records-end',
    'unreadable',
    'cohorts-sum',
    'cap-outgrown',
    'cap-reached',
    ...byTheClock,
    'redirect-twice',
    'redirect-chain',
    // What follows from a file that was refused is not told.
    'address-gone',
    // Only a build knows every address.
    'redirect-nowhere',
    'redirect-taken',
    // Nor does the content alone know what lies beside it.
    'not-in-public',
  ];
  // Filings are judged beside an election that is open, and by the history of its files.
  const codes = CODES.map(({ code }) => code);
  expect(codes.filter((code) => !found.has(code) && !elsewhere.includes(code))).toEqual([]);
  expect(
    [...found].filter((code) => !codes.includes(code)),
    'codes without a section in the handbook',
  ).toEqual([]);
});

test('the command ends with 1 and says how much it found', async () => {
  const { status, out } = await ran(['check', '--content', folder], { content: folder, now: TODAY });
  expect(status).toBe(1);
  expect(out.trimEnd().split('\n').at(-1)).toMatch(/^\d+ files checked in \d+\.\d s: \d+ errors and \d+ hints\.$/);
});

test('a small community with other rules has nothing to be found', () => {
  const { findings, community } = loadContent(path.join(FIXTURES, 'small'), TODAY);
  expect(findings.map(asText)).toEqual([]);
  expect(community.committees.map(({ id }) => id)).toEqual(['board', 'pilots']);
});

test('the same files give the same findings', () => {
  expect(JSON.stringify(loadContent(folder, TODAY).findings)).toBe(JSON.stringify(loadContent(folder, TODAY).findings));
});
