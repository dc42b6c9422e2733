/** The page of numbers, election by election: the findings in words, and the rows of its charts and tables. */

import { numbersOf } from '#words/election-page.ts';
import {
  arrivalsFinding,
  cameFromFinding,
  daysLeftInWords,
  NUMBERS,
  NUMBERS_CHARTS,
  numbersDescribed,
  resultsCounted,
  shortTitle,
  stoodAgainFinding,
  stoodAgainOf,
  stoodFinding,
} from '#words/numbers-told.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { votedInWords } from '#words/result-words.ts';
import type { Committee, CommitteeId } from '../governance/model.ts';
import { type ElectionNumbers, electionNumbers } from '../governance/numbers.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommitteeNumbers, toElection } from '../site/urls.ts';
import type { BarRow } from './bars.ts';
import { committeeCard } from './card-links.ts';
import { everyCommittee } from './committees.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';
import { MOST_ROWS } from './parts.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type Crumb, ELECTIONS } from './ways.ts';

export interface NumbersRow extends ElectionNumbers {
  readonly title: string;
}

interface CommitteeNumbers {
  readonly committee: Committee;
  /** The elections with a result, oldest first. */
  readonly rows: readonly NumbersRow[];
}

/** The numbers of the elections that had a result and candidates to count, by committee; committees without any are left out. */
export function numbersByCommittee(all: Pick<Site, 'community' | 'histories'>): CommitteeNumbers[] {
  const { committees, elections } = all.community;
  const titles = new Map(elections.map(({ id, title }) => [id, title]));
  return committees.flatMap((committee) => {
    const history = all.histories.get(committee.id);
    if (history === undefined) return [];
    const rows = electionNumbers(history, elections)
      .filter(({ by }) => by === 'poll' || by === 'uncontested')
      .map((numbers) => ({ ...numbers, title: titles.get(numbers.election) ?? numbers.election }));
    return rows.length === 0 ? [] : [{ committee, rows }];
  });
}

const sum = (rows: readonly NumbersRow[], count: (row: NumbersRow) => number): number =>
  rows.reduce((total, row) => total + count(row), 0);

/** Who stood: first-timers, then those who had stood before; the mark is the seats. */
export const candidacyBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({
    label: shortTitle(row.title),
    values: [row.firstTimers.length, row.candidates.length - row.firstTimers.length],
    mark: row.seats,
  }));

function candidacyFinding(rows: readonly NumbersRow[]): string {
  const stood = sum(rows, ({ candidates }) => candidates.length);
  const fresh = sum(rows, ({ firstTimers }) => firstTimers.length);
  const more = rows.filter(({ candidates, seats }) => candidates.length > seats).length;
  return stoodFinding({ contested: more, elections: rows.length, fresh, stood });
}

/** Those who held the seats: who stood again, then who did not. */
const incumbentBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({
    label: shortTitle(row.title),
    values: [row.stoodAgain.length, row.incumbents.length - row.stoodAgain.length],
  }));

function incumbentFinding(rows: readonly NumbersRow[]): string {
  const held = sum(rows, ({ incumbents }) => incumbents.length);
  return stoodAgainFinding(
    sum(rows, ({ stoodAgain }) => stoodAgain.length),
    held,
  );
}

/** How many organizations the candidates of each election came from. */
const organizationBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({ label: shortTitle(row.title), values: [row.organizations.length] }));

function organizationFinding(rows: readonly NumbersRow[]): string {
  const all = new Set(rows.flatMap(({ organizations }) => organizations));
  const counts = rows.map((row) => row.organizations.length);
  const [least, most] = [Math.min(...counts), Math.max(...counts)];
  return cameFromFinding(all.size, least, most);
}

/** From how many days on an early statement counts with all that came before it. */
const EARLY = 7;

