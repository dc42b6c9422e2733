/** What git tells of a filing: in repositories that the test makes. */
import { cpSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { type LoadedCommunity, loadContent, loadStatements } from '../../src/checks/load.ts';
import { commitOf, gitHistory } from '../../src/content/git.ts';
import { day } from '../../src/governance/day.ts';
import { fill, folderOf } from '../temporary.ts';
import { asImport, clonedShallow, commit, git, gits, newRepositoryOf } from './repository.ts';

const FILE = 'elections/2021-05/candidates/hana-x.md';
const STATEMENT = '---\nname: Hana Example\ngithub: hana-x\naffiliation: Acme\n---\nI would like to help.\n';
const CHARTER = 'committees/council.yaml';

function repository(clock: string): string {
  const charter = (EXAMPLE_BASE[CHARTER] ?? '').replace('mayVote: {', `deadlineClock: ${clock}\n      mayVote: {`);
  const files = { ...EXAMPLE_BASE, [CHARTER]: charter };
  const root = folderOf(
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`site/content/${name}`, text])),
  );
  newRepositoryOf(root, '2021-04-01T12:00:00Z', 'Start');
  return root;
}

const [MAIN, STAND] = ['refs/heads/main', 'refs/heads/stand'];

/** A statement that is written on a branch at one time and merged at another. */
function filed(root: string, written: string, merged: string): void {
  const commits = asImport([
    { branch: STAND, at: written, from: MAIN, files: { [`site/content/${FILE}`]: STATEMENT } },
    { branch: MAIN, at: '2021-05-02T00:00:00Z', from: `${MAIN}^0`, files: { 'other.txt': merged } },
    { branch: MAIN, at: merged, from: null, merges: STAND, files: { [`site/content/${FILE}`]: STATEMENT } },
  ]);
  gits(
    root,
    null,
    [
      ['fast-import', '--quiet'],
      ['reset', '-q', '--hard'],
    ],
    commits,
  );
}

const found = (root: string) => {
  const folder = path.join(root, 'site/content');
  const own = ({ findings }: LoadedCommunity) =>
    findings.filter(({ place }) => place.file.endsWith('hana-x.md')).map(({ code, message }) => `${code}: ${message}`);
  const said = own(loadContent(folder, day('2021-05-20'), () => gitHistory(folder)));
  // The statement by itself, with the history of its file alone, is judged in the same way.
  expect(own(loadStatements(folder, [FILE], day('2021-05-20'), () => gitHistory(folder, [FILE])))).toEqual(said);
  return said;
};

test('a filing is told by when it was committed and when it was merged', () => {
  const root = repository('committed');
  filed(root, '2021-05-07T20:00:00+02:00', '2021-05-09T09:30:00Z');
  const history = gitHistory(path.join(root, 'site/content'));
  expect(history.kind === 'known' && history.files.get(FILE)).toMatchObject([
    {
      authored: '2021-05-07T18:00:00Z',
      committed: '2021-05-07T18:00:00Z',
      merged: '2021-05-09T09:30:00Z',
      added: 6,
      removed: 0,
    },
  ]);
  expect(found(root)).toEqual([expect.stringMatching(/^filing-not-recorded: /)]);
});

test('the same filing is late where the charter means the merge', () => {
  const root = repository('merged');
  filed(root, '2021-05-07T18:00:00Z', '2021-05-09T09:30:00Z');
  expect(found(root)).toEqual([
    'filed-late: the statement of hana-x was merged at 2021-05-09T09:30:00Z, 1 day 9 hours after nominations closed',
  ]);
});

test('nobody can tell when it was opened, and so it is not called late', () => {
  for (const [written, merged] of [
    ['2021-05-07T18:00:00Z', '2021-05-09T09:30:00Z'],
    ['2021-05-08T03:00:00Z', '2021-05-09T09:30:00Z'],
  ] as const) {
    const root = repository('opened');
    filed(root, written, merged);
    expect(found(root)).toEqual([
      'filing-not-recorded: was merged at 2021-05-09T09:30:00Z, after nominations closed; when it was opened, which counts, is not known',
    ]);
  }
});

test('what is merged before nominations open is said to be, whatever the clock', () => {
  const root = repository('committed');
  filed(root, '2021-04-30T22:59:00Z', '2021-04-30T23:59:00Z');
  expect(found(root)).toEqual([
    'filed-early: the statement of hana-x was merged at 2021-04-30T23:59:00Z, 1 minute before nominations opened',
  ]);
});

