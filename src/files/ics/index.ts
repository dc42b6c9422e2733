/** The calendars to subscribe to: of each committee, of all elections, of those of a year, of each election. */
import { CALENDARS } from '#words/subscribed.ts';
import { asItCame } from '../../governance/calendar.ts';
import { history } from '../../governance/history/history.ts';
import { withId } from '../../governance/lookup.ts';
import type { Committee } from '../../governance/model.ts';
import {
  PATH_OF_ALL_ELECTIONS,
  pathOfCommittee,
  pathOfCommitteeCalendar,
  pathOfElection,
  pathOfElectionCalendar,
  pathOfYearCalendar,
} from '../../words/paths.ts';
import { cycleOfEntry, type Edition, type Entry, electionEvents } from './election-events.ts';
import type { CalendarEvent } from './event.ts';
import { officeEvents } from './office-events.ts';
import { termEvents } from './term-events.ts';
import { writeCalendar } from './write.ts';

/** How far ahead the calendars look, in years. */
export const YEARS_AHEAD = 5;

export interface CalendarFile {
  /** From the root of the site. */
  readonly path: string;
  readonly text: string;
}

/** What a calendar says of itself. */
type Said = ReturnType<typeof CALENDARS.ofAll>;

/** A committee's calendar, each election with its seats. */
function entriesOf(committee: Committee, { community, asOf }: Edition): Entry[] {
  const { entries, fillings: filled } = asItCame(community, committee, asOf, YEARS_AHEAD);
  const cycles = new Set<string>();
  return entries.map((entry) => {
    const cycle = `${entry.cohort} ${cycleOfEntry({ committee, entry })}`;
    const again = cycles.has(cycle) ? (entry.election ?? String(entry.month)) : null;
    cycles.add(cycle);
    return {
      committee,
      entry,
      election: withId(community.elections, entry.election) ?? null,
      filling: filled.find((each) => each.entry === entry) ?? null,
      again,
    };
  });
}

const startOf = ({ span }: CalendarEvent): string => ('days' in span ? span.days.start : span.instants.start);

const inOrder = (events: readonly CalendarEvent[]): CalendarEvent[] =>
  [...events].sort((a, b) => {
    const [first, second] = [startOf(a), startOf(b)];
    return first < second ? -1 : first > second ? 1 : a.uid < b.uid ? -1 : 1;
  });

/** Every calendar file of an edition; no two events of a file have one UID. */
export function calendarFiles(edition: Edition): CalendarFile[] {
  const { community, address, asOf } = edition;
  const write = (path: string, page: string, { name, holds }: Said, events: readonly CalendarEvent[]) => ({
    path,
    text: writeCalendar(
      { name, description: holds, url: address.of(page), source: address.of(path) },
      inOrder(events),
      asOf,
    ),
  });
  const all = community.committees.map((committee) => {
    const entries = entriesOf(committee, edition);
    const byEntry = entries.map((entry) => ({ year: entry.entry.year, events: electionEvents(entry, edition) }));
    return { committee, entries, byEntry, elections: byEntry.flatMap(({ events }) => events) };
  });
  const inAll = all.flatMap(({ byEntry }) => byEntry);
  return [
    ...all.map(({ committee, elections }) =>
      write(
        pathOfCommitteeCalendar(committee.id),
        pathOfCommittee(committee.id),
        CALENDARS.ofCommittee(committee.name),
        [
          ...elections,
          ...termEvents(history(committee, community.elections, asOf), edition),
          ...officeEvents(committee, edition),
        ],
      ),
    ),
    write(
      PATH_OF_ALL_ELECTIONS,
      '/calendar/',
      CALENDARS.ofAll(community.name),
      all.flatMap(({ elections }) => elections),
    ),
    ...[...Map.groupBy(inAll, ({ year }) => year)]
      .sort(([a], [b]) => a - b)
      .map(([year, own]) =>
        write(
          pathOfYearCalendar(String(year)),
          '/calendar/',
          CALENDARS.ofYear(community.name, year),
          own.flatMap(({ events }) => events),
        ),
      ),
    ...all.flatMap(({ entries }) =>
      entries.flatMap((entry) =>
        entry.election === null
          ? []
          : [
              write(
                pathOfElectionCalendar(entry.election.id),
                pathOfElection(entry.election.id),
                CALENDARS.ofElection(entry.committee.name, entry.election.title),
                electionEvents(entry, edition),
              ),
            ],
      ),
    ),
  ];
}