/** The statements by how many days were left, the earliest first: a week and more, each day, and after the deadline. */
export function arrivalBars(rows: readonly NumbersRow[]): BarRow[] {
  const days = rows.flatMap(({ arrivals }) => arrivals.map(({ daysLeft }) => Math.max(-1, Math.min(EARLY, daysLeft))));
  return Array.from({ length: EARLY + 2 }, (_, index) => EARLY - index).map((day) => ({
    label: daysLeftInWords(day, EARLY),
    values: [days.filter((each) => each === day).length],
  }));
}

export function arrivalFinding(rows: readonly NumbersRow[]): string {
  const all = rows.flatMap(({ arrivals }) => arrivals);
  const last = all.filter(({ daysLeft }) => daysLeft === 0).length;
  const late = all.filter(({ daysLeft }) => daysLeft < 0).length;
  return arrivalsFinding(all.length, last, late);
}

/** Numbers as bars, with what there is to see as a title. */
interface BarsView {
  readonly id: string;
  readonly title: string;
  readonly subtitle: string;
  /** What the parts of a bar stand for. */
  readonly parts: readonly string[];
  /** What the mark of a row stands for. */
  readonly mark?: string;
  readonly rows: readonly BarRow[];
}

/** One election in the table. */
interface NumbersLine {
  readonly election: Linked;
  readonly seats: number;
  readonly candidates: number;
  readonly firstTimers: number;
  readonly withdrew: number;
  /** "2 of 3" */
  readonly stoodAgain: string;
  readonly organizations: number;
  readonly turnout: string;
}

/** The numbers of one committee's elections; the headings name it where there are several. */
interface CommitteeNumbersView {
  readonly stoodHeading: string;
  readonly stood: readonly BarsView[];
  readonly tableHeading: string;
  readonly caption: string;
  readonly elections: readonly NumbersLine[];
  readonly arrivalsHeading: string;
  /** Null where no arrival is recorded. */
  readonly arrivals: BarsView | null;
}

/** One of many committees, in short. */
interface CommitteeLine {
  readonly committee: Linked;
  readonly elections: number;
  /** How many of them a vote decided. */
  readonly polls: number;
  readonly candidacies: number;
  readonly seats: number;
}

export interface NumbersView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly lead: string;
  readonly committees: readonly CommitteeNumbersView[];
  /** In place of them, where they would be too long for a page. */
  readonly inBrief: readonly CommitteeLine[];
  /** Where the same is published as data. */
  readonly data: { readonly numbers: string; readonly schema: string };
}

const stoodBars = (id: string, rows: readonly NumbersRow[]): BarsView[] => [
  {
    id: `candidacies-${id}`,
    title: candidacyFinding(rows),
    ...NUMBERS_CHARTS.candidacies,
    rows: candidacyBars(rows),
  },
  {
    id: `incumbents-${id}`,
    title: incumbentFinding(rows),
    ...NUMBERS_CHARTS.incumbents,
    rows: incumbentBars(rows),
  },
  {
    id: `organizations-${id}`,
    title: organizationFinding(rows),
    ...NUMBERS_CHARTS.organizations,
    rows: organizationBars(rows),
  },
];

const arrivalsOf = (id: string, rows: readonly NumbersRow[]): BarsView | null =>
  rows.every(({ arrivals }) => arrivals.length === 0)
    ? null
    : {
        id: `arrivals-${id}`,
        title: arrivalFinding(rows),
        ...NUMBERS_CHARTS.arrivals,
        rows: arrivalBars(rows),
      };

const lineOf = (row: NumbersRow): NumbersLine => ({
  election: { text: row.title, href: toElection(row.election) },
  seats: row.seats,
  candidates: row.candidates.length,
  firstTimers: row.firstTimers.length,
  withdrew: row.withdrew.length,
  stoodAgain: stoodAgainOf(row.stoodAgain.length, row.incumbents.length),
  organizations: row.organizations.length,
  turnout: votedInWords(row.by, row.turnout),
});