test('no way to merge a request changes what is said of it, by any clock', () => {
  const ways = {
    merge: (root: string, at: string) => git(root, at, 'merge', '-q', '--no-ff', '--no-edit', 'stand'),
    squash: (root: string, at: string) =>
      gits(root, at, [
        ['merge', '-q', '--squash', 'stand'],
        ['commit', '-q', '-m', 'Stand (#1)'],
      ]),
    // A host that rebases keeps who wrote and when, and commits anew.
    rebase: (root: string, at: string) => git(root, at, 'cherry-pick', 'stand'),
  };
  const root = folderOf();
  const requested = repository('opened');
  const files = { [`site/content/${FILE}`]: STATEMENT };
  const asked = asImport([{ branch: STAND, at: '2021-05-07T11:30:00Z', from: MAIN, files }]);
  gits(requested, null, [['fast-import', '--quiet']], asked);
  const said = Object.entries(ways).map(([name, way]) => {
    const clone = path.join(root, name);
    cpSync(requested, clone, { recursive: true });
    way(clone, '2021-05-08T13:30:00Z');
    const folder = path.join(clone, 'site/content');
    const history = gitHistory(folder);
    return ['opened', 'written', 'committed', 'merged', 'unstated'].map((clock) => {
      writeFileSync(
        path.join(folder, CHARTER),
        (EXAMPLE_BASE[CHARTER] ?? '').replace('mayVote: {', `deadlineClock: ${clock}\n      mayVote: {`),
      );
      const { findings } = loadContent(folder, day('2021-05-20'), () => history);
      return [clock, findings.filter(({ place }) => place.file.endsWith('hana-x.md')).map(({ code }) => code)];
    });
  });
  const notKnown = ['filing-not-recorded'];
  const expected = [
    ['opened', notKnown],
    ['written', notKnown],
    ['committed', notKnown],
    ['merged', ['filed-late']],
    ['unstated', notKnown],
  ];
  expect(said).toEqual([expected, expected, expected]);
});

test('a change after nominations closed is said, with what changed; a decision of the officials settles it', () => {
  const root = repository('merged');
  filed(root, '2021-05-03T12:00:00Z', '2021-05-04T12:00:00Z');
  writeFileSync(
    path.join(root, 'site/content', FILE),
    STATEMENT.replace('I would like to help.', 'I will.\nVote for me.'),
  );
  commit(root, '2021-05-10T12:00:00Z', 'Say more');
  expect(found(root)).toEqual([
    expect.stringMatching(
      /^changed-late: was changed at 2021-05-10T12:00:00Z, after nominations closed: commit [0-9a-f]{10} added 2 lines and removed 1 line$/,
    ),
  ]);
  const election = path.join(root, 'site/content/elections/2021-05/election.yaml');
  writeFileSync(
    election,
    `${EXAMPLE_BASE['elections/2021-05/election.yaml']}candidacies:\n  - person: hana-x\n    decision: { accepted: true, on: 2021-05-11, reason: A misspelt name. }\n`,
  );
  expect(found(root)).toEqual([]);
});

test('a clone that is cut off is an error that says how to mend it', () => {
  const root = repository('committed');
  filed(root, '2021-05-03T12:00:00Z', '2021-05-04T12:00:00Z');
  const clone = clonedShallow(root);
  expect(gitHistory(path.join(clone, 'site/content')).kind).toBe('shallow');
  const { findings } = loadContent(path.join(clone, 'site/content'), day('2021-05-20'), () => ({ kind: 'shallow' }));
  expect(findings.map(({ code, expected }) => [code, expected])).toEqual([
    ['shallow-clone', expect.stringContaining('git fetch --unshallow')],
  ]);
});

test('without a repository nothing is known, and nothing is wrong', () => {
  const folder = folderOf(EXAMPLE_BASE);
  rmSync(path.join(folder, '.git'), { recursive: true, force: true });
  expect(gitHistory(folder).kind).toBe('none');
});

test('the commit of a folder is known, and whether anything differs from it', () => {
  const root = repository('merged');
  const content = path.join(root, 'site/content');
  const id = git(root, null, 'rev-parse', 'HEAD').trim();
  expect(commitOf(content)).toEqual({ kind: 'known', id, changed: false });
  fill(root, { 'src/new.ts': '' });
  expect(commitOf(content)).toEqual({ kind: 'known', id, changed: true });
});

test('where no commit can be named, the reason is', () => {
  const root = repository('merged');
  fill(root, { 'drafts/community.yaml': 'name: A\n' });
  const bare = folderOf({ 'content/community.yaml': 'name: A\n' });
  const why = (folder: string) => expect(commitOf(folder));
  why(path.join(root, 'drafts')).toEqual({ kind: 'unknown', why: 'the content is in no commit' });
  why(path.join(bare, 'content')).toEqual({
    kind: 'unknown',
    why: 'the content was not in a git repository that may be read',
  });
  git(bare, null, 'init', '-q');
  why(path.join(bare, 'content')).toEqual({ kind: 'unknown', why: 'the repository had no commit yet' });
});
