/** `npm run bench`: what it takes, and what it does with what was found. */
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { AskedWrongly, type ReadOptions } from '../src/commands/asked.ts';
import { alone, plain } from '../src/commands/hustings.ts';
import type { Verb } from '../src/commands/verb.ts';
import { Refused } from '../src/officials/refused.ts';
import { benchCounting } from './counting.ts';
import { benchEditing } from './editing.ts';
import { LARGE } from './goals.ts';
import { benchImporting } from './importing.ts';
import { measures } from './measure.ts';
import { benchPackage } from './packaged.ts';
import { find, type Peer, type PeerName } from './peers.ts';
import { compare, TOLERANCE } from './ratios.ts';
import { benchReading } from './reading.ts';
import type { BenchRecord, SizeRecord } from './record.ts';
import { measureSize } from './run.ts';
import { circumstances, comparisonTable, goalTable, sizeTables } from './tables.ts';
import { count } from './words.ts';

export const BENCH: Verb = {
  name: 'bench',
  does: 'Measures what a build costs, beside other generators; or what a count, an import or the package does.',
  words: [
    {
      name: 'what',
      what: '`counting`: counts, beside the package `votes`; `importing`: an archive, beside plain reading and writing; `package`: packed, installed and used in a folder of its own; `reading`: what a browser loads, and how soon it shows it; `editing`: how soon `npm run dev` shows what was saved',
      optional: true,
      proposed: ['counting', 'importing', 'package', 'reading', 'editing'],
    },
  ],
  options: {
    sizes: {
      takes: '<n>,<n>',
      what: 'how many statements, multiples of ten; 50,1000,10000 where left out, with --check 50,1000',
      many: true,
    },
    only: {
      takes: '<name>,<name>',
      what: 'of hustings, floor, hugo and eleventy; all of them where left out',
      many: true,
    },
    runs: {
      takes: '<n>',
      what: 'how often each build is measured, the cheapest counts; 1 where left out, with --check 3',
    },
    check: { what: 'compare ratios with the recorded ones; ends with 1 where one got worse' },
    record: { what: 'write what was found to bench/recorded.json, from which the handbook’s tables are made' },
    eleventy: { takes: '<file>', what: 'where Eleventy’s command is, if neither in node_modules nor on PATH' },
    keep: { what: 'leave the content in .hustings/bench/' },
  },
  examples: [
    { args: '--sizes 50', what: 'a look, in a minute' },
    { args: 'counting', what: 'ballots by all methods, and a million from a file' },
  ],
  content: 'no',
};

const RECORD = path.join(import.meta.dirname, 'recorded.json');
/** What can be asked for; peers that are made as many pages as Hustings has are measured beside them. */
const NAMES: readonly Named[] = ['hustings', 'floor', 'hugo', 'eleventy'];

type Named = 'hustings' | PeerName;

interface Asked {
  readonly sizes: readonly number[];
  readonly only: readonly Named[];
  readonly runs: number;
  readonly check: boolean;
  readonly record: boolean;
  readonly eleventy: string | null;
  readonly keep: boolean;
}

const isName = (text: string): text is Named => (NAMES as readonly string[]).includes(text);

/** What the options ask for. Throws AskedWrongly. */
export function readAsked({ flag, text, list }: ReadOptions): Asked {
  const check = flag('check');
  if (check && flag('record')) throw new AskedWrongly('One of the two: --check compares with what --record wrote.');
  const sizes = list('sizes').map((each) => {
    const size = /^[1-9]\d{0,5}0$/.test(each) ? Number(each) : 0;
    if (size === 0) throw new AskedWrongly(`"${each}" is no multiple of ten; write --sizes 50,1000`);
    return size;
  });
  const only = list('only').map((each) => {
    if (!isName(each)) throw new AskedWrongly(`There is no "${each}" to measure; there are ${NAMES.join(', ')}.`);
    return each;
  });
  const runs = text('runs') ?? (check ? '3' : '1');
  if (!/^[1-9]\d?$/.test(runs)) throw new AskedWrongly(`"${runs}" is no number of runs; write --runs 3`);
  const usual = check ? [50, 1000] : [50, 1000, 10_000];
  return {
    sizes: [...new Set(sizes.length > 0 ? sizes : usual)].sort((a, b) => a - b),
    only: only.length > 0 ? NAMES.filter((name) => only.includes(name)) : NAMES,
    runs: Number(runs),
    check,
    record: flag('record'),
    eleventy: text('eleventy'),
    keep: flag('keep'),
  };
}

/** The command as somebody would repeat it; where their Eleventy lies is no part of it. */
const commandOf = ({ sizes, only, runs, record }: Asked): string =>
  [
    'npm run bench --',
    `--sizes ${sizes.join(',')}`,
    ...(only.length < NAMES.length ? [`--only ${only.join(',')}`] : []),
    ...(runs > 1 ? [`--runs ${runs}`] : []),
    ...(record ? ['--record'] : []),
  ].join(' ');

