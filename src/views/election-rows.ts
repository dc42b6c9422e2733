/** Elections as people look them up: who won, whether it was contested, how many stood and voted; by year. */

import { countInWords } from '#words/counts.ts';
import { countOnRecord } from '#words/on-record.ts';
import { turnoutInWords } from '#words/result-words.ts';
import type { RichText } from '#words/rich-text.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { electionsByYear } from '../governance/elections-in-turn.ts';
import type { Election } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';
import { takeOffice } from '../governance/winners.ts';
import { type Site, the } from '../site/site.ts';
import { toElection, toElectionsIn } from '../site/urls.ts';
import { peopleInWords } from './coming.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import { committeeLink, type Linked, personLink } from './links.ts';
import { chunked, MOST_ROWS, numbered } from './parts.ts';

interface ElectionRow {
  readonly election: Linked;
  readonly committee: Linked;
  readonly cohort: CohortRef | null;
  readonly mark: ElectionMark;
  /** Who took the seats; empty while nobody has, or where nobody did. */
  readonly elected: RichText;
  readonly seats: number;
  /** How many came forward, those who withdrew included. */
  readonly candidates: number;
  /** Null where nobody voted, or where it is not recorded. */
  readonly turnout: string | null;
}

interface YearOfElections {
  readonly year: string;
  readonly elections: readonly ElectionRow[];
}

/** A list of elections, the newest year first, with its columns. */
export interface ElectionList {
  readonly years: readonly YearOfElections[];
  /** Whether there are several committees to tell apart. */
  readonly several: boolean;
  readonly cohorts: boolean;
  readonly turnout: boolean;
}

function rowOf(all: Site, election: Election): ElectionRow {
  const committee = the(all.committees, election.committee);
  const { outcome } = election;
  return {
    election: { text: election.title, href: toElection(election.id) },
    committee: committeeLink(committee),
    cohort: cohortOf(committee, election.cohort, governingDay(election)),
    mark: electionMark(all, election),
    elected: outcome === null ? [] : peopleInWords(takeOffice(outcome).map((person) => personLink(all, person))),
    seats: election.seats,
    candidates: election.candidacies.length,
    turnout: outcome?.turnout == null ? null : turnoutInWords(outcome.turnout),
  };
}

const listed = (years: readonly YearOfElections[]): ElectionList => {
  const rows = years.flatMap(({ elections }) => elections);
  return {
    years,
    several: new Set(rows.map(({ committee }) => committee.href)).size > 1,
    cohorts: rows.some(({ cohort }) => cohort !== null),
    turnout: rows.some(({ turnout }) => turnout !== null),
  };
};

/** Elections as a list, the newest first. */
export const electionList = (all: Site, elections: readonly Election[]): ElectionList =>
  listed(
    [...electionsByYear(elections)].map(([year, list]) => ({
      year,
      elections: list.map((election) => rowOf(all, election)),
    })),
  );

/** A year, with the page of its elections. */
export interface YearLink extends Linked {
  readonly count: string;
}

const yearLink = (year: string, own: readonly Election[]): YearLink => ({
  text: year,
  href: toElectionsIn(year),
  count: countInWords(own.length, 'election'),
});

/** Every year that has elections, the newest first. */
export const yearLinks = (elections: readonly Election[]): YearLink[] =>
  [...electionsByYear(elections)].map(([year, own]) => yearLink(year, own));

/**
 * The newest years that fit on one page, whole years at a time, and links to the others. Of a year that is too long for a
 * page the first elections are shown, and the link leads to all of it.
 */
export function newestYears(
  all: Site,
  elections: readonly Election[],
): { readonly list: ElectionList; readonly others: readonly YearLink[] } {
  const shown: Election[] = [];
  const others: YearLink[] = [];
  for (const [year, own] of electionsByYear(elections)) {
    if (others.length === 0 && shown.length + own.length <= MOST_ROWS) shown.push(...own);
    else {
      if (shown.length === 0) shown.push(...own.slice(0, MOST_ROWS));
      others.push(yearLink(year, own));
    }
  }
  return { list: electionList(all, shown), others };
}

/** The elections of a year, in the pages that hold them: "2020", and "2020-2" where they are too many for one. */
export const pagesOfYear = (year: string, own: readonly Election[]): { part: string; elections: Election[] }[] =>
  chunked(own).map((elections, index) => ({ part: numbered(year, index), elections }));

/** "Sixteen elections on record" */
export const onRecord = (elections: readonly Election[]): string => countOnRecord(elections.length, 'election');
