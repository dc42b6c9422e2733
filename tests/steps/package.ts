/** The software as a package: made, installed where a community would, used, and held against the checkout byte by byte. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { differences } from '../../src/build/differences.ts';
import { editFaults } from './edited.ts';
import { siteOfStarter } from './sites.ts';
import { type Outcome, type Ran, run, runNode, type Step, TEST_DAY, verdict } from './step.ts';
import { workFile } from './work.ts';

const env = { HUSTINGS_NOW: TEST_DAY };

/** What names the commit of the repository in which the content lies: the folder here lies in none. */
const OF_THE_COMMIT = /: (?:data\/build\/index\.html|data\/v1\/build\.json)$/;

/** What names the packages that are installed: a package manager that heeds no lock of a package installs newer ones, and the bill says so. */
const OF_THE_PACKAGES = /: data\/sbom\.cdx\.json$/;

/** The command in a community's folder. */
type Hustings = (args: readonly string[], more?: { readonly now?: string; readonly input?: string }) => Promise<Ran>;

const must = (what: string, { status, output }: Ran): void => {
  if (status !== 0)
    throw new Error(`${what}: exit status ${status}\n${output.trim().split('\n').slice(-20).join('\n')}`);
};

const NPM = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'warn'];

/**
 * A new community's folder, with the content, and the public files, of the site that the checkout has built from them: made, and the
 * software packed into it, once for all layouts.
 */
function made(community: string): Promise<string> {
  folder ??= (async () => {
    const ours = workFile('packed');
    rmSync(ours, { recursive: true, force: true });
    must('new', await runNode(['scripts/hustings.ts', 'new', ours, '--yes'], { env }));
    for (const part of ['content', 'public']) {
      rmSync(path.join(ours, part), { recursive: true });
      cpSync(path.join(community, part), path.join(ours, part), { recursive: true });
    }
    return ours;
  })();
  return folder;
}
let folder: Promise<string> | null = null;

/** Runs what tries the package in a copy of the community's folder, on a path with blanks and far from the checkout's packages; the copy goes afterwards. */
async function inACopy<R>(tried: (ours: string) => Promise<R>): Promise<R> {
  const parent = mkdtempSync(path.join(tmpdir(), 'hustings package '));
  try {
    const ours = path.join(parent, 'our community');
    cpSync(await made((await siteOfStarter()).community), ours, { recursive: true });
    return await tried(ours);
  } finally {
    execFileSync('chmod', ['-R', 'u+w', parent]);
    rmSync(parent, { recursive: true, force: true });
  }
}

/** Whether an answer is the one that was expected. */
const saying = (what: string, { status, output }: Ran, said: RegExp): readonly string[] =>
  status === 0 && said.test(output) ? [] : [`${what}: ${status} ${output.trim()}`];

/** What is wrong with what the package checks and builds. `locked`: whether what is installed is what the software's lock names. */
async function buildFaults(hustings: Hustings, ours: string, locked: boolean): Promise<readonly string[]> {
  const checked = await hustings(['check']);
  const built = await hustings(['build']);
  must('build', built);
  const { folder: expected } = await siteOfStarter();
  const others = differences(expected, path.join(ours, 'dist'));
  return [
    ...saying('check', checked, /\d+ files checked/),
    ...(built.output.includes('[WARN]') ? [`build: ${built.output.trim()}`] : []),
    ...others.filter((each) => !OF_THE_COMMIT.test(each) && (locked || !OF_THE_PACKAGES.test(each))),
  ];
}

/** A day on which nominations are open in the first election of a new community. */
const NOMINATIONS = '2026-12-08';

