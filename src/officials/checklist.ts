/**
 * Everything that the officials of an election have to do, each with the moment from which it is due. The steps follow the
 * guide for election officials of the Kata Containers community (elections/process); the days are those of the timetable.
 */

import { CALLED } from '#words/called.ts';
import { drawSourceInWords } from '#words/candidates-order.ts';
import type { MessageName } from '../content/schema/message.ts';
import { isContested } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { appearsAt, isDrawn } from '../governance/draw.ts';
import { addDaysIn, dayOf, type Instant, startOfDay } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { commandLine } from '../words/command-line.ts';

export interface Task {
  readonly id: string;
  /** What to do, as a short order. */
  readonly title: string;
  /** How, in a sentence or two. */
  readonly how: string;
  /** When it is due. */
  readonly due: Instant;
  /** Whether the hour matters, or only the day. */
  readonly precision: 'instant' | 'day';
  /** The moment from which it is moot, or overdue where the files tell whether it is done; null where it is never. */
  readonly until: Instant | null;
  /** Whether it is done, where the files tell; null where they do not. */
  readonly done: boolean | null;
  /** Whether it waits for another task, even though its day has come. */
  readonly waits: boolean;
  readonly message: MessageName | null;
  /** The command that does it. */
  readonly command: string | null;
}

/**
 * Where a task stands: `to-come` before its moment, `now` from then on; in the end `past`, where the files do not tell
 * whether it was done, `overdue` where they tell that it was not, `done` as soon as they tell that it was.
 */
export type TaskState = 'done' | 'overdue' | 'to-come' | 'now' | 'past';

export function taskState({ due, until, done, waits }: Task, at: Instant): TaskState {
  if (done === true) return 'done';
  if (at < due || waits) return 'to-come';
  if (until === null || at < until) return 'now';
  return done === false ? 'overdue' : 'past';
}

const before = (from: Instant, days: number): Instant => addDaysIn('UTC', from, -days);
const after = (from: Instant, days: number): Instant => addDaysIn('UTC', from, days);
/** The day that lies some days before a moment, from its start. */
const dayBefore = (from: Instant, days: number): Instant => startOfDay(dayOf(before(from, days)));
const REMINDER_DAYS = 2;

/** The moment of a reminder: two days before an end; at the start where the phase is no longer than that. */
export function reminderAt({ start, end }: { readonly start: Instant; readonly end: Instant }): Instant {
  const two = before(end, REMINDER_DAYS);
  return two < start ? start : two;
}

type Step = Pick<Task, 'id' | 'title' | 'how' | 'due'> & Partial<Task>;

const task = (step: Step): Task => ({
  precision: 'instant',
  until: null,
  done: null,
  waits: false,
  message: null,
  command: null,
  ...step,
});

function preparing(election: Election, opens: Instant, on: Day, declared: boolean): Task[] {
  const { id, officials, published } = election;
  // Of an election that is over it no longer matters what its file leaves out.
  const told = (isDone: boolean, due: Instant) => ({
    due,
    done: isDone || (declared ? null : false),
    until: after(due, 1),
  });
  return [
    task({
      id: 'plan',
      title: 'Settle the dates and publish the plan',
      how: `At least a month ahead. Keep clear of holidays and of the community’s own events; have the ${CALLED.committee} agree to the dates; open a pull request with the file.`,
      ...told(published !== null && published <= on, dayBefore(opens, 30)),
      precision: 'day',
      command: commandLine('election plan', election.committee, id.slice(0, 7)),
    }),
    task({
      id: 'announce',
      title: 'Tell the community',
      how: 'Two weeks ahead, on the mailing list and in the chat.',
      due: dayBefore(opens, 14),
      precision: 'day',
      until: opens,
      message: 'planned',
    }),
    task({
      id: 'electorate-draft',
      title: 'Draw up a first list of who may vote',
      how: `Share it with the ${CALLED.committee} and the community, so that whoever is missing can say so.`,
      due: dayBefore(opens, 14),
      precision: 'day',
      until: opens,
    }),
    task({
      id: 'officials',
      title: 'Name the officials',
      how: `A week ahead at the latest. They do not stand, hold none of the ${CALLED.seats} that come up, and have as little at stake as can be.`,
      ...told(officials.length > 0, dayBefore(opens, 7)),
      precision: 'day',
    }),
  ];
}

