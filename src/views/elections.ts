/** The list of elections: what the charter foresees in the year ahead, and every election on record. */

import { countInWords } from '#words/counts.ts';
import { monthInWords } from '#words/days.ts';
import { OUTCOMES } from '#words/outcomes.ts';
import { capitalized } from '#words/sentences.ts';
import { calendar } from '../governance/calendar.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { firstOfMonth } from '../governance/day.ts';
import { electionsByYear } from '../governance/elections-in-turn.ts';
import type { Committee, Election } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommittee, toElection } from '../site/urls.ts';
import { recordsEnded } from './coming.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import type { Linked } from './links.ts';
import { recordedDay } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';

export interface ForeseenRow {
  /** "October 2026" */
  readonly due: string;
  readonly committee: Linked;
  readonly cohort: CohortRef | null;
  readonly seats: number;
  /** Whether it fell due after the records end. */
  readonly beyondRecords: boolean;
}

export interface ElectionRow {
  readonly election: Linked;
  readonly committee: Linked;
  readonly cohort: CohortRef | null;
  readonly seats: number;
  readonly candidates: number;
  /** How it ended; where it stands, while it has no outcome. */
  readonly ended: string | ElectionMark;
  readonly declared: Day | null;
}

export interface ElectionsView {
  readonly sheet: Sheet;
  readonly lead: string;
  /** Whether there are several committees to tell apart. */
  readonly several: boolean;
  readonly foreseen: readonly ForeseenRow[];
  /** The last day on record, where it lies before the site's day. */
  readonly recordsEnd: Day | null;
  readonly calendar: string;
  readonly onRecord: string;
  /** The newest year first. */
  readonly years: readonly { readonly year: string; readonly elections: readonly ElectionRow[] }[];
  readonly numbers: string;
}

const linkTo = ({ id, name }: Committee): Linked => ({ text: name, href: toCommittee(id) });

function foreseenRows({ community, asOf }: Site): ForeseenRow[] {
  const { committees, elections, recordsEnd } = community;
  return committees.flatMap((committee) =>
    calendar(committee, elections, recordsEnd, asOf, 1)
      .filter(({ status }) => status === 'foreseen')
      .map(({ year, month, cohort, opens, seats, beyondRecords }) => ({
        due: monthInWords(firstOfMonth(year, month)),
        committee: linkTo(committee),
        cohort: cohortOf(committee, cohort, opens) ?? cohortOf(committee, cohort, asOf),
        seats,
        beyondRecords,
      })),
  );
}

function electionRow(all: Site, election: Election): ElectionRow {
  const committee = the(all.committees, election.committee);
  const { outcome } = election;
  return {
    election: { text: election.title, href: toElection(election.id) },
    committee: linkTo(committee),
    cohort: cohortOf(committee, election.cohort, governingDay(election)),
    seats: election.seats,
    candidates: election.candidacies.length,
    ended: outcome === null ? electionMark(all, election) : OUTCOMES[outcome.by],
    declared: outcome?.declared ?? null,
  };
}

/** How many elections had a result, and how those came about. */
function leadOf({ community: { elections, recordsEnd }, asOf }: Site): string {
  const declared = elections.filter(({ outcome }) => outcome !== null && outcome.by !== 'cancelled');
  const { words } = recordedDay(asOf, recordsEnd);
  if (declared.length === 0) return `${words}, no election had a result.`;
  const were = (by: string): string => {
    const count = declared.filter(({ outcome }) => outcome?.by === by).length;
    return `${count} ${count === 1 ? 'was' : 'were'}`;
  };
  return `${words}, ${countInWords(declared.length, 'election')} had a result: ${were('poll')} decided by a poll, ${were('uncontested')} uncontested.`;
}

/** All that the list of elections shows. */
export function electionsView(all: Site): ElectionsView {
  const { elections } = all.community;
  const foreseen = foreseenRows(all);
  const years = [...electionsByYear(elections)].map(([year, list]) => ({
    year,
    elections: list.map((election) => electionRow(all, election)),
  }));
  const rows = [...foreseen, ...years.flatMap((each) => each.elections)];
  return {
    sheet: sheetOf(all, {
      title: 'Elections',
      description: `Every election of ${all.settings.name} on record, newest first: seats, candidates, outcome and the day of the result.`,
      kind: 'Overview',
    }),
    lead: leadOf(all),
    several: new Set(rows.map(({ committee }) => committee.href)).size > 1,
    foreseen,
    recordsEnd: recordsEnded(all),
    calendar: to('/calendar/'),
    onRecord: `${capitalized(countInWords(elections.length, 'election'))} on record`,
    years,
    numbers: to('/elections/numbers/'),
  };
}
