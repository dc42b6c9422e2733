/** What the answers in a terminal say beside their tables: who sits on a committee, its terms, its elections. */
import type { Day } from '../../governance/day.ts';
import type { When } from '../../governance/when.ts';
import { CALLED } from './called.ts';
import { counted } from './counts.ts';
import { boundsInWords, dayInWords } from './days.ts';
import { bareName } from './elections.ts';
import { TAGS } from './tags.ts';

/** A committee on a day. */
export const committeeOn = (committee: string, on: Day): string => `${committee} on ${dayInWords(on)}`;

/** What is to be said of a member, or of a seat, in a row. */
export const REMARKS = {
  ranOutUnrecorded: 'ran out after the records end',
  heldOver: TAGS['held-over'].word.toLowerCase(),
  ranOut: TAGS['ran-out'].word.toLowerCase(),
  electionAwaited: TAGS['election-awaited'].word.toLowerCase(),
  mayHaveLeft: 'may have left: day not recorded',
  mayHaveMoved: 'may have moved: day not recorded',
  vacant: `(${TAGS.vacant.word.toLowerCase()})`,
  unrecorded: `(${TAGS['not-recorded'].word.toLowerCase()})`,
} as const;

const EXPECTS = { estimate: 'expects about', minimum: 'asks for at least', maximum: 'allows at most' } as const;

/** How many sit where the charter names no number of seats (null), or one that is not exact. */
export function membersBeside(
  members: number,
  seats: { readonly number: number; readonly are: keyof typeof EXPECTS } | null,
): string {
  const named = `the records name ${counted(members, 'member')}`;
  return seats === null
    ? `The charter names no number of ${CALLED.seats}; ${named}.`
    : `The charter ${EXPECTS[seats.are]} ${counted(seats.number, 'seat')}; ${named}.`;
}

/** "7 seats, 6 held: Autumn 3 of 3, Spring 3 of 4." */
export const seatsHeld = (
  seats: number,
  held: number,
  cohorts: readonly { readonly label: string; readonly held: number; readonly seats: number }[],
): string => {
  const each = cohorts.map(({ label, held: own, seats: all }) => `${label} ${own} of ${all}`).join(', ');
  return `${counted(seats, 'seat')}, ${held} held${each === '' ? '' : `: ${each}`}.`;
};

/** A seat that nobody holds, of which cohort, and who held it last; the label is empty where there is none. */
export const seatIsVacant = (seat: number, cohort: string, last: string | null): string => {
  const label = cohort === '' ? '' : ` (${cohort})`;
  return `${CALLED.Seat} ${seat}${label} is vacant${last === null ? '' : `; ${last} held it last`}.`;
};

/** Since when somebody is something; as a table writes days. */
export const sinceWhen = (began: When): string =>
  began.exact ? `since ${began.by}` : `since a day that was not recorded, ${boundsInWords(began)}`;

/** "Acme 2 of 2 (full)" */
export const holdsOf = (organization: string, seats: number, cap: number, headroom: number): string =>
  `${organization} ${seats} of ${cap}${headroom === 0 ? ' (full)' : headroom < 0 ? ' (over the cap)' : ''}`;

/** The limit for one organization and what each holds; `withParent` where parents count together. */
export const limitAndHeld = (cap: number, withParent: boolean, held: readonly string[]): string =>
  `No more than ${counted(cap, 'seat')} for one organization${withParent ? ', counted together with its parent' : ''}: ${held.join(', ') || 'nobody holds any'}.`;

export const mayAlreadyHaveLeft = (name: string, when: When): string =>
  `${name} may already have left: the day of the resignation is not recorded, only that it was ${boundsInWords(when)}.`;

/** `organization` is null for somebody who became independent. */
export const mayAlreadyHaveMoved = (name: string, organization: string | null, when: When): string => {
  const to = organization === null ? 'been independent' : `belonged to ${organization}`;
  return `${name} may already have ${to}: the day of the change is not recorded, only that it was ${boundsInWords(when)}.`;
};

