/** What the first page says beside its facts. */
import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { countInWords } from './counts.ts';
import { asRecordsStood } from './on-record.ts';
import type { DayPart, Part, RichText, WhenPart } from './rich-text.ts';
import { capitalized } from './sentences.ts';

export const HOME_PAGE = {
  recordsEnded: ' “Not recorded”: the term was due to end after the records do.',
  next: 'What comes next',
  noneForeseen: 'The charter foresees no election.',
  calendar: 'The calendar, past and foreseen',
  takePart: 'How to take part',
  charterSays: 'The charter says who may stand, who may vote and how the community works.',
  meets: 'Where the community meets',
} as const;

/** Who governs, where it is by many committees. */
export function manyGovern(committees: number, seats: number, people: number, recordsEnd: Day | null): string {
  const members = `${countInWords(seats, 'seat')}, held by ${countInWords(people, 'person', 'people')}`;
  return recordsEnd === null
    ? `${capitalized(countInWords(committees, 'committee'))} have ${members}.`
    : `${asRecordsStood(recordsEnd)}, ${countInWords(committees, 'committee')} had ${members}.`;
}

/** Leads to the committees that the first page does not name. */
export const moreCommittees = (count: number): string => `${capitalized(countInWords(count, 'more committee'))}`;

/** Over the table of many committees. */
export const MANY_COMMITTEES = `${CALLED.Committees} and their members`;

/** Members of a committee, over their table. */
export const membersOf = (committee: string): string => `Members of the ${committee}`;

/** Which pages of the charter are in force. */
export const inForce = (pages: RichText): RichText => ['In force: ', ...pages, '.'];

/** Leads to the candidate's portal. */
export const standForElection = (href: string): RichText => [
  { text: 'Stand for election', href },
  ': when nominations are open, what is at stake, and how to file a statement.',
];

/** Over what happened last. */
export const latelyHeading = (recordsEnded: boolean): string =>
  recordsEnded ? 'The last changes on record' : 'Latest changes';

/** What changed on a committee on a day, before the day. */
export const whatChangedOn = (committee: string): string => `What changed on the ${committee} on `;

/** The heading of the first page. */
export const whoGoverns = (community: string): string => `Who governs ${community}`;

/** Since when a roster is as it is; `day` leads to it. */
export const membersSince = (day: WhenPart, recordsEnded: boolean): RichText => [
  recordsEnded ? 'The last members on record, since ' : 'Since ',
  day,
  '.',
];

/** The change of the charter that is in force. */
export const inForceSince = (changed: Part, since: Day): RichText => [
  changed,
  ', in force since ',
  { day: since },
  '.',
];

/** When the text of the charter last changed. */
export const lastChangedOn = (day: DayPart): RichText => ['Last changed on ', day, '.'];
