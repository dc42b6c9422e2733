/** Starts and ends of phases that were moved, in words. */
import { dayOf, type Instant, lastDayBefore } from '../../governance/instant.ts';
import type { Move, Shift } from '../../governance/timetable.ts';
import { dayInWords, instantInWords } from './days.ts';
import { PHASES } from './phase-words.ts';
import { sentence } from './sentences.ts';

const EDGES = { start: 'start', end: 'end' } as const;

/** The moment of a start or an end; where only the day is known, that, which for an end is the last of the phase. */
const atInWords = ({ edge, precision }: Move, at: Instant): string =>
  precision === 'instant' ? instantInWords(at) : dayInWords(edge === 'end' ? lastDayBefore(at) : dayOf(at));

/**
 * "The end of nominations was moved from 3 March 2021, 15:00 UTC to 10 March 2021, 15:00 UTC on 2 March 2021, and all that
 * follows as far. Too few stood."
 */
export function moveInWords({ move, withAllAfter }: Shift): string {
  const { phase, edge, from, to, on, why } = move;
  const of = phase === 'results' ? 'the result' : PHASES[phase].label.toLowerCase();
  const besides = withAllAfter ? ', and all that follows as far' : '';
  return `The ${EDGES[edge]} of ${of} was moved from ${atInWords(move, from)} to ${atInWords(move, to)} on ${dayInWords(on)}${besides}. ${sentence(why)}`;
}
