/** `npm run verify`: builds a published site again from the commit that it names, and says whether every byte is the same. */
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { z } from 'zod';
import { VERIFYING } from '#words/site-commands.ts';
import { differences } from '../build/differences.ts';
import { runProgram } from '../build/program.ts';
import { filesIn } from '../build/site-folder.ts';
import { readTurns, TURNS } from '../build/turns.ts';
import { git } from '../content/git.ts';
import { Refused } from '../officials/refused.ts';
import { communityFolder } from '../site/world.ts';
import { AskedWrongly } from './asked.ts';
import type { Desk, Run } from './desk.ts';

/** How long a host may take for one file, how many are asked for at a time, and how large one may be. */
const PATIENCE = 30_000;
const AT_ONCE = 8;
const MOST = 64_000_000;

/** As many files that differ as are listed. */
const LISTED = 20;

/** Files of a site that a host takes for itself, by their whole name or its end: no reader is sent them. */
const OF_THE_HOST = /^_(?:headers|redirects)$|\.(?:gz|br)$/;

/** How each package manager installs exactly what its lock file names. */
const INSTALLS: Readonly<Record<string, readonly string[]>> = {
  'package-lock.json': ['npm', 'ci', '--ignore-scripts', '--no-audit', '--no-fund', '--prefer-offline'],
  'pnpm-lock.yaml': ['pnpm', 'install', '--frozen-lockfile', '--ignore-scripts', '--prefer-offline'],
  'yarn.lock': ['yarn', 'install', '--immutable'],
};

/** What a site says of how it was made, in the parts that are needed to make it again. */
const made = z.object({
  asOf: z.iso.date(),
  commit: z.object({ id: z.string().regex(/^[0-9a-f]{40,64}$/), changed: z.boolean() }).nullable(),
  noCommit: z.string().nullable(),
  generator: z.object({ name: z.string(), version: z.string() }),
});

/** How often a host is asked for a file that it does not give: a connection may have been cut off, or a host be busy. */
const TRIES = 3;

/** Reads a file of a published site: its bytes, or null where it has none of that name. Rejects with Refused where that cannot be known. */
type Reader = (file: string) => Promise<Uint8Array | null>;

function readerOf(site: string): Reader {
  if (!/^https?:\/\//.test(site)) {
    return async (file) => (existsSync(path.join(site, file)) ? readFileSync(path.join(site, file)) : null);
  }
  if (!URL.canParse(site)) throw new AskedWrongly(`"${site}" is no address of a site, and no folder.`);
  const root = new URL(site.endsWith('/') ? site : `${site}/`);
  return async (file) => {
    // A page is asked for as a reader asks: a host need not serve it under the name of its file.
    const address = new URL(
      file
        .replace(/(^|\/)index\.html$/, '$1')
        .split('/')
        .map(encodeURIComponent)
        .join('/'),
      root,
    );
    return fetched(address);
  };
}

/** What an address answers with; null where nothing is there. */
async function fetched(address: URL): Promise<Uint8Array | null> {
  let why = '';
  for (let tries = 0; tries < TRIES; tries++) {
    try {
      const answer = await fetch(address, { signal: AbortSignal.timeout(PATIENCE) });
      if (answer.ok && Number(answer.headers.get('content-length') ?? 0) > MOST) return null;
      if (answer.ok) return new Uint8Array(await answer.arrayBuffer());
      if (answer.status === 404 || answer.status === 410) return null;
      why = `the host answers with ${answer.status}`;
    } catch (error) {
      const { cause } = error as Error;
      why = cause instanceof Error ? cause.message : String(error);
    }
  }
  throw new Refused(`${address.href} cannot be read: ${why}.`);
}

async function told(site: string, read: Reader): Promise<z.output<typeof made>> {
  const bytes = await read('data/v1/build.json');
  if (bytes === null) throw new Refused(`${site} does not say what it was made from: it has no data/v1/build.json.`);
  try {
    return made.parse(JSON.parse(Buffer.from(bytes).toString('utf8')));
  } catch {
    throw new Refused(`data/v1/build.json of ${site} is not what Hustings writes.`);
  }
}

/** The last second before anything that the site tells turns: at that instant the same is true as when it was built. */
async function instantOf(asOf: string, read: Reader): Promise<string> {
  const bytes = await read(TURNS);
  const turns = bytes === null ? null : readTurns(Buffer.from(bytes).toString('utf8').slice(0, 100));
  if (turns === null) return asOf;
  return `${new Date(Date.parse(turns) - 1000).toISOString().slice(0, 19)}Z`;
}

function run(command: string, args: readonly string[], cwd: string, env: Readonly<Record<string, string>> = {}): void {
  try {
    runProgram(command, args, { cwd, env: { ...process.env, ...env }, stdio: ['ignore', 'pipe', 'pipe'] });
  } catch (error) {
    const said = error instanceof Error && 'stderr' in error ? String(error.stderr) : String(error);
    throw new Refused(
      `${[command, ...args].join(' ')} failed in ${cwd}:\n${said.trim().split('\n').slice(-15).join('\n')}`,
    );
  }
}

