/** The page of numbers: the findings in words, and the rows of its charts and tables. */

import type { Committee, Election } from '../governance/model.ts';
import { type ElectionNumbers, electionNumbers, turnoutShare } from '../governance/numbers.ts';
import type { Site } from '../site/site.ts';
import { counted } from '../words/counts.ts';
import { NOT_RECORDED } from '../words/not-recorded.ts';
import type { BarRow } from './bars.ts';

export interface NumbersRow extends ElectionNumbers {
  readonly title: string;
}

export interface CommitteeNumbers {
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

const MONTHS = /^(\p{L}{3})\p{L}* (\d{4})$/u;

/** "Sep 2018": the title of an election where there is little room. */
export const shortTitle = ({ title }: Pick<Election, 'title'>): string => {
  const [, month, year] = MONTHS.exec(title) ?? [];
  return month === undefined ? title : `${month} ${year}`;
};

/** Who stood: first-timers, then those who had stood before; the mark is the seats. */
export const candidacyBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({
    label: shortTitle(row),
    values: [row.firstTimers.length, row.candidates.length - row.firstTimers.length],
    mark: row.seats,
  }));

export function candidacyFinding(rows: readonly NumbersRow[]): string {
  const stood = sum(rows, ({ candidates }) => candidates.length);
  const fresh = sum(rows, ({ firstTimers }) => firstTimers.length);
  const more = rows.filter(({ candidates, seats }) => candidates.length > seats).length;
  return `${stood} candidacies, ${fresh} of them a first one; more than there were seats in ${more} of ${rows.length} elections`;
}

/** Those who held the seats: who stood again, then who did not. */
export const incumbentBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({
    label: shortTitle(row),
    values: [row.stoodAgain.length, row.incumbents.length - row.stoodAgain.length],
  }));

export function incumbentFinding(rows: readonly NumbersRow[]): string {
  const held = sum(rows, ({ incumbents }) => incumbents.length);
  return `Members stood again ${sum(rows, ({ stoodAgain }) => stoodAgain.length)} of the ${held} times that their seats came up`;
}

/** How many organizations the candidates of each election came from. */
export const organizationBars = (rows: readonly NumbersRow[]): BarRow[] =>
  rows.map((row) => ({ label: shortTitle(row), values: [row.organizations.length] }));

export function organizationFinding(rows: readonly NumbersRow[]): string {
  const all = new Set(rows.flatMap(({ organizations }) => organizations));
  const [least, most] = [Math.min, Math.max].map((pick) => pick(...rows.map((row) => row.organizations.length)));
  return `Candidates came from ${counted(all.size, 'organization')}, from ${least === most ? most : `${least} to ${most}`} in one election`;
}

/** From how many days on an early statement counts with all that came before it. */
const EARLY = 7;

/** The statements by how many days were left, the earliest first: a week and more, each day, and after the deadline. */
export function arrivalBars(rows: readonly NumbersRow[]): BarRow[] {
  const days = rows.flatMap(({ arrivals }) => arrivals.map(({ daysLeft }) => Math.max(-1, Math.min(EARLY, daysLeft))));
  const label = (day: number): string =>
    day < 0 ? 'After it' : day === 0 ? 'The last day' : day === EARLY ? `${EARLY} days or more` : counted(day, 'day');
  return Array.from({ length: EARLY + 2 }, (_, index) => EARLY - index).map((day) => ({
    label: label(day),
    values: [days.filter((each) => each === day).length],
  }));
}

export function arrivalFinding(rows: readonly NumbersRow[]): string {
  const all = rows.flatMap(({ arrivals }) => arrivals);
  const last = all.filter(({ daysLeft }) => daysLeft === 0).length;
  const late = all.filter(({ daysLeft }) => daysLeft < 0).length;
  return `${last} of ${counted(all.length, 'statement')} came in the last 24 hours${late === 0 ? '' : `, ${late} after the deadline`}`;
}

/** "30 of 120 (25 %)", as far as the records tell. */
export function turnoutInWords({ turnout }: Pick<NumbersRow, 'turnout'>): string {
  if (turnout === null) return NOT_RECORDED;
  const share = turnoutShare(turnout);
  return share === null
    ? `${turnout.ballots} ballots`
    : `${turnout.ballots} of ${turnout.electorate} (${Math.round(share * 100)}\u00a0%)`;
}
