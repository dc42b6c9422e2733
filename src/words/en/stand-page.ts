/** What the candidate's portal says beside its facts: what is at stake, the form, and the way without it. */
import type { Day } from '../../governance/day.ts';
import type { Estimate } from '../../governance/estimate.ts';
import type { Instant } from '../../governance/instant.ts';
import { CALLED } from './called.ts';
import { aboutInWords, dayInWords, instantInWords } from './days.ts';
import type { RichText } from './rich-text.ts';

/** The code host, and what it calls a proposed change. */
interface Host {
  readonly name: string;
  readonly request: string;
}

export const PORTAL = {
  title: 'Stand for election',
  fileBy: 'File by',
  fileBetween: 'File between',
  between: ' and ',
  nobody: 'Nobody',
  none: 'None',
  noDay: 'No day',
  timetable: 'Timetable',
} as const;

export const AT_STAKE = {
  heading: `The ${CALLED.seats} at stake`,
  nobody: `Nobody holds these ${CALLED.seats} now.`,
  byOrganization: `${CALLED.Seats} by organization`,
  byOrganizationCaption: `${CALLED.Seats} by organization, and how many of them come up`,
  held: `${CALLED.Seats} held`,
} as const;

/** The table of many elections in which one can stand. */
export const OPEN_NOW = {
  heading: 'Elections in which you can stand',
  folder: 'New file in',
} as const;

/** Over the table of the seats that come up in an election. */
export const seatsAtStakeIn = (election: string): string => `The ${CALLED.seats} at stake in ${election}`;

/** What no organization may hold more than, in a sentence. */
export const capSentence = (limit: string): string => `No organization may hold more than ${limit}.`;

/** How the table of what each organization holds is read. */
export const mayTakeNote = (limit: string): string =>
  `“May still take” counts the ${CALLED.seats} at stake as free. Every other organization may take ${limit}.`;

export const HAPPENS_HEADING = 'What happens to a statement';

/** What happens to a statement, in paragraphs; `emails` says what becomes of addresses, `guide` leads to the manual. */
export const whatHappens = (emails: string, guide: string): readonly RichText[] => [
  [
    `${CALLED.ACandidate} adds one file to the community’s repository. The checks read it within a minute and say, line by line, what is wrong with it. Once it is merged, it has a page of its own on this site.`,
  ],
  [
    `Every statement is shown in the same way: as text with headings, lists and links, without pictures, HTML or colours of its own. Until the result is declared, the ${CALLED.candidates} are listed in an order that is the same for every reader and that nobody chose. E-mail addresses are ${emails}.`,
  ],
  ['More in the handbook: ', { text: 'Standing for election', href: guide }, '.'],
];

export const FORM = {
  title: 'Write your statement',
  privacy: 'What you type stays in this browser, as a draft, until you delete it. It goes nowhere else.',
  toMend: 'There is a problem',
  load: 'Load a file',
  loadHint: 'If you have a statement already. What you do not change stays exactly as it is.',
  election: 'Election',
  name: 'Name',
  nameHint: 'As it should appear.',
  handleHint: 'Without the @. The file is named after it.',
  affiliation: 'Affiliation',
  affiliationHint: 'The organization you belong to today, or independent. A new one may be written in.',
  pronouns: 'Pronouns',
  languages: 'Languages',
  languagesHint: 'Languages you answer questions in, with commas between them.',
  links: 'Links',
  addLink: 'Add a link',
  optional: '(optional)',
  statement: 'Statement',
  turnIntoFormat: 'Turn it into the format',
  preview: 'How it will look',
  goOn: 'Check and continue',
  discard: 'Delete draft',
} as const;

/** What the form calls the next election of a committee while only the charter foresees it. */
export const draftName = (committee: string): string => `The next election of the ${committee}`;

/** What is said over a form in which no more than a draft can be written, and with what comes out of it. */
export const DRAFT = {
  /** Over the form. */
  ahead:
    'Nominations are not open, and their day is not set yet. Write and check your statement here now; your browser keeps it, and once nominations are announced this page files it.',
  ready: 'Your draft is ready',
  kept: 'There is nothing to file yet. Your browser keeps the draft; to be sure of it, or to go on elsewhere, download it and load it here again.',
} as const;