function committeeNumbers(
  { committee: { id, name }, rows: every }: CommitteeNumbers,
  isOnly: boolean,
): CommitteeNumbersView {
  const rows = every.slice(-MOST_ELECTIONS);
  const heading = (what: string): string => (isOnly ? what : `${what}: ${name}`);
  return {
    stoodHeading: heading(NUMBERS.whoStood),
    stood: stoodBars(id, rows),
    tableHeading: heading(NUMBERS.byElection),
    caption: numbersOf(name),
    elections: rows.map(lineOf),
    arrivalsHeading: heading(NUMBERS.whenCame),
    arrivals: arrivalsOf(id, rows),
  };
}

function leadOf(groups: readonly CommitteeNumbers[], { asOf, community }: Site): string {
  const rows = groups.flatMap((group) => group.rows);
  const votes = rows.filter(({ by }) => by === 'poll');
  const known = votes.filter(({ turnout }) => turnout !== null).length;
  return resultsCounted(recordedDay(asOf, community.recordsEnd).words, rows.length, votes.length, known);
}

/** How many committees stand on one page with their charts and tables. */
const MOST_COMMITTEES = 4;
/** How many elections a chart has bars for, and a table rows: the latest. */
const MOST_ELECTIONS = 40;

/** In the order in which committees stand everywhere. */
const groupsOf = onceFor((all: Site) => {
  const place = new Map(everyCommittee(all).map(({ id }, index) => [id, index]));
  const placeOf = ({ committee }: CommitteeNumbers): number => place.get(committee.id) ?? place.size;
  return numbersByCommittee(all).sort((a, b) => placeOf(a) - placeOf(b));
});

/** Whether each committee has a page of its numbers by itself. */
const isSplit = (all: Site): boolean => groupsOf(all).length > MOST_COMMITTEES;

/** The committees that have a page of their numbers by themselves: none where one page holds them all. */
export const numberedCommittees = (all: Site): CommitteeId[] =>
  isSplit(all) ? groupsOf(all).map(({ committee }) => committee.id) : [];

const data = { numbers: to('/data/v1/numbers.json'), schema: to('/data/v1/schema/numbers.json') };

/** A committee's elections in a line: how many, how many of them a vote decided, how many stood for how many seats. */
const committeeLine = ({ committee, rows }: CommitteeNumbers): CommitteeLine => ({
  committee: { text: committee.name, href: toCommitteeNumbers(committee.id) },
  elections: rows.length,
  polls: rows.filter(({ by }) => by === 'poll').length,
  candidacies: sum(rows, ({ candidates }) => candidates.length),
  seats: sum(rows, ({ seats }) => seats),
});

/** What the page of numbers shows on the site's day: all of them, or of many committees a line each. */
export function numbersView(all: Site): NumbersView {
  const groups = groupsOf(all);
  const days = groups.flatMap(({ rows }) => rows.map(({ election }) => governingDay(the(all.elections, election))));
  const { title } = NUMBERS;
  const split = isSplit(all);
  return {
    sheet: sheetOf(all, {
      title,
      description: numbersDescribed(all.settings.name),
      kind: PAGE_KINDS.overview,
      filters: split
        ? {}
        : {
            committee: groups.map(({ committee }) => committee.name),
            year: [...new Set(days.map((day) => day.slice(0, 4)))],
          },
    }),
    trail: [ELECTIONS],
    title,
    lead: leadOf(groups, all),
    committees: split ? [] : groups.map((group) => committeeNumbers(group, groups.length === 1)),
    inBrief: split ? groups.slice(0, MOST_ROWS).map(committeeLine) : [],
    data,
  };
}

/** The numbers of one committee, where those of all would be too long for a page. */
export function numbersOfCommittee(all: Site, id: CommitteeId): NumbersView {
  const own = groupsOf(all).filter(({ committee }) => committee.id === id);
  const { name } = the(all.committees, id);
  const title = numbersOf(name);
  return {
    sheet: sheetOf(all, {
      title,
      description: `${title}. ${all.settings.name}.`,
      kind: null,
      card: committeeCard({ id, name }),
    }),
    trail: [ELECTIONS, { label: NUMBERS.title, href: to('/elections/numbers/') }],
    title,
    lead: leadOf(own, all),
    committees: own.map((group) => committeeNumbers(group, true)),
    inBrief: [],
    data,
  };
}