/** What is wrong with how somebody stands: the statement is written, checked, and a page of the site that is built then. */
async function standingFaults(hustings: Hustings, ours: string): Promise<readonly string[]> {
  const now = NOMINATIONS;
  const who = ['--name', 'Ada Lake', '--github', 'ada-lake', '--affiliation', 'independent', '--text', '-'];
  const stood = await hustings(['candidate', ...who], { now, input: 'I would answer every letter.\n' });
  const file = /^Written: (.*)$/m.exec(stood.output)?.[1];
  if (stood.status !== 0 || file === undefined) return [`candidate: ${stood.status} ${stood.output.trim()}`];
  try {
    for (const verb of ['check', 'build']) must(`${verb}, with a candidate`, await hustings([verb], { now }));
    const election = path.basename(path.dirname(path.dirname(file)));
    const page = path.join(ours, 'dist', 'elections', election, 'ada-lake', 'index.html');
    if (!existsSync(page)) return [`there is no page ${page}`];
    return readFileSync(page, 'utf8').includes('I would answer every letter.') ? [] : [`${page} lacks the statement`];
  } finally {
    rmSync(path.join(ours, file));
  }
}

/** What is wrong with a folder that the installed package begins: it brings the same package along. */
async function beginningFaults(hustings: Hustings, ours: string): Promise<readonly string[]> {
  const begun = path.join(path.dirname(ours), 'begun');
  must('new, by the package', await hustings(['new', begun, '--yes']));
  return differences(path.join(ours, 'vendor'), path.join(begun, 'vendor'));
}

const told = (layout: string, faults: readonly string[]): readonly string[] =>
  faults.map((each) => `${layout}: ${each}`);

/** A Node on the path that is too old to run the sources; null where there is none. */
function oldNode(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const isOld = (node: string) => /^v(?:20|22\.(?:\d|1[0-7]))\./.test(execFileSync(node, ['--version']).toString());
  return folders.map((folder) => path.join(folder, 'node')).find((node) => existsSync(node) && isOld(node)) ?? null;
}

/** Nobody's number, for one who may write into the community's folder and not into what is installed; root may write everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** The command in a folder where nobody may write into what is installed, called by a Node that may be too old, by somebody who finds nothing that was bundled before. */
function sealed(ours: string, node: string): Hustings {
  const modules = path.join(ours, 'node_modules');
  const home = path.dirname(ours);
  if (isRoot) {
    execFileSync('chown', [`${NOBODY}`, home]);
    execFileSync('find', [ours, '-path', modules, '-prune', '-o', '-exec', 'chown', `${NOBODY}`, '{}', '+']);
  }
  execFileSync('chmod', ['-R', 'a-w', modules]);
  const launcher = path.join('node_modules', 'hustings', 'bin', 'hustings.js');
  return (args, { now = TEST_DAY, input = '' } = {}) =>
    run([node, launcher, ...args], {
      cwd: ours,
      // npm tells what it runs where its own files lie, which may be another's.
      env: {
        HUSTINGS_NOW: now,
        HUSTINGS_BUNDLES: '',
        HOME: home,
        npm_config_cache: path.join(home, '.npm'),
        npm_config_userconfig: path.join(home, '.npmrc'),
      },
      input,
      ...(isRoot ? { uid: NOBODY } : {}),
    });
}

/** The command as it is called in a folder where it is installed. */
const installedIn =
  (ours: string): Hustings =>
  (args, { now = TEST_DAY, input = '' } = {}) =>
    run(['npx', '--no', 'hustings', ...args], { cwd: ours, env: { HUSTINGS_NOW: now }, input });

/** Installed by npm below an old Node, where there is one; then everything that a community does, in a folder whose packages may only be read. */
async function byNpm(): Promise<Outcome> {
  const old = oldNode();
  return inACopy(async (ours) => {
    const installed = await run(NPM, {
      cwd: ours,
      env: old === null ? {} : { PATH: `${path.dirname(old)}${path.delimiter}/usr/bin` },
    });
    must('npm: install', installed);
    const roster = await installedIn(ours)(['roster', 'council']);
    const hustings = sealed(ours, old ?? process.execPath);
    const faults = [
      ...(/npm warn/i.test(installed.output) ? [installed.output.trim()] : []),
      ...saying('roster', roster, /Council on/),
      ...(await buildFaults(hustings, ours, true)),
      ...(await standingFaults(hustings, ours)),
      ...(await beginningFaults(hustings, ours)),
      ...(await editFaults(ours, env)),
    ];
    const which = old === null ? 'npm; there is no old Node here' : 'npm, packages that may only be read, an old Node';
    return { ...verdict(told('npm', faults), which), ...(old === null ? { skipped: 1 } : {}) };
  });
}

