/**
 * Everything that the officials of an election have to do, each with the moment from which it is due. The steps follow the
 * guide for election officials of the Kata Containers community (elections/process); the days are those of the timetable.
 */

import { drawTheOrder, notEnough, prepareBallot, TASKS } from '#words/tasks.ts';
import type { MessageName } from '../content/schema/message.ts';
import { isContested } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import { outcomeOn } from '../governance/declared.ts';
import { appearsAt, isDrawn } from '../governance/draw.ts';
import { addDaysIn, dayOf, type Instant, startOfDay } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { commandLine } from '../words/command-line.ts';

export interface Task {
  readonly id: string;
  /** What to do, as a short order; and how, in a sentence or two. */
  readonly title: string;
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
type TaskState = 'done' | 'overdue' | 'to-come' | 'now' | 'past';

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

function preparing(election: Election, opens: Instant, on: Day, declared: boolean, known: Day | null): Task[] {
  const { id, officials, published } = election;
  // Of an election that is over it no longer matters what its file leaves out.
  const told = (isDone: boolean, due: Instant) => ({
    due,
    done: isDone || (declared ? null : false),
    until: after(due, 1),
  });
  // Nobody prepares a run-off before it is known that there will be one.
  const ahead = (days: number): Instant => {
    const due = dayBefore(opens, days);
    return known !== null && due < startOfDay(known) ? startOfDay(known) : due;
  };
  return [
    task({
      id: 'plan',
      ...TASKS.plan,
      ...told(published !== null && published <= on, ahead(30)),
      precision: 'day',
      command: election.runOffOf === null ? commandLine('election plan', election.committee, id.slice(0, 7)) : null,
    }),
    task({
      id: 'announce',
      ...TASKS.announce,
      due: ahead(14),
      precision: 'day',
      until: opens,
      message: 'planned',
    }),
    task({
      id: 'electorate-draft',
      ...TASKS['electorate-draft'],
      due: ahead(14),
      precision: 'day',
      until: opens,
    }),
    task({
      id: 'officials',
      ...TASKS.officials,
      ...told(officials.length > 0, ahead(7)),
      precision: 'day',
    }),
  ];
}

function nominating(
  election: Election,
  phase: { start: Instant; end: Instant },
  declared: boolean,
  at: Instant,
): Task[] {
  const { start, end } = phase;
  const contested = isContested(election, dayOf(at));
  const closed = end <= at;
  return [
    task({
      id: 'nominations-open',
      ...TASKS['nominations-open'],
      due: start,
      until: end,
      message: 'nominations-open',
    }),
    task({
      id: 'electorate',
      ...TASKS.electorate,
      due: start,
      until: end,
    }),
    task({
      id: 'review',
      ...TASKS.review,
      due: start,
      until: end,
      command: commandLine('check'),
    }),
    task({
      id: 'last-call',
      ...TASKS['last-call'],
      due: reminderAt(phase),
      until: end,
      message: 'last-call',
    }),
    ...(!closed || contested
      ? [
          task({
            id: 'nominations-closed',
            ...TASKS['nominations-closed'],
            due: end,
            until: declared ? end : after(end, 7),
            message: 'nominations-closed',
          }),
        ]
      : []),
    ...(!closed || !contested
      ? [
          task({
            id: 'not-enough',
            ...notEnough(closed),
            due: end,
            until: declared ? end : after(end, 7),
            message: 'not-enough-candidates',
            command: commandLine('election declare', election.id, '--by', 'uncontested'),
          }),
        ]
      : []),
  ];
}

/** What the order of candidates is drawn from: named before nominations open, and entered once it is there. */
function drawing(election: Election, opens: Instant, at: Instant): Task[] {
  const { draw, id } = election;
  const over = outcomeOn(election, dayOf(at)) !== null;
  if (draw === null) {
    return over
      ? []
      : [
          task({
            id: 'draw-source',
            ...TASKS['draw-source'],
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
      ...drawTheOrder(draw),
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
    ...TASKS.campaign,
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
      ...prepareBallot(election.seats),
      due: dayBefore(start, 2),
      precision: 'day',
      until: start,
    }),
    task({
      id: 'vote-opens',
      ...TASKS['vote-opens'],
      due: start,
      until: end,
      message: 'vote-opens',
    }),
    task({
      id: 'vote-reminder',
      ...TASKS['vote-reminder'],
      due: reminderAt(phase),
      until: end,
      message: 'vote-reminder',
    }),
    task({
      id: 'vote-closed',
      ...TASKS['vote-closed'],
      due: end,
      until: after(end, 7),
      message: 'vote-closed',
    }),
  ];
}

/**
 * The tasks of an election as they stand at an instant, in the order in which they fall due. Once nominations are closed,
 * those of a vote fall away where there is nothing to vote on. None where the timetable is empty, or it was cancelled.
 * `known` is the day on which it was known that there would be a run-off, for one (`runOffKnown`).
 */
export function checklist(election: Election, at: Instant, known: Day | null): Task[] {
  const { timetable } = election;
  const first = timetable[0];
  if (first === undefined || election.outcome?.by === 'cancelled') return [];
  const on = dayOf(at);
  const nominations = phaseOf(election, 'nominations');
  const discussion = phaseOf(election, 'discussion');
  const vote = phaseOf(election, 'voting');
  const results = phaseOf(election, 'results');
  const outcome = outcomeOn(election, on);
  const declared = outcome !== null;
  const held = declared
    ? outcome.by === 'poll'
    : nominations === null || at < nominations.end || isContested(election, on);
  const lastEnd = (held ? vote : nominations)?.end ?? timetable.at(-1)?.end ?? first.end;
  const planned = held && results !== null && results.start >= startOfDay(dayOf(lastEnd)) ? results : null;
  const due = planned !== null && planned.start > lastEnd ? planned.start : lastEnd;
  const seated = declared ? startOfDay(outcome.takesOffice) : due;
  const marked = new Set<string>(election.done.flatMap(({ step, on: day }) => (day <= on ? [step] : [])));
  return (
    [
      ...preparing(election, first.start, on, declared, known),
      ...(nominations === null ? [] : nominating(election, nominations, declared, at)),
      ...(nominations === null || !held ? [] : drawing(election, nominations.start, at)),
      ...(discussion === null || !held ? [] : discussing(discussion)),
      ...(vote === null || !held ? [] : voting(election, vote)),
      task({
        id: 'declare',
        ...TASKS.declare,
        due,
        precision: due === lastEnd ? 'instant' : (planned?.precision ?? 'instant'),
        until: due === lastEnd ? after(due, 1) : (planned?.end ?? after(due, 1)),
        done: declared,
        command: commandLine('election declare', election.id),
      }),
      task({
        id: 'result',
        ...TASKS.result,
        due: declared ? startOfDay(outcome.declared) : due,
        precision: 'day',
        waits: !declared,
        until: declared ? after(startOfDay(outcome.declared), 7) : null,
        message: held ? 'result-contested' : 'result-uncontested',
      }),
      task({
        id: 'hand-over',
        ...TASKS['hand-over'],
        due: seated,
        precision: 'day',
        waits: !declared,
        until: after(seated, 14),
      }),
    ]
      .map((each) => (marked.has(each.id) ? { ...each, done: true } : each))
      // Of one day in the order of the steps, also where some have an hour and others only the day.
      .sort((a, b) => (dayOf(a.due) < dayOf(b.due) ? -1 : dayOf(a.due) > dayOf(b.due) ? 1 : 0))
  );
}
