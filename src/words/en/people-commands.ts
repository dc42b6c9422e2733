/** What the commands say that rename somebody or take somebody out: what goes, what stays, and where the addresses lead. */
import { listInWords } from './sentences.ts';

/** What somebody was, as far as the records must go on saying. */
export type FormerRole = 'member' | 'candidate' | 'official' | 'person';

const FORMER: Readonly<Record<FormerRole, string>> = {
  member: 'A former member',
  candidate: 'A former candidate',
  official: 'A former official',
  person: 'A former person',
};

/** What stands in the records in the place of a name: the number tells those who were the same apart. */
export const formerName = (role: FormerRole, number: number): string =>
  `${FORMER[role]}${number === 1 ? '' : ` (${number})`}`;

/** What stands in the place of an answer whose author was taken out. */
export const ANSWER_TAKEN_OUT = 'The answer was taken out.';

const STAYS: Readonly<Record<FormerRole, string>> = {
  member: 'that there was a member: terms, seats, outcomes and the number of candidates',
  candidate: 'that there was a candidate: their number, and the place in a count',
  official: 'that an official ran the elections',
  person: 'nothing but what lines below say',
};

export const FORGET = {
  goes: (name: string, statements: number): string =>
    `Goes: the name ${name}, other names, handle, affiliations and notes; ${statements === 1 ? 'the statement' : `${statements} statements`} with affiliation, links and pronouns; what was answered to questions, and disclosed; when they were filed, with which request, and what is noted of it. With the files it goes from pages, search and data.`,
  stays: (role: FormerRole, name: string, id: string): string =>
    `Stays: ${STAYS[role]}, as “${name}” with the id ${id}. Without an affiliation, limits for one organization are counted without theirs.`,
  /** Of a handle that stood under `owners`. */
  ownerGone: (wasAlone: boolean): string =>
    `They keep the content no longer: their handle goes from owners in community.yaml.${wasAlone ? ' Nobody is left there; name who keeps it now, or every change asks for a decision.' : ''} Take it out of CODEOWNERS as well, and out of the rights at the host.`,
  nothingStays: 'Stays: nothing; no committee and no election names them.',
  noAddress: 'No address of theirs stands in published.txt: there is nothing to lead on.',
  addressesTell:
    'These addresses hold the handle or the id, in community.yaml and published.txt. Say --gone to give them up.',
} as const;

export const addressLeads = (from: string, to: string): string => `${from} leads to ${to}.`;

export const addressGivenUp = (from: string): string => `${from} is given up: whoever follows it finds nothing.`;

/** What somebody is to be called; `handle` is null where it stays. */
export const renamedTo = (before: string, name: string, id: string, handle: string | null): string => {
  const by = [`with the id ${id}`, ...(handle === null ? [] : [`the handle ${handle}`])];
  return `${before} is to be ${name}, ${listInWords(by)}: in their own file, in the names and handles of their statements, on published ballots and wherever files of committees and elections name them.`;
};

/** What becomes of files. */
export const FILES_EDITED = {
  goes: (file: string): string => `${file} goes.`,
  isNew: (file: string): string => `${file} is new:`,
  changes: (file: string): string => `${file}:`,
  stillNamed: 'These lines hold the name, the handle or the id still. Read them; what is theirs is yours to mend:',
  /** Over those that may mean somebody else. */
  namedInPart: 'These hold a part of the name, which nobody else in the files bears:',
  /** Of a file whose own name holds it. */
  calledSo: (file: string): string => `${file}, by its own name`,
  beyondReach:
    'What this cannot reach: git keeps the old files in its history, and so do forks, clones, requests and their pages at the host, archives of the web, search engines until they come again, and whoever copied the data. The handbook’s page about people who ask says what can be done there.',
  notWritten: 'Nothing was written. Say --write to do it.',
  done: (checked: number, tally: string): string => `Done. ${checked} files checked: ${tally}.`,
} as const;
