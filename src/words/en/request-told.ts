/**
 * What a request says of itself as a whole: the verdict, what there is to mend, how its pages will read and what comes next.
 * What comes from files is handed over as it is to be shown; `reference` is what the host calls a request.
 */
import { counted } from './counts.ts';
import type { Led } from './request-elections.ts';
import { changeInWords } from './request-others.ts';
import { withPlainSpaces } from './sentences.ts';

/** The verdict, over all the rest. */
export const REQUEST_VERDICTS = {
  'to-mend': 'There is something to mend',
  'own-refused': 'This cannot be taken as it is',
  refused: 'This is not in order',
  'to-decide': 'Somebody has to decide about this',
  'own-in-order': 'Your statement is in order',
  'statement-in-order': 'The statement is in order',
  'content-in-order': 'The content is in order',
} as const;

/** What is said before anything else of a request that is no single statement. */
export const WHOLE_REQUEST = {
  nothing: (reference: string): Led => [
    `This ${reference} changes nothing`,
    ', compared with where it is to go. What it was for may be there already.',
  ],
  several: (statements: number, reference: string): Led => [
    `${statements} statements at once.`,
    ` A candidate’s ${reference} holds one statement, so that each can be merged, or not, by itself.`,
  ],
  notTheEditors: (file: string, author: string): Led => [
    'Not the editors’.',
    ` ${file} has \`summary\` or \`source\`, by which the site says that the editors wrote the text. ${author} is not one of them: take both keys out. Whoever keeps the content stands under \`owners\` in \`community.yaml\`.`,
  ],
} as const;

/** Which statement a request adds, changes or takes away. */
export const statementTouched = (
  reference: string,
  status: string,
  { handle, election, file }: { readonly handle: string; readonly election: string; readonly file: string },
): string =>
  `This ${reference} ${changeInWords(status)} the statement of ${handle} in the election ${election}: ${file}`;

/** What there is to mend. */
export const TO_MEND = {
  title: 'To mend',
  lines: 'Each line names the file, the line and the column, then what is wrong and how to mend it:',
  marks:
    'A merge was begun and not ended: between the marks stand both versions. Keep what is right of them, and take the marks out.',
  byTheAuthor: (reference: string): string =>
    `Change the file in this same ${reference}: open it under “Files changed”, choose to edit it, and save. The checks run again by themselves, and this page says what is left.`,
  again: (reference: string): string => `The checks run again by themselves when this ${reference} changes.`,
} as const;

/** A statement with everything put right that needs no thought. */
export const PUT_RIGHT = {
  title: (file: string): string => `${file}, put right`,
  renamed: (key: string, meant: string): string => `${key} is called ${meant}`,
  handle: '`github` is the handle by which the file is called, letter for letter',
  missing: (key: string, isToFill: boolean): string => `${key} was missing${isToFill ? ': fill it in' : ''}`,
  paste: (isAll: boolean): string =>
    `Paste it in place of what is there.${isAll ? '' : ' What else is named above is for you to say: only you know what you mean.'}`,
} as const;

/** What stands in a statement where its author has still to fill something in. */
export const TO_FILL = {
  name: '<your name, as it should appear>',
  github: '<your handle>',
  affiliation: '<the organization you belong to today, or independent>',
} as const;

/** How the page of a statement will read. */
export const WILL_READ = {
  title: (who: string): string => `How the page of ${who} will read`,
  preview: (address: string): string => `In the preview it is at ${address}.`,
  more: (left: number, all: number): string => `… and ${left} more statements, of ${all}.`,
} as const;

/** What the build alone refuses. */
export const BUILD_REFUSES = {
  title: 'What the build would refuse',
  why: 'An address that was published stays, so that links to it go on working:',
} as const;

export const WORTH_A_LOOK = 'Worth a look, and no hindrance:';

/** What happens to a statement that is in order, step by step. */
export const WHAT_NEXT = {
  title: 'What happens next',
  steps: [
    'One of the election’s officials looks at it and merges it. Until then you can change it here.',
    'Within minutes it has a page in the site, in the same form as every other.',
    'To see that page now, look for the preview: its address, or how to open it, is in a comment below or on the page of this run.',
  ],
} as const;

/** What was wrong before, and is for somebody else to mend. */
export const NOT_OF_THIS = {
  title: (reference: string): string => `Not of this ${reference}`,
  why: (errors: number): string =>
    `The content has ${withPlainSpaces(counted(errors, 'error'))} that ${errors === 1 ? 'was' : 'were'} there before, for somebody else to mend. Until then no preview can be built.`,
} as const;

/** The last line of a run, from counts of findings: "Of the whole: 3 errors; of what was changed: no findings." */
export const runClosing = (whole: string, reference: string, brought: string): string =>
  `The whole: ${whole}; what this ${reference} brings: ${brought}.`;

const LISTED = {
  findings: 'findings',
  hints: 'hints',
  changes: 'changes',
  files: 'files',
  addresses: 'addresses',
} as const;

/** What a summary lists, and may leave the rest out of. */
export type Listed = keyof typeof LISTED;

/** How many of a list are left out. */
export const moreLeftOut = (left: number, listed: Listed, all: number): string =>
  `… and ${left} more ${LISTED[listed]}, of ${all}`;

/** How much of a summary is cut off, where a host takes no more. */
export const cutOff = (characters: number): string =>
  `Cut off here: ${characters.toLocaleString('en')} more characters are in the run’s own page.`;
