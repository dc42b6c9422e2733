/** What the pages of the charter and of its versions say beside their facts. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { countInWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { AS_RECORDS_STOOD } from './on-record.ts';
import { SITE_PARTS } from './page-parts.ts';
import type { Part, RichText } from './rich-text.ts';
import { capitalized, sentence } from './sentences.ts';

export const CHARTER_PAGES = {
  noneYet: 'No charter is in force yet',
  whatChanged: 'What changed, rule by rule',
  pages: 'Pages',
  dropped: 'No longer in force:',
  rules: 'Rules in brief',
  versions: 'Every version',
  versionsCaption: 'Versions of the charter, newest first',
  foresaw: 'The elections that it foresaw',
  reading: `A row is ${CALLED.aSeat} and a bar a term: solid bars are the members of that day, hatched ones the terms that this version foresaw.`,
  asTheyStood: 'Pages as they stood',
  toKnow: 'What to know about this version',
  turn: 'Versions of the charter',
  before: 'Version before',
  after: 'Version after',
  amendments: 'Amendments',
  days: 'Days',
} as const;

/** Leads to all versions of the charter, where the newest are listed. */
export const allVersions = (count: number): string => `All ${countInWords(count, 'version')}, and what each changed`;

/** Over links to the rules of each committee, where they are too many for one page. */
export const rulesOfEach = (count: number, isPart: boolean): string =>
  `The rules of ${isPart ? 'the other ' : ''}${countInWords(count, CALLED.committee, CALLED.committees)}, each on a page of its own:`;

/** Over links to what changed for each committee. */
export const changesOfEach = (count: number): string =>
  `For ${countInWords(count, CALLED.committee, CALLED.committees)}, each on a page of its own:`;

/** The title of one committee's rules in a version of the charter. */
export const charterOfCommittee = (committee: string, on: Day): string =>
  `The ${committee} in the charter from ${dayInWords(on)}`;

export const charterOfCommitteeDescribed = (committee: string, on: Day): string =>
  `What the charter in force from ${dayInWords(on)} says of the ${committee}: what changed, the elections that it foresaw, and every rule.`;

/** The versions before and after, of one committee's rules. */
export const COMMITTEE_VERSIONS = {
  label: 'Versions of these rules',
  previousLabel: 'Version before',
  nextLabel: 'Version after',
} as const;

/** The title of the amendments of one year: "Amendments in 2020 (2)". */
export const amendmentsIn = (year: string): string => `Amendments in ${year}`;

/** Over the years whose amendments are on pages of their own. */
export const AMENDMENTS_BY_YEAR = 'Amendments by year';

/** How many there are in a year, the launch counted. */
export const changesInYear = (count: number): string => countInWords(count, 'day with a change', 'days with changes');

/** Until when a page was in force, after its title. */
export const inForceUntil = (day: Day): RichText => [', until ', { day }];

/** What a version of the charter was superseded by; the link is drawn around the middle one. */
export const SUPERSEDED_BY = ['Superseded by ', 'the version of ', '.'] as const;

/** What an amendment did, where it is told beside its facts. */
export const ACCOUNT = {
  sameRules: 'No number or date in the rules changed.',
  pages: 'Pages of the charter',
} as const;

/** Since when a page reads as it does. */
export const wordingSince = (day: Day): RichText => ['This wording since ', { day }];

/** Leads to the rules as data. */
export const rulesAsData = (href: string): RichText => ['As data: ', { text: 'charter.json', href }];

/** When a text was in force, as a sentence; null for one that still is. */
export const inForce = (since: Day, until: Day | null): RichText =>
  until === null ? ['Since ', { day: since }, '.'] : ['In force from ', { day: since }, ' until ', { day: until }, '.'];

export const READ_IN_FORCE = 'Read the text in force';

/** Since when a rule has been so. */
export const ruledSince = (since: Part): RichText => ['Since ', since];

/** Over the rules of which a charter says nothing. */
export const CHARTER_SILENT = 'Left open by the charter';

/** Where the numbers of a page of prose come from. */
export const numbersFrom = (rules: string): RichText => [
  'Numbers in the text are taken from ',
  { text: 'the rules', href: rules },
  '.',
];

/** What stands around a page of the charter. */
export const CHARTER_PAGE = {
  otherWordings: 'Other wordings',
  turn: 'Pages of the charter',
  before: 'Before',
  next: 'Next',
} as const;

/** That a committee's rules ended with it. */
export const rulesEnded = (why: string): string =>
  `The ${CALLED.committee} was dissolved and its rules are no longer in force. ${sentence(why)}`;

/** That somebody's seat was moved to another cohort. */
export const seatMoved = (person: Part, cohort: string): RichText => [
  `The ${CALLED.seat} of `,
  person,
  ` moved to the ${cohort} cohort.`,
];

