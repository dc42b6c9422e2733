/** What the first page says beside its facts. */
import type { RichText } from './rich-text.ts';

export const HOME_PAGE = {
  recordsEnded: ' “Not recorded”: the term was due to end after the records do.',
  next: 'What comes next',
  noneForeseen: 'The charter foresees no election.',
  calendar: 'The calendar, past and foreseen',
  takePart: 'How to take part',
  charterSays: 'The charter says who may stand, who may vote and how the community works.',
  meets: 'Where the community meets',
} as const;

/** Members of a committee, over their table. */
export const membersOf = (committee: string): string => `Members of the ${committee}`;

/** Which pages of the charter are in force. */
export const inForce = (pages: RichText): RichText => ['In force: ', ...pages, '.'];

/** Leads to the candidate's portal. */
export const standForElection = (href: string): RichText => [
  { text: 'Stand for election', href },
  ': what is at stake, by when, and a form that makes the file.',
];

/** Over what happened last. */
export const latelyHeading = (recordsEnded: boolean): string =>
  recordsEnded ? 'The last changes on record' : 'Latest changes';

/** What changed on a committee on a day, before the day. */
export const whatChangedOn = (committee: string): string => `What changed on the ${committee} on `;
