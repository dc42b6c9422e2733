import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import type { Example } from '../../src/checks/check.ts';
import { EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { CHECKS } from '../../src/checks/index.ts';
import { gitHistory } from '../../src/content/git.ts';
import { asText, formatPlace } from '../../src/findings/finding.ts';
import { CODES, checkPage, checksReference, type Described } from '../../src/handbook/checks-reference.ts';
import { filesOf, findingsOf, historyOf } from '../../src/handbook/run-example.ts';
import { BODY_RULES } from '../../src/statement/rules/index.ts';
import { ran } from '../commands/ran.ts';
import { clonedShallow, commit, newRepository } from '../content/repository.ts';
import { folderOf } from '../temporary.ts';

// A busy machine may need seconds for what takes one.
vi.setConfig({ testTimeout: 60_000 });

test('the community that all examples start from is in order', () => {
  expect(findingsOf({}).map(asText)).toEqual([]);
});

test('no two findings share a code', () => {
  const codes = CODES.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

describe('the example of each code breaks its rule, in its place, and no other rule', () => {
  for (const { code, severity, example } of CODES) {
    test(code, () => {
      const found = findingsOf(example.wrong, example).map((finding) => [
        finding.code,
        finding.severity,
        formatPlace(finding.place),
      ]);
      expect(found).toEqual([[code, severity, example.at]]);
    });
  }
});

describe('what is nearly wrong is in order', () => {
  for (const { code, example } of CHECKS) {
    if (example.right === undefined) continue;
    const right = example.right;
    test(code, () => expect(findingsOf(right, example).map(asText)).toEqual([]));
  }
});

test('every contradiction between two places names both', () => {
  const contradictions = ['handle-twice', 'affiliation-disagrees', 'cap-broken', 'phase-order', 'two-statements'];
  for (const { code, example } of CHECKS) {
    if (!contradictions.includes(code)) continue;
    expect(findingsOf(example.wrong)[0]?.also.length, code).toBeGreaterThan(0);
  }
});

/** What the handbook shows on the page of a code: the texts of its blocks. */
const shownOf = (described: Described): readonly string[] =>
  [...checkPage(described).matchAll(/^````text\n([\s\S]*?)\n````$/gm)].map((match) => match[1] ?? '');

/** A folder with the files of an example, in a repository with its history where it has one. */
function onDisk({ wrong, history }: Example): string {
  const root = folderOf();
  const put = (name: string, text: string | Uint8Array) => {
    const file = path.join(root, 'content', name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text);
  };
  if (history !== undefined) newRepository(root);
  const files = Object.entries(filesOf(wrong));
  for (const [name, text] of files) if (typeof text === 'string' || text instanceof Uint8Array) put(name, text);
  for (const [name, file] of files) {
    if (typeof file !== 'object' || !('linksTo' in file)) continue;
    mkdirSync(path.dirname(path.join(root, 'content', name)), { recursive: true });
    symlinkSync(file.linksTo, path.join(root, 'content', name));
  }
  if (history === 'cut off') {
    commit(root, '2021-05-03T12:00:00Z', 'Stand for election');
    return path.join(clonedShallow(root), 'content');
  }
  for (const { at, says, file, text } of history ?? []) {
    put(file, text);
    commit(root, at, says);
  }
  return path.join(root, 'content');
}

describe('the handbook shows each code with its example, and what the command says of the same files on a disk', () => {
  test('the list links to the page of every code, and to no other', () => {
    const linked = [...checksReference().matchAll(/^- \[(.*?)\]\((.*?)\/\)/gm)].map(([, code, page]) => [code, page]);
    expect(linked).toEqual(CODES.map(({ code }) => [code, code]));
  });
  for (const described of CODES) {
    const { code, example } = described;
    // What the system says of a file that may not be read differs, and a superuser may read it.
    if (code === 'unreadable') continue;
    // What only a finished site shows, the build says.
    if (example.site !== undefined) continue;
    test(code, async () => {
      const folder = onDisk(example);
      const { out, status } = await ran(['check', '--content', folder], { content: folder, now: EXAMPLE_DAY });
      expect(status).not.toBe(2);
      // The ids of commits are those of this run.
      const plain = (text: string) => text.replace(/\b[0-9a-f]{10}\b/g, '<commit>');
      // The page's commands are about the folder that goes without saying.
      const said = out
        .split(`${path.dirname(folder)}/`)
        .join('')
        .replaceAll(' --content content', '');
      const shown = shownOf(described).find((each) => each.includes(`[${code}]`)) ?? 'nothing';
      expect(plain(said)).toContain(plain(shown));
    });
  }
});

test('the history that an example tells is what git would tell of it', () => {
  for (const { code, example } of CHECKS) {
    if (example.history === undefined) continue;
    const real = gitHistory(onDisk(example));
    const meant = historyOf(example.history);
    expect(real.kind, code).toBe(meant.kind);
    if (real.kind !== 'known' || meant.kind !== 'known') continue;
    for (const [file, changes] of meant.files) {
      const anyCommit = changes.map((each) => ({ ...each, commit: expect.any(String) }));
      expect(real.files.get(file), code).toEqual(anyCommit);
    }
  }
});

test('every check is in the list, and every rule about the text of a statement is a check', () => {
  const codes = CHECKS.map(({ code }) => code);
  expect(codes).toEqual(expect.arrayContaining(BODY_RULES.map(({ code }) => code)));
  const list = readFileSync('src/checks/index.ts', 'utf8');
  const made = readdirSync('src/checks').filter((file) =>
    /^export const .*(?:: Check = \{|= textCheck\()/m.test(readFileSync(path.join('src/checks', file), 'utf8')),
  );
  expect(made.filter((file) => !list.includes(`from './${file}';`))).toEqual([]);
});