function nominating(election: Election, phase: { start: Instant; end: Instant }, on: Day, at: Instant): Task[] {
  const { start, end } = phase;
  const contested = isContested(election, on);
  const closed = end <= at;
  return [
    task({
      id: 'nominations-open',
      title: 'Open nominations',
      how: `Say who you are, which ${CALLED.seats} come up, how to stand and until when.`,
      due: start,
      until: end,
      message: 'nominations-open',
    }),
    task({
      id: 'electorate',
      title: 'Make the final list of who may vote',
      how: 'As the charter counts it.',
      due: start,
      until: end,
    }),
    task({
      id: 'review',
      title: 'Review the statements as they come',
      how: 'The check says what is amiss in a file. Answer questions where everybody can read them.',
      due: start,
      until: end,
      command: commandLine('check'),
    }),
    task({
      id: 'last-call',
      title: 'Call for the last nominations',
      how: `Name the deadline, and say how many ${CALLED.candidates} are missing.`,
      due: reminderAt(phase),
      until: end,
      message: 'last-call',
    }),
    ...(!closed || contested
      ? [
          task({
            id: 'nominations-closed',
            title: 'Close nominations',
            how: `Merge what came in time and count the ${CALLED.candidates}. With no more of them than ${CALLED.seats} there is nothing to vote on: see the next step.`,
            due: end,
            until: after(end, 7),
            message: 'nominations-closed',
          }),
        ]
      : []),
    ...(!closed || !contested
      ? [
          task({
            id: 'not-enough',
            title: closed
              ? 'Say that there will be no vote'
              : `With no more ${CALLED.candidates} than ${CALLED.seats}: say that there will be no vote`,
            how: `Ask the members whose ${CALLED.seats} do not come up to confirm the result, then declare it.`,
            due: end,
            until: after(end, 7),
            message: 'not-enough-candidates',
            command: commandLine('election declare', election.id, '--by', 'uncontested'),
          }),
        ]
      : []),
  ];
}

/** What the order of candidates is drawn from: named before nominations open, and entered once it is there. */
function drawing(election: Election, opens: Instant, at: Instant): Task[] {
  const { draw, id, outcome } = election;
  const over = outcome !== null && outcome.declared <= dayOf(at);
  if (draw === null) {
    return over
      ? []
      : [
          task({
            id: 'draw-source',
            title: `Name what the order of ${CALLED.candidates} is drawn from`,
            how: `A public value that nobody can know before nominations have closed. Without one, ${CALLED.candidates} stand by name.`,
            due: dayBefore(opens, 14),
            precision: 'day',
            until: opens,
            command: commandLine('election draw', id),
          }),
        ];
  }
  const appears = appearsAt(draw);
  if (appears === null) return [];
  return [
    task({
      id: 'draw',
      title: `Draw the order of ${CALLED.candidates}`,
      how: `From ${drawSourceInWords(draw)}. Enter its value as it was published; the site then shows it, so that anybody can draw again.`,
      due: appears,
      done: isDrawn(draw) || (over ? null : false),
      until: after(appears, 1),
      command: commandLine('election draw', id),
    }),
  ];
}

const discussing = ({ start, end }: { start: Instant; end: Instant }): Task[] => [
  task({
    id: 'campaign',
    title: 'Open the discussion',
    how: `Open a place where everybody can put questions to all ${CALLED.candidates}, named after the election, and point to it.`,
    due: start,
    until: end,
    message: 'campaign',
  }),
];

