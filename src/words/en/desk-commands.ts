/** What the commands for officials print of an election: what is due, what a plan leaves open, what is drawn, filed and declared. */
import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { counted, countInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { bareName } from './elections.ts';
import { listInWords } from './sentences.ts';

/** Where git is to tell what a request changes. */
export const NO_GIT = 'There is no git here, which tells what a request changes: install it from https://git-scm.com/';

/** Over what is due of an election. */
export const statusTitle = (id: string, committee: string, title: string): string =>
  `${id}: ${committee}, ${bareName(title)}`;

export const STATUS = {
  overdue: 'Overdue',
  now: 'Due now',
  next: 'Next',
  done: 'Nothing is left to do.',
  none: 'No election is planned or under way.',
} as const;

/** That a step was done, and when. */
export const stepDone = (title: string, on: Day): string => `${title}: done on ${dayInWords(on)}.`;

/** Why a step cannot be marked: the election has none of that name. */
export const noSuchStep = (election: string, step: string): string =>
  `The checklist of ${election} has no step "${step}" today; "election status" shows those that it has.`;

/** How a step is marked as done. */
export const markDone = (command: string): string => `Mark what is done by its name, in place of STEP: ${command}`;

/** How far off a moment is; `span` is that time in words, `moment` the moment as it counts: its day alone, or to the minute. */
export const distanceInWords = (is: 'today' | 'now' | 'ahead' | 'past', span: string): string =>
  ({ today: 'today', now: 'now', ahead: `in ${span}`, past: `${span} ago` })[is];

/** A refusal by the charter: the rule by its name, and what it says. */
export const forbidden = (rule: string, why: string): string => `The rule \`${rule}\` forbids it: ${why}`;

/** What whoever plans an election should know. */
export const PLAN_NOTICES = {
  noLengths: 'The charter does not say how long the phases of an election are: a week each is proposed.',
  vacant: (holder: string): string =>
    `The ${CALLED.seat} that ${holder} held is vacant, and the charter does not say when it is filled. Where this election fills it, add it under "alsoUp" and to "seats".`,
  noOfficials: 'No official is named yet: name them at least a week before nominations open.',
  soon: 'Nominations open in less than a month: tell the community today.',
} as const;

export const noticed = (notice: string): string => `Note: ${notice}`;

/** Why an election fills a seat beside those of its cohort. */
export const fellVacant = (holder: string): string => `The ${CALLED.seat} of ${holder}, which fell vacant.`;

/** Who holds the seats that a plan is about. */
export const heldNow = (holders: readonly string[]): string =>
  holders.length === 0 ? `Nobody holds these ${CALLED.seats} now.` : `Held now by ${listInWords(holders)}.`;

/** From which rules a plan was made. */
export const plannedFrom = (on: Day, rulesSince: Day): string =>
  `Planned on ${dayInWords(on)} from the rules in force since ${dayInWords(rulesSince)}.`;

/** What the charter says of the length of a phase; null where it says nothing. */
export const leastLength = (days: number | null): string =>
  days === null ? 'the charter does not say how long' : `the charter asks for ${countInWords(days, 'day')} at least`;

/** What a plan's file says of its own entries, for whoever edits it. */
export const PLAN_REMARKS = {
  published: 'The day on which this plan was made public.',
  phases: 'Each phase runs up to its end, that moment not included.',
  result: 'The day on which the result is to be declared.',
  draw: [
    `The order of the ${CALLED.candidates} is drawn from this round of a public beacon: the first from an hour after nominations`,
    'have closed on. Until its value is there, they stand by name. The command election draw says what to do.',
  ],
  officials: `Who runs it: people who neither stand nor hold one of the ${CALLED.seats} that come up.`,
} as const;

/** How the order of candidates can be worked out again: `begin` is what every lot is made from. */
export const lotIs = (begin: string): string => `A lot is the SHA-256 of ${begin}<candidate>; the lowest stands first.`;

/** Before the line with which an order comes to be drawn. */
export const toHaveItDrawn = (file: string): string =>
  `To have it drawn, write into ${file}, before nominations close:`;

/** Where the value will be from which the order is drawn, as far as that is known; and the command that takes it. */
export const valueWillBe = (where: string | null, command: string): string =>
  `The value${where === null ? '' : ` will be at ${where}`}. Then: ${command}`;

/** Before and after a result, over the rosters. */
export const SIDES = { before: 'Before', after: 'After' } as const;

export const nowTell = (command: string): string => `Now tell the community: ${command}`;

/** That somebody withdraws, and how many stand then. */
export const withdraws = (name: string, on: Day, standing: number, seats: number): string =>
  `${name} withdraws on ${dayInWords(on)}. Standing then: ${standing}; ${counted(seats, 'seat')}.`;

export const NOTHING_TO_RECORD = 'It is recorded of every statement when it was filed, where its history is known.';

export const noRequestKnown = (name: string, commit: string): string =>
  `${name}: the host names no request with which ${commit} came.`;

/** Beside a message that is printed before its time, or of which something is not known yet. */
export const notToBeSent = (why: string): string => `Not to be sent as it is: ${why}`;
export const notKnownYet = (what: readonly string[]): string => `Not known yet: ${what.join(', ')}.`;
export const messageText = (subject: string, body: string): string => `Subject: ${subject}\n\n${body}`;

/** What is asked of whoever declares a result, each with what is taken where nothing is answered. */
export const DECLARE_ASKS = {
  by: (usual: string): string => `How was it decided: poll, uncontested or appointed? [${usual}]`,
  elected: (standing: readonly string[]): string =>
    `Who was elected (${standing.join(', ')})? Separate them with commas; in the order of the count, all of them, where you know it:`,
  ranked: 'Is that the order of the count? [y/N]',
  yesOrNo: (answer: string): string => `"${answer}" is neither y nor n.`,
  why: 'Why does the limit not hold for them?',
  on: (today: Day): string => `On which day was it declared? [${today}]`,
} as const;

export const WHY_CANCELLED = 'Why is it cancelled? ';

/** What a command says of a file that it changes: before, where it asks, and after. */
export const CHANGES = {
  none: (file: string): string => `${file} says so already.`,
  ahead: (file: string): string => `${file} would change:`,
  dryRun: 'Nothing was written: this was a dry run.',
  ask: (file: string): string => `Change ${file}?`,
  notAsked: (file: string): string => `Nothing was written. Say --yes to change ${file}.`,
  done: (file: string, isNew: boolean, checked: number, tally: string): string =>
    `${isNew ? 'Wrote' : 'Changed'} ${file}. ${checked} files checked: ${tally}.`,
} as const;
