/** The election desk as pages show it: one band that says where an election stands, until when, and what a reader can do. */

import {
  type DeskFacts,
  type DeskWords,
  deskInWords,
  moreInCalendar,
  nextElectionOf,
  REMIND,
  remindOf,
  seatsOn,
} from '#words/desk-words.ts';
import { isLive } from '#words/election-state.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { furtherInWords, inOfficeInWords, whoDeclinedInWords } from '#words/result-words.ts';
import { ruleInWords } from '#words/rules-in-words.ts';
import { type CalendarEntry, governedOn } from '../governance/calendar.ts';
import { rulesOfSeats } from '../governance/charter.ts';
import { daysBetween } from '../governance/day.ts';
import { expectedAbout, reckonedWith } from '../governance/estimate.ts';
import type { CohortId, Committee, Election } from '../governance/model.ts';
import { nominationsAt } from '../governance/nominations.ts';
import { isOver, standingAt } from '../governance/standing.ts';
import type { History } from '../governance/terms.ts';
import { governingDay } from '../governance/timetable.ts';
import { takeOffice } from '../governance/winners.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommitteeCalendar, toElection, toElectionCalendar } from '../site/urls.ts';
import { instantsOf } from './election-mark.ts';
import { committeeLink, type Linked } from './links.ts';
import type { Day } from './shown.ts';
import { committeeCalendar } from './stagger.ts';
import { type TimetableView, timetableView } from './timetable.ts';

/** Where the desk's one action leads; null where that page does not exist. */
type DeskLinks = Readonly<Record<'prepare' | 'stand' | 'compare' | 'result', string | null>>;

export interface DeskView {
  /** Tells it from others on the page. */
  readonly id: string;
  /** What it speaks of: the election, or the committee whose next one is foreseen. */
  readonly about: Linked;
  readonly committee: Linked;
  readonly told: DeskWords;
  readonly links: DeskLinks;
  /** While it has phases ahead. */
  readonly timetable: TimetableView | null;
  /** Calendar file with reminders; null once nothing lies ahead. */
  readonly remind: Linked | null;
  /** What a reader's browser tells it again from; null where time alone changes nothing. */
  readonly live: DeskFacts | null;
  readonly built: Day;
}

/** What the charter says of those who stand and vote, on the day whose rules govern. */
function rulesOf(
  committee: Committee,
  cohort: CohortId | null,
  on: Day,
): Pick<DeskFacts, 'mayRun' | 'mayVote' | 'ballot'> {
  const rules = rulesOfSeats(committee, cohort, on);
  const phrase = (rule: 'mayRun' | 'mayVote' | 'ballot'): string | null => {
    const said = rules === null ? null : ruleInWords(rules, rule);
    return said?.stated === true ? said.text : null;
  };
  return { mayRun: phrase('mayRun'), mayVote: phrase('mayVote'), ballot: phrase('ballot') };
}

/** How many stand; null while nominations can still change it. */
function settledCandidates(all: Site, election: Election): number | null {
  const { timetable, candidacies } = election;
  const closed = timetable.length === 0 || nominationsAt(election, all.now) === 'over';
  return closed ? candidacies.filter(({ withdrew }) => withdrew === null).length : null;
}

/** What the desk knows of an election that has a file. */
export function electionFacts(all: Site, election: Election): DeskFacts {
  const committee = the(all.committees, election.committee);
  const { outcome } = election;
  const names = (ids: readonly string[]): string[] => ids.map((id) => personName(all.community, id));
  return {
    timetable: instantsOf(election),
    outcome: outcome && { by: outcome.by, declared: outcome.declared },
    unrecorded: election.unrecorded,
    moved: election.moved.flatMap(({ phase, was, why }) => (was.end === null ? [] : [{ phase, end: was.end, why }])),
    recordsEnd: all.community.recordsEnd,
    built: all.asOf,
    name: electionInSentence(election),
    seats: seatsOn(election.seats, committee.name),
    candidates: settledCandidates(all, election),
    ...rulesOf(committee, election.cohort, governingDay(election)),
    officials: names(election.officials),
    elected: outcome === null ? [] : names(takeOffice(outcome)),
    further:
      outcome === null
        ? []
        : [...whoDeclinedInWords(all.community, outcome), ...furtherInWords(all.community, outcome)],
  };
}

/** What the desk knows of an election that only the charter foresees. */
export const foreseenFacts = (all: Site, committee: Committee, entry: CalendarEntry): DeskFacts => ({
  timetable: [],
  outcome: null,
  foreseen: expectedAbout(governedOn(entry)),
  recordsEnd: all.community.recordsEnd,
  built: all.asOf,
  name: nextElectionOf(committee.name),
  seats: seatsOn(entry.seats, committee.name),
  candidates: null,
  ...rulesOf(committee, entry.cohort, governedOn(entry)),
  officials: [],
  moved: [],
  elected: [],
  further: [],
});

/** Whether the last phase of an election's timetable is past: nobody can be reminded of it any more. */
const nothingAhead = ({ now }: Site, { timetable }: Election): boolean =>
  timetable.length > 0 && timetable.every(({ end }) => end <= now);

/** The desk of an election that has a file. */
export function electionDesk(all: Site, election: Election): DeskView {
  const facts = electionFacts(all, election);
  const committee = the(all.committees, election.committee);
  const page = toElection(election.id);
  const told = deskInWords(facts, all.now);
  return {
    id: election.id,
    about: { text: electionName(election), href: page },
    committee: committeeLink(committee),
    told,
    links: {
      prepare: to('/stand/'),
      stand: to('/stand/'),
      compare: election.candidacies.length === 0 ? `${page}#candidates` : `${page}compare/`,
      result: page,
    },
    timetable: isOver(told.state) ? null : timetableView(all, election),
    remind:
      isOver(told.state) || nothingAhead(all, election)
        ? null
        : { text: REMIND, href: toElectionCalendar(election.id) },
    live: isLive(facts, all.now, all.community.recordsEnd) ? facts : null,
    built: all.asOf,
  };
}