/** Over the rules that an amendment changed. */
export const changedRulesCaption = (committee: string, on: Day): string =>
  `Rules of the ${committee} that changed on ${dayInWords(on)}`;

/** How often the charter was amended. */
export const timesAmended = (count: number): string =>
  count === 0
    ? 'The charter has not been amended'
    : `The charter has changed ${count === 1 ? 'once' : countInWords(count, 'time')} since its launch`;

/** What the page of amendments holds. */
export const amendmentsDescribed = (community: string): string =>
  `Every change of the charter of ${community}, rule by rule, newest first.`;

/** How the page of amendments is read, and where the records leave off. */
export const amendmentsLead = (recordsEnd: Day | null): RichText => [
  'Rule by rule, what it said before and what it said after, newest first.',
  ...(recordsEnd === null ? [] : [' The records end on ', { day: recordsEnd }, '; a later change is not in them.']),
];

/** Leads to a version of the charter; `since` null for the launch. */
export const versionAsItStood = (since: Day | null): string =>
  since === null ? 'The charter at its launch' : `The charter as it stood from ${dayInWords(since)}`;

/** A page of the charter in its wording before or after an amendment. */
export const wordingOf = (title: string, which: 'before' | 'after'): string => `${title} ${which}`;

/** The title of the charter in force, since a day. */
export const charterInForceSince = (since: Day): string => `The charter in force since ${dayInWords(since)}`;

export const charterDescribed = (community: string): string =>
  `The charter of ${community}: its pages, its rules in brief, and every earlier version.`;

/** How much there is of the charter, and what changed it last; `ended` is the last day of records that have ended. */
export function charterInShort(pages: number, committees: number, changed: string, ended: Day | null): RichText {
  const rules = `the rules of ${countInWords(committees, 'committee')}`;
  const what = pages === 0 ? rules : `${countInWords(pages, 'page')} and ${rules}`;
  const rest = `. Last changed: ${changed}.`;
  return ended === null ? [capitalized(what) + rest] : [AS_RECORDS_STOOD, { day: ended }, `: ${what}${rest}`];
}

/** Said before the first version is in force. */
export const charterAhead = (asOf: Day): RichText => [
  'The first version of the charter lies ahead of ',
  { day: asOf },
  '.',
];

export const versionOfAll = (version: number, all: number): string => `version ${version} of ${all}`;

/** What leads to a version, above the pages that are of it. */
export const fromDay = (day: Day): string => `From ${dayInWords(day)}`;

/** Over a page of the charter: of a version, in force, or in force no more. */
export const overCharterPage = (version: Day | null, until: Day | null): string =>
  version !== null
    ? `Charter as it stood from ${dayInWords(version)}`
    : until === null
      ? 'Charter in force'
      : 'Charter, no longer in force';

/** The title of a page of the charter, as a browser's tab has it; `version` null for the page in force. */
export const charterPageTitle = (title: string, version: Day | null): string =>
  `${version === null ? title : `${title}, from ${dayInWords(version)}`} – ${SITE_PARTS.charter}`;

export const DROPPED_PAGE = 'The page was dropped from the charter and no other text took its place.';

/** Said of a wording that a version shows and that is still in force. */
export const stillInForce = (version: Day, page: string): RichText => [
  'This wording is still in force. Its numbers are those of ',
  { day: version },
  '; ',
  { text: 'the page in force', href: page },
  ' has those of today.',
];

/** Before the days of the other wordings of a page. */
export const OTHER_WORDING = { earlier: 'The earlier one, of', later: 'The later one, of' } as const;

export const VERSION_PAGE = {
  first: 'First version',
  amended: 'Amended charter',
  began: 'What began',
} as const;

/** What the page of a version holds. */
export const versionDescribed = (changed: string, since: Day, until: Day | null): string =>
  `${changed}: the charter in force from ${dayInWords(since)}${until === null ? '' : ` until ${dayInWords(until)}`}, with the elections that it foresaw.`;

/** Over the picture of what a version foresaw for a committee. */
export const asForeseenOn = (committee: string, on: Day): string => `${committee}, as foreseen on ${dayInWords(on)}.`;

/** What the foreseen elections of a version mean; `elections` is where those are that took place. */
export const foreseenLead = (lastYear: number, elections: string): RichText => [
  `What a reader of this version could expect up to the end of ${lastYear} if nothing more had changed. What really happened is under `,
  { text: SITE_PARTS.elections, href: elections },
  '.',
];

/** Said of a committee whose seats do not come up together. */
export const noneForeseenFor = (committee: Part): RichText => [
  'No election is foreseen for the ',
  committee,
  `: this version names no ${CALLED.seats} of it that come up together.`,
];

/** An amendment that dissolved a committee, by name. */
export const isDissolved = (committee: string): string => `The ${committee} is dissolved`;

/** What happened to a page on a day on which it changed. */
export const PAGE_CHANGES = { new: 'new', 'written-anew': 'written anew', dropped: 'dropped' } as const;
