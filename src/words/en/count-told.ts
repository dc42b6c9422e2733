/** How ballots are counted, in words, and what a count came to step by step. */
import type { AgainstNone } from '../../counting/against-none.ts';
import type { Counted, Steps } from '../../counting/count.ts';
import { decimal } from '../../counting/fraction.ts';
import { cell } from '../../counting/pairs.ts';
import type { Act } from '../../counting/stv.ts';
import type { Method, Strength, Unranked } from '../../governance/ballots.ts';
import { countInWords, placeInWords } from './counts.ts';
import { capitalized, listInWords } from './sentences.ts';

export const METHOD_NAMES: Readonly<Record<Method, string>> = {
  schulze: 'Schulze',
  'ranked-pairs': 'Ranked pairs',
  minimax: 'Minimax',
  'condorcet-irv': 'Condorcet, then instant run-off',
  borda: 'Borda',
  'stv-scottish': 'Single transferable vote (Scottish rules)',
  'stv-exact': 'Single transferable vote (exact fractions)',
  'stv-meek': 'Single transferable vote (Meek)',
  approval: 'Approval',
  plurality: 'Plurality',
  score: 'Score',
  star: 'STAR',
  'bloc-star': 'Bloc STAR',
};

/** What each method does, in plain words: a sentence or two. */
export const METHOD_SAYS: Readonly<Record<Method, string>> = {
  schulze:
    'Every two candidates are compared: whom do more voters prefer? Where nobody beats all others, a chain of victories counts as much as its weakest one; whoever has the stronger chain to the other stands above.',
  'ranked-pairs':
    'Every two candidates are compared. The victories are taken from the strongest to the weakest, and one that would contradict those before it is left out.',
  minimax: 'Every two candidates are compared. Whoever’s worst defeat is the mildest comes first.',
  'condorcet-irv':
    'Whoever beats each of the others wins. Where nobody does, whoever has the fewest first preferences goes, until somebody does.',
  borda:
    'A candidate gets a point for each other whom a voter ranks below, and half a point for each who is ranked alike.',
  'stv-scottish':
    'Whoever reaches the quota is elected; what they have above it goes on to their voters’ next preferences, each ballot at an equal part of its value, cut after five decimals. Where nobody reaches it, the last goes and all their ballots go on.',
  'stv-exact':
    'Whoever reaches the quota is elected; what they have above it goes on to their voters’ next preferences, as exact fractions. Where nobody reaches it, the last goes and all their ballots go on.',
  'stv-meek':
    'Whoever reaches the quota is elected, and keeps just the part of each vote that they need; the rest goes on, also to those who come later. The quota falls as ballots run out.',
  approval: 'Each ballot counts for everybody whom it approves.',
  plurality: 'Only first preferences count.',
  score: 'The points that voters give are added up.',
  star: 'The two with the most points go to a run-off: whom of the two do more voters prefer?',
  'bloc-star':
    'The two with the most points go to a run-off: whom of the two do more voters prefer? It is done again for each seat.',
};

export const UNRANKED_SAYS: Readonly<Record<Unranked, string>> = {
  last: 'Whom a voter did not rank comes behind all whom they did.',
  ignored: 'Of whom a voter did not rank, the ballot says nothing: it takes no part in their pairs.',
};

export const STRENGTH_SAYS: Readonly<Record<Strength, string>> = {
  'winning-votes': 'A victory is as strong as the number of voters for the winner.',
  margins: 'A victory is as strong as its margin.',
};

/** The same where one of them is chosen. */
export const UNRANKED_NAMES: Readonly<Record<Unranked, string>> = {
  last: 'come last',
  ignored: 'take no part',
};
export const STRENGTH_NAMES: Readonly<Record<Strength, string>> = {
  'winning-votes': 'Votes for the winner',
  margins: 'Margin',
};

/** How a count stands to what was declared, before the sentence that tells it. */
export const COUNTED_AGAIN = {
  agrees: 'Counted again.',
  differs: 'Counted again: it differs.',
  open: 'Counted again.',
  'not-counted': '',
} as const;

const voters = (n: number): string => `${n} voter${n === 1 ? '' : 's'}`;

type NameOf = (candidate: number) => string;

/** "Ada, then Ben and Cleo tied, then Dora" */
export const orderInWords = (order: Counted['order'], nameOf: NameOf): string =>
  order.map((group) => `${listInWords(group.map(nameOf))}${group.length > 1 ? ' tied' : ''}`).join(', then ');

function actInWords(act: Act, nameOf: NameOf): string {
  if (act.kind === 'elected') {
    const who = listInWords(act.candidates.map(nameOf));
    const plural = act.candidates.length === 1 ? 'is' : 'are';
    return act.by === 'quota'
      ? `${who} ${plural} elected: the quota is reached`
      : `${who} ${plural} elected: as many are left as seats`;
  }
  const tie = act.tied.length === 0 ? '' : `; ${listInWords(act.tied.map(nameOf))} were tied`;
  return act.kind === 'transferred'
    ? `what ${nameOf(act.candidate)} has above the quota, ${decimal(act.surplus)}, goes on${tie}`
    : `${nameOf(act.candidate)} has the fewest and goes${tie}`;
}

/** What it takes to take part, where an option stands for nobody: how many voters must prefer a candidate to it. */
export function againstNobody({ majority, quorum }: Pick<AgainstNone, 'majority' | 'quorum'>, none: string): string {
  const most = majority === 1 ? 'More voters than' : `More than ${majority} times as many voters as`;
  const least = quorum === null ? '' : `, and at least ${quorum},`;
  return `${most} the other way${least} must prefer a candidate to “${none}”`;
}

