/**
 * The single transferable vote by the weighted inclusive Gregory method: what an elected candidate has above the quota goes
 * on, each of their ballots with an equal part of its value. As Scotland's local elections are counted (The Scottish Local
 * Government Elections Order 2011, schedule 1, part III): values of ballots cut after five decimals, a ballot that ranks
 * several alike is used up there. Or exactly: values are fractions, and a ballot that ranks several alike is shared.
 */
import { type Ballot, cast, upTo } from './ballot.ts';
import type { Draw } from './branches.ts';
import { compared, type Fraction, fraction, minus, ONE, over, rounded, sum, times, ZERO } from './fraction.ts';
import { type Act, byEarlierStages, byVotes, type Course, decided, type Stage, type Stv } from './stv.ts';

type Arithmetic = 'five-decimals' | 'exact';

/** Ballots that are worth the same. */
interface Parcel {
  readonly value: Fraction;
  readonly ballots: readonly Ballot[];
}

interface Count {
  readonly arithmetic: Arithmetic;
  readonly piles: Map<number, Parcel[]>;
  readonly continuing: Set<number>;
}

const worth = ({ value, ballots }: Parcel): Fraction => times(value, fraction(cast(ballots)));
const votesIn = (piles: Count['piles'], candidate: number): Fraction => sum((piles.get(candidate) ?? []).map(worth));

/** Hands ballots of one value to whom they name next among those who are still in the race. */
function hand(count: Count, { value, ballots }: Parcel): void {
  const parts = new Map<string, { candidate: number; share: number; ballots: Ballot[] }>();
  for (const ballot of ballots) {
    const next = ballot.groups
      .map((group) => group.filter((each) => count.continuing.has(each)))
      .find(({ length }) => length > 0);
    if (next === undefined || (next.length > 1 && count.arithmetic !== 'exact')) continue;
    for (const candidate of next) {
      const key = `${candidate}/${next.length}`;
      const part = parts.get(key) ?? { candidate, share: next.length, ballots: [] };
      part.ballots.push(ballot);
      parts.set(key, part);
    }
  }
  for (const { candidate, share, ballots: all } of parts.values()) {
    const each = { value: share === 1 ? value : over(value, fraction(share)), ballots: all };
    const pile = count.piles.get(candidate) ?? [];
    const like = pile.findIndex((parcel) => compared(parcel.value, each.value) === 0);
    const before = pile[like];
    if (before === undefined) pile.push(each);
    else pile[like] = { value: before.value, ballots: [...before.ballots, ...each.ballots] };
    count.piles.set(candidate, pile);
  }
}

/** Of whom the next thing is done: the first or the last by votes, then by earlier stages, then by lot. */
function chosen(
  among: readonly number[],
  stages: readonly Stage[],
  most: boolean,
  draw: Draw,
): { readonly candidate: number; readonly tied: readonly number[] } {
  const tied = byVotes(among, stages.at(-1)?.votes ?? []).at(most ? 0 : -1) ?? [];
  const left = byEarlierStages(tied, stages, most);
  return { candidate: left.length === 1 ? (left[0] ?? -1) : draw(left), tied: tied.length === 1 ? [] : tied };
}

/** Long, because a count is one thing after another, each on what the one before it left. */
function course(
  ballots: readonly Ballot[],
  candidates: number,
  seats: number,
  arithmetic: Arithmetic,
  by: Draw,
): Course {
  const all = upTo(candidates);
  const total = cast(ballots);
  const quota = fraction(Math.floor(total / (seats + 1)) + 1);
  const count: Count = { arithmetic, piles: new Map(), continuing: new Set(all) };
  const stages: Stage[] = [];
  const elected: number[][] = [];
  const gone: number[] = [];
  const surpluses = new Set<number>();
  let atFirstLot: Course['atFirstLot'] = null;
  const draw: Draw = (tied) => {
    atFirstLot ??= { elected: [...elected], gone: [...gone] };
    return by(tied);
  };
  const acted = (act: Act) => {
    const last = stages.pop();
    if (last !== undefined) stages.push({ ...last, acts: [...last.acts, act] });
  };
  const looked = () => {
    const votes = all.map((each) => votesIn(count.piles, each));
    stages.push({ votes, exhausted: minus(fraction(total), sum(votes)), quota, acts: [] });
    return votes;
  };
  const elect = (candidatesNow: readonly number[], votes: readonly Fraction[], reason: 'quota' | 'nobody-else') => {
    if (candidatesNow.length === 0) return;
    for (const each of candidatesNow) count.continuing.delete(each);
    elected.push(...byVotes(candidatesNow, votes));
    acted({ kind: 'elected', candidates: byVotes(candidatesNow, votes).flat(), by: reason });
  };
  hand(count, { value: ONE, ballots });
  for (;;) {
    const votes = looked();
    const reached = [...count.continuing].filter((each) => compared(votes[each] ?? ZERO, quota) >= 0);
    elect(reached, votes, 'quota');
    for (const each of reached) if (compared(votes[each] ?? ZERO, quota) > 0) surpluses.add(each);
    const free = seats - elected.flat().length;
    if (free > 0 && count.continuing.size <= free) elect([...count.continuing], votes, 'nobody-else');
    if (free <= 0 || count.continuing.size === 0) {
      const rest = [...byVotes([...count.continuing], votes), ...[...gone].reverse().map((each) => [each])];
      return { stages, elected, rest, atFirstLot };
    }
    if (surpluses.size > 0) {
      const { candidate, tied } = chosen([...surpluses], stages, true, draw);
      const own = votes[candidate] ?? ZERO;
      const surplus = minus(own, quota);
      surpluses.delete(candidate);
      acted({ kind: 'transferred', candidate, surplus, tied });
      const pile = count.piles.get(candidate) ?? [];
      // What is kept is exactly the quota, whatever the rounding of the transferred values loses.
      count.piles.set(candidate, [{ value: quota, ballots: [{ groups: [], points: null, count: 1 }] }]);
      for (const parcel of pile) {
        const exact = over(times(parcel.value, surplus), own);
        const value = arithmetic === 'exact' ? exact : rounded(exact, 5, 'down');
        hand(count, { value, ballots: parcel.ballots });
      }
    } else {
      const { candidate, tied } = chosen([...count.continuing], stages, false, draw);
      count.continuing.delete(candidate);
      gone.push(candidate);
      acted({ kind: 'excluded', candidate, tied });
      const pile = count.piles.get(candidate) ?? [];
      count.piles.delete(candidate);
      for (const parcel of pile) hand(count, parcel);
    }
  }
}

export const gregory = (
  ballots: readonly Ballot[],
  candidates: number,
  seats: number,
  arithmetic: Arithmetic,
  lot: readonly number[] | null,
): Stv => decided(candidates, seats, (draw) => course(ballots, candidates, seats, arithmetic, draw), lot);
