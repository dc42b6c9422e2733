/** What comes next on a committee: the elections ahead, whose seats they fill, and what a reader can do. */

import { countInWords } from '#words/counts.ts';
import { dueDayInWords } from '#words/days.ts';
import { type DeskFacts, deskInWords, deskSentences } from '#words/desk-words.ts';
import { isLive } from '#words/election-state.ts';
import { electionName } from '#words/elections.ts';
import { dissolvedInWords, dueInWords, expectedAndServed, seatsHeldBy, sizeInWords } from '#words/members-told.ts';
import { personName } from '#words/names.ts';
import { holderInWords } from '#words/office-words.ts';
import { joined, placedOn, type RichText } from '#words/rich-text.ts';
import { capitalized, listInWords } from '#words/sentences.ts';
import type { CalendarEntry } from '../governance/calendar.ts';
import { dissolutionBy, lastVersionOn, rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import { fillings } from '../governance/foreseen-terms.ts';
import type { Committee, Election, PersonId } from '../governance/model.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import { isOfOne } from '../governance/rules/size.ts';
import { dueOf, type History } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { type CalendarLine, calendarLine } from './calendar-lines.ts';
import { electionFacts, foreseenFacts, nextForeseen } from './desk.ts';
import { type Linked, personLink } from './links.ts';
import { ahead, committeeCalendar } from './stagger.ts';

export interface Coming extends CalendarLine {
  /** "Election of April 2026"; what the charter calls one that has no file yet. */
  readonly name: string;
  /** How many seats it fills. */
  readonly count: string;
  /** The same with who sits in them, and how many of them nobody holds. */
  readonly seatsHeld: RichText;
  /** Who sits in the seats that it fills. */
  readonly holders: readonly Linked[];
  /** Whether it is the foreseen election of which a desk tells as the next. */
  readonly isNext: boolean;
  /** What is to happen, and what a reader can do about it. */
  readonly said: string;
  /** What a reader's browser tells it again from; null where time alone changes nothing. */
  readonly saidFrom: DeskFacts | null;
}

/** Who sits in the seats that an entry of the calendar fills when it does, and how many of them somebody else or nobody holds. */
function holdersOf(
  entry: CalendarEntry,
  entries: readonly CalendarEntry[],
  history: History,
): { readonly people: readonly PersonId[] } & Parameters<typeof seatsHeldBy>[2] {
  const seats = fillings(history, entries).find((each) => each.entry === entry)?.seats ?? [];
  const holders = seats.map(({ holder }) => holder);
  const count = (kind: (typeof holders)[number]['kind']) => holders.filter((each) => each.kind === kind).length;
  return {
    people: holders.flatMap((each) => (each.kind === 'person' ? [each.person] : [])),
    unrecorded: count('unrecorded'),
    winners: count('winner'),
    vacant: count('vacant'),
    isPart: entry.seats < holders.length,
  };
}

/** The election of an entry of the calendar, where it has a file. */
const electionOf = (all: Site, { election }: CalendarEntry): Election | undefined =>
  election === null ? undefined : all.elections.get(election);

/** Where an election stands and what a reader can do about it, as the desk says it; with what that is told again from, while time changes it. */
function deskSaid(
  all: Site,
  committee: Committee,
  entry: CalendarEntry,
  isNext: boolean,
): Pick<Coming, 'said' | 'saidFrom'> {
  const election = electionOf(all, entry);
  const foreseen = () => ({ ...foreseenFacts(all, committee, entry), ...(isNext ? {} : { isNext: false as const }) });
  const facts = election === undefined ? foreseen() : electionFacts(all, election);
  const told = deskInWords(facts, all.now);
  const live = told.state === 'foreseen' || isLive(facts, all.now, all.community.recordsEnd);
  return { said: deskSentences(told), saidFrom: live ? facts : null };
}

/**
 * The elections that a reader should know of: those that fell due after the records end, the latest of them only, and
 * the next two that are still to come (or one, where one fell due).
 */
export function coming(history: History, all: Site): Coming[] {
  const { committee } = history;
  const entries = committeeCalendar(history, all.community);
  const { beyond, next } = ahead(entries);
  const still = entries.filter(({ status, beyondRecords }) => status !== 'past' && !beyondRecords);
  const shown = next === null ? beyond.slice(-1) : [...beyond.slice(-1), ...still].slice(0, 2);
  const foreseen = nextForeseen(entries);
  return shown.map((entry) => {
    const { people, ...rest } = holdersOf(entry, entries, history);
    const holders = people.map((person) => personLink(all, person));
    const election = electionOf(all, entry);
    const line = calendarLine(committee, all.elections, all.community.recordsEnd, entry, all.now);
    return {
      ...line,
      name: election === undefined ? line.title : electionName(election),
      count: countInWords(entry.seats, 'seat'),
      seatsHeld: seatsHeldBy(entry.seats, peopleInWords(holders), rest),
      holders,
      isNext: entry === foreseen,
      ...deskSaid(all, committee, entry, entry === foreseen),
    };
  });
}

/** When terms of a roster are due to end, for each day on which some are. */
function dueOn(period: RosterPeriod, asOf: Day): string[] {
  const days = Map.groupBy(
    period.roster.members.flatMap((member) => dueOf(member) ?? []),
    (due) => dueDayInWords(due),
  );
  return [...days.values()]
    .flatMap((terms) => terms.slice(0, 1).map((due) => ({ due, count: terms.length })))
    .sort((a, b) => (placedOn(a.due) < placedOn(b.due) ? -1 : 1))
    .map(({ due, count }, index) => dueInWords(count, due, asOf, index === 0));
}

/** Whether the records of the site end before its day. */
export const recordsEnded = ({ community: { recordsEnd }, asOf }: Site): Day | null =>
  recordsEnd !== null && recordsEnd < asOf ? recordsEnd : null;

/** Who sits on a committee and until when, in a sentence or two. `name` is how the committee is called in it. */
export function membersInWords(history: History, period: RosterPeriod, all: Site, name: string): string {
  const { committee, asOf } = history;
  const { members, vacant, heldUnrecorded } = period.roster;
  const unsure = heldUnrecorded.length;
  const estimate = rulesOn(committee, period.since)?.seatsAre === 'estimate';
  const gone = dissolutionBy(committee, asOf);
  if (gone !== null) return dissolvedInWords(name, gone.on);
  const ended = recordsEnded(all);
  const rules = rulesOn(committee, asOf);
  if (rules !== null && isOfOne(rules) && members.length < 2) {
    const [holder] = members;
    const is = holderInWords(
      name,
      holder !== undefined ? { name: personName(all.community, holder.person) } : unsure > 0 ? 'unrecorded' : 'nobody',
      ended,
    );
    const due = dueOn(period, asOf);
    return due.length === 0 ? is : `${is} ${capitalized(listInWords(due))}.`;
  }
  const sits = sizeInWords(name, [members.length, unsure, estimate ? 0 : vacant.length], ended);
  const due = dueOn(period, asOf);
  return due.length === 0 ? sits : `${sits} ${capitalized(listInWords(due))}.`;
}

/** How many members were expected and how many are on record, where the charter gives an estimate; null where it gives a number. */
export function expectedInWords({ committee, asOf }: History, served: number): string | null {
  const rules = lastVersionOn(committee, asOf)?.rules;
  if (rules === undefined || rules.seats === null || rules.seatsAre !== 'estimate') return null;
  return expectedAndServed(rules.seats, served);
}

/** "Fupan Li, Aurélien Bombo and Greg Kurz", each linked. */
export const peopleInWords = (people: readonly Linked[]): RichText => joined(people.map((person) => [person]));
