/** What the command asks that writes a statement, and what it says of the file. Commands come as they are to be typed. */

export const CANDIDATE_ASKS = {
  election: (open: readonly string[]): string => `In which election? ${open.join(', ')}: `,
  name: 'Your name, as it should appear: ',
  github: 'Your handle, without the @: ',
  affiliation: 'The organization you belong to today, or independent: ',
  pronouns: 'Your pronouns, if you like (Enter leaves them out): ',
  statement: 'Your statement, in Markdown; a line with a single full stop ends it:',
} as const;

/** Where handles are, of a community whose repository is not known. */
export const SOME_HOST = { host: 'code host', request: 'request' } as const;

export const NOTHING_WRITTEN_YET = 'Nothing stands there yet: write what you stand for.';

/** What became of the file. */
export const STATEMENT_FILE = {
  written: (file: string): string => `Written: ${file}`,
  checked: (tally: string, words: string): string => `Checked: ${tally}; ${words}.`,
  mend: (check: string): string => `Mend the file, then check it: ${check}`,
  reads: 'How it will read:',
  oldFile: (remove: string): string => `The old file is still there; remove it: ${remove}`,
} as const;

/** What to do with the file, for somebody who may never have used git. */
export const HAND_IN = {
  either: 'What to do next, either:',
  message: 'Stand for election',
  push: (request: string, repository: string): string => `git push, and open a ${request} at ${repository}`,
  /** `paste` is the file into which the text goes by hand, where the link may not hold it. */
  orByLink: (paste: string | null): string =>
    `or, without git, ${paste === null ? 'with the text filled in' : `and paste the text into ${paste} if it is empty`}:`,
} as const;
