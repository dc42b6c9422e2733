/** Starts and ends of phases that were moved, in words. */
import type { Move } from '../../governance/timetable.ts';
import { dayInWords, instantInWords } from './days.ts';
import { PHASES } from './phase-words.ts';
import { sentence } from './sentences.ts';

const EDGES = { start: 'start', end: 'end' } as const;

/** "The end of nominations was moved from 3 March 2021, 15:00 UTC to 10 March 2021, 15:00 UTC on 2 March 2021. Too few stood." */
export const moveInWords = ({ phase, edge, from, to, on, why }: Move): string =>
  `The ${EDGES[edge]} of ${PHASES[phase].label.toLowerCase()} was moved from ${instantInWords(from)} to ${instantInWords(to)} on ${dayInWords(on)}. ${sentence(why)}`;
