/** What an election puts into a calendar: its phases, the ends of those in which somebody can act, and its result. */

import { foreseenName } from '#words/elections.ts';
import { moveInWords } from '#words/moves.ts';
import { personName } from '#words/names.ts';
import { PHASES } from '#words/phase-words.ts';
import { CALLED_OFF, resultSentence } from '#words/result-words.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import {
  brokenOffInWords,
  EXPECTED_ELECTION,
  electionOf,
  eventTitle,
  howSure,
  IN_THE_MONTH,
  NO_VOTE_NEEDED,
  phaseEnds,
  resultTitle,
  seatsUpInWords,
} from '#words/subscribed.ts';
import type { CalendarEntry } from '../../governance/calendar.ts';
import { rulesOn } from '../../governance/charter.ts';
import { addMonths, type Day, firstOfMonth } from '../../governance/day.ts';
import { reckonedWith } from '../../governance/estimate.ts';
import { occurrenceNear } from '../../governance/foresight.ts';
import { seatedOn } from '../../governance/history/happenings.ts';
import type { Filling } from '../../governance/history/state.ts';
import { dayOf } from '../../governance/instant.ts';
import type { Committee, Community, Election, Phase, PhaseName } from '../../governance/model.ts';
import { endedState } from '../../governance/standing.ts';
import { brokenOffOn, edgeOf, movesOf, wasHeld } from '../../governance/timetable.ts';
import { pathOfElection } from '../../words/paths.ts';
import type { Address } from '../address.ts';
import { type CalendarEvent, type Span, wholeDay } from './event.ts';

/** What every calendar is made from. */
export interface Edition {
  readonly asOf: Day;
  /** Holds nothing that happened after `asOf` (`knownOn`). */
  readonly community: Community;
  readonly address: Address;
}

/** One entry of a committee's calendar, with its election where it has a file and its seats where they lie ahead. */
export interface Entry {
  readonly committee: Committee;
  readonly entry: CalendarEntry;
  readonly election: Election | null;
  readonly filling: Filling | null;
  /** Tells it from other elections of its cohort and cycle; null for the first of them. */
  readonly again: string | null;
}

/** Phases in which somebody can act, and when to remind of their end: so many days before. */
const ALARMS: Partial<Record<PhaseName, readonly number[]>> = { nominations: [3, 1], voting: [3, 1] };

/** When the charter has an election come up: its year; its month, where the cycle counts months or has no calendar. */
export function cycleOfEntry({ committee, entry }: Pick<Entry, 'committee' | 'entry'>): string {
  if (entry.election === null) return String(entry.year);
  const rules = rulesOn(committee, entry.opens);
  const cohort = rules?.cohorts.find(({ id }) => id === entry.cohort);
  if (rules == null || cohort === undefined) return String(entry.year);
  const near = occurrenceNear(rules, cohort, committee.opening, entry.opens);
  if (near === null) return entry.opens.slice(0, 7);
  return cohort.everyMonths === null ? String(near.year) : near.opens.slice(0, 7);
}

/**
 * The part of an identifier that stands for an election: its committee, its cohort and the year in which the charter has
 * it come up. So an election that was foreseen keeps its identifiers when its file arrives, whatever that is called.
 */
const key = (of: Entry): string =>
  of.entry.cohort === null
    ? `${of.committee.id}-${of.entry.election}`
    : `${of.committee.id}-${of.entry.cohort}-${cycleOfEntry(of)}${of.again === null ? '' : `-${of.again}`}`;

/**
 * SEQUENCE (RFC 5545, 3.8.7.4) has to grow whenever an event changes, and a calendar that is worked out afresh has no
 * memory of what it said before. It is therefore taken from what can only go forward: the stage of the election
 * (foreseen, scheduled, decided) and, within a stage, the version of the charter that governs it, since amendments are
 * only added, with the moves of its timetable that are on record. One that is mended without saying so keeps its number;
 * there the later DTSTAMP decides.
 */
function sequence({ committee, entry, election }: Entry): number {
  const stage = entry.status === 'foreseen' ? 0 : entry.status === 'scheduled' ? 1 : 2;
  const version = committee.charter.filter(({ since }) => since <= entry.opens).length;
  return 1000 * stage + version + (election?.moved.length ?? 0);
}

const spanOf = ({ start, end, precision }: Phase): Span =>
  precision === 'day' ? { days: { start: dayOf(start), end: dayOf(end) } } : { instants: { start, end } };

/** The seats that come up, each with who sits there. */
const seatsInWords = ({ entry, filling }: Entry, community: Community): string =>
  seatsUpInWords(
    entry.seats,
    (filling?.seats ?? []).map(({ seat, holder }) => ({
      seat,
      holder:
        holder.kind === 'person'
          ? { name: personName(community, holder.person) }
          : holder.kind === 'winner'
            ? null
            : holder.kind,
    })),
  );

