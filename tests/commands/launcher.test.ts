/** How the command is started: from sources, from a package, and where the Node on the path is too old. */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { folderOf } from '../temporary.ts';

const SAY = "console.log('started with', process.argv.slice(2).join(' '));\n";
const BIN = readFileSync('bin/hustings.js', 'utf8');

/** Runs the launcher that lies beside these files. */
const started = (files: Readonly<Record<string, string>>, node = process.execPath) => {
  const folder = folderOf({ 'bin/hustings.js': BIN, 'package.json': '{"type":"module"}', ...files });
  const { status, stdout, stderr } = spawnSync(node, [path.join(folder, 'bin/hustings.js'), 'a', 'b'], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
};

/** A Node on the path that is too old; null where there is none. */
const old =
  (process.env.PATH ?? '')
    .split(path.delimiter)
    .map((folder) => path.join(folder, 'node'))
    .find((node) => existsSync(node) && /^v20\./.test(execFileSync(node, ['--version'], { encoding: 'utf8' }))) ?? null;

test('npm brings a Node along for each system that the launcher looks for one on, and no other package takes part', () => {
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  const named = [...BIN.matchAll(/'(\w+)-(\w+)': '([\w-]+)'/g)].map(([, os, cpu, name = '']) => ({ name, os, cpu }));
  expect(named.map(({ name }) => name).sort()).toEqual(Object.keys(optionalDependencies).sort());
  const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8'));
  for (const { name, os, cpu } of named) {
    // The launcher runs `bin/node` or, on Windows, `bin/node.exe` in it.
    const node = os === 'win32' ? 'bin/node.exe' : 'bin/node';
    // Those for Linux are made for glibc: where there is another, as on Alpine, they would only stand in the way of a Node that runs.
    const libc = os === 'linux' ? { libc: ['glibc'] } : {};
    expect(packages[`node_modules/${name}`], name).toMatchObject({ os, cpu, ...libc, bin: { node }, optional: true });
  }
});

test('npm is told nothing of the Node that each package wants, and warns of nothing: the one that runs them all comes along', () => {
  const { '': own, ...packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
  expect(own.engines).toEqual({ node: '>=20' });
  // Written there again by npm when a package is installed anew: delete those lines.
  expect(Object.keys(packages).filter((at) => packages[at].engines !== undefined)).toEqual([]);
});

test('from the sources and from a package alike', () => {
  for (const name of ['hustings.ts', 'hustings.js']) {
    expect(started({ [`scripts/${name}`]: SAY })).toEqual({ status: 0, stdout: 'started with a b\n', stderr: '' });
  }
});

test.skipIf(old === null)('a Node that is too old is told in one sentence, where none has come along', () => {
  const { status, stdout, stderr } = started({ 'scripts/hustings.js': SAY }, old ?? '');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Hustings needs Node 22\.18 or newer, and this is v20[^\n]*\n$/);
});

test.skipIf(old === null)('the same is told where the one that came along does not run on this system', () => {
  const at = `node_modules/node-${process.platform}-${process.arch}`;
  // Not to be run, as a Node for another C library is not.
  const files = { [`${at}/package.json`]: '{}', [`${at}/bin/node`]: 'no program' };
  const { status, stdout, stderr } = started({ 'scripts/hustings.js': SAY, ...files }, old ?? '');
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Hustings needs Node 22\.18 or newer[^\n]*\n$/);
});

test.skipIf(old === null)(
  'a Node that is too old starts the one that has come along, and takes over its exit status',
  () => {
    const at = `node_modules/node-${process.platform}-${process.arch}`;
    const files = {
      'scripts/hustings.js': `${SAY}process.exitCode = 3;\n`,
      [`${at}/package.json`]: '{}',
      [`${at}/bin/node`]: '',
    };
    const folder = folderOf({ 'bin/hustings.js': BIN, 'package.json': '{"type":"module"}', ...files });
    execFileSync('ln', ['-sf', process.execPath, path.join(folder, at, 'bin/node')]);
    const { status, stdout } = spawnSync(old ?? '', [path.join(folder, 'bin/hustings.js'), 'a'], { encoding: 'utf8' });
    expect([status, stdout]).toEqual([3, 'started with a\n']);
  },
);
