/** Who sits on a committee and until when, in a sentence or two. */
import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { dayInWords, dueDayInWords, monthInWords } from './days.ts';
import { asRecordsStood } from './on-record.ts';
import { placedOn, type RichText, type WhenPart } from './rich-text.ts';
import { capitalized, uncapitalized } from './sentences.ts';

/** A committee within a sentence that it begins. */
export const theCommittee = (name: string): string => `The ${name}`;

/** That a committee is gone; `name` as the sentence begins with it. */
export const dissolvedInWords = (name: string, on: Day): string => `${name} was dissolved on ${dayInWords(on)}.`;

/** "three terms were due to end on 14 October 2026"; `isFirst` where the terms are named, else their number alone. */
export function dueInWords(terms: number, due: WhenPart, asOf: Day, isFirst: boolean): string {
  const one = terms === 1;
  const verb = placedOn(due) <= asOf ? (one ? 'was' : 'were') : one ? 'is' : 'are';
  return `${isFirst ? countInWords(terms, 'term') : numberWords(terms)} ${verb} due to end ${dueDayInWords(due)}`;
}

/**
 * How many sit on a committee, of how many of its seats the records do not tell who holds them, and how many nobody does;
 * `ended` is the last day of records that have ended.
 */
export function sizeInWords(
  name: string,
  [members, unrecorded, vacant]: readonly [number, number, number],
  ended: Day | null,
): string {
  const hold = ended === null ? 'holds' : 'held';
  const count = `${countInWords(members, 'member')}${unrecorded === 0 ? '' : ` on record; who ${hold} ${countInWords(unrecorded, 'seat')} more is not recorded`}`;
  const are = ended !== null ? 'stood' : vacant === 1 ? 'is' : 'are';
  const empty = vacant === 0 ? '' : `, and ${countInWords(vacant, 'seat')} ${are} vacant`;
  return ended === null
    ? `${name} has ${count}${empty}.`
    : `${asRecordsStood(ended)}, ${uncapitalized(name)} had ${count}${empty}.`;
}

/** How many members were expected, and how many are on record. */
export const expectedAndServed = (seats: number, served: number): string =>
  `About ${numberWords(seats)} members were expected; the records name ${numberWords(served)}.`;

/** "three of them vacant", after a number of seats; nothing where none is. */
export const vacantOfThem = (vacant: number): string => (vacant > 0 ? `, ${numberWords(vacant)} of them vacant` : '');

/**
 * "Three seats, held by Ana, one of them by somebody not recorded, one of them vacant"; "two of the seats held by" where not
 * all of them come up, and nobody can tell which. `winners` are those whose holder an election before fills.
 */
export const seatsHeldBy = (
  count: number,
  holders: RichText,
  {
    unrecorded,
    winners,
    vacant,
    isPart,
  }: { readonly unrecorded: number; readonly winners: number; readonly vacant: number; readonly isPart: boolean },
): RichText => [
  isPart ? capitalized(`${numberWords(count)} of the ${CALLED.seats}`) : capitalized(countInWords(count, 'seat')),
  ...(holders.length > 0 ? [isPart ? ' held by ' : ', held by ', ...holders] : []),
  winners > 0
    ? `, ${winners === count ? 'held' : `${numberWords(winners)} of them`} by those whom an earlier election is to elect`
    : '',
  unrecorded > 0 ? `, ${numberWords(unrecorded)} of them by somebody not recorded` : '',
  vacantOfThem(vacant),
];

/** Over the picture of a committee's terms, where nothing is found in it. */
export const seatsOfCommittee = (name: string): string => `The ${CALLED.seats} of the ${name}`;

/** Whose terms a picture shows, and of which months. */
export const chartSubtitle = (name: string, { from, to }: { from: Day; to: Day }, recordsEnd: Day | null): string => {
  const stood = recordsEnd === null ? '' : `, ${uncapitalized(asRecordsStood(recordsEnd))}`;
  return `${name}, ${monthInWords(from)} to ${monthInWords(to, 'before')}${stood}.`;
};