/** That terms have run out and members go on, by the charter (`isStated`) or because it is assumed; `names` in a list. */
export function goOnAfterTerm(names: string, count: number, isStated: boolean): string {
  const one = count === 1;
  const ranOut = one ? `The term of ${names} has run out` : `The terms of ${names} have run out`;
  const remain = one
    ? 'a member remains until the successor takes office'
    : 'members remain until their successors take office';
  return isStated ? `${ranOut}; ${remain}.` : `${ranOut}; whether ${remain}, the charter does not say: it is assumed.`;
}

/** That terms go on whose end is that of an election which has not come; `names` in a list. */
export const goOnUntilElection = (names: string, count: number): string =>
  `${count === 1 ? `The term of ${names} ends` : `The terms of ${names} end`} with an election that was expected by that day and had not come; until then ${count === 1 ? 'it goes' : 'they go'} on.`;

/** Of a committee that was dissolved, whose end is told with `why`. */
export const endedCommittee = (name: string, on: Day, why: string): string =>
  `The ${name} has no members: it ended on ${dayInWords(on)}. ${why}.`;

/** Of a committee that has not begun; null where it is not known when it will. */
export const notBegun = (name: string, on: Day | null): string =>
  `The ${name} has no members yet${on === null ? '' : `: it began on ${dayInWords(on)}`}.`;

export const DAY_AHEAD = 'This day lies ahead: what is shown is what the files foresee.';

export const termsUpTo = (committee: string, asOf: Day): string =>
  `Terms on the ${committee} up to ${dayInWords(asOf)}`;
export const NO_TERMS = 'No term had begun by that day.';
export const termsOfPeople = (terms: number, people: number): string =>
  `${counted(terms, 'term')} of ${people === 1 ? '1 person' : `${people} people`}. “Until” is the first day after the term.`;

/** Between which days a term ended whose end was not recorded; as a table writes days. */
export const endedWithin = (when: When): string => `day not recorded: ${boundsInWords(when, String)}`;
export const remainedUntilElection = (election: string): string => `remained until the election ${election}`;

/** The elections ahead of a committee: how they are headed, and said where there are none. */
export const AHEAD = {
  heading: (committee: string, asOf: Day, years: number): string =>
    `Elections of the ${committee} ahead of ${dayInWords(asOf)}, for ${years} ${years === 1 ? 'year' : 'years'}`,
  none: 'None is planned, and the charter foresees none.',
  key: '“Foreseen” is what the charter foresees: its days are expected ones. “Seated” is the first day on which winners can sit.',
};

/** The elections that one version of a charter foresaw. */
export const FORESAW = {
  heading: (committee: string, since: Day): string =>
    `Elections of the ${committee} as its charter of ${dayInWords(since)} foresaw them`,
  none: 'It foresaw none.',
};

/** The elections of all committees. */
export const ALL_ELECTIONS = {
  heading: (asOf: Day): string => `Elections as of ${dayInWords(asOf)}`,
  none: 'There is none, and no charter foresees any.',
  key: '“Foreseen” is what the charter in force foresees; its days are expected ones.',
};

/** One election: its heading, and what stands before the lines. */
export const ONE_ELECTION = {
  heading: (committee: string, title: string, id: string): string => `${committee}, ${bareName(title)} (${id})`,
  state: (phrase: string, when: string): string => `State: ${phrase}${when}`,
  outcome: (how: string, declared: Day): string => `Outcome: ${how}, declared on ${dayInWords(declared)}`,
  seatsUp: (seats: number): string => `${CALLED.Seats} up: ${seats}`,
  alsoUp: (what: string, why: string): string => `Also up: ${what}. ${why}`,
  newSeats: (count: number): string => counted(count, `new ${CALLED.seat}`, `new ${CALLED.seats}`),
  seatOf: (person: string): string => `the ${CALLED.seat} of ${person}`,
  wholeDays: 'whole days',
  notHeld: 'not held',
  /** `past` is what they did, or what happened to them. */
  gone: (past: string, on: Day): string => `${past} on ${on}`,
  noStatement: 'no statement',
  none: 'none',
} as const;
