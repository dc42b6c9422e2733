/**
 * `npm run bench -- counting`: what a count costs, beside the package `votes` in the same run; and a million ballots from a file, by
 * Schulze, in memory that does not grow with them. Ballots are drawn from a seed.
 */
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { pairsAsked } from '../src/commands/ballots/ballot-file.ts';
import { type Ballot, cast, together, upTo } from '../src/counting/ballot.ts';
import { count, type Poll } from '../src/counting/count.ts';
import { schulze } from '../src/counting/schulze.ts';
import { METHODS, type Method } from '../src/governance/ballots.ts';

const BALLOTS = 10_000;
const CANDIDATES = 20;
const SEATS = 5;

/** Numbers from 0 to below 1 that are the same in each run. */
function draws(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Who is better known ranks higher on most ballots; a third of them rank less than everybody. */
function ballotOf(draw: () => number): number[] {
  const order = upTo(CANDIDATES)
    .map((candidate) => ({ candidate, liking: candidate / 2 + draw() * CANDIDATES }))
    .sort((a, b) => a.liking - b.liking)
    .map(({ candidate }) => candidate);
  return draw() < 1 / 3 ? order.slice(0, 1 + Math.floor(draw() * (CANDIDATES - 1))) : order;
}

const NO_OPTIONS = { text: () => null, flag: () => false, list: () => [], each: () => [] };

const milliseconds = (work: () => unknown): number => {
  const times = upTo(3).map(() => {
    const begin = performance.now();
    work();
    return performance.now() - begin;
  });
  return Math.min(...times);
};

interface Pairs {
  readonly array: number[][];
  readonly candidates: string[];
}
interface Votes extends Readonly<Record<string, unknown>> {
  readonly utils: {
    matrixFromBallots(ballots: { ranking: string[][]; weight: number }[], candidates: string[]): Pairs;
    makeAntisymetric(pairs: Pairs): Pairs;
  };
}
type Made = new (given: unknown) => { ranking(): string[][] };

/** The class of `votes` that counts as a method does; null where it has none. */
const THEIRS: Partial<Record<Method, string>> = {
  schulze: 'Schulze',
  'ranked-pairs': 'RankedPairs',
  minimax: 'Minimax',
  borda: 'Borda',
  approval: 'Approbation',
  plurality: 'FirstPastThePost',
};

function theirs(votes: Votes, method: Method, ballots: readonly Ballot[]): (() => string[][]) | null {
  const Made = votes[THEIRS[method] ?? ''] as Made | undefined;
  if (Made === undefined) return null;
  const names = upTo(CANDIDATES).map((each) => `c${each}`);
  const given = ballots.map(({ groups, count: weight }) => {
    const rest = upTo(CANDIDATES).filter((each) => !groups.flat().includes(each));
    const full = rest.length === 0 ? groups : [...groups, rest];
    return { ranking: full.map((group) => group.map((each) => names[each] ?? '')), weight };
  });
  if (!['schulze', 'ranked-pairs', 'minimax'].includes(method))
    return () => new Made({ ballots: given, candidates: names }).ranking();
  return () => {
    const pairs = votes.utils.matrixFromBallots(given, names);
    return new Made(method === 'ranked-pairs' ? votes.utils.makeAntisymetric(pairs) : pairs).ranking();
  };
}

async function methods(): Promise<void> {
  const draw = draws(7);
  const ballots = together(
    Array.from({ length: BALLOTS }, () => ({
      groups: ballotOf(draw).map((each) => [each]),
      points: null,
      count: 1,
    })),
  );
  const withPoints = ballots.map((ballot) => {
    const points = upTo(CANDIDATES).map((each) =>
      Math.max(0, 5 - ballot.groups.findIndex((group) => group.includes(each))),
    );
    return { ...ballot, points };
  });
  const name: string = 'votes';
  const votes = (await import(name)) as Votes;
  console.log(
    `${cast(ballots)} ballots, ${ballots.length} of them different, ${CANDIDATES} candidates, ${SEATS} seats; the best of three, in ms\n`,
  );
  console.log('| method | Hustings | votes |\n| --- | ---: | ---: |');
  for (const method of METHODS) {
    const isPoints = ['score', 'star', 'bloc-star'].includes(method);
    const candidates = upTo(CANDIDATES).map((each) => `c${each}`);
    const poll: Poll = { candidates, ballots: isPoints ? withPoints : ballots, pairs: null, cast: BALLOTS };
    const options = {
      method,
      strength: 'winning-votes',
      unranked: 'last',
      seats: SEATS,
      none: null,
      lot: null,
    } as const;
    const own = milliseconds(() => count(poll, options));
    const other = theirs(votes, method, ballots);
    console.log(`| ${method} | ${own.toFixed(0)} | ${other === null ? '–' : milliseconds(other).toFixed(0)} |`);
  }
}

function write(file: string, ballots: number): void {
  const draw = draws(11);
  const handle = openSync(file, 'w');
  try {
    writeSync(handle, `${upTo(CANDIDATES).map((each) => `c${each}`)}\n`);
    for (let written = 0; written < ballots; ) {
      const rows: string[] = [];
      for (; rows.length < 5000 && written < ballots; written += 1) {
        const ranks = Array<string>(CANDIDATES).fill('');
        for (const [rank, candidate] of ballotOf(draw).entries()) ranks[candidate] = `${rank + 1}`;
        rows.push(ranks.join(','));
      }
      writeSync(handle, `${rows.join('\n')}\n`);
    }
  } finally {
    closeSync(handle);
  }
}

/** What of the memory the process had at most, while something was done. */
function peak(work: () => void): number {
  let most = 0;
  const look = () => {
    most = Math.max(most, process.memoryUsage().rss);
  };
  look();
  work();
  look();
  return Math.max(most, process.resourceUsage().maxRSS * 1024);
}

function million(): void {
  const folder = mkdtempSync(path.join(tmpdir(), 'hustings-bench-'));
  try {
    console.log('\n| ballots in a file | seconds by Schulze | most memory, MB |\n| ---: | ---: | ---: |');
    for (const ballots of [10_000, 100_000, 1_000_000]) {
      const file = path.join(folder, `${ballots}.csv`);
      write(file, ballots);
      const begin = performance.now();
      const most = peak(() => {
        const { matrix, cast: read } = pairsAsked(file, NO_OPTIONS, () => 'last');
        if (read !== ballots) throw new Error(`${read} ballots were read of ${ballots}`);
        schulze(matrix, 'winning-votes');
      });
      const seconds = (performance.now() - begin) / 1000;
      console.log(`| ${ballots} | ${seconds.toFixed(1)} | ${Math.round(most / 2 ** 20)} |`);
      rmSync(file);
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** First what reads files: the methods keep all their ballots, and would raise what the process had at most. */
export async function benchCounting(): Promise<void> {
  million();
  await methods();
}
