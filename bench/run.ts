/** Measures one size: makes the content, builds it with every contestant, and looks at what they wrote. */
import { appendFileSync, existsSync, readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { differences } from '../src/build/differences.ts';
import { DAY, write } from './corpus.ts';
import { type Command, type Cost, measure, type Run } from './measure.ts';
import type { Peer } from './peers.ts';
import { parseMarks, phasesOf } from './phases.ts';
import type { Asked, Change, Measured, Phase, SizeRecord } from './record.ts';
import { indexedIn, sizeOf, verify } from './site.ts';
import { more, type StatementFile, statementFiles } from './statements.ts';

export interface Plan {
  /** The folder in which everything is made. */
  readonly folder: string;
  readonly hustings: boolean;
  readonly peers: readonly Peer[];
  readonly runs: number;
  /** Hears what happens next. */
  readonly say: (what: string) => void;
}

/** Pagefind's own command, as somebody runs it over a finished site. */
const pagefind = (out: string): Command => ({
  file: process.execPath,
  args: ['node_modules/pagefind/lib/runner/bin.cjs', '--site', out, '--quiet'],
});

/** One after the other. */
const together = (one: Cost, other: Cost): Cost => ({
  wall: one.wall + other.wall,
  cpu: one.cpu === null || other.cpu === null ? null : one.cpu + other.cpu,
  memory: one.memory === null || other.memory === null ? null : Math.max(one.memory, other.memory),
  largest: one.largest === null || other.largest === null ? null : Math.max(one.largest, other.largest),
});

const remove = (...paths: readonly string[]) => {
  for (const each of paths) rmSync(each, { recursive: true, force: true });
};

const cost = ({ wall, cpu, memory, largest }: Cost): Cost => ({ wall, cpu, memory, largest });

async function measurePeer(
  peer: Peer,
  content: string,
  statements: readonly StatementFile[],
  { folder, say }: Plan,
): Promise<Measured> {
  const project = path.join(folder, peer.name);
  const out = path.join(folder, `${peer.name}-site`);
  remove(project, out);
  peer.prepare(project, statements);
  say(`${peer.name} ${peer.version}`);
  const made = await measure(peer.command(project, content, out));
  const size = sizeOf(out);
  const expected = statements.length + new Set(statements.map(({ election }) => election)).size + 1;
  if (size.pages !== expected) throw new Error(`${peer.name} wrote ${size.pages} pages, not ${expected}`);
  verify(out, statements, ({ election, handle }) => path.join(election, handle, 'index.html'));
  remove(project, out);
  return { name: peer.name, version: peer.version, ...cost(made), ...size };
}

const isFull = (peer: Peer): peer is Peer & { name: 'hugo' | 'eleventy' } => peer.name !== 'floor';

/** The same with as many pages as the site of Hustings has, and Pagefind over them. */
async function measureFull(
  peer: Peer & { name: 'hugo' | 'eleventy' },
  statements: readonly StatementFile[],
  pages: number,
  { folder, say }: Plan,
): Promise<Measured> {
  const project = path.join(folder, peer.name);
  const out = path.join(folder, `${peer.name}-site`);
  remove(project, out);
  const all = [...statements, ...more(statements, pages)];
  peer.prepare(project, all);
  say(`${peer.name} ${peer.version}, ${pages} pages, and Pagefind`);
  const made = await measure(peer.command(project, '', out));
  const both = together(made, await measure(pagefind(out)));
  const size = sizeOf(out);
  if (size.pages !== pages) throw new Error(`${peer.name} wrote ${size.pages} pages, not ${pages}`);
  verify(out, all, ({ election, handle }) => path.join(election, handle, 'index.html'));
  const indexed = indexedIn(out);
  remove(project, out);
  return { name: `${peer.name}-full`, version: peer.version, ...cost(both), ...size, indexed };
}

/** What a build leaves for the next one, beside the site: it is gone before a build from nothing. */
const KEPT = ['last-build', 'search', 'bundles'].map((name) => path.resolve('.hustings', name));

/** Of that, what depends on the content: it is gone before a build while the code is unchanged. */
const OF_CONTENT = KEPT.filter((folder) => !folder.endsWith('bundles'));

/** The build as somebody runs it. */
const build = (content: string, out: string, marks: string, options: readonly string[]): Command => ({
  file: process.execPath,
  args: ['scripts/hustings.ts', 'build', '--content', content, '--out', out, ...options],
  env: { HUSTINGS_NOW: DAY, HUSTINGS_PHASES: marks, HUSTINGS_BASE: undefined },
});

interface OfHustings {
  /** From nothing, and while the code is unchanged. */
  readonly measured: readonly [Measured, Measured];
  readonly phases: readonly Phase[];
  readonly change: Change;
}

async function measureHustings(
  content: string,
  statements: readonly StatementFile[],
  { folder, say }: Plan,
): Promise<OfHustings> {
  const out = path.join(folder, 'site');
  const again = path.join(folder, 'site-from-nothing');
  const marks = path.join(folder, 'phases');
  const run = async (into: string, ...options: readonly string[]): Promise<Run & { phases: Phase[] }> => {
    remove(marks);
    const result = await measure(build(content, into, marks, options));
    const written = existsSync(marks) ? readFileSync(marks, 'utf8') : '';
    return { ...result, phases: phasesOf(parseMarks(written), result.samples, result.started, result.ended) };
  };
  say('hustings');
  remove(out, ...KEPT);
  const full = await run(out);
  const made = { ...sizeOf(out), indexed: indexedIn(out) };
  say('hustings, code unchanged');
  remove(out, ...OF_CONTENT);
  const kept = await run(out);
  const page = ({ election, handle }: StatementFile) => path.join('elections', election, handle, 'index.html');
  verify(out, statements, page);

  say('hustings, after one statement changed');
  const changed = statements[Math.floor(statements.length / 2)];
  if (changed === undefined) throw new Error('There is no statement to change');
  appendFileSync(changed.file, '\nThought over again.\n');
  const change = await run(out);
  say('hustings, from nothing, to compare');
  remove(again);
  await run(again, '--fresh');
  const differing = differences(out, again);
  for (const each of differing.slice(0, 5)) say(`  ${each}`);
  if (!readFileSync(path.join(out, page(changed)), 'utf8').includes('Thought over again.')) {
    throw new Error('The page of the statement that was changed does not show the change');
  }
  remove(out, again, marks);
  return {
    measured: [
      { name: 'hustings', version: '', ...cost(full), ...made },
      { name: 'kept', version: '', ...cost(kept), ...made },
    ],
    phases: kept.phases,
    change: { ...cost(change), differing: differing.length, phases: change.phases },
  };
}

/**
 * What somebody asks between two builds, each asked once before: the commands lie in one file, and what texts say is known.
 * Of the file that is checked alone, the text has changed.
 */
async function measureCommands(content: string, statements: readonly StatementFile[], { say }: Plan): Promise<Asked[]> {
  const [changed] = statements;
  if (changed === undefined) throw new Error('There is no statement to check');
  const ask = (...args: readonly string[]) => {
    appendFileSync(changed.file, '\nAnd one line more.\n');
    const env = { HUSTINGS_NOW: DAY };
    return measure({ file: process.execPath, args: ['bin/hustings.js', ...args, '--content', content], env });
  };
  const all: Asked[] = [];
  for (const command of ['check', 'check <file>', 'elections'] as const) {
    say(`hustings, ${command}`);
    const args = command === 'check <file>' ? ['check', changed.file] : [command];
    await ask(...args);
    const { wall, cpu, memory } = await ask(...args);
    all.push({ command, wall, cpu, memory });
  }
  return all;
}

/** Measures everything once. */
async function measureRound(size: number, plan: Plan): Promise<SizeRecord> {
  const content = path.join(plan.folder, 'content');
  const corpus = write(content, size);
  const statements = statementFiles(content);
  if (statements.length !== size) throw new Error(`The corpus has ${statements.length} statements, not ${size}`);
  const ours = plan.hustings ? await measureHustings(content, statements, plan) : null;
  const commands = plan.hustings ? await measureCommands(content, statements, plan) : [];
  const peers: Measured[] = [];
  for (const peer of plan.peers) {
    peers.push(await measurePeer(peer, content, statements, plan));
    const pages = ours?.measured[0].pages;
    if (pages !== undefined && isFull(peer)) peers.push(await measureFull(peer, statements, pages, plan));
  }
  return {
    statements: size,
    corpus,
    measured: [...(ours?.measured ?? []), ...peers],
    phases: ours?.phases ?? [],
    change: ours?.change ?? null,
    commands,
  };
}

/**
 * What some rounds found together: of everything that was measured, the round in which it was cheapest. What else a machine
 * does makes a build dearer, never cheaper.
 */
export function cheapest(rounds: readonly SizeRecord[]): SizeRecord {
  const least = <T extends Pick<Cost, 'wall' | 'cpu'>>(all: readonly T[]): T | undefined =>
    all.toSorted((one, other) => (one.cpu ?? one.wall) - (other.cpu ?? other.wall))[0];
  const [first] = rounds;
  if (first === undefined) throw new Error('Nothing was measured.');
  const kept = least(rounds.flatMap((round) => round.measured.filter(({ name }) => name === 'kept')));
  const change = least(rounds.flatMap((round) => round.change ?? []));
  return {
    ...first,
    measured: first.measured.map((each, at) => least(rounds.flatMap(({ measured }) => measured[at] ?? [])) ?? each),
    phases: rounds.find(({ measured }) => kept !== undefined && measured.includes(kept))?.phases ?? [],
    change:
      change === undefined
        ? null
        : { ...change, differing: Math.max(...rounds.map((round) => round.change?.differing ?? 0)) },
    commands: first.commands?.map((each, at) => least(rounds.flatMap(({ commands }) => commands?.[at] ?? [])) ?? each),
  };
}

/**
 * Measures a size (a multiple of ten). Everything is measured in each round, so that an hour in which the machine is slow
 * falls on all alike. Rejects where a build fails or does not write what it should.
 */
export async function measureSize(size: number, plan: Plan): Promise<SizeRecord> {
  const rounds: SizeRecord[] = [];
  for (let round = 1; round <= plan.runs; round++) {
    rounds.push(
      await measureRound(size, {
        ...plan,
        say: (what) => plan.say(plan.runs === 1 ? what : `round ${round}, ${what}`),
      }),
    );
  }
  return cheapest(rounds);
}