/** Another version of what the software needs, which nobody can use. */
function decoy(folder: string, name: string, version: string): void {
  mkdirSync(folder, { recursive: true });
  const exports = { '.': './index.js', './*': './index.js' };
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name, version, type: 'module', exports }));
  writeFileSync(path.join(folder, 'index.js'), `throw new Error('This is ${name} ${version}.');\n`);
}

/** What pnpm says where the registry cannot be reached, and it does not have all packages itself. */
const NO_REGISTRY = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ERR_PNPM_(?:META_FETCH_FAIL|FETCH_\d+|NO_OFFLINE)/;

/**
 * Installed by pnpm, which links nothing into the community's folder but what that asks for, in a workspace whose root has another
 * Astro and another zod, where both would be looked for next.
 */
async function byPnpm(): Promise<Outcome> {
  const pnpm = ['npx', '--yes', 'pnpm@10.34.9'];
  return inACopy(async (ours) => {
    const root = path.dirname(ours);
    decoy(path.join(root, 'other', 'astro'), 'astro', '5.16.0');
    decoy(path.join(root, 'other', 'zod'), 'zod', '3.25.76');
    const dependencies = { astro: 'file:other/astro', zod: 'file:other/zod' };
    writeFileSync(path.join(root, 'package.json'), JSON.stringify({ name: 'root', private: true, dependencies }));
    writeFileSync(path.join(root, 'pnpm-workspace.yaml'), 'packages:\n  - our community\n');
    const installed = await run([...pnpm, 'install', '--prefer-offline', '--ignore-scripts'], { cwd: ours });
    if (installed.status !== 0 && NO_REGISTRY.test(installed.output))
      return { passed: 0, failed: 0, skipped: 1, summary: 'pnpm, or what it installs, is not to be had here' };
    must('pnpm: install', installed);
    const faults = await buildFaults(installedIn(ours), ours, false);
    return verdict(told('pnpm', faults), 'pnpm, in a workspace with another Astro and another zod');
  });
}

/** Beside a package that wants another Astro and another zod, which npm puts where both would look first. */
async function inAWorkspace(): Promise<Outcome> {
  return inACopy(async (ours) => {
    const root = path.dirname(ours);
    const other = path.join(root, 'other');
    mkdirSync(other, { recursive: true });
    const manifest = { name: 'other', version: '1.0.0', dependencies: { astro: '5.16.0', zod: '3.25.76' } };
    writeFileSync(path.join(other, 'package.json'), JSON.stringify(manifest));
    writeFileSync(
      path.join(root, 'package.json'),
      JSON.stringify({ name: 'root', private: true, workspaces: ['other', 'our community'] }),
    );
    must('npm: install', await run(NPM, { cwd: root }));
    return verdict(told('workspace', await buildFaults(installedIn(ours), ours, false)), 'a workspace of npm’s');
  });
}

export const packaged: Step = {
  name: 'package',
  what: 'the software packed, and installed by npm below an old Node: used, stood, edited and begun with where packages may only be read, its site held against the checkout’s',
  run: byNpm,
};

export const packagedByPnpm: Step = {
  name: 'pnpm',
  what: 'the same package in a workspace of pnpm’s with another Astro and another zod',
  run: byPnpm,
};

/** What takes long, and is run before a release: npm fetches a whole other Astro. */
export const workspace: Step = {
  name: 'workspace',
  what: 'the package in a workspace of npm’s with other versions of what it needs',
  run: inAWorkspace,
};
