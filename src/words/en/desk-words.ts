/**
 * What the election desk says: where an election stands, until when, and what a reader can do now. The pages are built
 * with it and a reader's browser asks it again, so it stays light.
 */

import type { Day } from '../../governance/day.ts';
import { type Desk, type DeskAct, deskAt } from '../../governance/desk.ts';
import type { Estimate } from '../../governance/estimate.ts';
import type { Instant } from '../../governance/instant.ts';
import type { PhaseName } from '../../governance/phase.ts';
import type { Dated, ElectionState } from '../../governance/standing.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { aboutInWords, dayInWords, instantInWords } from './days.ts';
import { electionState, type StateTag } from './election-state.ts';
import { chosenInWords, OUTCOMES } from './outcomes.ts';
import { PHASES } from './phase-words.ts';
import type { AboutPart } from './rich-text.ts';
import { capitalized, listInWords, sentence } from './sentences.ts';

/** What the desk must know of an election, besides when its phases are; all of it lies in the page. */
export interface DeskFacts extends Dated {
  readonly recordsEnd: Day | null;
  /** The day of the build. */
  readonly built: Day;
  /** Which election it is, within a sentence: "the election of April 2026". */
  readonly name: string;
  /** Which seats it fills: "three seats on the Council". */
  readonly seats: string;
  /** How many stand; null while that can still change. */
  readonly candidates: number | null;
  /** Who may stand and vote, and how one votes, as phrases; null where the charter does not say. */
  readonly mayRun: string | null;
  readonly mayVote: string | null;
  readonly ballot: string | null;
  readonly officials: readonly string[];
  /** The ends of phases that were moved, by what they were before, and why. */
  readonly moved: readonly { readonly phase: PhaseName; readonly end: Instant; readonly why: string }[];
  /** Who was elected or appointed. */
  readonly elected: readonly string[];
  /** False for one that is foreseen after the next. */
  readonly isNext?: false;
  /** What the outcome says besides: that a run-off decides a seat. A sentence each. */
  readonly further: readonly string[];
}

/** A piece of a headline: words, a day, a day that is expected, or a moment that has the reader's own time beside it. */
export type DeskPart = string | { readonly day: Day } | AboutPart | { readonly at: Instant };

export interface DeskWords {
  readonly state: ElectionState;
  readonly tag: StateTag;
  readonly headline: readonly DeskPart[];
  /** The moment until which something can be done, or from which it can; null where there is none. */
  readonly until: Instant | null;
  /** The day that counts, where no moment does. */
  readonly day: Day | null;
  /** The day about which it is expected, while it is foreseen. */
  readonly about: Estimate | null;
  readonly said: readonly string[];
  readonly act: DeskAct;
  /** What the one action is called; null where there is none. */
  readonly action: string | null;
}

const ACTIONS: Readonly<Record<DeskAct, string | null>> = {
  prepare: 'Prepare a statement',
  stand: 'Stand for election',
  compare: `Compare the ${CALLED.candidates}`,
  result: 'See the result',
  none: null,
};

const over = ({ timetable }: Dated): string =>
  timetable.some(({ phase }) => phase === 'voting') ? 'The vote is over' : 'Nominations are over';

function awaited(facts: DeskFacts, day: Day | null): readonly DeskPart[] {
  return day === null
    ? [`${over(facts)}; no result is recorded yet`]
    : [`${over(facts)}; the result is due on `, { day }];
}

function notRecorded({ foreseen, recordsEnd, name }: DeskFacts): readonly DeskPart[] {
  if (foreseen === undefined) return [`How ${name} ended is not recorded`];
  return recordsEnd === null
    ? ['Nominations were expected ', { about: foreseen }]
    : ['Expected ', { about: foreseen }, ', and not recorded'];
}

/** Whether nominations have closed without anybody in them, so that there is nobody to discuss or to vote for. */
const nobodyStands = ({ candidates }: DeskFacts, state: ElectionState): boolean =>
  candidates === 0 && ['discussion', 'voting', 'between', 'awaiting'].includes(state);

function headline(facts: DeskFacts, { state, until, day, about, next }: Desk): readonly DeskPart[] {
  const moment = until === null ? [] : [{ at: until }];
  const on = day === null ? [] : [{ day }];
  if (nobodyStands(facts, state)) return ['Nominations are over, and nobody stands'];
  switch (state) {
    case 'foreseen':
      return [
        facts.isNext === false ? 'Nominations are expected ' : 'The next nominations are expected ',
        ...(about === null ? [] : [{ about }]),
      ];
    case 'planned':
      return until === null
        ? [`${capitalized(facts.name)} is planned; no timetable is recorded`]
        : [`${PHASES[next?.phase ?? 'nominations'].begins} `, ...moment];
    case 'nominations':
      return ['Nominations are open until ', ...moment];
    case 'discussion':
      return [`The ${CALLED.candidates} are under discussion until `, ...moment];
    case 'voting':
      return ['Voting is open until ', ...moment];
    case 'between':
      return [`${PHASES[next?.phase ?? 'voting'].begins} `, ...moment];
    case 'awaiting':
      return awaited(facts, day);
    case 'declared':
    case 'uncontested':
    case 'appointed':
      return [chosenInWords(state, facts.elected)];
    case 'broken-off':
    case 'cancelled':
      return [`${capitalized(facts.name)} was ${OUTCOMES[state].clause} on `, ...on];
    case 'not-recorded':
      return notRecorded(facts);
  }
}

