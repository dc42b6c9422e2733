/** What the page of an election that is counted again says of the ballots, the turnout and the options. */
import type { Method, Strength, Unranked } from '../../governance/ballots.ts';
import { METHOD_NAMES } from './count-told.ts';
import { counted, countInWords } from './counts.ts';
import { capitalized, listInWords, sentence } from './sentences.ts';

/** Before what is known of ballots, turnout and the way of counting. */
export const COUNT_FACTS = {
  turnout: 'Turnout',
  ballots: 'Ballots',
  method: 'Method',
  unranked: 'Unranked',
  strength: 'Strength',
  ties: 'Ties',
  none: 'To take part',
} as const;

/** Why there are no ballots to count; `isPoll` where there was a vote. */
export const noBallots = (isPoll: boolean): string =>
  isPoll ? 'Not published, as far as the records tell' : 'None: no vote was held';

/** Why ballots cannot be counted again, as a sentence: in an election's words, or with nothing on record. */
export const notPublished = (election: string, why: string | null): string =>
  sentence(`The ballots of ${election} are not published: ${why ?? 'nothing on record says why'}`);

/** Why a method cannot be counted, of what is published; `others` are those that can. */
export const cannotBeCounted = (method: Method, onlyPairs: boolean, others: readonly Method[]): string =>
  `${METHOD_NAMES[method]} cannot be counted: ${onlyPairs ? 'only the pairs are here' : 'the ballots hold ranks and no points'}. What can: ${others.join(', ')}.`;

/** What is taken where the records do not say how ballots were counted. */
export const takenHere = (value: string): string => `${value} (not on record; taken here)`;

export const ballotsInFile = (cast: number): string => `${counted(cast, 'ballot')} in the file`;

/** How many ballots there are, and what of them is published. */
export const ballotsInWords = (cast: number, blank: number, onlyPairs: boolean): string =>
  `${counted(cast, 'ballot')}${blank > 0 ? `, ${blank} of which ${blank === 1 ? 'ranks' : 'rank'} nobody` : ''}${onlyPairs ? '; only the pairs are published' : ''}`;

export const brokenByLot = (how: string): string => `Broken by a published lot: ${how}`;

/** Over the numbers of two candidates each. */
export const PAIRS_CAPTION = 'How many voters prefer the candidate of the row to that of the column';

/** Over whom the candidate of a row wins, said where colour is not seen. */
export const overOther = (other: string): string => `over ${other}`;

/** A way of counting: its method, and the options that matter to it. */
export const wayInWords = (method: Method, unranked: Unranked, strength: Strength): string =>
  `${METHOD_NAMES[method]}${strength === 'margins' ? ' by margins' : ''} with the unranked ${unranked}`;

/** How many ways of counting are named one by one. */
const MOST_WAYS = 6;

/** What nobody recorded of how ballots were counted, and was taken as it usually is; each by its name in files. */
export const allTakenHere = (names: readonly string[]): string =>
  `Not on record, and taken here: ${listInWords(names)}.`;

/** By which ways of counting the ballots would give what was declared. */
export const wouldAgreeBy = (ways: readonly string[]): string => {
  const left = ways.length - MOST_WAYS;
  const more = left > 0 ? `; and ${countInWords(left, 'more way')}` : '';
  return ways.length === 0
    ? 'By no method and option known here would it agree.'
    : `It would agree by ${ways.slice(0, MOST_WAYS).join('; ')}${more}.`;
};

/** That seats stay empty for want of anybody who may take them. */
export const staysEmpty = (seats: number): string =>
  `${capitalized(countInWords(seats, 'seat'))} ${seats === 1 ? 'stays' : 'stay'} empty: nobody is left who may take ${seats === 1 ? 'it' : 'them'}.`;

export const NOTHING_COUNTED = 'Nothing was decided by a count.';

export const countTitle = (election: string): string => `How the seats of ${election} were awarded`;

export const countDescribed = (election: string, committee: string): string =>
  `The count of ${election}, and for each candidate why they have a seat or none: ${committee}.`;
