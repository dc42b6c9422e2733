/**
 * Where an election stands, in words and as a tag. The pages are built with it and a reader's browser asks it again
 * (src/browser/live), so it stays light: nothing here may bring the calendar's arithmetic along.
 */

import type { Day } from '../../governance/day.ts';
import type { Instant } from '../../governance/instant.ts';
import { type Dated, type phaseIs, standingAt } from '../../governance/standing.ts';
import type { TagState } from './tags.ts';

/** A state with what belongs to it: a word before the moment or the day, and either of them. */
export interface ElectionState {
  readonly tag: TagState;
  readonly word?: string;
  readonly before: string;
  readonly day: Day | null;
  readonly instant: Instant | null;
}

/** Where an election stands, as its tag. `recordsEnd` is the last day that the records cover. */
export function electionState(election: Dated, now: Instant, recordsEnd: Day | null): ElectionState {
  const { outcome } = election;
  const { state, until } = standingAt(election, now);
  const none = { before: '', day: null, instant: null };
  const beyond = recordsEnd !== null && recordsEnd < now.slice(0, 10);
  if (state === 'cancelled' || state === 'declared') {
    const tag = outcome === null || outcome.by === 'poll' ? 'declared' : outcome.by;
    return { tag, before: 'on', day: outcome?.declared ?? null, instant: null };
  }
  if (beyond) return { ...none, tag: 'not-recorded', before: 'records end on', day: recordsEnd };
  switch (state) {
    case 'planned':
      return { ...none, tag: 'scheduled', before: until === null ? '' : 'opens on', instant: until };
    case 'nominations':
      return { ...none, tag: 'open', word: 'Nominations open', before: 'until', instant: until };
    case 'discussion':
    case 'voting':
      return { ...none, tag: state, before: 'until', instant: until };
    case 'results':
      return { ...none, tag: 'closed', word: 'Result due' };
    case 'between':
      return { ...none, tag: 'scheduled', word: 'Between phases', before: 'next on', instant: until };
    case 'counting':
      return { ...none, tag: 'closed', word: 'No result yet' };
  }
}

/** How a phase of a timetable is tagged: over, running, or to come. */
export const PHASE_TAGS = {
  past: 'closed',
  now: 'open',
  'to-come': 'scheduled',
} as const satisfies Record<ReturnType<typeof phaseIs>, TagState>;

/**
 * Whether time alone changes where an election stands, so that its page must not rest on the day on which it was built:
 * a phase of it is still due, and the records are kept up to date.
 */
export const isLive = (election: Dated, now: Instant, recordsEnd: Day | null): boolean =>
  (recordsEnd === null || recordsEnd >= now.slice(0, 10)) && standingAt(election, now).until !== null;
