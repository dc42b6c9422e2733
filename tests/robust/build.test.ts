/**
 * Builds that go wrong, for real: killed, without room, with files that cannot be read, two at once. After each the last good
 * site stands where it stood, whole, and the terminal says what happened.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, onTestFinished, test } from 'vitest';
import { filesIn } from '../../src/build/site-folder.ts';
import { build, fingerprint, makeProject, remove, run } from './project.ts';

let project = '';
let good = '';
const at = (...parts: string[]) => path.join(project, ...parts);

beforeAll(async () => {
  project = makeProject();
  const { status, output } = await build(project).ended;
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  good = fingerprint(at('dist'));
});
afterAll(() => remove(project));

/** What waits for the next build, each known again by what it was made from. */
const WAITING = ['compiled', 'bundles', 'search', 'pictures', 'texts'];

/** Of that, what no content makes: it stays from one test to the next, so that each has the whole build but not the start. */
const OF_CODE = ['compiled', 'bundles'];

beforeEach(() => {
  cpSync(at('content'), at('content-before'), { recursive: true });
  return () => {
    for (const name of readdirSync(at('.hustings'))) {
      if (!OF_CODE.includes(name)) rmSync(at('.hustings', name), { recursive: true, force: true });
    }
    rmSync(at('content'), { recursive: true, force: true });
    renameSync(at('content-before'), at('content'));
  };
});

const STATEMENT = 'elections/2018-03/candidates/olga.md';

/** The last good site is there, whole, and nothing beside it. */
function expectLastGood() {
  expect(fingerprint(at('dist'))).toBe(good);
  expect(readdirSync(project).filter((name) => name.startsWith('.dist-'))).toEqual([]);
}

test.each([
  ['as it starts', 'Checking'],
  ['while pages are made', 'Building the pages'],
  ['while they are indexed', 'Indexing'],
])('a build that is killed %s leaves the last good site, and the next one clears up', async (_, moment) => {
  appendFileSync(at('content', STATEMENT), '\nA new line.\n');
  const killed = build(project);
  await killed.says(moment);
  killed.child.kill('SIGKILL');
  await killed.ended;
  expectLastGood();
  // By its own mistake the next build is refused: that it clears up does not depend on its success.
  writeFileSync(at('content/people/broken.yaml'), 'name: [\n');
  const { status, output } = await build(project).ended;
  expect(status).toBe(1);
  expect(output).toContain('The last build was ended before it was done');
  expect(output).toContain('dist/ is as it was.');
  expectLastGood();
  expect(existsSync(at('.hustings/next'))).toBe(false);
});

test('a build that is told to end says so and leaves nothing behind', async () => {
  const ended = build(project);
  await ended.says('Building the pages');
  ended.child.kill('SIGTERM');
  const { status, output } = await ended.ended;
  expect([status, output]).toEqual([143, expect.stringContaining('Not built: ended by SIGTERM. dist/ is as it was.')]);
  expect(readdirSync(at('.hustings')).filter((name) => !WAITING.includes(name))).toEqual([]);
  expectLastGood();
});

test('a build that was killed while the sites changed places gives the last one back', async () => {
  renameSync(at('dist'), at('.dist-previous'));
  mkdirSync(at('.dist-next'));
  writeFileSync(at('content/people/broken.yaml'), 'name: [\n');
  const { output } = await build(project).ended;
  expect(output).toContain('The last site, which it had moved away, is back in dist/');
  expectLastGood();
});

/** The command that gives a process a disk of its own of so many kilobytes at a folder; skips the test where that is not allowed. */
function withDisk(folder: string, kilobytes: number, skip: (why: string) => never): readonly string[] {
  const mount = `mount -t tmpfs -o size=${kilobytes}k none "$0" && exec "$@"`;
  mkdirSync(folder, { recursive: true });
  for (const own of [
    ['unshare', '-m'],
    ['unshare', '-rm'],
  ]) {
    const command = [...own, 'sh', '-c', mount, folder];
    if (spawnSync(command[0] ?? '', [...command.slice(1), 'true']).status === 0) return command;
  }
  return skip('a small disk cannot be made here');
}

test.for([400, 1500])(
  'a build that runs out of disk (%d kB) says so and leaves the last good site',
  async (size, { skip }) => {
    const under = withDisk(at('.hustings'), size, skip);
    const { status, output } = await run(project, ['scripts/hustings.ts', 'build'], {}, under).ended;
    expect(status).toBe(1);
    expect(output).toMatch(/Not built: the disk is full(?: \(\S+\))?\. dist\/ is as it was\.\n/);
    expectLastGood();
  },
);

test('a site that does not fit where it is to lie is not left there by half', async ({ skip }) => {
  const disk = at('.hustings', 'disk');
  const under = withDisk(disk, 400, skip);
  const { output } = await run(project, ['scripts/hustings.ts', 'build', '--out', path.join(disk, 'site')], {}, [
    ...under,
    'sh',
    '-c',
    'echo kept > "$0/last"; "$@"; echo; ls -A "$0"',
    disk,
  ]).ended;
  expect(output).toMatch(/Not built: the disk is full \(\S+\.site-next\S+\)\.\n\nlast\n$/);
});

