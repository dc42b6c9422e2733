/** In which order candidates stand, and what that order is drawn from. */

import { instantInWords } from '#words/days.ts';
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

type Ordered = Pick<Election, 'draw' | 'outcome'>;

/** In which order the candidates of an election stand, in a sentence. */
export function orderInWords({ draw, outcome }: Ordered): string {
  const lots = draw !== null && isDrawn(draw) ? drawSourceInWords(draw) : null;
  if (outcome === null) {
    return lots === null
      ? `The ${CALLED.candidates} are listed by name${untilDrawn(draw) || ', as nothing has been named to draw their order from'}.`
      : `Until the result is declared, the ${CALLED.candidates} are listed in an order drawn from ${lots}, the same for every reader.`;
  }
  if (outcome.elected.length === 0) {
    const by = lots === null ? 'by name' : `in an order drawn from ${lots}`;
    return `The ${CALLED.candidates} are listed ${by}, those who withdrew last.`;
  }
  if (outcome.ranked) {
    const others = lots === null ? 'by name' : `in an order drawn from ${lots}`;
    return `The elected are listed first, in the order of the count, then the others ${others}, then those who withdrew.`;
  }
  const within = lots === null ? 'they are listed by name, which' : `the order is drawn from ${lots} and`;
  return `The elected are listed first, then the others, then those who withdrew; within each group, ${within} says nothing about votes.`;
}

/** In which order they stand where the result changes nothing about it: side by side. */
export function lastingOrderInWords({ draw }: Ordered): string {
  return draw !== null && isDrawn(draw)
    ? `They are listed in an order drawn from ${drawSourceInWords(draw)}, the same for every reader, even after the result.`
    : `They are listed by name${untilDrawn(draw)}.`;
}
