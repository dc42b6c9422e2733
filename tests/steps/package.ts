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

/** What an installed package is asked, and what it must say. */
const ASKED: readonly (readonly [readonly string[], RegExp])[] = [
  [['check'], /\d+ files checked/],
  [['roster', 'council'], /Council on/],
];

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

/** What is wrong with what the package says and builds. `locked`: whether what is installed is what the software's lock names. */
async function useFaults(hustings: Hustings, ours: string, locked: boolean): Promise<readonly string[]> {
  const faults: string[] = [];
  for (const [args, said] of ASKED) {
    const { status, output } = await hustings(args);
    if (status !== 0 || !said.test(output)) faults.push(`${args.join(' ')}: ${status} ${output.trim()}`);
  }
  const built = await hustings(['build']);
  must('build', built);
  if (built.output.includes('[WARN]')) faults.push(`build: ${built.output.trim()}`);
  const { folder: expected } = await siteOfStarter();
  const others = differences(expected, path.join(ours, 'dist'));
  return [...faults, ...others.filter((each) => !OF_THE_COMMIT.test(each) && (locked || !OF_THE_PACKAGES.test(each)))];
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

/** What is wrong where somebody with an old Node may only read what is installed, and finds nothing that was bundled before. */
async function sealedFaults(old: string, ours: string): Promise<readonly string[]> {
  for (const made of ['dist', '.hustings']) rmSync(path.join(ours, made), { recursive: true });
  const modules = path.join(ours, 'node_modules');
  if (isRoot) {
    execFileSync('chown', [`${NOBODY}`, path.dirname(ours)]);
    execFileSync('find', [ours, '-path', modules, '-prune', '-o', '-exec', 'chown', `${NOBODY}`, '{}', '+']);
  }
  execFileSync('chmod', ['-R', 'a-w', modules]);
  const launcher = path.join('node_modules', 'hustings', 'bin', 'hustings.js');
  const hustings: Hustings = (args) =>
    run([old, launcher, ...args], {
      cwd: ours,
      env: { ...env, HUSTINGS_BUNDLES: '' },
      ...(isRoot ? { uid: NOBODY } : {}),
    });
  return useFaults(hustings, ours, true);
}

/** The command as it is called in a folder where it is installed. */
const installedIn =
  (ours: string): Hustings =>
  (args, { now = TEST_DAY, input = '' } = {}) =>
    run(['npx', '--no', 'hustings', ...args], { cwd: ours, env: { HUSTINGS_NOW: now }, input });

/** Installed by npm: used there, edited and stood in; then sealed, for an old Node. */
async function byNpm(): Promise<Outcome> {
  const old = oldNode();
  return inACopy(async (ours) => {
    const installed = await run(NPM, {
      cwd: ours,
      env: old === null ? {} : { PATH: `${path.dirname(old)}${path.delimiter}/usr/bin` },
    });
    must('npm: install', installed);
    const hustings = installedIn(ours);
    const faults = told('npm', [
      ...(/npm warn/i.test(installed.output) ? [installed.output.trim()] : []),
      ...(await useFaults(hustings, ours, true)),
      ...(await standingFaults(hustings, ours)),
      ...(await beginningFaults(hustings, ours)),
      ...(await editFaults(ours, env)),
    ]);
    if (old === null) return { ...verdict(faults, 'npm; there is no old Node here'), skipped: 1 };
    const sealed = told('read-only, old Node', await sealedFaults(old, ours));
    return verdict([...faults, ...sealed], 'npm, and a read-only folder below an old Node');
  });
}

/** Installed by pnpm, which links nothing into the community's folder but what that asks for. */
async function byPnpm(): Promise<Outcome> {
  const pnpm = ['npx', '--yes', 'pnpm@10.34.9'];
  return inACopy(async (ours) => {
    const found = await run([...pnpm, '--version'], { cwd: ours });
    if (found.status !== 0) return { passed: 0, failed: 0, skipped: 1, summary: 'pnpm is not to be had here' };
    must('pnpm: install', await run([...pnpm, 'install', '--prefer-offline', '--ignore-scripts'], { cwd: ours }));
    const hustings = installedIn(ours);
    return verdict(
      told('pnpm', [...(await useFaults(hustings, ours, false)), ...(await editFaults(ours, env))]),
      'pnpm',
    );
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
    must('workspace: install', await run(NPM, { cwd: root }));
    return verdict(told('workspace', await useFaults(installedIn(ours), ours, false)), 'workspace');
  });
}

export const packaged: Step = {
  name: 'package',
  what: 'the software packed, installed by npm into a new folder, used, stood and edited there, also below a read-only folder and an old Node, and its site held against the checkout’s',
  run: byNpm,
};

/** What takes long, and is run before a release: the package in other layouts. */
export const layouts: readonly Step[] = [
  { name: 'pnpm', what: 'the package installed by pnpm, used and edited there', run: byPnpm },
  { name: 'workspace', what: 'the package in a workspace with other versions of what it needs', run: inAWorkspace },
];