/** "Anyone with code merged may vote"; what the charter leaves open of who that is comes after it. */
function may(who: string | null, what: string): string[] {
  if (who === null) return [];
  const [phrase = '', ...open] = who.split('; ');
  return [`${[`${capitalized(phrase)} may ${what}`, ...open].join('; ')}.`];
}

function howToVote({ ballot, mayVote, officials }: DeskFacts): string[] {
  const ask = officials.length === 0 ? [] : [`No ballot, or a question? Ask the officials: ${listInWords(officials)}.`];
  return [...(ballot === null ? [] : [`How to vote: ${ballot}.`]), ...may(mayVote, 'vote'), ...ask];
}

function unrecorded({ foreseen, recordsEnd }: DeskFacts): string[] {
  if (recordsEnd !== null) {
    return ['The records end before that and do not say whether the election was held. The community’s own pages do.'];
  }
  return foreseen === undefined ? [] : ['When this page was built, the election had not been announced.'];
}

/** Whether the records end before the moment: nothing can be done in an archive. */
const isArchived = ({ recordsEnd }: DeskFacts, at: Instant): boolean =>
  recordsEnd !== null && recordsEnd < at.slice(0, 10);

function said(facts: DeskFacts, { state, candidate, voter }: Desk, at: Instant): string[] {
  const seats = `${capitalized(facts.seats)} ${facts.seats.startsWith('one ') ? 'is' : 'are'} up for election.`;
  const stand = candidate === 'later' || candidate === 'now' ? may(facts.mayRun, 'stand') : [];
  if (nobodyStands(facts, state)) return [seats];
  switch (state) {
    case 'foreseen':
      if (facts.isNext === false) return [];
      return isArchived(facts, at)
        ? ['The charter foresees the election. The records end before that day; the community’s own pages say more.']
        : ['The charter foresees the election; it is not announced yet.', ...stand];
    case 'planned':
    case 'nominations':
      return [seats, ...stand];
    case 'discussion':
    case 'between':
      return [seats, ...stand, ...(voter === 'later' ? may(facts.mayVote, 'vote') : [])];
    case 'voting':
      return howToVote(facts);
    case 'awaiting':
      return [seats];
    case 'not-recorded':
      return unrecorded(facts);
    case 'broken-off':
    case 'cancelled':
      return [`${chosenInWords(state, [])}.`];
    case 'declared':
    case 'uncontested':
    case 'appointed':
      return [...facts.further];
  }
}

/** That the phase which runs was to end at another moment. */
const movedInWords = ({ moved }: DeskFacts, { state }: Desk): string[] =>
  moved.flatMap(({ phase, end, why }) =>
    phase === state ? [`The deadline was moved; it was ${instantInWords(end)}. ${sentence(capitalized(why))}`] : [],
  );

function actionOf(act: DeskAct, { candidates }: DeskFacts, state: ElectionState): string | null {
  if (act === 'result' && (state === 'broken-off' || state === 'cancelled')) return 'Read what happened';
  if (act !== 'compare' || candidates === null) return ACTIONS[act];
  if (candidates === 1) return `Read the ${CALLED.candidate}’s statement`;
  return candidates === 2
    ? `Compare the two ${CALLED.candidates}`
    : `Compare the ${numberWords(candidates)} ${CALLED.candidates}`;
}

/** What the desk says of an election at an instant. */
export function deskInWords(facts: DeskFacts, at: Instant): DeskWords {
  const desk = deskAt(facts, at, facts.recordsEnd);
  const idle =
    (desk.act === 'compare' && facts.candidates === 0) ||
    ((desk.act === 'prepare' || desk.act === 'stand') && isArchived(facts, at));
  const act = idle ? 'none' : desk.act;
  return {
    state: desk.state,
    tag: electionState(facts, at, facts.recordsEnd),
    headline: headline(facts, desk),
    // Where nobody stands, nothing can be done until then.
    until: desk.day === null && !nobodyStands(facts, desk.state) ? desk.until : null,
    day: desk.day,
    about: desk.about,
    said: [...movedInWords(facts, desk), ...said(facts, desk, at)],
    act,
    action: actionOf(act, facts, desk.state),
  };
}

function plainPart(part: DeskPart): string {
  if (typeof part === 'string') return part;
  if ('about' in part) return aboutInWords(part.about);
  return 'day' in part ? dayInWords(part.day) : instantInWords(part.at);
}

/** A headline without its machine-readable days. */
export const plainHeadline = (parts: readonly DeskPart[]): string => parts.map(plainPart).join('');

/** Which seats an election fills, within a sentence. */
export const seatsOn = (seats: number, committee: string): string =>
  `${countInWords(seats, 'seat')} on the ${committee}`;

/** What an election is called within a sentence that the charter alone knows. */
export const nextElectionOf = (committee: string): string => `the election of the ${committee}`;

/** Leads to the calendar that reminds of an election. */
export const REMIND = 'Add this election to your calendar, with reminders';

/** Leads to a committee's calendar. */
export const remindOf = (committee: string): string => `Subscribe to the calendar of the ${committee}`;

/** Leads to what does not stand on the page. */
export const moreInCalendar = (left: number): string => `${left} more in the calendar`;

/** The headline and what is said under it, as running text. */
export const deskSentences = ({ headline, said }: Pick<DeskWords, 'headline' | 'said'>): string =>
  [`${plainHeadline(headline)}.`, ...said].join(' ');
