/**
 * The single transferable vote by Meek's method: every elected candidate keeps such a part of each vote that they keep the quota
 * in all, and the rest goes on; the quota falls as ballots run out. I. D. Hill, B. A. Wichmann, D. R. Woodall, "Algorithm 123:
 * Single transferable vote by Meek's method", The Computer Journal 30 (1987), with the nine decimals of New Zealand's
 * Local Electoral Regulations 2001, schedule 1A. A ballot that ranks several alike is shared among them.
 */
import { type Ballot, cast, upTo } from './ballot.ts';
import type { Draw } from './branches.ts';
import { type Fraction, fraction } from './fraction.ts';
import { type Act, byVotes, type Course, decided, type Stage, type Stv } from './stv.ts';

const UNIT = 1_000_000_000n;
/** Votes above the quotas that are left where a round of the arithmetic ends: a ten-thousandth. */
const SETTLED = UNIT / 10_000n;

const up = (n: bigint, d: bigint): bigint => (n + d - 1n) / d;
const asFraction = (units: bigint): Fraction => fraction(units, UNIT);

/** The votes of each candidate where each keeps a part of what reaches them, and what nobody keeps; all in units. */
function votesBy(ballots: readonly Ballot[], keep: readonly bigint[]): { votes: bigint[]; exhausted: bigint } {
  const votes = keep.map(() => 0n);
  let exhausted = 0n;
  for (const { groups, count } of ballots) {
    let left = BigInt(count) * UNIT;
    for (const group of groups) {
      if (left === 0n) break;
      const open = group.filter((each) => (keep[each] ?? 0n) > 0n);
      const share = open.length === 0 ? 0n : left / BigInt(open.length);
      for (const each of open) {
        const part = up(share * (keep[each] ?? 0n), UNIT);
        const kept = part < left ? part : left;
        votes[each] = (votes[each] ?? 0n) + kept;
        left -= kept;
      }
    }
    exhausted += left;
  }
  return { votes, exhausted };
}

/** Long, because a count is one thing after another, each on what the one before it left. */
function course(ballots: readonly Ballot[], candidates: number, seats: number, by: Draw): Course {
  const total = BigInt(cast(ballots)) * UNIT;
  const keep = upTo(candidates).map(() => UNIT);
  const hopeful = new Set(upTo(candidates));
  const stages: Stage[] = [];
  const elected: number[][] = [];
  const gone: number[] = [];
  let atFirstLot: Course['atFirstLot'] = null;
  const draw: Draw = (tied) => {
    atFirstLot ??= { elected: [...elected], gone: [...gone] };
    return by(tied);
  };
  const elect = (now: readonly number[], votes: readonly Fraction[]) => {
    for (const each of now) hopeful.delete(each);
    const inOrder = byVotes(now, votes);
    elected.push(...inOrder);
    return inOrder.flat();
  };
  for (;;) {
    let last: bigint | null = null;
    let counted = votesBy(ballots, keep);
    const quotaOf = () => (total - counted.exhausted) / BigInt(seats + 1) + 1n;
    for (;;) {
      const quota = quotaOf();
      const isReached = [...hopeful].some((each) => (counted.votes[each] ?? 0n) >= quota);
      const surplus = elected.flat().reduce((all, each) => {
        const more = (counted.votes[each] ?? 0n) - quota;
        return more > 0n ? all + more : all;
      }, 0n);
      if (isReached || surplus < SETTLED || (last !== null && surplus >= last)) break;
      last = surplus;
      for (const each of elected.flat()) {
        keep[each] = up((keep[each] ?? 0n) * quota, counted.votes[each] || 1n);
      }
      counted = votesBy(ballots, keep);
    }
    const quota = quotaOf();
    const votes = counted.votes.map(asFraction);
    const acts: Act[] = [];
    const reached = [...hopeful].filter((each) => (counted.votes[each] ?? 0n) >= quota);
    if (reached.length > 0) acts.push({ kind: 'elected', candidates: elect(reached, votes), by: 'quota' });
    const free = seats - elected.flat().length;
    if (free > 0 && hopeful.size > 0 && hopeful.size <= free) {
      acts.push({ kind: 'elected', candidates: elect([...hopeful], votes), by: 'nobody-else' });
    }
    const isOver = free <= 0 || hopeful.size === 0;
    if (!isOver && reached.length === 0) {
      const tied = byVotes([...hopeful], votes).at(-1) ?? [];
      const candidate = tied.length === 1 ? (tied[0] ?? -1) : draw(tied);
      hopeful.delete(candidate);
      gone.push(candidate);
      keep[candidate] = 0n;
      acts.push({ kind: 'excluded', candidate, tied: tied.length === 1 ? [] : tied });
    }
    stages.push({ votes, exhausted: asFraction(counted.exhausted), quota: asFraction(quota), acts });
    if (isOver) {
      const rest = [...byVotes([...hopeful], votes), ...[...gone].reverse().map((each) => [each])];
      return { stages, elected, rest, atFirstLot };
    }
  }
}

export const meek = (
  ballots: readonly Ballot[],
  candidates: number,
  seats: number,
  lot: readonly number[] | null,
): Stv => decided(candidates, seats, (draw) => course(ballots, candidates, seats, draw), lot);