/** What an election is called: its title, or the committee with what the charter calls its time. */
const titleOf = ({ committee, entry, election }: Entry): string =>
  electionOf(committee.name, election?.title ?? foreseenName(entry));

/** How sure an election is, in a sentence; empty for one that has a file. */
function certainty({ entry }: Entry, recordsEnd: Day | null): string[] {
  if (entry.election !== null) return [];
  return [howSure(entry.beyondRecords, recordsEnd)];
}

/** How a phase stands in a calendar, why, and on which day it was broken off, if it was. */
function phaseTold(election: Election | null, phase: Phase, status: CalendarEvent['status']) {
  const cancelled = election?.outcome?.by === 'cancelled';
  // A phase that an uncontested election leaves out is called off, as what had not begun of a cancelled one is.
  const held = election === null || wasHeld(election, phase);
  const brokenOff = election === null ? null : brokenOffOn(election, phase);
  // What was over, or had begun, when an election was called off stays as it was.
  const own: CalendarEvent['status'] = !held ? 'CANCELLED' : cancelled ? 'CONFIRMED' : status;
  const why =
    brokenOff !== null ? [brokenOffInWords(brokenOff)] : held ? [] : [cancelled ? CALLED_OFF : NO_VOTE_NEEDED];
  return { own, why, brokenOff };
}

/** What of a phase was moved, in sentences. */
const movesIn = (election: Election | null, { phase }: Phase): string[] =>
  election === null
    ? []
    : movesOf(election)
        .filter((move) => move.phase === phase)
        .map((move) => withPlainSpaces(moveInWords({ move, withAllAfter: false })));

/** The events of one election, in the order in which they start. */
export function electionEvents(of: Entry, { community, address }: Edition): CalendarEvent[] {
  const { entry, election } = of;
  const id = key(of);
  const title = titleOf(of);
  const url = address.of(election === null ? '/calendar/' : pathOfElection(election.id));
  const cancelled = election?.outcome?.by === 'cancelled';
  const about = [seatsInWords(of, community), ...certainty(of, community.recordsEnd)];
  const how = election?.outcome == null ? 'declared' : endedState({ ...election, outcome: election.outcome });
  const ended = election?.unrecorded != null ? 'unrecorded' : entry.declared === null ? null : how;
  const status = election === null ? 'TENTATIVE' : cancelled ? 'CANCELLED' : 'CONFIRMED';
  const common = { sequence: sequence(of), url, alarms: [] };
  const description = (...lines: readonly string[]) => [...lines, ...about, url].join('\n');
  const events: CalendarEvent[] = [];

  for (const phase of entry.phases) {
    if (phase.phase === 'results') continue;
    const { label: word, ends: endsInWords } = PHASES[phase.phase];
    const { own, why, brokenOff } = phaseTold(election, phase, status);
    const moved = movesIn(election, phase);
    events.push({
      ...common,
      uid: `${id}-${phase.phase}@${address.host}`,
      status: own,
      summary: eventTitle(word, title),
      description: description(...why, ...moved),
      span: spanOf(phase),
    });
    const alarms = ALARMS[phase.phase];
    if (alarms === undefined) continue;
    // A phase that was broken off never came to its end.
    const ends = brokenOff === null ? own : 'CANCELLED';
    const end = edgeOf(phase, 'end');
    events.push({
      ...common,
      uid: `${id}-${phase.phase}-end@${address.host}`,
      status: ends,
      summary: eventTitle(endsInWords, title),
      description: description(...why, ...moved, phaseEnds(phase.phase, end)),
      span: 'day' in end ? wholeDay(end.day) : { instants: { start: end.at, end: end.at } },
      // Nobody is reminded of what is only expected, or over.
      alarms: entry.status === 'scheduled' && ends === 'CONFIRMED' ? alarms : [],
    });
  }

  if (entry.phases.length === 0 && election === null) {
    const start = firstOfMonth(entry.year, entry.month);
    events.push({
      ...common,
      uid: `${id}-election@${address.host}`,
      status,
      summary: eventTitle(EXPECTED_ELECTION, title),
      description: description(IN_THE_MONTH),
      span: { days: { start, end: addMonths(start, 1) } },
    });
  }
  const planned = entry.phases.find(({ phase }) => phase === 'results');
  events.push({
    ...common,
    uid: `${id}-result@${address.host}`,
    status,
    summary: eventTitle(resultTitle(ended), title),
    description: description(...(election?.outcome == null ? [] : [resultSentence(community, election.outcome, how)])),
    span:
      entry.declared !== null
        ? wholeDay(entry.declared)
        : planned === undefined
          ? wholeDay(reckonedWith(seatedOn(entry)))
          : spanOf(planned),
  });
  return events;
}