/** Over the form where nominations are announced and not open. */
export const opensLater = (opens: Instant, request: string): string =>
  `Nominations in this election open on ${instantInWords(opens)}. You can write now; open the ${request} then, not before.`;

/** Over the form where nominations have closed; null where nothing says when. */
export const closedAlready = (closes: Instant | null): string =>
  `Nominations in this election ${closes === null ? 'are over' : `closed on ${instantInWords(closes)}`}. Whether a late filing counts is for the officials to decide.`;

/** Before the field for the handle. */
export const handleOn = (host: Host): string => `Handle on ${host.name}`;

/** How a statement is written. */
export const MARKDOWN_HINT: RichText = [
  'In ',
  { text: 'Markdown', href: 'https://commonmark.org/help/' },
  ': ## for a heading, - for a list, **bold**, [text](https://…) for a link.',
];

export const READY = {
  title: 'Your file is ready',
  /** Around the file's place. */
  goesTo: ['It goes to ', '.'],
  copy: 'Copy the text',
  download: 'Download the file',
} as const;

/** On the link that opens a request with the statement in it. */
export const openRequest = (host: Host): string => `Open the ${host.request} on ${host.name}`;

/** What is left to do on the host once the form is filled in. */
export const lastSteps = (host: Host) =>
  ({
    follow: `Follow the link, and sign in to ${host.name} if it asks.`,
    paste: 'Paste the text below into the empty file.',
    propose: `Choose to propose the change on a new branch, and open the ${host.request}.`,
    checks: 'Within a few minutes the checks say there whether all is well. If not, they say what to change.',
  }) as const;

/** Over the way without the form; the only way where one cannot stand now. */
export const byHandHeading = (form: boolean): string =>
  form ? 'Without the form' : 'How to file a statement, once nominations are open';

export const COPY_THIS = 'Copy this, and put your own words in:';

/** Where the file is saved. */
export const saveAs = (path: string, folderKnown: boolean): RichText => [
  'Save it as ',
  { code: path },
  ', with your handle in place of ',
  { code: 'your-handle' },
  ...(folderKnown ? [] : [', and the election’s folder in place of ', { code: '<election>' }]),
  '.',
];

/** The page of the host that makes the file; `filled` where it comes with the example in it. */
export const makesTheFile = (host: Host, { href, filled }: { href: string; filled: boolean }): RichText => [
  `On ${host.name} this makes the file${filled ? ', with the lines above in it' : ''}: `,
  { text: 'a new file in the right folder', href },
  '.',
];

/** Where the file of one of several elections goes. */
export const folderOf = (
  host: Host,
  { name, folder, href }: { name: string; folder: string; href: string },
): RichText => [`${name}: the folder is `, { code: folder }, `; on ${host.name}, `, { text: 'a new file in it', href }];

export const WITH_THE_REPOSITORY: RichText = [
  'With the repository at hand, ',
  { code: 'npm run candidate' },
  ' asks the same questions and writes the file, and ',
  { code: 'npm run check' },
  ' says what is wrong with it.',
];

/** The last step: a request before the deadline. */
export const requestBefore = (host: Host, repository: string): RichText => [
  `Open a ${host.request} at `,
  { text: repository, href: repository },
  ' before the deadline.',
];

export const standDescribed = (community: string): string =>
  `How to stand for election in ${community}: when nominations are open, what is at stake, and how to file a statement.`;

/** What becomes of addresses of e-mail in a statement. */
export const emailsInWords = (published: boolean): string =>
  published ? 'published where they stand in a statement' : 'not published: the page says that one was withheld';

/** Over the timetable of an election. */
export const timetableOf = (election: string): string => `Timetable of ${election}`;

/** Why one cannot stand now. */
export const CANNOT_STAND = {
  archived: (recordsEnd: Day): string =>
    `You cannot stand here: this archive’s records end on ${dayInWords(recordsEnd)}.`,
  never: 'Nominations are not open, and no day is set for them yet.',
  /** `next` is when the charter leads to expect others, where the page does not say so elsewhere. */
  closed: (election: string, on: Day, next: Estimate | null): string =>
    `Nominations for ${election} closed on ${dayInWords(on)}; no others are planned yet.${next === null ? '' : ` The next are expected ${aboutInWords(next)}.`}`,
};
