/** What happened to a roster, and how many sat in it, told. */
import type { Day } from '../../governance/day.ts';
import { withId } from '../../governance/lookup.ts';
import type { Community, Departure } from '../../governance/model.ts';
import type { RosterChange } from '../../governance/roster-changes.ts';
import type { When } from '../../governance/when.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { boundsInWords, dayInWords, whenInWords } from './days.ts';
import { electionInSentence } from './elections.ts';
import { ENDINGS } from './endings.ts';
import { vacantOfThem } from './members-told.ts';
import { type Part, plain, type RichText, type WhenPart } from './rich-text.ts';
import { capitalized } from './sentences.ts';

/** What happened to somebody, after their name. */
export const CHANGED = {
  came: (seat: number, again: boolean, how: RichText): RichText => [
    again ? ' returned to' : ' took',
    ` ${CALLED.seat} ${seat}, `,
    ...how,
  ],
  /** `how` is the election; null for an appointment. */
  stayed: (from: number, seat: number, how: RichText | null): RichText => [
    how === null ? ', appointed again' : ', re-',
    ...(how ?? []),
    from === seat ? `, kept ${CALLED.seat} ${seat}` : `, went from ${CALLED.seat} ${from} to ${CALLED.seat} ${seat}`,
  ],
  left: (why: keyof typeof ENDINGS, when: When | null): RichText => [
    ` ${ENDINGS[why].clause}`,
    when === null ? '' : `, on ${whenInWords(when)}`,
  ],
  mayHaveLeft: ' left or stayed on; which is not recorded',
  organization: (from: Part, to: Part, began: When): RichText => [
    ' went from ',
    from,
    ' to ',
    to,
    began.exact ? '' : `; the day was not recorded, and lies ${boundsInWords(began)}`,
  ],
};

/** How somebody came to a seat, as the end of a sentence: the election is a link. */
export const ELECTED_IN = 'elected in ';
export const APPOINTED = 'appointed';

/** A seat that belongs to no cohort. */
export const NO_COHORT = 'no cohort';

/** What happened to a seat; cohorts by their labels. */
export const SEAT_CHANGED = {
  added: (seat: number, cohort: string | null): string =>
    `${CALLED.Seat} ${seat} was added${cohort === null ? '' : `, in ${cohort}`}`,
  ended: (seat: number): string => `${CALLED.Seat} ${seat} ceased to be`,
  moved: (seat: number, holder: Part | null, from: string, to: string): RichText => [
    `${CALLED.Seat} ${seat}`,
    ...(holder === null ? [] : [', last held by ', holder, ',']),
    ` moved from ${from} to ${to}`,
  ],
};

/** What changes are grouped under. */
export const CHANGE_GROUPS: readonly { readonly label: string; readonly kinds: readonly RosterChange['kind'][] }[] = [
  { label: 'Joined', kinds: ['came'] },
  { label: 'Re-elected or reappointed', kinds: ['stayed'] },
  { label: 'Left', kinds: ['left'] },
  { label: 'Not recorded whether they left', kinds: ['may-have-left'] },
  { label: 'Changed organization', kinds: ['organization'] },
  { label: CALLED.Seats, kinds: ['seat-added', 'seat-ended', 'seat-moved'] },
];

/** Said of the day on which a committee began without anybody on record. */
export const BEGAN_EMPTY = 'It began; no member is recorded from that day.';

/** That somebody announced leaving, and sits until then, after their name: "resigned with effect from 1 October 2022". */
export function leavesInWords({ elections }: Pick<Community, 'elections'>, { why, on, atElection }: Departure): string {
  const until = withId(elections, atElection);
  const when =
    on !== null
      ? ` with effect from ${dayInWords(on.by)}`
      : until === undefined
        ? ''
        : ` and remains until ${electionInSentence(until)} is over`;
  return `${ENDINGS[why].clause}${when}`;
}

/** What may have happened to somebody while a roster stood. */
export const mayHaveLeftInWords = (when: When): string => `Left on ${whenInWords(when)}.`;
export const mayHaveMovedInWords = (organization: string, when: When): string =>
  `Moved to ${organization} on ${whenInWords(when)}.`;

export const ROSTER_PAGE = {
  today: 'Today',
  recorded: 'Last on record',
  began: 'How it began',
} as const;

export const rosterTitle = (since: WhenPart): string => `Roster of ${plain([since])}`;

/** What the page of a roster holds; `changes` tells the day's in one line. */
export const rosterDescribed = (committee: string, since: WhenPart, changes: string): string =>
  `Who sat on the ${committee} from ${plain([since])} on. ${changes}`;

/** Over the members of a roster. */
export const membersFrom = (since: WhenPart): string => `Members from ${plain([since])} on`;

/** How many sat in how many seats; `isLaunch` where the committee begins with them, `isEstimate` where the charter only estimates its size. */
export function sizeOfRoster(
  { members, seats, vacant }: { readonly members: number; readonly seats: number; readonly vacant: number },
  isLaunch: boolean,
  isEstimate: boolean,
): string {
  const count = countInWords(members, 'member');
  const size = isEstimate
    ? `; about ${numberWords(seats)} were expected.`
    : ` in ${countInWords(seats, 'seat')}${vacantOfThem(vacant)}.`;
  return `${isLaunch ? `The ${CALLED.committee} begins with ${count}` : capitalized(count)}${size} `;
}

/** Who held an office of one person; null for nobody, or (`isHeld`) for somebody of whom the records do not tell. */
export const heldTheOffice = (holder: Part | null, isHeld: boolean): RichText =>
  holder !== null
    ? [holder, ' held the office. ']
    : [isHeld ? 'Who held the office is not recorded. ' : 'Nobody held the office. '];

/** Until when a roster stood: until a day, until the records end (`ended`), or until today. */
export const stoodUntil = (until: WhenPart | null, ended: Day | null): RichText =>
  until !== null
    ? ['It stood until ', until, '.']
    : ended === null
      ? ['It stands today.']
      : ['It stands when the records end, on ', { day: ended }, '.'];

/** That a committee was dissolved, on the page of its last roster. */
export const dissolvedAndLeft = (on: Day): RichText => [
  'On ',
  { day: on },
  ` the ${CALLED.committee} was dissolved and its members left.`,
];
