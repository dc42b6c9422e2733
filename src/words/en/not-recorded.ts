/** What is said where the records say nothing. Nothing is filled in: not from an order, a number or a default. */

import type { Day } from '../../governance/day.ts';
import type { Community } from '../../governance/model.ts';
import { dayInWords } from './days.ts';
import { TAGS } from './tags.ts';

/** Stands where a fact would stand that nobody wrote down; within a sentence in small letters. */
export const NOT_RECORDED = TAGS['not-recorded'].word;

/** Said where the records end before the day asked about; nothing where they do not. */
export function recordsSentence(community: Community, on: Day): string[] {
  const { recordsEnd } = community;
  if (recordsEnd === null || on <= recordsEnd) return [];
  return [
    `The records end on ${dayInWords(recordsEnd)}. What is shown is the last recorded state; what happened since is not known.`,
  ];
}

/** Of elections that were foreseen for a day that is past, and have no file. */
export const notRecordedSince = (recordsEnd: Day | null): string =>
  recordsEnd === null
    ? 'Of an election that was foreseen for a day that is past, and has no file, it is not recorded whether it was held.'
    : `The records end on ${dayInWords(recordsEnd)}: whether an election after that day was held is not recorded.`;
