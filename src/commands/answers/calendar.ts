/** The elections ahead of a committee, by its calendar or by one version of its charter: to read. */

import { AHEAD, FORESAW, REMARKS } from '#words/answers-told.ts';
import { CALLED } from '#words/called.ts';
import { LABELS } from '#words/columns.ts';
import { standingWord } from '#words/election-state.ts';
import { foreseenName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { notRecordedSince } from '#words/not-recorded.ts';
import { asItCame, type CalendarEntry } from '../../governance/calendar.ts';
import { foreseenState } from '../../governance/calendar-entry.ts';
import type { Day } from '../../governance/day.ts';
import { expectedUnder } from '../../governance/foreseen-charter.ts';
import { seatedOn } from '../../governance/history/happenings.ts';
import type { Filling } from '../../governance/history/state.ts';
import { dayOf, type Instant, startOfDay } from '../../governance/instant.ts';
import { knownOn } from '../../governance/known.ts';
import { withId } from '../../governance/lookup.ts';
import type { CharterVersion, Committee, CommitteeId, Community, Election } from '../../governance/model.ts';
import { textTable } from '../../words/text-table.ts';

interface Ahead {
  readonly entry: CalendarEntry;
  readonly election: Election | null;
  readonly filling: Filling | null;
}

/** What lies ahead, in the order in which nominations open: elections that are planned, and those that are foreseen. */
function ahead(community: Community, id: CommitteeId, asOf: Day, years: number): Ahead[] {
  const known = knownOn(community, asOf);
  const committee = withId(known.committees, id);
  if (committee === undefined) return [];
  const { entries, fillings: filled } = asItCame(known, committee, asOf, years);
  return entries
    .filter(({ status }) => status !== 'past')
    .map((entry) => ({
      entry,
      election: withId(known.elections, entry.election) ?? null,
      filling: filled.find((each) => each.entry === entry) ?? null,
    }));
}

function expected(community: Community, committee: Committee, version: CharterVersion, years: number): Ahead[] {
  const own = community.elections.filter((election) => election.committee === committee.id);
  const { entries, fillings: filled } = expectedUnder(committee, version, own, years);
  return entries.map((entry) => ({
    entry,
    election: null,
    filling: filled.find((each) => each.entry === entry) ?? null,
  }));
}

const COLUMNS = [
  { heading: LABELS.opens },
  { heading: LABELS.seated },
  { heading: LABELS.election },
  { heading: CALLED.Seats, align: 'right' },
  { heading: LABELS.which },
  { heading: LABELS.heldNowBy },
  { heading: LABELS.state },
] as const;

/** Who sits in the seats now; nothing where an election before this one fills all of them. */
function holders(community: Community, filling: Filling | null): string {
  return (filling?.seats ?? [])
    .flatMap(({ holder }) =>
      holder.kind === 'winner'
        ? []
        : [holder.kind === 'person' ? personName(community, holder.person) : REMARKS[holder.kind]],
    )
    .join(', ');
}

const row = (community: Community, { entry, election, filling }: Ahead, at: Instant): string[] => [
  entry.opens,
  seatedOn(entry),
  entry.election ?? foreseenName(entry),
  String(entry.seats),
  (filling?.seats ?? []).map(({ seat }) => seat).join(', '),
  holders(community, filling),
  standingWord(election, foreseenState(entry), at, community.recordsEnd).toLowerCase(),
];

const table = (community: Community, list: readonly Ahead[], at: Instant): string[] => [
  ...textTable(
    COLUMNS,
    list.map((each) => row(community, each, at)),
  ),
  '',
  AHEAD.key,
];

/** The elections ahead of a committee at an instant, as lines to read. */
export function calendarText(community: Community, committee: Committee, at: Instant, years: number): string[] {
  const asOf = dayOf(at);
  const heading = AHEAD.heading(committee.name, asOf, years);
  const list = ahead(community, committee.id, asOf, years);
  if (list.length === 0) return [heading, '', AHEAD.none];
  const { recordsEnd } = community;
  return [
    heading,
    '',
    ...table(community, list, at),
    ...(list.some(({ entry }) => entry.beyondRecords) ? [notRecordedSince(recordsEnd)] : []),
  ];
}

/** The elections that one version of the charter foresaw, as lines to read. */
export function charterCalendarText(
  community: Community,
  committee: Committee,
  version: CharterVersion,
  years: number,
): string[] {
  const heading = FORESAW.heading(committee.name, version.since);
  const list = expected(community, committee, version, years);
  if (list.length === 0) return [heading, '', FORESAW.none];
  return [heading, '', ...table(community, list, startOfDay(version.since))];
}
