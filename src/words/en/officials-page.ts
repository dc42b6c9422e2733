/** What the page of an election's officials says beside their tasks and messages. */

import type { Day } from '../../governance/day.ts';
import { joined, type RichText } from './rich-text.ts';

export const OFFICIALS_PAGE = {
  due: 'It is due.',
  dueSince: 'Due since',
  title: 'What the officials do',
  checklist: 'Checklist',
  caption: 'The steps, in the order in which they fall due',
  calendar: 'Calendar of this election',
  guide: 'How to run an election',
  messages: 'Messages',
  draft: 'Subject and text',
  subject: 'Subject',
  text: 'Text',
} as const;

/** Which message a task is done with. */
export const messageOfTask = (name: string): RichText => ['Message: ', { text: name, href: `#${name}` }];

/** As of when the states of the tasks hold. */
export const statesAsOf = (asOf: Day, election: string): RichText => [
  'As of ',
  { day: asOf },
  ', when this page was built. On any day, ',
  { code: `npm run election -- status ${election}` },
  ' says what is due, and ',
  { code: `npm run election -- done ${election} <step>` },
  ' marks what is done: whether a message was sent is known from that alone.',
];

/** As of when the messages are filled in. */
export const filledInAsOf = (asOf: Day, election: string): RichText => [
  'Filled in from the files as they were on ',
  { day: asOf },
  '. ',
  { code: `npm run announce -- ${election} <message>` },
  ' prints one as it is today.',
];

/** Which messages have no template, and where one is written. */
export const noTemplates = (names: readonly string[]): RichText => [
  'The community has no template yet for ',
  ...joined(names.map((name) => [{ code: name }])),
  '. One is written in ',
  { code: `messages/<message>.md` },
  ' of the content folder.',
];

export const officialsTitle = (election: string): string => `${election}: for its officials`;

export const officialsDescribed = (election: string, committee: string): string =>
  `What the officials of ${election}, ${committee}, have to do, on which day, and every message ready to copy.`;

/** What there is to do: in an election that was cancelled, one that is open, and one that is decided. */
export const OFFICIALS_LEAD = {
  cancelled: 'The election was cancelled: nothing is left to do.',
  'broken-off': 'The election was broken off: nothing is left to do.',
  open: 'Every step with its day, and every message ready to copy.',
  decided: 'The result is declared: what is left is to hand over.',
} as const;

/** Why an election that was not called off has no steps. */
export const NO_STEPS = 'No timetable is recorded, so no day can be worked out.';
