/** What the form says of what it did, of a file that it cannot change, and of where its own file goes. */

/** What stands over the fields of a link, counted from 1. */
export const linkLabels = (number: number) =>
  ({ title: `Title of link ${number}`, address: `Address of link ${number}` }) as const;

/** How long the text is; `most` is null where there is no limit. */
export const wordsSoFar = (count: number, most: number | null): string =>
  most === null ? `${count} words` : `${count} of at most ${most} words`;

/** After a statement of an older form was read: with its handle, where it says one. */
export const takenOver = (withHandle: boolean): string =>
  `The name${withHandle ? ', the handle' : ''} and the text were taken over, without e-mail addresses. What is missing is yours to add.`;

export const notUtf8 = (file: string): string => `${file} is not UTF-8; save the file as UTF-8.`;

/** Why a file cannot be changed in the form, as half a sentence. */
export const CANNOT_OPEN = {
  'no-front-matter': 'it does not start with its front matter',
  'never-ends': 'its front matter never ends',
  'too-much': 'its front matter holds more than this form can change; edit the file by hand',
} as const;

export const cannotOpen = (file: string, why: keyof typeof CANNOT_OPEN): string =>
  `${file} cannot be changed here: ${CANNOT_OPEN[why]}.`;

export const isLoaded = (file: string): string => `${file} is loaded. What you do not change stays as it is.`;

export const DRAFT_TOLD = {
  found: 'Your draft is as you left it.',
  gone: 'The draft is gone.',
} as const;

/** How the text of the file gets to the host, `host`: with the link, by hand, or perhaps with it. */
export const HANDING_OVER = {
  changed: () => 'The link opens the file that is there: replace its text with the one below.',
  no: () => 'The text does not go into this link: copy it first, then paste it there.',
  yes: (host: string) => `The link holds the text: following it hands the text to ${host}.`,
  perhaps: (host: string) =>
    `The link holds the text: following it hands the text to ${host}. Some versions of ${host} leave the file empty all the same: copy the text first.`,
} as const;

export const COPIED = {
  copied: 'The text is copied.',
  selected: 'The text is selected: copy it with the keyboard.',
} as const;
