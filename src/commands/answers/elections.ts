/** The elections of a community, held, planned and foreseen: for a reader at a terminal. */

import { CALLED } from '#words/called.ts';
import { dayInWords } from '#words/days.ts';
import { foreseenName } from '#words/elections.ts';
import { notRecordedSince } from '#words/not-recorded.ts';
import { type CalendarEntry, calendar } from '../../governance/calendar.ts';
import { statusOn } from '../../governance/candidates.ts';
import type { Day } from '../../governance/day.ts';
import { knownOn } from '../../governance/known.ts';
import { withId } from '../../governance/lookup.ts';
import type { Committee, Community, Election } from '../../governance/model.ts';
import { textTable } from '../../words/text-table.ts';
import { outcomeOn } from './election.ts';

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
  { heading: 'Id' },
  { heading: 'Title' },
  { heading: CALLED.Committee },
  { heading: 'Cohort' },
  { heading: CALLED.Seats, align: 'right' },
  { heading: CALLED.Candidates, align: 'right' },
  { heading: 'Withdrew', align: 'right' },
  { heading: 'Opens' },
  { heading: 'Outcome' },
  { heading: 'Declared' },
] as const;

function listRow({ committee, entry, election }: Listed, asOf: Day): string[] {
  const withdrawn = election === null ? 0 : withdrawnFrom(election, asOf);
  const ahead = entry.beyondRecords ? 'foreseen, not recorded' : entry.status;
  return [
    election?.id ?? '',
    election?.title ?? foreseenName(entry),
    committee.name,
    entry.label,
    String(entry.seats),
    election === null ? '' : String(election.candidacies.length),
    withdrawn === 0 ? '' : String(withdrawn),
    entry.opens,
    (election === null ? null : outcomeOn(election, asOf)?.by) ?? ahead,
    entry.status === 'past' ? (entry.declared ?? '') : '',
  ];
}

/** Every election, held, planned and foreseen, as lines to read. */
export function electionsText(community: Community, asOf: Day): string[] {
  const heading = `Elections as of ${dayInWords(asOf)}`;
  const all = listed(community, asOf);
  if (all.length === 0) return [heading, '', 'There is none, and no charter foresees any.'];
  const { recordsEnd } = community;
  return [
    heading,
    '',
    ...textTable(
      LIST_COLUMNS,
      all.map((each) => listRow(each, asOf)),
    ),
    '',
    ...(all.some(({ election }) => election === null)
      ? ['“Foreseen” is what the charter in force foresees; its days are expected ones.']
      : []),
    ...(all.some(({ entry }) => entry.beyondRecords) ? [notRecordedSince(recordsEnd)] : []),
  ];
}
