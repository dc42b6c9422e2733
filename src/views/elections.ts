/** The list of elections: what the charter foresees in the year ahead, and every election on record. */

import { monthInWords } from '#words/days.ts';
import {
  electionsDescribed,
  electionsOfCommitteeTold,
  electionsOfYearTold,
  resultsInShort,
} from '#words/election-page.ts';
import { YEAR_TURN } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { ELECTIONS_BY_YEAR, SITE_PARTS } from '#words/page-parts.ts';
import { calendar, governedOn } from '../governance/calendar.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { firstOfMonth } from '../governance/day.ts';
import { electionsByYear } from '../governance/elections-in-turn.ts';
import type { Committee, CommitteeId, Outcome } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommittee, toElectionsIn, toElectionsOf } from '../site/urls.ts';
import { committeeCard } from './card-links.ts';
import { recordsEnded } from './coming.ts';
import {
  type ElectionList,
  electionList,
  newestYears,
  onRecord,
  pagesOfYear,
  type YearLink,
  yearLinks,
} from './election-rows.ts';
import { committeeLink, type Linked } from './links.ts';
import { onceFor } from './once.ts';
import { MOST_ROWS, partLabel } from './parts.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { type Crumb, ELECTIONS, type TurnView } from './ways.ts';

interface ForeseenRow {
  /** "October 2026" */
  readonly due: string;
  readonly committee: Linked;
  readonly cohort: CohortRef | null;
  readonly seats: number;
  /** Whether it fell due after the records end. */
  readonly beyondRecords: boolean;
}

interface ElectionsView {
  readonly sheet: Sheet;
  readonly lead: string;
  readonly foreseen: readonly ForeseenRow[];
  /** The last day on record, where it lies before the site's day. */
  readonly recordsEnd: Day | null;
  readonly calendar: string;
  readonly onRecord: string;
  readonly list: ElectionList;
  /** Every year, with the page of its elections. */
  readonly byYear: readonly YearLink[];
  /** The elections of each committee by itself, where there are several. */
  readonly byCommittee: readonly Linked[];
  readonly numbers: string;
}

/** How many foreseen elections the list names; the calendar has the others. */
const MOST_FORESEEN = 12;

function foreseenRows({ community, asOf }: Site): ForeseenRow[] {
  const { committees, elections, recordsEnd } = community;
  const rows = committees.flatMap((committee) =>
    calendar(committee, elections, recordsEnd, asOf, 1)
      .filter(({ status }) => status === 'foreseen')
      .map((entry) => ({
        on: firstOfMonth(entry.year, entry.month),
        due: monthInWords(firstOfMonth(entry.year, entry.month)),
        committee: committeeLink(committee),
        cohort: cohortOf(committee, entry.cohort, governedOn(entry)) ?? cohortOf(committee, entry.cohort, asOf),
        seats: entry.seats,
        beyondRecords: entry.beyondRecords,
      })),
  );
  // Where they are few they stand by committee; where they are many, those that come first are named.
  return rows.length <= MOST_FORESEEN
    ? rows
    : rows.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)).slice(0, MOST_FORESEEN);
}

/** How many elections had a result, and how those came about. */
function leadOf(all: Site): string {
  const { elections, recordsEnd } = all.community;
  const on = recordsEnded(all) === null ? null : recordedDay(all.asOf, recordsEnd).words;
  const counted = (by: Outcome['by']): number => elections.filter(({ outcome }) => outcome?.by === by).length;
  return resultsInShort(on, [
    ['declared', counted('poll')],
    ['uncontested', counted('uncontested')],
    ['appointed', counted('appointed')],
  ]);
}

/** The committees that had elections, by name. */
const committeesOf = ({ community }: Site): Committee[] => {
  const elected = new Set(community.elections.map(({ committee }) => committee));
  return community.committees.filter(({ id }) => elected.has(id)).toSorted((a, b) => (a.name < b.name ? -1 : 1));
};

/** All that the list of elections shows. */
export function electionsView(all: Site): ElectionsView {
  const { elections } = all.community;
  const foreseen = foreseenRows(all);
  const committees = committeesOf(all);
  return {
    sheet: sheetOf(all, {
      title: SITE_PARTS.elections,
      description: electionsDescribed(all.settings.name),
      kind: PAGE_KINDS.overview,
    }),
    lead: leadOf(all),
    foreseen,
    recordsEnd: recordsEnded(all),
    calendar: to('/calendar/'),
    onRecord: onRecord(elections),
    list: newestYears(all, elections).list,
    byYear: yearLinks(elections),
    byCommittee:
      committees.length > 1 && committees.length <= MOST_ROWS
        ? committees.map(({ id, name }) => ({ text: name, href: toElectionsOf(id) }))
        : [],
    numbers: to('/elections/numbers/'),
  };
}

/** A list of elections by itself: those of a year, or of a committee. */
export interface ElectionsPart {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly list: ElectionList;
  readonly others: readonly YearLink[];
  readonly turn: TurnView | null;
}

/** The pages of elections by year, the newest first. */
const yearPages = onceFor(({ community }) =>
  [...electionsByYear(community.elections)].flatMap(([year, own]) => pagesOfYear(year, own)),
);

/** The pages that the years take: "2020", and "2020-2" where a year has more elections than one page may hold. */
export const electionYears = (all: Site): string[] => yearPages(all).map(({ part }) => part);

/** The elections of a year, or those on one of its pages. */
export function electionsInYear(all: Site, part: string): ElectionsPart {
  const pages = yearPages(all);
  const at = pages.findIndex((page) => page.part === part);
  const link = (other: { readonly part: string } | undefined) =>
    other === undefined ? null : { label: partLabel(other.part), href: toElectionsIn(other.part) };
  const told = electionsOfYearTold(all.settings.name, partLabel(part));
  return {
    sheet: sheetOf(all, { ...told, kind: PAGE_KINDS.overview }),
    trail: [ELECTIONS],
    title: told.title,
    list: electionList(all, pages[at]?.elections ?? []),
    others: [],
    turn: {
      ...YEAR_TURN,
      label: ELECTIONS_BY_YEAR,
      previous: link(pages[at + 1]),
      next: link(pages[at - 1]),
    },
  };
}

/** The committees that have a page of their elections. */
export const electedCommittees = (all: Site): CommitteeId[] => committeesOf(all).map(({ id }) => id);

/** The elections of a committee. */
export function electionsOfCommittee(all: Site, id: CommitteeId): ElectionsPart {
  const { name } = the(all.committees, id);
  const elections = all.community.elections.filter(({ committee }) => committee === id);
  const told = electionsOfCommitteeTold(name);
  return {
    sheet: sheetOf(all, {
      ...told,
      kind: PAGE_KINDS.overview,
      filters: { committee: [name] },
      card: committeeCard({ id, name }),
    }),
    trail: [
      { label: SITE_PARTS.committees, href: to('/committees/') },
      { label: name, href: toCommittee(id) },
    ],
    title: told.title,
    ...newestYears(all, elections),
    turn: null,
  };
}
