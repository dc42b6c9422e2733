/** What the page of an election's officials says beside their tasks and messages. */

import type { Day } from '../../governance/day.ts';
import type { RichText } from './rich-text.ts';

export const OFFICIALS_PAGE = {
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
  'The states are those of ',
  { day: asOf },
  ', when this page was built. On any day, ',
  { code: `npm run election -- status ${election}` },
  ' says what is due. This site does not know whether a message was sent.',
];

/** As of when the messages are filled in. */
export const filledInAsOf = (asOf: Day, election: string): RichText => [
  'Filled in from the files as they were on ',
  { day: asOf },
  '. ',
  { code: `npm run announce -- ${election} <message>` },
  ' prints one as it is today.',
];

/** Said where a message has no template. */
export const noTemplate = (name: string): RichText => [
  'There is no template for it in ',
  { code: `messages/${name}.md` },
  '.',
];
