/**
 * Where an election stands, as a tag and in a phrase. The pages are built with it and a reader's browser asks it again
 * (src/browser/clock), so it stays light: nothing here may bring the calendar's arithmetic along.
 */

import type { Day } from '../../governance/day.ts';
import type { Estimate } from '../../governance/estimate.ts';
import type { Instant } from '../../governance/instant.ts';
import { type Dated, type ElectionState, type phaseIs, standingAt } from '../../governance/standing.ts';
import { OUTCOMES } from './outcomes.ts';
import { TAGS, type TagState } from './tags.ts';

/** A state as its tag, with what belongs to it: a word before the moment or the day, and either of them. */
export interface StateTag {
  readonly state: ElectionState;
  readonly tag: TagState;
  readonly word?: string;
  readonly before: string;
  readonly day: Day | null;
  /** The day about which one is expected that is foreseen. */
  readonly about: Estimate | null;
  readonly instant: Instant | null;
}

interface StateWords {
  readonly tag: TagState;
  /** Where the tag's usual word would not do. */
  readonly word?: string;
  /** Before the moment or the day. */
  readonly before: string;
  /** As the end of "State: …", in a terminal. */
  readonly phrase: string;
}

/** Every state in words. */
export const STATES: Readonly<Record<ElectionState, StateWords>> = {
  foreseen: { tag: 'foreseen', before: '', phrase: 'foreseen by the charter' },
  planned: { tag: 'scheduled', before: 'opens on', phrase: 'planned' },
  nominations: { tag: 'open', word: 'Nominations open', before: 'until', phrase: 'nominations are open' },
  discussion: { tag: 'discussion', before: 'until', phrase: 'discussion' },
  voting: { tag: 'voting', before: 'until', phrase: 'voting is open' },
  between: { tag: 'scheduled', word: 'Between phases', before: 'next on', phrase: 'between two phases' },
  awaiting: { tag: 'awaiting', before: 'on', phrase: 'the result is not declared yet' },
  declared: { tag: 'declared', before: 'on', phrase: OUTCOMES.declared.clause },
  uncontested: { tag: 'uncontested', before: 'on', phrase: OUTCOMES.uncontested.clause },
  appointed: { tag: 'appointed', before: 'on', phrase: OUTCOMES.appointed.clause },
  'broken-off': {
    tag: 'cancelled',
    word: OUTCOMES['broken-off'].label,
    before: 'on',
    phrase: OUTCOMES['broken-off'].clause,
  },
  cancelled: { tag: 'cancelled', before: 'on', phrase: OUTCOMES.cancelled.clause },
  'not-recorded': { tag: 'not-recorded', before: 'records end on', phrase: 'how it ended is not recorded' },
};

/** Said of a result once the day is past on which it was to be declared. */
const NO_RESULT_YET = 'No result yet';

/** Where an election stands, as its tag. `recordsEnd` is the last day that the records cover. */
export function electionState(election: Dated, now: Instant, recordsEnd: Day | null): StateTag {
  const { state, until, day, about } = standingAt(election, now, recordsEnd);
  const { tag, word, before } = STATES[state];
  const due = state === 'awaiting' && until === null ? { word: NO_RESULT_YET } : word === undefined ? {} : { word };
  return {
    state,
    tag,
    ...due,
    before: day === null && until === null ? '' : before,
    day,
    about,
    instant: day === null ? until : null,
  };
}

/** A state in a word or two, as the tag shows it. */
export const stateWord = ({ tag, word }: Pick<StateTag, 'tag'> & { readonly word?: string | undefined }): string =>
  word ?? TAGS[tag].word;

/** Where an election stands, in a word or two; of one that the charter alone knows, `foreseen` says where. */
export const standingWord = (
  election: Dated | null,
  foreseen: 'foreseen' | 'not-recorded',
  now: Instant,
  recordsEnd: Day | null,
): string => stateWord(election === null ? STATES[foreseen] : electionState(election, now, recordsEnd));

/** How a phase of a timetable is tagged: over, running, or to come. */
export const PHASE_TAGS = {
  past: { state: 'closed', word: 'Over' },
  now: { state: 'open', word: 'Now' },
  'to-come': { state: 'scheduled', word: 'To come' },
} as const satisfies Record<ReturnType<typeof phaseIs>, { readonly state: TagState; readonly word: string }>;

/** The same of a phase without an outcome: a result that has not come is not over. */
export const phaseTag = (isResult: boolean, when: ReturnType<typeof phaseIs>) =>
  isResult && when === 'past' ? ({ state: 'awaiting', word: NO_RESULT_YET } as const) : PHASE_TAGS[when];

/** How a task of the officials is tagged: done, missed, due, to come, or over without a trace of it. */
export const TASK_TAGS = {
  done: { state: 'elected', word: 'Done' },
  overdue: { state: 'closes-soon', word: 'Overdue' },
  now: { state: 'open', word: 'Due' },
  'to-come': PHASE_TAGS['to-come'],
  past: { state: 'closed', word: 'Past' },
} as const;

/**
 * Whether time alone changes where an election stands, so that its page must not rest on the day on which it was built:
 * a phase of it is still due, or the day about which it is expected.
 */
export function isLive(election: Dated, now: Instant, recordsEnd: Day | null): boolean {
  const { state, until } = standingAt(election, now, recordsEnd);
  return until !== null || state === 'foreseen';
}
