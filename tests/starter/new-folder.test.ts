/** What `npm run new` writes: a folder that is a project of its own. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test, vi } from 'vitest';
import { lockOfProject } from '../../src/build/packing.ts';
import { filesIn } from '../../src/build/site-folder.ts';
import { loadContent } from '../../src/checks/load.ts';
import { git } from '../../src/content/git.ts';
import { day } from '../../src/governance/day.ts';
import { icon } from '../../src/starter/repository-files.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';

const made = async (...options: readonly string[]) => {
  const folder = path.join(folderOf(), 'our folder');
  const { status, out, err } = await ran(
    ['new', folder, '--yes', '--software', 'git+https://git.example/h.git', ...options],
    {
      content: 'content',
      now: '2027-01-02',
    },
  );
  return { folder, status, out, err, read: (file: string) => readFileSync(path.join(folder, file), 'utf8') };
};

test('a new folder holds content without a finding, one dependency, and every command of the README as a script', async () => {
  const { folder, status, out, read } = await made('--name', 'Ours & Theirs');
  expect(status).toBe(0);
  expect(out.split('\n').slice(-4)).toEqual([
    expect.stringMatching(/^ {2}cd '.*our folder'$/),
    '  npm install',
    '  npm run dev',
    'Then replace what is an example: README.md says what is where.',
  ]);
  expect(loadContent(path.join(folder, 'content'), day('2027-01-02')).findings).toEqual([]);
  const { dependencies, scripts, license } = JSON.parse(read('package.json'));
  expect(dependencies).toEqual({ hustings: 'git+https://git.example/h.git' });
  expect(license).toBe('CC-BY-4.0');
  for (const [, script = ''] of read('README.md').matchAll(/npm run ([\w-]+)/g)) {
    expect(scripts[script], script).toBe(`hustings ${script}`);
  }
  expect(read('public/favicon.svg')).toContain('>O</text>');
});

test('the workflows are those of the host, and call the installed command', async () => {
  const github = await made();
  expect(filesIn(path.join(github.folder, '.github'))).toEqual([
    'workflows/pages.yml',
    'workflows/pull-request-comment.yml',
    'workflows/pull-request.yml',
  ]);
  expect(github.read('.github/workflows/pages.yml')).toContain('run: npx --no hustings build --address "$ADDRESS"');
  const gitlab = await made('--repository', 'https://gitlab.example/ours/governance');
  expect(gitlab.read('.gitlab-ci.yml')).toContain('npx --no hustings build --host gitlab-pages');
  const forgejo = await made('--repository', 'https://codeberg.org/ours/governance');
  expect(filesIn(path.join(forgejo.folder, '.forgejo'))).toEqual(['workflows/pages.yml', 'workflows/pull-request.yml']);
  for (const { folder } of [github, gitlab, forgejo]) {
    const texts = filesIn(folder).map((file) => readFileSync(path.join(folder, file), 'utf8'));
    expect(texts.filter((text) => text.includes('scripts/hustings'))).toEqual([]);
  }
});

test('git has the same bytes of every file on every system, and joins what two branches published', async () => {
  const { folder } = await made();
  git(folder, 'init', '--quiet');
  const of = (file: string) => git(folder, 'check-attr', 'text', 'eol', 'merge', '--', file).trim().split('\n');
  expect(of('content/community.yaml')).toEqual([
    expect.stringContaining('text: auto'),
    expect.stringContaining('eol: lf'),
    expect.stringContaining('merge: unspecified'),
  ]);
  expect(of('content/published.txt').at(-1)).toContain('merge: union');
});

test('a folder in which no site could be built is refused before anything is asked or written', async () => {
  const parent = folderOf();
  const { status, err } = await ran(['new', path.join(parent, "our community's")], {
    content: 'content',
    now: '2027-01-02',
  });
  expect({ status, err }).toEqual({ status: 1, err: expect.stringContaining("has the sign ' in its path") });
  expect(filesIn(parent)).toEqual([]);
});

test('where npm does not pack the software, its words are said and nothing is written', async () => {
  const programs = folderOf();
  writeFileSync(path.join(programs, 'npm'), '#!/bin/sh\necho "npm error EACCES: not yours" >&2\nexit 243\n', {
    mode: 0o755,
  });
  vi.stubEnv('PATH', programs);
  const folder = path.join(folderOf(), 'ours');
  const { status, err } = await ran(['new', folder, '--yes'], { content: 'content', now: '2027-01-02' });
  vi.unstubAllEnvs();
  expect([status, err]).toEqual([
    1,
    'Nothing was written: npm did not pack the software.\n  npm error EACCES: not yours',
  ]);
  expect(existsSync(folder)).toBe(false);
});

test('a licence is an identifier or none', async () => {
  expect((await made('--licence', 'do what you want')).err).toContain('is no identifier of a licence');
  const { read } = await made('--licence', 'none');
  expect(JSON.parse(read('package.json')).license).toBe('UNLICENSED');
  expect(read('README.md')).toContain('Not decided yet.');
});

test('a mark is the first letter of any script, and never markup', () => {
  expect(icon('λάμδα')).toContain('>Λ</text>');
  expect(icon('  «Été»')).toContain('>É</text>');
  expect(icon('<&')).toContain('>&lt;</text>');
});

test('until it can be had by name, the software lies in the folder, with the lock of what it was tested with', () => {
  // That `new` packs it and puts it there is a part of the step `package`.
  const project = { name: 'ours', license: 'CC-BY-4.0', dependencies: { hustings: 'file:vendor/hustings-1.tgz' } };
  const { packages } = JSON.parse(lockOfProject('.', project, 'vendor/hustings-1.tgz', Buffer.from('packed')));
  const ours = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  expect(packages['node_modules/hustings']).toMatchObject({
    version: ours[''].version,
    resolved: project.dependencies.hustings,
    integrity: `sha512-${createHash('sha512').update('packed').digest('base64')}`,
  });
  expect(packages['']).toEqual(project);
  const of = (all: Record<string, { dev?: true; version: string }>) =>
    Object.entries(all).flatMap(([at, { dev, version }]) =>
      dev === true || !/\/(?!hustings$)/.test(at) ? [] : [`${at} ${version}`],
    );
  expect(of(packages)).toEqual(of(ours));
});
