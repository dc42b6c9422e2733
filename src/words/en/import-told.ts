/** What an import says of itself: what it wrote, from what, and what somebody should look at. Doubts, guesses and remarks come as the import words them. */

import { counted } from './counts.ts';

/** In which language an account says of itself that it is. */
export const ACCOUNT_LANGUAGE = 'en';

/** How sure a value is that no file says outright. */
export const HOW_SURE = { certain: 'certain', likely: 'likely', unsure: 'not sure' } as const;

/** The parts of an account, in their order. */
export const ACCOUNT_PARTS = {
  remarks: 'Of the archive as a whole',
  doubts: 'In doubt',
  byHand: 'Corrected by hand, and left so',
  gone: 'No longer made by the source, and left',
  notUnderstood: 'Not understood',
  guesses: 'Guessed',
  keptAside: 'Kept aside',
  certain: 'Concluded, and certain',
  takenOut: 'Taken out of texts',
  used: 'Used',
} as const;

export type AccountPart = keyof typeof ACCOUNT_PARTS;

export const ACCOUNT_TITLE = 'Account of an import';

export const ACCOUNT_LINES = {
  byHand: (file: string, at: string, here: string, source: string): string =>
    `${file}, ${at}: the file says ${here}, the source ${source}`,
  takenOut: (file: string): string => `${file} was taken out by hand, and the source makes it`,
  guess: (about: string, value: string, sure: keyof typeof HOW_SURE, from: string): string =>
    `${about}: ${value}${sure === 'certain' ? '' : ` (${HOW_SURE[sure]})`}, from ${from}`,
  address: 'an e-mail address',
} as const;

/** How many lines a terminal leaves out, and which file has them; null for none yet. */
export const moreInAccount = (left: number, file: string | null): string =>
  `… and ${left} more: ${file === null ? 'the file that --account writes has them all' : `${file} has them all`}`;

interface FilesPut {
  readonly added: number;
  readonly changed: number;
  readonly moved: number;
  readonly same: number;
}

const filesPut = ({ added, changed, moved, same }: FilesPut): string =>
  [
    added > 0 ? `${counted(added, 'file')} added` : '',
    changed > 0 ? `${changed} changed` : '',
    moved > 0 ? `${moved} moved` : '',
    same > 0 ? `${same} as they were` : '',
  ]
    .filter(Boolean)
    .join(', ') || 'nothing to write';

/** What was done, or would be (`dry`), in a sentence. */
export const importSummary = (
  what: { readonly source: string; readonly out: string; readonly layout: string; readonly dry: boolean },
  put: FilesPut,
  of: { readonly used: number; readonly keptAside: number; readonly notUnderstood: number },
): string =>
  `${what.dry ? 'Would import' : 'Imported'} ${what.source} into ${what.out}, by the layout ${what.layout}: ${filesPut(put)}. Of ${counted(of.used + of.keptAside + of.notUnderstood, 'file')} of the source ${of.used} were used, ${of.keptAside} kept aside, ${of.notUnderstood} not understood.`;

/** Whether somebody should look at an account before going on. */
export const ACCOUNT_CLOSING = {
  inDoubt: 'Something is in doubt, guessed or not understood: read the above before you build on it.',
  understood: 'All was understood.',
  whole: (file: string): string => `All of it, with what is certain: ${file}`,
  next: (check: string): string => `Next: ${check}`,
} as const;

/** Why a folder is not read as an archive, and what to name instead. */
export const unreadSource = (folder: string, why: string): string =>
  `${folder} ${why}. Name the folder of the elections`;
