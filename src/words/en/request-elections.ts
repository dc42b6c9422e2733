/**
 * What a request does to an election, in words for whoever asked and whoever merges. What comes from files is handed over as
 * it is to be shown; a sentence that begins with what matters most has that apart.
 */
import type { Day } from '../../governance/day.ts';
import { CLOCKS } from '../../governance/filing.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Candidacy, Election, Filing, Outcome } from '../../governance/model.ts';
import { endedState } from '../../governance/standing.ts';
import { dayInWords, instantInWords } from './days.ts';
import { electionInSentence } from './elections.ts';
import { CLOCK_WORDS } from './filings.ts';
import { GONE } from './gone-words.ts';
import { OUTCOMES } from './outcomes.ts';
import { listInWords } from './sentences.ts';

/** What matters most of a sentence, with which it begins, and the rest. */
export type Led = readonly [lead: string, rest: string];

/** The heads of tables that hold two states of one thing. */
export const SIDES = { before: 'before', after: 'with this request' } as const;

type Named = Parameters<typeof electionInSentence>[0];

/** Who asked, as far as that bears on an election. */
export const ASKED_BY = {
  unknown: 'Who asked for it is not known here.',
  official: (author: string): string => `${author} is an official of this election.`,
  owner: (author: string): string => `${author} is one of those who keep the content (\`owners\`).`,
  other: (author: string): Led => [
    `${author} is no official of this election`,
    ', and none of those who keep the content. Whoever merges this makes sure that the officials want it.',
  ],
} as const;

export const ASKED_TIMETABLE = {
  moves: ['The timetable moves.', ' Everybody who subscribed to the calendar is told.'] satisfies Led,
  head: 'The timetable:',
  when: 'when',
  unset: '–',
  fromTo: (start: Instant, end: Instant): string => `${instantInWords(start)} to ${instantInWords(end)}`,
} as const;

/** Who wins which seat: the table's head and cells. */
export const ASKED_SEATS = {
  nobody: 'Nobody takes a seat.',
  columns: ['who', 'seat', 'since', 'until'],
  whichUnrecorded: 'which is not recorded',
  endUnrecorded: 'not recorded',
  noEnd: '–',
} as const;

/** What a request does to a result. */
export const ASKED_RESULT = {
  takenBack: (election: Named): Led => [`This takes the result of ${electionInSentence(election)} back.`, ''],
  calledOff: (election: Named, on: Day): Led => [
    `This calls ${electionInSentence(election)} off`,
    `, on ${dayInWords(on)}.`,
  ],
  declared: (
    election: Named & Omit<Parameters<typeof endedState>[0], 'outcome'>,
    outcome: Outcome,
    elected: readonly string[],
    isNew: boolean,
  ): Led => [
    `This ${isNew ? 'declares' : 'changes'} the result of ${electionInSentence(election)}`,
    `: ${listInWords(elected) || 'nobody'} (${OUTCOMES[endedState({ ...election, outcome })].clause}, declared on ${dayInWords(outcome.declared)}).${outcome.ranked ? '' : ' The order of the count is not recorded.'}`,
  ],
} as const;

/** What a request changes of one candidacy, each a sentence. */
export const ASKED_CANDIDACY = {
  standsAgain: (who: string): string => `${who} stands again.`,
  gone: (who: string, why: Candidacy['withdrewWhy'], on: Day): string =>
    `${who} ${GONE[why].past} on ${dayInWords(on)}.`,
  undecided: (who: string): string => `The decision about ${who} is taken back.`,
  decided: (who: string, on: Day, accepted: boolean, reason: string): string =>
    `The officials decided on ${dayInWords(on)} that the filing of ${who} ${accepted ? 'counts' : 'does not count'}: ${reason}`,
  filed: (who: string, filed: Filing): string => {
    const moments = CLOCKS.flatMap((clock) => {
      const at = filed[clock];
      return at ? [`${CLOCK_WORDS[clock]} on ${instantInWords(at)}`] : [];
    });
    const by = filed.pullRequest === null ? '' : `, request ${filed.pullRequest.number}`;
    return `When the statement of ${who} was filed: ${moments.join(', ') || 'no moment'}${by}.`;
  },
} as const;

/** What a request does to an election as a whole. */
export const ASKED_ELECTION = {
  gone: (id: string): Led => [
    `This takes the election ${id} away`,
    ', with everything that its pages say. An election that does not take place is called off instead: its file says so, and stays.',
  ],
  planned: (election: Named & Pick<Election, 'seats'>, committee: string, from: Day): Led => [
    `This plans ${electionInSentence(election)}`,
    `, for ${election.seats} of the seats of ${committee}, from ${dayInWords(from)} on.`,
  ],
  nothing: 'nothing',
  becomes: (key: string, before: string, after: string): string => `\`${key}\`: ${before} becomes ${after}.`,
  wordsOnly: (id: string): string => `What ${id} says of itself in words changes, and no fact.`,
} as const;
