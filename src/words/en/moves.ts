/** Starts and ends of phases that were moved, in words. */
import { edgeAt, type Shift } from '../../governance/timetable.ts';
import { dayInWords, edgeInWords } from './days.ts';
import { PHASES } from './phase-words.ts';
import { capitalized, sentence } from './sentences.ts';

const EDGES = { start: 'start', end: 'end' } as const;

/**
 * "The end of nominations was moved from 3 March 2021, 15:00 UTC to 10 March 2021, 15:00 UTC on 2 March 2021, and all that
 * follows as far. Too few stood."
 */
export function moveInWords({ move, withAllAfter }: Shift): string {
  const { phase, edge, from, to, precision, on, why } = move;
  const [was, is] = [from, to].map((at) => edgeInWords(edgeAt(at, edge, precision)));
  const of = phase === 'results' ? 'the result' : PHASES[phase].label.toLowerCase();
  const besides = withAllAfter ? ', and all that follows as far' : '';
  return `The ${EDGES[edge]} of ${of} was moved from ${was} to ${is} on ${dayInWords(on)}${besides}. ${sentence(capitalized(why))}`;
}
