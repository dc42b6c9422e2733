/** The software as a package: made, installed where a community would, used, and held against the checkout byte by byte. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { differences } from '../../src/build/differences.ts';
import { editFaults } from './edited.ts';
import { siteOfStarter } from './sites.ts';
import { type Ran, run, runNode, type Step, TEST_DAY, verdict } from './step.ts';
import { workFile } from './work.ts';

const env = { HUSTINGS_NOW: TEST_DAY };

/** What an installed package is asked, and what it must say. */
const ASKED: readonly (readonly [readonly string[], RegExp])[] = [
  [['check'], /\d+ files checked/],
  [['roster', 'council'], /Council on/],
  [['candidate', '--help'], /candidate/],
];

/** What names the commit of the repository in which the content lies: the folder here lies in none. */
const OF_THE_COMMIT = /: (?:data\/build\/index\.html|data\/v1\/build\.json)$/;

/** What names the packages that are installed: a package manager that heeds no lock of a package installs newer ones, and the bill says so. */
const OF_THE_PACKAGES = /: data\/sbom\.cdx\.json$/;

interface Layout {
  readonly name: string;
  /** Installs the package into a community's folder; null where what that takes cannot be had here. */
  readonly install: (ours: string) => Promise<Ran | null>;
  /** The command as it is called there. */
  readonly command?: readonly string[];
  /** Who calls it, as a number of the system. */
  readonly uid?: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Whether what is installed is what the software's lock names. */
  readonly locked: boolean;
  /** What else is to be right there: what is wrong with it. */
  readonly also?: (ours: string) => Promise<readonly string[]>;
}

const must = (what: string, { status, output }: Ran): void => {
  if (status !== 0)
    throw new Error(`${what}: exit status ${status}\n${output.trim().split('\n').slice(-20).join('\n')}`);
};

const NPM = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];

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

/** What is wrong with the package in a layout; null where it could not be tried. */
async function faultsOf(layout: Layout): Promise<readonly string[] | null> {
  const { name, install, command = ['npx', '--no', 'hustings'], uid, locked, also } = layout;
  const parent = mkdtempSync(path.join(tmpdir(), 'hustings package '));
  try {
    const { folder: expected, community } = await siteOfStarter();
    const ours = path.join(parent, 'our community');
    cpSync(await made(community), ours, { recursive: true });
    const installed = await install(ours);
    if (installed === null) return null;
    must(`${name}: install`, installed);
    const how = { cwd: ours, env: { ...env, ...layout.env }, ...(uid === undefined ? {} : { uid }) };
    const hustings = (args: readonly string[]) => run([...command, ...args], how);
    const faults: string[] = [];
    for (const [args, said] of ASKED) {
      const { status, output } = await hustings(args);
      if (status !== 0 || !said.test(output)) faults.push(`${args.join(' ')}: ${status} ${output.trim()}`);
    }
    const built = await hustings(['build']);
    must(`${name}: build`, built);
    if (built.output.includes('[WARN]')) faults.push(`build: ${built.output.trim()}`);
    const others = differences(expected, path.join(ours, 'dist')).filter(
      (each) => !OF_THE_COMMIT.test(each) && (locked || !OF_THE_PACKAGES.test(each)),
    );
    return [...faults, ...others, ...((await also?.(ours)) ?? [])].map((each) => `${name}: ${each}`);
  } finally {
    execFileSync('chmod', ['-R', 'u+w', parent]);
    rmSync(parent, { recursive: true, force: true });
  }
}

const stepOf = (layout: Layout, name: string, what: string): Step => ({
  name,
  what,
  run: async () => {
    const faults = await faultsOf(layout);
    if (faults === null) return { passed: 0, failed: 0, skipped: 1, summary: 'not to be had here' };
    return verdict(faults, layout.name);
  },
});

const npm: Layout = {
  name: 'npm',
  install: (ours) => run(NPM, { cwd: ours }),
  locked: true,
  also: (ours) => editFaults(ours, env),
};

export const packaged = stepOf(
  npm,
  'package',
  'the software packed, installed by npm into a new folder, used and edited there, and its site held against the checkout’s',
);

const pnpm: Layout = {
  name: 'pnpm',
  install: async (ours) => {
    const pnpm = ['npx', '--yes', 'pnpm@10.34.9'];
    const found = await run([...pnpm, '--version'], { cwd: ours });
    if (found.status !== 0) return null;
    return run([...pnpm, 'install', '--prefer-offline', '--ignore-scripts'], { cwd: ours });
  },
  locked: false,
  also: (ours) => editFaults(ours, env),
};

/** Beside a package that wants another Astro and another zod, which npm puts where both would look first. */
const workspace: Layout = {
  name: 'workspace',
  install: (ours) => {
    const root = path.dirname(ours);
    const other = path.join(root, 'other');
    mkdirSync(other, { recursive: true });
    const manifest = { name: 'other', version: '1.0.0', dependencies: { astro: '5.16.0', zod: '3.25.76' } };
    writeFileSync(path.join(other, 'package.json'), JSON.stringify(manifest));
    writeFileSync(
      path.join(root, 'package.json'),
      JSON.stringify({ name: 'root', private: true, workspaces: ['other', 'our community'] }),
    );
    return run(NPM, { cwd: root });
  },
  locked: false,
};

/** A Node on the path that is too old to run the sources; null where there is none. */
function oldNode(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const isOld = (node: string) => /^v(?:20|22\.(?:\d|1[0-7]))\./.test(execFileSync(node, ['--version']).toString());
  return folders.map((folder) => path.join(folder, 'node')).find((node) => existsSync(node) && isOld(node)) ?? null;
}

const old = oldNode();

/** Nobody's number, for one who may write into the community's folder and not into what is installed; root may write everywhere. */
const NOBODY = 65534;
const isRoot = process.getuid?.() === 0;

/** Installed and called by an old Node, by somebody who may not write into what was installed. */
const sealed: Layout = {
  name: 'a read-only folder below an old Node',
  install: async (ours) => {
    if (old === null) return null;
    // npm says what it warns of.
    const loud = [...NPM.slice(0, -1), 'warn'];
    const installed = await run(loud, { cwd: ours, env: { PATH: `${path.dirname(old)}${path.delimiter}/usr/bin` } });
    if (/npm warn/i.test(installed.output)) return { status: 1, output: installed.output };
    if (isRoot) execFileSync('chown', ['-R', `${NOBODY}`, path.dirname(ours)]);
    const modules = path.join(ours, 'node_modules');
    if (isRoot) execFileSync('chown', ['-R', '0', modules]);
    execFileSync('chmod', ['-R', 'a-w', modules]);
    return installed;
  },
  command: [old ?? 'node', path.join('node_modules', 'hustings', 'bin', 'hustings.js')],
  ...(isRoot ? { uid: NOBODY } : {}),
  // What is bundled elsewhere belongs to whoever runs the tests.
  env: { HUSTINGS_BUNDLES: '' },
  locked: true,
};

/** What takes long, and is run before a release: the package in other layouts. */
export const layouts: readonly Step[] = [
  stepOf(pnpm, 'pnpm', 'the package installed by pnpm, used and edited there'),
  stepOf(workspace, 'workspace', 'the package in a workspace with other versions of what it needs'),
  stepOf(sealed, 'read-only', 'the package in a folder that may only be read, below an old Node'),
];