const LINK = 'elections/2018-03/candidates/new.md';

test('what cannot be read as a file of the content is told with its place, without waiting for it', async () => {
  const outside = at('outside.md');
  writeFileSync(outside, '---\nname: Out Side\naffiliation: independent\n---\nSecret.\n');
  onTestFinished(() => rmSync(outside));
  symlinkSync('nowhere', at('content/people/dangling.yaml'));
  symlinkSync(outside, at('content', LINK));
  symlinkSync(at('content/people'), at('content/persons'));
  mkdirSync(at('content/people/folder.yaml'));
  writeFileSync(at('content/people/folder.yaml/inside.yaml'), 'name: A\n');
  writeFileSync(at('content/people/latin.yaml'), Buffer.from('name: Jos\u00e9\n', 'latin1'));
  execFileSync('mkfifo', [at('content/people/pipe.yaml')]);
  execFileSync(process.execPath, [
    '-e',
    'require("net").createServer().listen(process.argv[1], () => process.exit())',
    at('content/people/socket.yaml'),
  ]);
  const { status, output } = await build(project).ended;
  expect(status).toBe(1);
  const told = [...output.matchAll(/^content\/(\S+):1:1 {2}(?:.|\n)*?\[(\S+)\]$/gm)].map(
    ([, file, code]) => `${file} ${code}`,
  );
  expect(told).toEqual(
    [
      `${LINK} not-a-file`,
      'people/dangling.yaml not-a-file',
      'people/folder.yaml not-a-file',
      'people/latin.yaml not-utf-8',
      'people/pipe.yaml not-a-file',
      ...(existsSync(at('content/people/socket.yaml')) ? ['people/socket.yaml not-a-file'] : []),
      'persons not-a-file',
    ].sort(),
  );
  expect(output).not.toContain('Secret');
  expect(output).toContain('dist/ is as it was.');
  expectLastGood();
});

test('a link in public/ is not followed out of the project', async () => {
  const link = at('public', 'host.txt');
  symlinkSync('/etc/hostname', link);
  onTestFinished(() => rmSync(link));
  const { status, output } = await build(project).ended;
  expect([status, output]).toEqual([1, expect.stringContaining('public/host.txt  is a link or a special file')]);
  expectLastGood();
});

test('content that may only be read is enough; a link to the folder that a host serves stays', async ({ skip }) => {
  mkdirSync(at('served'));
  symlinkSync('served', at('link'));
  onTestFinished(() => {
    remove(at('served'));
    rmSync(at('link'));
  });
  const bind = 'mount --bind content content && mount -o remount,ro,bind content && exec "$0" "$@"';
  const own = [
    ['unshare', '-m'],
    ['unshare', '-rm'],
  ].find(
    ([command = '', ...rest]) => spawnSync(command, [...rest, 'sh', '-c', bind, 'true'], { cwd: project }).status === 0,
  );
  if (own === undefined) return skip('a folder cannot be made read-only here');
  const { status, output } = await run(project, ['scripts/hustings.ts', 'build', '--out', 'link'], {}, [
    ...own,
    'sh',
    '-c',
    bind,
  ]).ended;
  expect([status, output]).toEqual([0, expect.stringContaining('Built')]);
  expect(readlinkSync(at('link'))).toBe('served');
  expect(fingerprint(at('served'))).toBe(good);
});

test('two builds at once wait for each other and do not mix', async () => {
  const other = at('other-content');
  cpSync(at('content'), other, { recursive: true });
  onTestFinished(() => remove(other));
  const settings = readFileSync(path.join(other, 'community.yaml'), 'utf8');
  writeFileSync(path.join(other, 'community.yaml'), settings.replace(/^name: .*$/m, 'name: The Other Community'));
  const both = [build(project), build(project, '--content', other, '--out', 'other-site')];
  onTestFinished(() => remove(at('other-site')));
  const [here, there] = await Promise.all(both.map(({ ended }) => ended));
  expect([here?.status, there?.status]).toEqual([0, 0]);
  expect(`${here?.output}${there?.output}`).toContain('Another build is running');
  expectLastGood();
  expect(readFileSync(at('other-site/data/v1/index.json'), 'utf8')).toContain('The Other Community');
  const pages = filesIn(at('other-site')).filter((file) => file.endsWith('.html'));
  expect(pages).toEqual(filesIn(at('dist')).filter((file) => file.endsWith('.html')));
  const mixed = pages.filter((page) => !readFileSync(at('other-site', page), 'utf8').includes('The Other Community'));
  expect(mixed).toEqual([]);
});

test.each([
  ['a statement changes', STATEMENT],
  ['prose changes, which is bundled', 'handbook/taking-part.md'],
])('a build is not published during which %s', async (_, file) => {
  // Another page of prose wants another bundle, which is made while the change is.
  if (file !== STATEMENT) appendFileSync(at('content', file), '\nA new line.\n');
  const started = build(project);
  await started.says('Building the pages');
  appendFileSync(at('content', file), '\nAnd another.\n');
  const { status, output } = await started.ended;
  expect([status, output]).toEqual([1, expect.stringContaining('Not built: the content changed while')]);
  expect(output).not.toContain('Drawn by Astro’s own build');
  expectLastGood();
});