/** What installs the packages of a project in a work tree: as the lock file says that lies in it, or further out where it is a part of a workspace. */
function installOf(project: string, tree: string): readonly string[] {
  for (let folder = project; ; folder = path.dirname(folder)) {
    const lock = Object.keys(INSTALLS).find((name) => existsSync(path.join(folder, name)));
    if (lock !== undefined) return INSTALLS[lock] ?? [];
    if (folder === tree) break;
  }
  throw new Refused(
    `The commit has no lock file (${Object.keys(INSTALLS).join(', ')}), so nobody can say with which packages the site was made.`,
  );
}

/** The files of the rebuilt site as they are published, written beside it, for comparison. */
async function published(files: readonly string[], read: Reader, into: string): Promise<void> {
  const left = [...files];
  const next = async (): Promise<void> => {
    for (let file = left.pop(); file !== undefined; file = left.pop()) {
      const bytes = await read(file);
      if (bytes === null) continue;
      mkdirSync(path.dirname(path.join(into, file)), { recursive: true });
      writeFileSync(path.join(into, file), bytes);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, next));
}

/** Builds the site of a commit in a work tree of its own: what lies in this folder is not touched. */
function buildAgain(desk: Desk, commit: string, instant: string, work: string): string {
  const { say, options } = desk;
  const community = communityFolder();
  const tree = path.join(work, 'tree');
  const above = git(community, 'rev-parse', '--show-prefix').trim();
  run('git', ['-C', community, 'worktree', 'add', '--detach', '--quiet', tree, commit], community);
  const project = path.join(tree, above);
  say(VERIFYING.installing);
  const [manager = '', ...args] = installOf(project, tree);
  run(manager, args, project);
  say(VERIFYING.building(instant));
  const out = path.join(work, 'again');
  const passed = ['base', 'host'].flatMap((name) => {
    const value = options.text(name);
    return value === null ? [] : [`--${name}`, value];
  });
  run('npm', ['run', 'build', '--', '--fresh', '--out', out, ...passed], project, { HUSTINGS_NOW: instant });
  return out;
}

/** Holds a published site against the one that was built again; answers the exit status. */
async function compare({ say }: Desk, site: string, read: Reader, again: string, work: string): Promise<number> {
  const isAddress = /^https?:/.test(site);
  const built = filesIn(again);
  const files = built.filter((file) => !isAddress || !OF_THE_HOST.test(file));
  say(VERIFYING.comparing(files.length));
  const theirs = path.join(work, 'theirs');
  mkdirSync(theirs);
  await published(files, read, theirs);
  const kept = built.filter((file) => !files.includes(file));
  for (const file of kept) rmSync(path.join(again, file));
  if (kept.length > 0) say(VERIFYING.notCompared(kept.length));
  const found = differences(theirs, again).map((each) => each.replace(`only in ${again}`, VERIFYING.notPublished));
  const beyond = isAddress ? [] : filesIn(site).filter((file) => !built.includes(file));
  const all = [...found, ...beyond.map((file) => VERIFYING.notBuilt(file))];
  if (all.length === 0) {
    say(VERIFYING.same(files.length));
    return 0;
  }
  for (const line of all.slice(0, LISTED)) say(line);
  if (all.length > LISTED) say(VERIFYING.more(all.length - LISTED));
  say(VERIFYING.differ(all.length, files.length));
  return 1;
}

/** The exit status is 0 where every byte is the same, 1 where one is not. */
export const verify: Run = async (desk) => {
  const { words, say } = desk;
  const site = words[0] ?? 'dist';
  const read = readerOf(site);
  const { asOf, commit, noCommit, generator } = await told(site, read);
  if (commit === null) throw new Refused(`${site} names no commit: ${noCommit ?? 'it does not say why'}.`);
  if (commit.changed)
    throw new Refused(`${site} was built from files that differed from commit ${commit.id}: nobody else has them.`);
  try {
    git(communityFolder(), 'cat-file', '-e', `${commit.id}^{commit}`);
  } catch {
    throw new Refused(
      `Commit ${commit.id} is not in the repository here. Run this in a clone of the one that holds the content, with its whole history.`,
    );
  }
  say(VERIFYING.made(site, asOf, commit.id, `${generator.name} ${generator.version}`));
  const work = mkdtempSync(path.join(tmpdir(), 'hustings-verify-'));
  try {
    const again = buildAgain(desk, commit.id, await instantOf(asOf, read), work);
    return await compare(desk, site, read, again, work);
  } finally {
    rmSync(work, { recursive: true, force: true });
    run('git', ['-C', communityFolder(), 'worktree', 'prune'], communityFolder());
  }
};
