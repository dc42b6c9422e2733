/** The elections of a community, held, planned and foreseen: for a reader at a terminal. */

import { ALL_ELECTIONS } from '#words/answers-told.ts';
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { standingWord } from '#words/election-state.ts';
import { foreseenName } from '#words/elections.ts';
import { notRecordedSince } from '#words/not-recorded.ts';
import { type CalendarEntry, calendar } from '../../governance/calendar.ts';
import { foreseenState } from '../../governance/calendar-entry.ts';
import { statusOn } from '../../governance/candidates.ts';
import type { Day } from '../../governance/day.ts';
import { dayOf, type Instant } from '../../governance/instant.ts';
import { knownOn } from '../../governance/known.ts';
import { withId } from '../../governance/lookup.ts';
import type { Committee, Community, Election } from '../../governance/model.ts';
import { textTable } from '../../words/text-table.ts';

/** How far ahead the list looks, in years. */
const YEARS_AHEAD = 3;

interface Listed {
  readonly committee: Committee;
  readonly entry: CalendarEntry;
  /** Null for one that the charter alone foresees. */
  readonly election: Election | null;
}

/** All elections in the order in which nominations open; those that the charter foresees come last. */
function listed(all: Community, asOf: Day): Listed[] {
  const community = knownOn(all, asOf);
  const rank = ({ entry }: Listed) => Number(entry.status === 'foreseen');
  return community.committees
    .flatMap((committee) =>
      calendar(committee, community.elections, community.recordsEnd, asOf, YEARS_AHEAD).map((entry) => ({
        committee,
        entry,
        election: withId(community.elections, entry.election) ?? null,
      })),
    )
    .sort((a, b) => rank(a) - rank(b) || (a.entry.opens < b.entry.opens ? -1 : a.entry.opens > b.entry.opens ? 1 : 0));
}

const withdrawnFrom = (election: Election, asOf: Day): number =>
  election.candidacies.filter((candidacy) => statusOn(election, candidacy, asOf) === 'withdrawn').length;

const LIST_COLUMNS = [
  { heading: LABELS.id },
  { heading: LABELS.title },
  { heading: CALLED.Committee },
  { heading: LABELS.cohort },
  { heading: CALLED.Seats, align: 'right' },
  { heading: CALLED.Candidates, align: 'right' },
  { heading: LABELS.withdrew, align: 'right' },
  { heading: LABELS.opens },
  { heading: LABELS.state },
  { heading: LABELS.declared },
] as const;

function listRow({ committee, entry, election }: Listed, at: Instant, recordsEnd: Day | null): string[] {
  const withdrawn = election === null ? 0 : withdrawnFrom(election, dayOf(at));
  return [
    election?.id ?? '',
    election?.title ?? foreseenName(entry),
    committee.name,
    entry.label,
    String(entry.seats),
    election === null ? '' : String(election.candidacies.length),
    withdrawn === 0 ? '' : String(withdrawn),
    entry.opens,
    standingWord(election, foreseenState(entry), at, recordsEnd).toLowerCase(),
    entry.status === 'past' ? (entry.declared ?? '') : '',
  ];
}

/** Every election, held, planned and foreseen, as they stand at an instant: lines to read. */
export function electionsText(community: Community, at: Instant): string[] {
  const asOf = dayOf(at);
  const heading = ALL_ELECTIONS.heading(asOf);
  const all = listed(community, asOf);
  if (all.length === 0) return [heading, '', ALL_ELECTIONS.none];
  const { recordsEnd } = community;
  return [
    heading,
    '',
    ...textTable(
      LIST_COLUMNS,
      all.map((each) => listRow(each, at, recordsEnd)),
    ),
    '',
    ...(all.some(({ election }) => election === null) ? [ALL_ELECTIONS.key] : []),
    ...(all.some(({ entry }) => entry.beyondRecords) ? [notRecordedSince(recordsEnd)] : []),
  ];
}