function voting(election: Election, phase: { start: Instant; end: Instant }): Task[] {
  const { start, end } = phase;
  return [
    task({
      id: 'ballot',
      title: 'Prepare the ballot',
      how: `Name it after the election. Check the ${election.seats === 1 ? CALLED.seat : `${election.seats} ${CALLED.seats}`}, the ${CALLED.candidates}, the moment at which it closes and that the ballots can be published. Have another official look at it.`,
      due: dayBefore(start, 2),
      precision: 'day',
      until: start,
    }),
    task({
      id: 'vote-opens',
      title: 'Open the vote',
      how: 'Upload the list of voters, in portions where the service asks for it.',
      due: start,
      until: end,
      message: 'vote-opens',
    }),
    task({
      id: 'vote-reminder',
      title: 'Remind the voters',
      how: 'On the mailing list and in the chat.',
      due: reminderAt(phase),
      until: end,
      message: 'vote-reminder',
    }),
    task({
      id: 'vote-closed',
      title: 'Close the vote',
      how: 'Close the poll and tell everybody. Keep its record.',
      due: end,
      until: after(end, 7),
      message: 'vote-closed',
    }),
  ];
}

/**
 * The tasks of an election as they stand at an instant, in the order in which they fall due. Once nominations are closed,
 * those of a vote fall away where there is nothing to vote on. None where the timetable is empty, or it was cancelled.
 */
export function checklist(election: Election, at: Instant): Task[] {
  const { timetable, outcome } = election;
  const first = timetable[0];
  if (first === undefined || outcome?.by === 'cancelled') return [];
  const on = dayOf(at);
  const nominations = phaseOf(election, 'nominations');
  const discussion = phaseOf(election, 'discussion');
  const vote = phaseOf(election, 'voting');
  const results = phaseOf(election, 'results');
  const declared = outcome !== null && outcome.declared <= on;
  const held = declared
    ? outcome.by === 'poll'
    : nominations === null || at < nominations.end || isContested(election, on);
  const lastEnd = (held ? vote : nominations)?.end ?? timetable.at(-1)?.end ?? first.end;
  const planned = held && results !== null && results.start >= startOfDay(dayOf(lastEnd)) ? results : null;
  const due = planned !== null && planned.start > lastEnd ? planned.start : lastEnd;
  const seated = declared ? startOfDay(outcome.takesOffice) : due;
  return [
    ...preparing(election, first.start, on, declared),
    ...(nominations === null ? [] : nominating(election, nominations, on, at)),
    ...(nominations === null || !held ? [] : drawing(election, nominations.start, at)),
    ...(discussion === null || !held ? [] : discussing(discussion)),
    ...(vote === null || !held ? [] : voting(election, vote)),
    task({
      id: 'declare',
      title: 'Declare the result',
      how: 'The command checks it against the charter, shows the roster before and after, and writes it down. Open a pull request with it.',
      due,
      precision: due === lastEnd ? 'instant' : (planned?.precision ?? 'instant'),
      until: due === lastEnd ? after(due, 1) : (planned?.end ?? after(due, 1)),
      done: declared,
      command: commandLine('election declare', election.id),
    }),
    task({
      id: 'result',
      title: 'Announce the result',
      how: 'On the mailing list and in the chat, with thanks to everybody who stood.',
      due: declared ? startOfDay(outcome.declared) : due,
      precision: 'day',
      waits: !declared,
      until: declared ? after(startOfDay(outcome.declared), 7) : null,
      message: held ? 'result-contested' : 'result-uncontested',
    }),
    task({
      id: 'hand-over',
      title: 'Hand over',
      how: 'Give the new members their access, end that of those who leave, and thank them.',
      due: seated,
      precision: 'day',
      waits: !declared,
      until: after(seated, 14),
    }),
    // Of one day in the order of the steps, also where some have an hour and others only the day.
  ].sort((a, b) => (dayOf(a.due) < dayOf(b.due) ? -1 : dayOf(a.due) > dayOf(b.due) ? 1 : 0));
}
