/** What a command asks of somebody who begins a community, and why an answer won't do. */
import type { Day } from '../../governance/day.ts';
import { counted, countInWords } from './counts.ts';
import { dayInWords } from './days.ts';

/** The rule of each question stands in it, before the answer that would break it. */
export const COMMUNITY_ASKS = {
  name: 'What is the community called?',
  url: 'Where will its site be?',
  repository: 'Which repository will hold its content?',
  second: 'What is a second committee called? Say none where there is one alone.',
  seats: (committee: string): string => `How many seats has the ${committee}?`,
  term: 'How many months is a term? Six at least.',
  cohorts: (seats: number, soonest: Day): string =>
    `In which months do its ${countInWords(seats, 'seat')} come up? Month, year of the first election, seats; nominations open on the first Monday, ${dayInWords(soonest)} or later.`,
  cap: (most: number): string =>
    `How many of its seats may one organization hold? From 1 to ${most}, or none where there is no such rule.`,
  members: (committee: string, seats: number): string =>
    `The ${countInWords(seats, 'founding member')} of the ${committee}, one a line: Name, handle, Organization. An empty line takes examples.`,
} as const;

export const COMMUNITY_FAULTS = {
  nameless: (text: string): string => `"${text}" is no name: write it on one line.`,
  address: (text: string): string => `"${text}" is not an address; it starts with https://`,
  repository: (text: string): string => `"${text}" is not the address of a repository; it starts with https://`,
  number: (text: string, least: number, most: number): string => `"${text}" is no number from ${least} to ${most}.`,
  cap: (text: string, most: number): string => `"${text}" is neither a number from 1 to ${most} nor none.`,
  cohort: (text: string): string =>
    `"${text}" says no month and seats; write June 3, or June 2027 3, with commas between.`,
  monthTwice: (month: string): string => `${month} is named twice; the seats of a month come up together.`,
  sum: (sum: number, seats: number): string => `These are ${countInWords(sum, 'seat')}; there are ${seats}.`,
  tooSoon: (month: string, opens: Day, soonest: Day): string =>
    `In ${month} nominations would open on ${dayInWords(opens)}. The first election is a month ahead at least, ${dayInWords(soonest)} or later: name another month.`,
  cycle: (month: string, term: number): string =>
    `With terms of ${counted(term, 'month')} these seats come up in ${month} already: write that.`,
  taken: (id: string): string => `"${id}" has a page already; call it otherwise.`,
  twice: (id: string): string => `Two people would both be "${id}"; give them different names.`,
  tooMany: (organization: string, cap: number): string =>
    `${organization} would hold more than ${countInWords(cap, 'seat')}, which is the most that you allow.`,
  members: (committee: string, seats: number, named: number): string =>
    `The ${committee} has ${countInWords(seats, 'seat')}; ${countInWords(named, 'member')} ${named === 1 ? 'is' : 'are'} named.`,
} as const;

/** Why nothing is written where it would take the place of files that are there. */
export const filesAreThere = (files: readonly string[]): string =>
  `Nothing was written: these files are there already, and none is overwritten:\n  ${files.join('\n  ')}\nName another folder, or move them away.`;

/** Before something is written beside what else is in a folder. */
export const WRITE_BESIDE = {
  ask: (folder: string): string => `${folder} is not empty. Write into it?`,
  notAsked: (folder: string): string => `Nothing was written: ${folder} is not empty. Say --yes to write into it.`,
} as const;

export const LICENCE_ASKED = 'Under which licence are its texts? An identifier, or none.';

/** What was written, and the first election that the charter foresees. */
export const communityWritten = (
  files: number,
  folder: string,
  made: { readonly name: string; readonly since: Day; readonly members: number },
  first: { readonly id: string; readonly opens: string },
): string =>
  `Wrote ${files} files into ${folder}: the charter of ${made.name}, in force from ${made.since}, its ${countInWords(made.members, 'member')}, and its first election, ${first.id}, which opens on ${first.opens}.`;

/** What to do with what was written. */
export const COMMUNITY_NEXT = {
  next: 'Next:',
  intoCopy: 'Replace what is an example, then make the folder the content/ of your own copy of the project.',
  packed: (folder: string): string =>
    `The software lies beside them, packed, in ${folder}/: keep it in the repository too.`,
  examples: 'Then replace what is an example: README.md says what is where.',
} as const;

/** Why the software could not be brought along; `said` is what npm says, null where there is none. */
export const cannotPack = (said: string | null): string =>
  said === null
    ? 'Nothing was written: there is no npm here, which packs the software: install it with Node from https://nodejs.org/'
    : `Nothing was written: npm did not pack the software.${said === '' ? '' : `\n  ${said}`}`;
