/** How elections ended, in words. A reader's browser has this too, so it stays light. */

import type { EndedState } from '../../governance/standing.ts';
import { CALLED } from './called.ts';
import { listInWords } from './sentences.ts';

interface OutcomeWords {
  /** By itself; also the search's facet. */
  readonly label: string;
  /** Within a sentence: "(by vote, declared on 2 May 2021)". */
  readonly clause: string;
  /** Before the name of the election, in a feed and a calendar. */
  readonly title: string;
  /** In full, as a page says it of its election. */
  readonly said: string;
  /** Before those who took the seats. */
  readonly chosen: string;
  /** What they were: "Ada and Ben were elected". */
  readonly were: string;
  /** What is said of a phase that was planned and did not take place. */
  readonly skipped: string;
}

const NOBODY = { title: 'Called off', chosen: 'Elected', were: 'elected', skipped: 'Not held' };

/** Every way in which an election ends, in words. */
export const OUTCOMES: Readonly<Record<EndedState, OutcomeWords>> = {
  declared: {
    label: 'By vote',
    clause: 'by vote',
    title: 'Result',
    said: 'Decided by a vote',
    chosen: 'Elected',
    were: 'elected',
    skipped: 'Not held',
  },
  uncontested: {
    label: 'Uncontested',
    clause: 'uncontested, without a vote',
    title: 'Result',
    said: `Uncontested: no more ${CALLED.candidates} than ${CALLED.seats}, so no vote was held`,
    chosen: 'Elected without a vote',
    were: `elected without a vote, there being no more ${CALLED.candidates} than ${CALLED.seats}`,
    skipped: 'Not needed',
  },
  appointed: {
    label: 'Appointed',
    clause: 'filled by appointment',
    title: 'Result',
    said: `The ${CALLED.seats} were given without an election`,
    chosen: 'Appointed',
    were: 'appointed',
    skipped: 'Not needed',
  },
  'broken-off': {
    ...NOBODY,
    label: 'Broken off',
    clause: 'broken off',
    said: 'Broken off: it had begun, and was not carried to its end',
  },
  cancelled: { ...NOBODY, label: 'Cancelled', clause: 'cancelled', said: 'Cancelled: it did not take place' },
};

/** "Elected without a vote: Ada and Ben"; that it was nobody. Without a full stop. */
export const chosenInWords = (how: EndedState, names: readonly string[]): string =>
  names.length === 0 ? 'Nobody was elected' : `${OUTCOMES[how].chosen}: ${listInWords(names)}`;

/** What an election was, as the end of a sentence that counts several. */
export const DECIDED: Readonly<Record<EndedState, string>> = {
  declared: 'decided by a vote',
  uncontested: 'uncontested',
  appointed: OUTCOMES.appointed.clause,
  'broken-off': OUTCOMES['broken-off'].clause,
  cancelled: OUTCOMES.cancelled.clause,
};
