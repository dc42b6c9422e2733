/**
 * The life of a community that the first version began: its first election, in the middle of which the software is upgraded,
 * and the plan of the next. What it wrote stays as it was, but for what the migration says.
 */
import { cpSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readFolder } from '../../src/content/files.ts';
import { upgradeOf } from '../../src/upgrade/index.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

/** As `new-community` wrote it in the first version, frozen. */
const BEGUN = 'tests/fixtures/formats/1-begun';

/** The files of a content folder by their path, to the byte. */
const filesOf = (content: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    readFolder(content).files.map(({ path: file }) => [file, readFileSync(path.join(content, file), 'utf8')]),
  );

/** The files that are another, that came or that went. */
const changedBetween = (before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>): string[] =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])].filter((file) => before[file] !== after[file]).sort();

test('a community of the first version holds an election across an upgrade, and its own files stay', async () => {
  const content = path.join(folderOf(), 'content');
  cpSync(BEGUN, content, { recursive: true });
  const begun = filesOf(content);
  const on = async (now: string, args: readonly string[], input = '') => {
    const { status, out, err } = await ran(args, { content, now, input: () => input });
    expect({ args, status, err }).toEqual({ args, status: 0, err: '' });
    return out;
  };

  // Under the new software the old format goes on: nobody has to upgrade on the eve of an election.
  expect(await on('2026-12-07', ['check'])).not.toContain('error');
  const stands = (name: string, affiliation: string, now: string) =>
    on(
      now,
      [
        'candidate',
        '--name',
        name,
        '--github',
        name.toLowerCase().replace(' ', '-'),
        '--affiliation',
        affiliation,
        '--text',
        '-',
      ],
      `${name} would listen.`,
    );
  await stands('Ada Lake', 'Example North', '2026-12-08');

  const before = filesOf(content);
  const planned = upgradeOf(before);
  expect(planned.from).toBe(1);
  const check = await ran(['upgrade', '--check'], { content, now: '2026-12-09' });
  expect([check.status, filesOf(content)]).toEqual([1, before]);
  await on('2026-12-09', ['upgrade', '--yes']);
  const upgraded = filesOf(content);
  expect(changedBetween(before, upgraded)).toEqual([
    'charter/2026-11-20/changes.mdx',
    'charter/2026-11-20/changing.mdx',
    'committees/council.yaml',
    'community.yaml',
  ]);
  // What the migration says, line by line, and nothing else.
  expect(upgraded['charter/2026-11-20/changing.mdx']).toBe(before['charter/2026-11-20/changes.mdx']);
  expect(upgraded['committees/council.yaml']).toBe(
    before['committees/council.yaml']?.replace('\nresignations: []\n', '\ndepartures: []\n'),
  );
  const settings = upgraded['community.yaml']?.split('\n') ?? [];
  expect(settings.filter((line) => !before['community.yaml']?.split('\n').includes(line))).toEqual([
    'format: 2',
    'redirects:',
    '  - from: /charter/changes/',
    '    to: /charter/changing/',
    '  - from: /charter/2026-11-20/changes/',
    '    to: /charter/2026-11-20/changing/',
  ]);

  await stands('Bo Hill', 'independent', '2026-12-10');
  await stands('Cleo Moor', 'Example West', '2026-12-11');
  expect(await on('2026-12-12', ['check'])).not.toContain('error');
  await on('2026-12-29', ['election', 'declare', '2026-12', '--elected', 'bo-hill,ada-lake', '--ranked', '--yes']);
  expect(await on('2026-12-30', ['roster', 'council'])).toMatch(/Bo Hill[\s\S]*Ada Lake|Ada Lake[\s\S]*Bo Hill/);
  await on('2027-05-01', ['election', 'plan', 'council', '2027-06', '--official', 'official-one', '--yes']);
  expect(await on('2027-06-07', ['check'])).not.toContain('error');

  const at = (file: string) => `elections/2026-12/candidates/${file}.md`;
  const written = changedBetween(upgraded, filesOf(content));
  expect(written).toEqual([
    at('bo-hill'),
    at('cleo-moor'),
    'elections/2026-12/election.yaml',
    'elections/2027-06/election.yaml',
  ]);
  // What was written of the election before it was declared stands there still, with its comments.
  const [plan, declared] = [begun, filesOf(content)].map(
    (files) => files['elections/2026-12/election.yaml']?.split('\n') ?? [],
  );
  expect(plan?.filter((line) => !declared?.includes(line))).toEqual([]);
  expect(await on('2027-06-07', ['upgrade', '--check'])).toContain('Nothing is to be rewritten.');
});
