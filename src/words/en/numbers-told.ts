/** What the elections' numbers show: findings over charts, what their parts stand for, and how they were counted. */
import { CALLED } from './called.ts';
import { counted, countInWords, numberWords } from './counts.ts';
import { MONTHS } from './days.ts';
import { capitalized } from './sentences.ts';

export const NUMBERS = {
  title: 'Elections in numbers',
  whoStood: 'Who stood',
  byElection: 'Election by election',
  whenCame: 'When statements came',
} as const;

export const numbersDescribed = (community: string): string =>
  `How many stood in each election of ${community}, who stood again, how many voted, and when statements came.`;

/** What a chart shows beside its finding: whom it counts, and what the parts of a bar stand for. */
export const NUMBERS_CHARTS = {
  candidacies: {
    subtitle: 'Everybody who came forward in each election, also those who withdrew.',
    parts: ['Stood for the first time', 'Had stood before'],
    mark: CALLED.Seats,
  },
  incumbents: {
    subtitle: `The members whose ${CALLED.seats} came up in each election.`,
    parts: ['Stood again', 'Did not'],
  },
  organizations: {
    subtitle: `The organizations that the ${CALLED.candidates} of each election belonged to; independents are not counted.`,
    parts: ['Organizations'],
  },
  arrivals: {
    subtitle:
      'Statements by the whole days that were left until nominations closed, by the earliest clock on record: when a statement was written, else committed, else the request opened, else merged.',
    parts: ['Statements'],
  },
} as const;

/** "September 2018" as "Sep 2018": the title of an election where there is little room. One that is no month and year stays. */
export const shortTitle = (title: string): string => {
  const month = MONTHS.find((each) => title.startsWith(`${each} `) && /^ \d{4}$/.test(title.slice(each.length)));
  return month === undefined ? title : `${month.slice(0, 3)}${title.slice(month.length)}`;
};

/** In how many elections more stood than could be elected, and how many stood for the first time. */
export const stoodFinding = (numbers: { contested: number; elections: number; fresh: number; stood: number }): string =>
  `${capitalized(numberWords(numbers.contested))} of ${countInWords(numbers.elections, 'election')} had more ${CALLED.candidates} than ${CALLED.seats}; ${numbers.fresh} of ${numbers.stood} candidacies were somebody’s first`;

export const stoodAgainFinding = (again: number, held: number): string =>
  `Members stood again ${again} of the ${held} times that their ${CALLED.seats} came up`;

/** From how many organizations candidates came: in all, and at least and at most in one election. */
export const cameFromFinding = (all: number, least: number, most: number): string =>
  `${CALLED.Candidates} came from ${counted(all, 'organization')}, ${least === most ? most : `${least} to ${most}`} in each election`;

/** How many days were left when a statement came; `early` is the number from which on all stand together. */
export const daysLeftInWords = (day: number, early: number): string =>
  day < 0 ? 'After it' : day === 0 ? 'The last day' : day === early ? `${early} days or more` : counted(day, 'day');

export const arrivalsFinding = (all: number, last: number, late: number): string =>
  `${last} of ${counted(all, 'statement')} came in the last 24 hours${late === 0 ? '' : `, ${late} after the deadline`}`;

/** "2 of 3" of those whose seats came up stood again; that nobody had held the seats. */
export const stoodAgainOf = (again: number, held: number): string =>
  held === 0 ? `New ${CALLED.seats}` : `${again} of ${held}`;

/** How many elections had a result, and of how many of those that came to a vote it is known how many voted; `on` says as of when. */
export function resultsCounted(on: string, results: number, polls: number, known: number): string {
  const turnout =
    known === 0
      ? 'How many voted is not recorded for any of them.'
      : `How many voted is recorded for ${known} of the ${polls} that came to a vote.`;
  return `${on}, ${countInWords(results, 'election')} had a result, by a vote or uncontested. ${turnout}`;
}
