/** The software as a package: made, installed where a community would, used, and held against the checkout byte by byte. */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { differences } from '../../src/build/differences.ts';
import { siteOfStarter } from './sites.ts';
import { type Outcome, type Ran, run, runNode, type Step, TEST_DAY } from './step.ts';
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

interface Layout {
  readonly name: string;
  /** Installs the package into a community's folder; null where what that takes cannot be had here. */
  readonly install: (ours: string) => Promise<Ran | null>;
  /** The command as it is called there. */
  readonly command?: readonly string[];
}

const must = (what: string, { status, output }: Ran): void => {
  if (status !== 0)
    throw new Error(`${what}: exit status ${status}\n${output.trim().split('\n').slice(-20).join('\n')}`);
};

const NPM = ['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel', 'error'];

/** A new community's folder, with the content, and the public files, of the site that the checkout has built from them. */
async function newFolder(parent: string): Promise<string> {
  const ours = path.join(parent, 'our community');
  const made = await runNode(['scripts/hustings.ts', 'new', ours, '--yes'], { env });
  must('new', made);
  // Pages name their files by the content folder: it is called as that of the other site.
  cpSync(workFile('starter-content'), path.join(ours, 'starter-content'), { recursive: true });
  rmSync(path.join(ours, 'public'), { recursive: true });
  cpSync('public', path.join(ours, 'public'), { recursive: true });
  return ours;
}

/** What is wrong with the package in a layout; null where it could not be tried. */
async function faultsOf({ name, install, command = ['npx', '--no', 'hustings'] }: Layout): Promise<string[] | null> {
  const parent = mkdtempSync(path.join(tmpdir(), 'hustings package '));
  try {
    const { folder: expected } = await siteOfStarter();
    const ours = await newFolder(parent);
    const installed = await install(ours);
    if (installed === null) return null;
    must(`${name}: install`, installed);
    const hustings = (args: readonly string[]) => run([...command, ...args], { cwd: ours, env });
    const faults: string[] = [];
    for (const [args, said] of ASKED) {
      const { status, output } = await hustings(args);
      if (status !== 0 || !said.test(output)) faults.push(`${name}: ${args.join(' ')}: ${status} ${output.trim()}`);
    }
    must(`${name}: build`, await hustings(['build', '--content', 'starter-content']));
    const others = differences(expected, path.join(ours, 'dist')).filter((each) => !OF_THE_COMMIT.test(each));
    return [...faults, ...others.map((each) => `${name}: ${each}`)];
  } finally {
    execFileSync('chmod', ['-R', 'u+w', parent]);
    rmSync(parent, { recursive: true, force: true });
  }
}

async function tried(layouts: readonly Layout[], say: (progress: string) => void): Promise<Outcome> {
  const faults: string[] = [];
  const skipped: string[] = [];
  for (const layout of layouts) {
    say(layout.name);
    try {
      const found = await faultsOf(layout);
      if (found === null) skipped.push(layout.name);
      else faults.push(...found);
    } catch (error) {
      faults.push(error instanceof Error ? error.message : `${error}`);
    }
  }
  const names = layouts.map(({ name }) => name).filter((name) => !skipped.includes(name));
  return {
    passed: faults.length === 0 ? names.length : 0,
    failed: faults.length === 0 ? 0 : 1,
    skipped: skipped.length,
    summary: [names.join(', '), ...skipped.map((name) => `${name}: not to be had here`)].join('; '),
    details: faults.slice(0, 100).join('\n'),
  };
}

const npm: Layout = { name: 'npm', install: (ours) => run(NPM, { cwd: ours }) };

export const packaged: Step = {
  name: 'package',
  what: 'the software packed, installed by npm into a new folder, used there, and its site held against the checkout’s',
  run: (say) => tried([npm], say),
};

const pnpm: Layout = {
  name: 'pnpm',
  install: async (ours) => {
    const pnpm = ['npx', '--yes', 'pnpm@10.34.9'];
    const found = await run([...pnpm, '--version'], { cwd: ours });
    if (found.status !== 0) return null;
    return run([...pnpm, 'install', '--prefer-offline', '--ignore-scripts'], { cwd: ours });
  },
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
};

const readOnly: Layout = {
  name: 'read-only',
  install: async (ours) => {
    const installed = await run(NPM, { cwd: ours });
    execFileSync('chmod', ['-R', 'a-w', path.join(ours, 'node_modules')]);
    return installed;
  },
};

/** A Node on the path that is too old to run the sources; null where there is none. */
function oldNode(): string | null {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const isOld = (node: string) => /^v(?:20|22\.(?:\d|1[0-7]))\./.test(execFileSync(node, ['--version']).toString());
  return folders.map((folder) => path.join(folder, 'node')).find((node) => existsSync(node) && isOld(node)) ?? null;
}

const old = oldNode();

const nodeTooOld: Layout = {
  name: 'an old Node',
  install: async (ours) => (old === null ? null : run(NPM, { cwd: ours })),
  command: [old ?? 'node', path.join('node_modules', 'hustings', 'bin', 'hustings.js')],
};

/** What takes long, and is run before a release. */
export const layouts: Step = {
  name: 'layouts',
  what: 'the package in other layouts: pnpm, a workspace with other versions, a folder that may only be read, an old Node',
  run: (say) => tried([pnpm, workspace, readOnly, nodeTooOld], say),
};
