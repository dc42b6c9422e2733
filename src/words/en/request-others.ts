/** What a request does to files that are no statement, no election's and no committee's, in words for whoever merges it. Names and values come as they are to be shown. */
import type { Led } from './request-elections.ts';

/** What a request does to a value in a file of keys and values. */
export const REQUEST_VALUES = {
  none: 'nothing',
  becomes: (key: string, was: string, is: string): string => `${key}: ${was} becomes ${is}`,
  /** Where the two look alike as they are shown. */
  alike: '; they differ in what is not shown here, behind the beginning or in an e-mail address: look at the file',
} as const;

/** What a file can do that is no statement, no election's and no committee's. */
export const FILE_CAN = {
  settings: 'the settings: where the site is published, who keeps the content, whose addresses are shown',
  people: 'whose a statement is, what somebody is called, which organization the cap counts',
  organizations: 'which names are one organization, which the cap counts together',
  charter: 'the charter’s words, from the day that the file names',
  handbook: 'a page of the community’s handbook',
  messages: 'what the officials send to everybody',
  theme: 'stands at the head or the foot of every page of the site, as it is written',
  published: 'which addresses the site has promised to keep',
  nothingHere: 'is no file that belongs here',
  onHost: 'runs on the host’s machines, with what rights it names itself',
  installed: 'decides what is installed from where, and run',
  tools: 'decides what tools do here, and may run',
  code: 'is code: it makes this very page, and the site',
  tests: 'is code of the tests',
  owners: 'says who must agree to what',
  server: 'configures the server',
  runsInPage: 'is published as it is, and can run in readers’ browsers as a part of the site',
  styles: 'is published as it is, and can change how every page looks',
  asItIs: 'is published as it is',
  documentation: 'is documentation',
  none: 'is no content',
  warning:
    'It was checked by the code that it brings along, so that this page may say whatever that code says. Whoever merges it reads that code first, and opens no preview before.',
} as const;

/** What a change does to a file, by the letter that git gives it. */
const CHANGES: Readonly<Record<string, string>> = {
  A: 'adds',
  M: 'changes',
  D: 'removes',
  R: 'moves',
  T: 'changes',
};

export const changeInWords = (status: string): string => CHANGES[status] ?? 'touches';

/** A file that changes, and what it can do: `from` is what it was called, where it is called otherwise now. */
export const fileChanged = (status: string, from: string | null, file: string, can: string): string =>
  `${changeInWords(status)} ${from === null ? '' : `${from} to `}${file}: ${can}`;

/** Over the files of the content that are nobody's statement, no election's and no committee's. */
export const CHANGED_BESIDES = 'What it changes besides:';

/** Over the files that are no content. */
export const moreThanContent = (reference: string): Led => ['More than content.', ` This ${reference} also`];

/** What a request does to the list of published addresses. */
export const REQUEST_PROMISES = {
  unit: 'addresses',
  gone: (address: string): string => `gives up ${address}: links to it will break`,
  fresh: (address: string): string => `promises ${address}: from then on no site is built without it`,
} as const;