/** Who did not come far enough above the option that stands for nobody, and so took no part; a sentence each. */
const tookNoPart = ({ dropped, none }: Counted, nameOf: NameOf): string[] =>
  dropped.map(({ candidate, why, ahead, behind }) => {
    const few = why === 'quorum' && none?.quorum != null ? `, and the quorum is ${none.quorum}` : '';
    return `${nameOf(candidate)} takes no part: ${ahead} to ${behind} against “${none === null ? '' : nameOf(none.none)}”${few}.`;
  });

/** One line a step, as a voter can follow it: first who took no part, then how the others were counted. */
export const storyOf = (result: Counted, nameOf: NameOf): string[] => [
  ...tookNoPart(result, nameOf),
  ...stepsInWords(result, nameOf),
];

function stepsInWords({ steps, matrix, counted, order }: Counted, nameOf: NameOf): string[] {
  const name: NameOf = (place) => nameOf(counted[place] ?? place);
  const at = (a: number, b: number) => cell(matrix, counted[a] ?? a, counted[b] ?? b);
  switch (steps.method) {
    case 'schulze':
      return schulzeStory(order, steps, (candidate) => counted.indexOf(candidate), name);
    case 'ranked-pairs':
      return steps.locks.map(({ winner, loser, against }) => {
        const victory = `${name(winner)} beats ${name(loser)}, ${at(winner, loser)} to ${at(loser, winner)}`;
        if (against === null) return `${victory}: taken.`;
        return against === 'stronger'
          ? `${victory}: left out, it contradicts stronger ones.`
          : `${victory}: left out, it contradicts others as strong.`;
      });
    case 'minimax':
      return steps.worst.map((worst, each) =>
        worst === null
          ? `${name(each)} loses to nobody.`
          : `${name(each)} loses at worst to ${name(worst.by)}, ${at(worst.by, each)} to ${at(each, worst.by)}.`,
      );
    case 'condorcet-irv':
      return steps.places.flatMap(({ winners, rounds }, place) => [
        ...rounds.flatMap(({ goes, left, votes }) =>
          goes === null
            ? []
            : [
                `${capitalized(placeInWords(place + 1))} place: of ${countInWords(left.length, 'candidate')} nobody beats all others; ${name(goes)}, with ${decimal(votes[goes] ?? { n: 0n, d: 1n })} first preferences, goes.`,
              ],
        ),
        winners.length === 1
          ? `${capitalized(placeInWords(place + 1))} place: ${name(winners[0] ?? 0)}.`
          : `${capitalized(placeInWords(place + 1))} place: ${listInWords(winners.map(name))} are tied; a lot decides.`,
      ]);
    case 'borda':
      return steps.doubled.map(
        (points, each) => `${name(each)}: ${points % 2 === 0 ? points / 2 : `${(points - 1) / 2}½`} points.`,
      );
    case 'approval':
      return steps.approvals.map((approvals, each) => `${name(each)} is approved by ${voters(approvals)}.`);
    case 'plurality':
      return steps.votes.map((votes, each) => `${name(each)}: ${decimal(votes)} first preferences.`);
    case 'score':
      return steps.points.map(
        (points, each) => `${name(each)}: ${decimal(points)} points from ${voters(steps.voters[each] ?? 0)}.`,
      );
    case 'star':
    case 'bloc-star':
      return steps.rounds.map(({ finalists, winners, by }, place) => {
        const who = listInWords(
          finalists.map((each) => `${name(each)} (${decimal(steps.points[each] ?? { n: 0n, d: 1n })} points)`),
        );
        const how = {
          alone: 'nobody else is left',
          preference: 'more voters prefer',
          points: 'as many voters prefer either, and more points are for',
          'highest-points': 'points are equal too, and more of the highest points are for',
          tied: 'nothing parts',
        }[by];
        return `${capitalized(placeInWords(place + 1))} place: ${who}; ${how} ${listInWords(winners.map(name))}.`;
      });
    default:
      return steps.stages.map(
        ({ acts, quota }, stage) =>
          `Stage ${stage + 1}, quota ${decimal(quota)}: ${acts.map((act) => actInWords(act, name)).join('; ') || 'nothing is left to do'}.`,
      );
  }
}

function schulzeStory(
  order: Counted['order'],
  { paths, ways }: Extract<Steps, { method: 'schulze' }>,
  placeOf: (candidate: number) => number,
  name: NameOf,
): string[] {
  return order.slice(0, -1).flatMap((group, at) =>
    group.flatMap((above) =>
      (order[at + 1] ?? []).map((below) => {
        const [a, b] = [placeOf(above), placeOf(below)];
        const [there, back] = [cell(paths, a, b), cell(paths, b, a)];
        const way = ways[a]?.[b] ?? [];
        const chain = way.length > 2 ? `, over ${listInWords(way.slice(1, -1).map(name))}` : '';
        if (there === back) return `${name(a)} and ${name(b)}: the strongest chains are alike, ${there}.`;
        const backWay = back === 0 ? ', and none leads back' : `; the strongest back is worth ${back}`;
        return `${name(a)} stands above ${name(b)}: the strongest chain of victories is worth ${there}${chain}${backWay}.`;
      }),
    ),
  );
}