/** Tells the desk of a committee's next election from others on a page, while that has no file. */
export const deskOfNext = ({ id }: Pick<Committee, 'id'>): string => `next-${id}`;

/** The foreseen election of which that desk tells: the first after today, else the last that fell due after the records end. */
export function nextForeseen(entries: readonly CalendarEntry[]): CalendarEntry | null {
  const foreseen = entries.filter(({ status }) => status === 'foreseen');
  return foreseen.find(({ beyondRecords }) => !beyondRecords) ?? foreseen.at(-1) ?? null;
}

/** The desk of a committee whose next election only the charter foresees; null where it foresees none. */
function foreseenDesk(all: Site, history: History): DeskView | null {
  const { committee } = history;
  const entry = nextForeseen(committeeCalendar(history, all.community));
  if (entry === null) return null;
  const facts = foreseenFacts(all, committee, entry);
  const told = deskInWords(facts, all.now);
  return {
    id: deskOfNext(committee),
    about: committeeLink(committee),
    committee: committeeLink(committee),
    told,
    timetable: null,
    links: { prepare: to('/stand/'), stand: null, compare: null, result: null },
    remind: {
      text: remindOf(committee.name),
      href: toCommitteeCalendar(committee.id),
    },
    live: told.state === 'foreseen' ? facts : null,
    built: all.asOf,
  };
}

/** How long a result leads a committee's desk, in days: after that, what comes next does. */
const NEWS_DAYS = 14;

/** What a committee's desk speaks of first: what runs or is planned, the one that closes first before others. */
function running(all: Site, elections: readonly Election[]): Election | undefined {
  const { now, community } = all;
  const order = (election: Election): string => {
    const { until, state } = standingAt(election, now, community.recordsEnd);
    return `${state === 'awaiting' && until === null ? 2 : state === 'planned' ? 1 : 0} ${until ?? governingDay(election)}`;
  };
  return elections
    .filter((election) => {
      const { state } = standingAt(election, now, community.recordsEnd);
      return !isOver(state) && state !== 'not-recorded';
    })
    .sort((a, b) => (order(a) < order(b) ? -1 : 1))[0];
}

const isNews = ({ outcome }: Election, asOf: Day): boolean =>
  outcome !== null && daysBetween(outcome.declared, asOf) <= NEWS_DAYS;

/** The desk of a result away from the election's own page, which says below since when the winners sit. */
function withOffice(all: Site, desk: DeskView, { outcome }: Election): DeskView {
  if (outcome === null || takeOffice(outcome).length === 0) return desk;
  const said = [...desk.told.said, inOfficeInWords(outcome, all.asOf)];
  return { ...desk, told: { ...desk.told, said } };
}

/**
 * The desk of a committee: the election that runs or is planned; for two weeks after a result, the result; else the next
 * that the charter foresees. Null where nothing lies ahead.
 */
export function committeeDesk(all: Site, committee: Committee, elections: readonly Election[]): DeskView | null {
  const open = running(all, elections);
  if (open !== undefined) return electionDesk(all, open);
  const latest = elections
    .filter(({ outcome }) => outcome !== null)
    .toSorted((a, b) => ((a.outcome?.declared ?? '') < (b.outcome?.declared ?? '') ? 1 : -1))[0];
  if (latest !== undefined && isNews(latest, all.asOf)) return withOffice(all, electionDesk(all, latest), latest);
  return foreseenDesk(all, the(all.histories, committee.id));
}

/** The desks of a page that speaks of several committees: what asks something of a reader in full, what else comes up as a line. */
export interface Desks {
  readonly full: readonly DeskView[];
  readonly others: readonly DeskView[];
  /** Where there are more of them than stand on the page: how many, and where they are. */
  readonly more: Linked | null;
}

/** How many desks stand in full on one page. */
const MOST_IN_FULL = 3;
/** How many as a line. */
const MOST_AS_LINES = 8;
const RANKS: Readonly<Partial<Record<DeskView['told']['state'], number>>> = {
  voting: 0,
  nominations: 0,
  discussion: 1,
  between: 1,
  awaiting: 2,
  planned: 3,
  declared: 4,
  uncontested: 4,
  appointed: 4,
  'broken-off': 5,
  cancelled: 5,
  foreseen: 6,
};

/** The desks of committees, what is open first; where nothing runs, only the one that comes next stands in full. */
export function desksOf(desks: readonly (DeskView | null)[]): Desks {
  const rank = ({ told }: DeskView): number => RANKS[told.state] ?? 7;
  const when = ({ told }: DeskView): string =>
    told.until ?? told.day ?? (told.about === null ? '' : reckonedWith(told.about));
  const sorted = desks
    .flatMap((desk) => (desk === null ? [] : [desk]))
    .sort((a, b) => rank(a) - rank(b) || (when(a) < when(b) ? -1 : 1));
  const lead = sorted.filter((desk) => rank(desk) <= 4).length;
  const full = Math.min(MOST_IN_FULL, Math.max(1, lead));
  const left = sorted.length - full - MOST_AS_LINES;
  return {
    full: sorted.slice(0, full),
    others: sorted.slice(full, full + MOST_AS_LINES),
    more: left > 0 ? { text: moreInCalendar(left), href: to('/calendar/') } : null,
  };
}
