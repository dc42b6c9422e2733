/** What the parts that many pages share say beside their facts: the sheet, notes, tables, subscriptions. */

import type { Day } from '../../governance/day.ts';
import type { Dated } from '../../governance/estimate.ts';
import type { Election } from '../../governance/model.ts';
import { CALLED } from './called.ts';
import { counted, countInWords, numberWords } from './counts.ts';
import { electionInSentence } from './elections.ts';
import { joined, type RichText } from './rich-text.ts';
import { capitalized, listInWords } from './sentences.ts';

/** The sheet that every page is set on. */
export const SHEET = {
  skip: 'Skip to the content',
  main: 'Main',
  menu: 'Menu',
  /** What the switch between light and dark does. */
  light: 'Light colours',
  dark: 'Dark colours',
  /** What the link at a heading does, and what it has done. */
  sectionLink: 'Copy the link to this section',
  copied: 'Copied',
  elsewhere: 'Elsewhere',
  /** Before the file that a page comes from. */
  from: 'It comes from',
  files: 'The files of this site',
  made: 'How this site was made',
} as const;

/** The parts of the site, as its navigation names them. */
export const SITE_PARTS = {
  charter: 'Charter',
  committees: CALLED.Committees,
  elections: 'Elections',
  calendar: 'Calendar',
  people: 'People',
  organizations: 'Organizations',
  search: 'Search',
  handbook: 'Handbook',
  data: 'Data',
} as const;

/** The day of which a page speaks. */
export const asOfDay = (day: Day): RichText => ['As of ', { day }];

/** The last day on record. */
export const recordsEndLine = (day: Day): RichText => ['Records end ', { day }];

/** What a page knows, at its foot. */
export const whatThePageSays = (asOf: Day, recordsEnd: Day | null): RichText => [
  'Built on ',
  { day: asOf },
  ...(recordsEnd === null ? [] : [' from records up to ', { day: recordsEnd }]),
  '.',
];

/** What can be done about a page, at its foot. */
export const ABOUT_PAGE = {
  edit: 'Edit this page',
  /** Leads to what the host of the repository knows of the file. */
  changed: 'When it last changed',
  report: 'Report an error',
  cite: 'Cite this page',
} as const;

/** The title of a report, before anything is written. */
export const errorOn = (title: string): string => `Error on the page “${title}”`;

/** How a page is cited, up to its address. */
export const citation = (siteName: string, title: string | null, asOf: Day): RichText => [
  `${siteName}${title === null ? '' : `, “${title}”`}, as of `,
  { day: asOf },
  '. ',
];

export const searchOf = (siteName: string): string => `Search ${siteName}`;

export const newsOf = (siteName: string): string => `News of ${siteName}`;
export const electionsOf = (siteName: string): string => `Elections of ${siteName}`;

export const BREADCRUMBS = 'Breadcrumb';
export const ON_THIS_PAGE = 'On this page';

/** Over a list of sections that is folded. */
export const sectionsOfPage = (count: number): string => `${ON_THIS_PAGE}: ${counted(count, 'section')}`;

/** A note, and whose file says it. */
export const noteBy = (from: string | undefined): string => (from === undefined ? 'Note.' : `Note ${from}.`);

/** Over the sources of a fact. */
export const sourcesLabel = (count: number): string => (count === 1 ? 'Source' : 'Sources');

/** What follows the picture of bars, for a reader who hears it. */
export const barsDescribed = (subtitle: string): string => `${subtitle} A table on this page gives the same numbers.`;

/** How a table is read that has expected days. */
export const DAYS_WITH_ABOUT = 'Days with “about” are estimates, laid out in the months that the charter names.';

export const CAP_TABLE = {
  caption: `${CALLED.Seats} by organization`,
  held: `${CALLED.Seats} held`,
  full: 'Full',
  over: 'Over the cap',
} as const;

/** How many seats an organization may take that the table does not name. */
export const everyOtherMayTake = (cap: number): string => `Every other organization may take ${numberWords(cap)}.`;

/** What the organizations hold and may still take, where it is the same for each: all of them, in a sentence or two. */
export function allHold(
  seats: number,
  headroom: number,
  organizations: readonly { readonly text: string; readonly href: string }[],
  cap: number,
): RichText {
  const all = countInWords(seats * organizations.length, 'seat');
  const more =
    headroom > 0
      ? ` Each may take ${numberWords(headroom)} more, every other ${numberWords(cap)}.`
      : ` That is as many as one may hold; every other may take ${numberWords(cap)}.`;
  return [
    `${capitalized(all)}, ${numberWords(seats)} each from `,
    ...joined(organizations.map((each) => [each])),
    `.${more}`,
  ];
}

/** Stands where a charter gives no day. */
export const NOT_STATED = 'not stated';

export const ELECTIONS_BY_YEAR = 'Elections by year';
/** Read aloud over the list of elections. */
export const ELECTIONS_LIST = 'The list';

/** When somebody did something, after the word for it. */
export const onDay = (when: Dated): RichText => ['about' in when ? '' : 'on ', when];

/** Said in place of a statement. */
export const NO_STATEMENT_KEPT: RichText = ['No statement is kept here.'];

/** Said in its place in a run-off: `of` is the vote for which the same person wrote the one that leads to `href`. */
export const statementOfFirstVote = (of: Pick<Election, 'title'>, href: string): RichText => [
  'No statement for the run-off is kept here: read ',
  { text: `the one for ${electionInSentence(of)}`, href },
  '.',
];

/** Before an affiliation in the candidate’s own words. */
export const AS_GIVEN = 'As given:';

/** As of when what a clock changes was true, where no clock runs. */
export const builtOn = (day: Day): RichText => ['As of ', { day }, ', when this page was built.'];

export const TIMETABLE = {
  to: ' to ',
  exact: 'Deadlines are exact: at the moment given it is too late.',
} as const;

/** What one can subscribe to; `or` stands between the two forms of the news. */
export const SUBSCRIBE = {
  calendar: '(calendar, .ics)',
  feed: 'News as a feed',
  or: ', or ',
  json: 'as JSON',
} as const;

/** What stands above every page while the content that is being edited has errors. */
export const EDITING = {
  label: 'What is wrong with the content',
  before: 'This page is as it was before the last change',
} as const;

/** Why a page is as it was, after that it is so. */
export const becauseOfErrors = (count: number): string =>
  `, because the content has ${count === 1 ? 'an error' : counted(count, 'error')}:`;

/** Whether organizations have reached the cap, without a full stop. */
export function capFinding(full: readonly string[], cap: number): string {
  const limit = `the cap of ${countInWords(cap, 'seat')}`;
  return full.length === 0 ? `No organization has reached ${limit}` : `For ${listInWords(full)}, ${limit} is full`;
}
