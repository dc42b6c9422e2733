/** The phases of an election: when each starts and ends, for how long, whether it is now, and where it lies on a bar. */

import { LABELS } from '#words/columns.ts';
import { daysInWords, edgeInWords, lengthInWords } from '#words/days.ts';
import { electionState, isLive, PHASE_TAGS } from '#words/election-state.ts';
import { moveInWords } from '#words/moves.ts';
import { PHASES } from '#words/phase-words.ts';
import { brokenOffTold, skippedTold } from '#words/result-words.ts';
import type { TagState } from '#words/tags.ts';
import type { Day } from '../governance/day.ts';
import { dayOf, type Instant, lastDayBefore } from '../governance/instant.ts';
import type { Election, Phase } from '../governance/model.ts';
import { endedState, phaseIs } from '../governance/standing.ts';
import { brokenOffOn, type Edge, edgeOf, shiftsOf, wasHeld } from '../governance/timetable.ts';
import type { Site } from '../site/site.ts';
import { timetableBar } from './timetable-bar.ts';

/** A day or a moment, for a machine and for a reader. */
export interface Moment {
  readonly datetime: Day | Instant;
  readonly text: string;
}

export interface PhaseRow {
  readonly label: string;
  readonly starts: Moment;
  /** The first moment after it; where the records give only days, its last day. */
  readonly ends: Moment;
  /** How long it is; null where it is a day that is named. */
  readonly length: string | null;
  /** "7 to 14 April 2026", where the records give only days; null where they give hours. */
  readonly days: string | null;
  /** As the site is built. */
  readonly when: 'past' | 'now' | 'to-come';
  /** Whether it was planned and did not take place. */
  readonly skipped: boolean;
  readonly tag: { readonly state: TagState; readonly word?: string };
  /** Where it lies on a bar of all phases, in percent. */
  readonly x: number;
  readonly width: number;
  /** The instants from which a reader's browser tells whether it is now; null where time alone changes nothing. */
  readonly live: { readonly start: Instant; readonly end: Instant; readonly isResult: boolean } | null;
}

export interface TimetableView {
  readonly caption: string;
  readonly phases: readonly PhaseRow[];
  /** What of it was moved, from when until when, and why. */
  readonly moves: readonly string[];
  /** Whether there are deadlines to the hour that may still bind somebody. */
  readonly exact: boolean;
  /** The day of the build, while time alone changes where the election stands: the states are said as of that day. */
  readonly live: Day | null;
}

const momentOf = (edge: Edge): Moment => ({
  datetime: 'day' in edge ? edge.day : edge.at,
  text: edgeInWords(edge),
});

/** Whether the day of the result is past and none is on record, so that it is not over. */
const isResultDue = ({ phase }: Phase, when: PhaseRow['when'], outcome: Election['outcome']): boolean =>
  phase === 'results' && when === 'past' && outcome === null;

/** The timetable of an election; null where none is recorded. */
export function timetableView(all: Site, election: Election, caption: string = LABELS.timetable): TimetableView | null {
  if (election.timetable.length === 0) return null;
  const isOpen = isLive(election, all.now, all.community.recordsEnd);
  const { outcome } = election;
  const ended = outcome === null ? 'cancelled' : endedState({ ...election, outcome });
  const bar = timetableBar(election.timetable);
  const { tag, word } = electionState(election, all.now, all.community.recordsEnd);
  const stateTag = { state: tag, ...(word === undefined ? {} : { word }) };
  const phases = election.timetable.map((phase, index): PhaseRow => {
    const { start, end } = phase;
    const isNow = phaseIs(phase, all.now);
    // Once there is an outcome, nothing runs any more.
    const when = outcome !== null && isNow === 'now' ? 'past' : isNow;
    const skipped = !wasHeld(election, phase);
    const brokenOff = brokenOffOn(election, phase);
    return {
      label: PHASES[phase.phase].label,
      starts: momentOf(edgeOf(phase, 'start')),
      ends: momentOf(edgeOf(phase, 'end')),
      length: phase.precision === 'day' && dayOf(start) === lastDayBefore(end) ? null : lengthInWords(start, end),
      days: phase.precision === 'day' ? daysInWords(dayOf(start), lastDayBefore(end)) : null,
      when,
      skipped,
      tag: skipped
        ? { state: 'cancelled', word: skippedTold(phase.phase, ended) }
        : brokenOff === null
          ? isResultDue(phase, when, outcome)
            ? stateTag
            : PHASE_TAGS[when]
          : { state: 'cancelled', word: brokenOffTold(brokenOff) },
      x: bar[index]?.x ?? 0,
      width: bar[index]?.width ?? 0,
      live: isOpen && !skipped ? { start, end, isResult: phase.phase === 'results' } : null,
    };
  });
  const exact = outcome === null && election.timetable.some(({ precision }) => precision === 'instant');
  return { caption, phases, moves: shiftsOf(election).map(moveInWords), exact, live: isOpen ? all.asOf : null };
}