function circumstancesOf(asked: Asked, missing: BenchRecord['missing']): Omit<BenchRecord, 'sizes'> {
  return {
    date: new Date().toISOString().slice(0, 10),
    command: commandOf(asked),
    machine: {
      processor: cpus()[0]?.model.trim() ?? 'unknown processor',
      cores: cpus().length,
      memory: totalmem(),
      system: `${type()} ${release().split('.').slice(0, 2).join('.')}`,
      node: process.versions.node,
    },
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
    runs: asked.runs,
    missing,
  };
}

/** Times to the millisecond. */
const rounded = (_: string, value: unknown) => (typeof value === 'number' ? Math.round(value * 1000) / 1000 : value);

function readRecord(): BenchRecord | null {
  return existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, 'utf8')) : null;
}

const print = (text: string) => console.log(plain(text));

/** Says how the ratios compare; answers the exit status. */
function checked(now: BenchRecord): number {
  const recorded = readRecord();
  if (recorded === null) throw new AskedWrongly('Nothing is recorded yet; write --record.');
  const comparisons = compare(recorded, now);
  print(`\n## Compared with the record of ${recorded.date}\n\n${comparisonTable(comparisons)}\n`);
  const worse = comparisons.filter(({ verdict, informs }) => verdict === 'worse' && !informs);
  const unknown = comparisons.filter(({ verdict }) => verdict === 'unknown').length;
  const differing = now.sizes.filter(({ change }) => change !== null && change.differing > 0);
  for (const { name } of worse) console.log(`Worse by more than ${TOLERANCE * 100} %: ${name}`);
  for (const { statements } of differing) {
    console.log(`After one of ${count(statements)} statements changed, a build did not give the bytes of a full one.`);
  }
  console.log(`${comparisons.length - unknown} ratios compared, ${unknown} not compared, ${worse.length} worse.`);
  return worse.length + differing.length > 0 ? 1 : 0;
}

/** Measures what was asked for, prints it, and records or compares it. Answers the exit status. */
async function measureAll(asked: Asked): Promise<number> {
  const started = performance.now();
  const say = (what: string) =>
    console.error(`[${((performance.now() - started) / 1000).toFixed(0).padStart(5)} s] ${what}`);
  const peers: Peer[] = [];
  const missing: { name: PeerName; why: string }[] = [];
  for (const name of asked.only) {
    if (name === 'hustings') continue;
    const found = find(name, asked.eleventy);
    if ('peer' in found) peers.push(found.peer);
    else missing.push({ name, why: found.missing });
  }
  const about = circumstancesOf(asked, missing);
  print(circumstances(about));
  if (!measures) console.log('Processor time and memory are not measured here: only Linux tells.');
  const folder = path.resolve('.hustings', 'bench');
  const hustings = asked.only.includes('hustings');
  const sizes: SizeRecord[] = [];
  for (const size of asked.sizes) {
    const plan = { folder: path.join(folder, String(size)), hustings, peers, runs: asked.runs };
    const measured = await measureSize(size, { ...plan, say: (what) => say(`${count(size)} statements: ${what}`) });
    sizes.push(measured);
    if (!asked.keep) rmSync(plan.folder, { recursive: true, force: true });
    print(`\n## ${count(size)} statements\n\n${sizeTables(measured)}`);
  }
  const record: BenchRecord = { ...about, sizes };
  if (asked.sizes.includes(LARGE)) print(`\n${goalTable(record)}`);
  if (asked.record) {
    writeFileSync(RECORD, `${JSON.stringify(record, rounded, 2)}\n`);
    say(`Recorded in ${path.relative('.', RECORD)}`);
  }
  return asked.check ? checked(record) : 0;
}

/** One size after the other, in a folder that is gone afterwards. */
const ofSizes = (one: (statements: number, folder: string) => Promise<void>) => async (asked: Asked) => {
  for (const size of asked.sizes) {
    const folder = path.resolve('.hustings', 'bench', String(size));
    await one(size, folder);
    if (!asked.keep) rmSync(folder, { recursive: true, force: true });
  }
};

/** What is measured by itself, without peers and record. */
const OWN = new Map<string, (asked: Asked) => void | Promise<void>>([
  ['counting', benchCounting],
  ['importing', benchImporting],
  ['package', benchPackage],
  ['reading', ofSizes(benchReading)],
  ['editing', ofSizes(benchEditing)],
]);

/** The command; its exit status is 1 where something got worse or a build failed. */
export const bench = alone(BENCH, async ({ options, words: [what = null] }) => {
  const own = what === null ? undefined : OWN.get(what);
  if (what !== null && own === undefined)
    throw new AskedWrongly(`There is no "${what}" to measure; write ${[...OWN.keys()].join(', ')}, or nothing.`);
  const asked = readAsked(options);
  try {
    if (own === undefined) return await measureAll(asked);
    await own(asked);
    return 0;
  } catch (error) {
    if (error instanceof AskedWrongly) throw error;
    throw new Refused(error instanceof Error ? error.message : String(error));
  }
});
