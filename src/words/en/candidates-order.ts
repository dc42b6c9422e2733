/** In which order candidates stand, and what that order is drawn from. */

import { instantInWords } from '#words/days.ts';
import { type CandidateGroup, candidateGroupsOn } from '../../governance/candidates.ts';
import type { Day } from '../../governance/day.ts';
import { appearsAt, type Draw, isDrawn } from '../../governance/draw.ts';
import type { Election } from '../../governance/model.ts';
import { CALLED } from './called.ts';

/** What an order is drawn from, within a sentence: "round 123 of the public randomness beacon drand (quicknet)". */
export function drawSourceInWords(draw: Draw): string {
  switch (draw.by) {
    case 'beacon':
      return `round ${draw.round} of the public randomness beacon drand (${draw.beacon})`;
    case 'source':
      return draw.source;
    case 'election-id':
      return 'the election’s name';
  }
}

/** When the order will be drawn, and from what: ", until their order is drawn from …, which appears on …"; empty where nothing is named. */
function untilDrawn(draw: Draw | null): string {
  const at = draw === null ? null : appearsAt(draw);
  return draw === null || at === null
    ? ''
    : ` until their order is drawn from ${drawSourceInWords(draw)}, which appears on ${instantInWords(at)}`;
}

/** In which order the candidates stand until the result is declared, in a sentence. */
export const orderAheadInWords = (draw: Draw | null): string =>
  draw !== null && isDrawn(draw)
    ? `Until the result is declared, the ${CALLED.candidates} are listed in an order drawn from ${drawSourceInWords(draw)}, the same for every reader.`
    : `The ${CALLED.candidates} are listed by name${untilDrawn(draw) || ', as nothing has been named to draw their order from'}.`;

/** The groups after the elected, as they are listed. */
const AFTER: Readonly<Record<CandidateGroup, string>> = {
  elected: '',
  others: ', then the others',
  gone: ', then those who withdrew',
};

/** In which order the candidates of an election stand on a day, in a sentence. Only groups in which somebody is are named. */
export function orderInWords(election: Election, on: Day): string {
  const { draw, outcome } = election;
  if (outcome === null) return orderAheadInWords(draw);
  const lots = draw !== null && isDrawn(draw) ? drawSourceInWords(draw) : null;
  const so = lots === null ? 'by name' : `in an order drawn from ${lots}`;
  const groups = candidateGroupsOn(election, on);
  const votes = outcome.by === 'poll' ? ', which says nothing about votes' : '';
  if (!groups.includes('elected')) {
    return `The ${CALLED.candidates} are listed ${so}${groups.length > 1 ? ', those who withdrew last' : ''}.`;
  }
  if (groups.length === 1) {
    return `The elected are listed ${outcome.ranked ? 'in the order of the count' : `${so}${votes}`}.`;
  }
  if (outcome.ranked) {
    const others = groups.includes('others') ? `${AFTER.others} ${so}` : '';
    return `The elected are listed first, in the order of the count${others}${groups.includes('gone') ? AFTER.gone : ''}.`;
  }
  return `The elected are listed first${groups.map((group) => AFTER[group]).join('')}; each group ${so}${votes}.`;
}

/** In which order they stand where the result changes nothing about it: side by side. */
export function lastingOrderInWords({ draw }: Pick<Election, 'draw'>): string {
  return draw !== null && isDrawn(draw)
    ? `They are listed in an order drawn from ${drawSourceInWords(draw)}, the same for every reader, even after the result.`
    : `They are listed by name${untilDrawn(draw)}.`;
}
