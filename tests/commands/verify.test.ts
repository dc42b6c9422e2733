/**
 * `npm run verify`: what it refuses before it builds anything, and whether it says truly that a site is the same. Here a few
 * lines stand for the software of the commit; a site of the software itself is verified by `npm run bench -- package`.
 */
import { execFileSync, spawn } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import path from 'node:path';
import process from 'node:process';
import { expect, onTestFinished, test } from 'vitest';
import { git } from '../../src/content/git.ts';
import { folderOf } from '../temporary.ts';
import { ran } from './ran.ts';

const told = (made: unknown) => folderOf({ 'data/v1/build.json': JSON.stringify(made) });
const MADE = { asOf: '2027-01-01', noCommit: null, generator: { name: 'Hustings', version: '0.1.0' } };
const verify = (site: string) => ran(['verify', site], { content: 'content', now: '2027-01-01' });

test('a site that says nothing of itself, or something else, cannot be verified', async () => {
  expect((await verify(folderOf())).err).toContain('it has no data/v1/build.json');
  expect((await verify(told({ commit: 'main' }))).err).toContain('is not what Hustings writes');
});

test('a site that names no commit, a changed one or one that is not here says so', async () => {
  const none = await verify(told({ ...MADE, commit: null, noCommit: 'the content is not in a git repository' }));
  expect(none).toMatchObject({ status: 1, err: expect.stringContaining('names no commit: the content is not in') });
  const id = '0123456789'.repeat(4);
  const changed = await verify(told({ ...MADE, commit: { id, changed: true } }));
  expect(changed.err).toContain('differed from commit 0123456789');
  const elsewhere = await verify(told({ ...MADE, commit: { id, changed: false } }));
  expect(elsewhere.err).toContain('is not in the repository here');
});

test('a commit is an id, and nothing that git would take for an option', async () => {
  expect((await verify(told({ ...MADE, commit: { id: '--output=x', changed: false } }))).err).toContain('is not what');
});

/** Writes a site as a build does: for the moment that it is told, from the commit at which it is. */
const BUILD = `import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
const out = process.argv[process.argv.indexOf('--out') + 1];
const id = execFileSync('git', ['rev-parse', 'HEAD'], { encoding: 'utf8' }).trim();
const now = process.env.HUSTINGS_NOW;
const isOver = now >= '2027-01-01T12:00:00Z';
const made = { asOf: now.slice(0, 10), commit: { id, changed: false }, noCommit: null, generator: { name: 'H', version: '1' } };
mkdirSync(out + '/data/v1', { recursive: true });
mkdirSync(out + '/a page', { recursive: true });
writeFileSync(out + '/index.html', readFileSync('content/page.md', 'utf8') + (isOver ? 'over' : 'open'));
writeFileSync(out + '/a page/index.html', 'beside');
writeFileSync(out + '/_headers', 'for the host');
writeFileSync(out + '/turns.txt', isOver ? '2027-01-02T00:00:00Z' : '2027-01-01T12:00:00Z');
writeFileSync(out + '/data/v1/build.json', JSON.stringify(made));
`;

const OWN = { name: 'ours', version: '1.0.0' };
const LOCK = { 'package-lock.json': JSON.stringify({ ...OWN, lockfileVersion: 3, packages: { '': OWN } }) };

/** A repository whose software is BUILD, with a site of its first commit, and a file that has changed since. */
function built(now: string, lock: Readonly<Record<string, string>> = LOCK) {
  const folder = folderOf({
    'package.json': JSON.stringify({ ...OWN, type: 'module', scripts: { build: 'node build.js' } }),
    'build.js': BUILD,
    'content/page.md': 'Text. ',
    ...lock,
  });
  const site = path.join(folderOf(), 'site');
  git(folder, 'init', '--quiet');
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=A', '-c', 'user.email=a@example.org', 'commit', '--quiet', '-m', 'One');
  const env = { ...process.env, HUSTINGS_NOW: now };
  execFileSync(process.execPath, ['build.js', '--out', site], { cwd: folder, env });
  writeFileSync(path.join(folder, 'content/page.md'), 'Another text. ');
  return { folder, site };
}

/** Runs the command in a repository, as somebody does who stands there. */
function verified(folder: string, site: string): Promise<{ status: number | null; said: string }> {
  const child = spawn(process.execPath, [path.resolve('scripts/hustings.ts'), 'verify', site], { cwd: folder });
  let said = '';
  const hear = (text: string) => {
    said += text;
  };
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, said })));
}

test('every byte is built again from the commit, for the moment at which the site was made', async () => {
  const { folder, site } = built('2027-01-01T15:00:00Z');
  const { status, said } = await verified(folder, site);
  expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('Every byte of 5 files is the same.') });
  expect(said).toContain('Building it for 2027-01-01T23:59:59Z');
  expect(git(folder, 'worktree', 'list').trim().split('\n')).toHaveLength(1);
}, 120_000);

test('what differs, what is not published and what nobody built are told each by its name', async () => {
  const { folder, site } = built('2027-01-01T10:00:00Z');
  writeFileSync(path.join(site, 'index.html'), 'Text. Open');
  rmSync(path.join(site, 'a page'), { recursive: true });
  writeFileSync(path.join(site, 'more.html'), '');
  const { status, said } = await verified(folder, site);
  expect(status).toBe(1);
  expect(said.trim().split('\n').slice(-4)).toEqual([
    'not published: a page/index.html',
    'differs: index.html',
    'published, and not built: more.html',
    '3 of 5 files are not the same. Another version of Node, --host or --base changes some.',
  ]);
}, 120_000);

test('a site at an address is asked for page by page, but for what its host keeps to itself', async () => {
  const { folder, site } = built('2027-01-01T10:00:00Z');
  const asked: string[] = [];
  const server = createServer(({ url = '/' }, response) => {
    // A host is busy, or a connection is cut off: each is asked once more.
    if (!asked.includes(url) && url.endsWith('/turns.txt')) response.writeHead(503).end();
    else if (!asked.includes(url) && url.endsWith('/build.json')) response.destroy();
    asked.push(url);
    if (response.writableEnded || response.destroyed) return;
    const file = decodeURIComponent(url).replace('/ours/', '/').replace(/\/$/, '/index.html');
    if (file === '/_headers') response.writeHead(404).end();
    else response.end(readFileSync(path.join(site, file)));
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' ? address?.port : 0;
  const { status, said } = await verified(folder, `http://localhost:${port}/ours`);
  expect({ status, said }).toEqual({ status: 0, said: expect.stringContaining('Every byte of 4 files is the same.') });
  expect(said).toContain('Not compared, since a host keeps them to itself: 1 file.');
  expect(asked).toContain('/ours/a%20page/');
}, 120_000);

test('a commit without a lock file is not guessed about', async () => {
  const { folder, site } = built('2027-01-01T10:00:00Z', {});
  const { status, said } = await verified(folder, site);
  expect({ status, said }).toEqual({
    status: 1,
    said: expect.stringContaining('The commit has no lock file (package-lock.json'),
  });
}, 60_000);
