/** `npm run election -- status`: of every open election, what is overdue, what is due now and what comes next. */

import { counted } from '#words/counts.ts';
import { dayInWords, instantInWords, spanInWords } from '#words/days.ts';
import { distanceInWords, markDone, STATUS, statusTitle } from '#words/desk-commands.ts';
import { committeeName } from '#words/names.ts';
import { recordsSentence } from '#words/not-recorded.ts';
import { NO_STEPS, OFFICIALS_LEAD } from '#words/officials-page.ts';
import { daysBetween } from '../../governance/day.ts';
import { isWithOfficials } from '../../governance/desk.ts';
import { dayOf, type Instant } from '../../governance/instant.ts';
import type { Community, Election } from '../../governance/model.ts';
import { runOffKnown } from '../../governance/run-offs.ts';
import { calledOff } from '../../governance/standing.ts';
import { STEPS } from '../../governance/steps.ts';
import { governingDay } from '../../governance/timetable.ts';
import { checklist, type Task, taskState } from '../../officials/checklist.ts';
import { electionAsked, type Run } from '../desk.ts';
import { load } from '../loaded.ts';
import { aboutCommand, printed } from '../printed.ts';

const isHandedOver = ({ done }: Election, at: Instant): boolean =>
  done.some(({ step, on }) => step === 'hand-over' && on <= dayOf(at));

/** Elections that the officials have something to do with: planned, under way, or declared and not handed over yet. */
export const openElections = ({ elections }: Community, at: Instant): Election[] =>
  elections
    .filter(
      (election) => calledOff(election) === null && isWithOfficials(election, dayOf(at)) && !isHandedOver(election, at),
    )
    .sort((a, b) => (governingDay(a) < governingDay(b) ? -1 : 1));

const seconds = (from: Instant, to: Instant): number => Math.abs(Date.parse(to) - Date.parse(from)) / 1000;

const moment = ({ due, precision }: Task): string =>
  precision === 'day' ? dayInWords(dayOf(due)) : instantInWords(due);

/** How far off a task's moment is: "in 2 days", "now", "since 3 hours"; in whole days where only its day matters. */
function distance({ due, precision }: Task, at: Instant): string {
  const days = daysBetween(dayOf(at), dayOf(due));
  const span = precision === 'day' ? counted(Math.abs(days), 'day') : spanInWords(seconds(due, at));
  const isToday = precision === 'day' && days === 0;
  return distanceInWords(isToday ? 'today' : due === at ? 'now' : due > at ? 'ahead' : 'past', span);
}

/** Whether nothing but a mark tells that a task is done. */
const isMarked = ({ id }: Task): boolean => STEPS.some((step) => step === id);

function line(task: Task, at: Instant, id: string, folder: string): string {
  const { message, command } = task;
  const then =
    message !== null ? printed(folder, 'announce', id, message) : command === null ? '' : aboutCommand(folder, command);
  return `  ${moment(task)} (${distance(task, at)}): ${task.title}${isMarked(task) ? ` [${task.id}]` : ''}${then === '' ? '' : `\n      ${then}`}`;
}

function statusOf(community: Community, election: Election, at: Instant, folder: string): string[] {
  const block = (heading: string, some: readonly Task[]): string[] =>
    some.length === 0 ? [] : [heading, ...some.map((task) => line(task, at, election.id, folder))];
  const tasks = checklist(election, at, runOffKnown(community.elections, election));
  const of = (state: string) => tasks.filter((task) => taskState(task, at) === state);
  const coming = of('to-come').filter(({ due }) => due > at);
  const next = coming.filter(({ due }) => due === coming[0]?.due);
  const overdue = of('overdue');
  const off = calledOff(election);
  return [
    statusTitle(election.id, committeeName(community, election.committee), election.title),
    ...block(STATUS.overdue, overdue),
    ...block(STATUS.now, of('now')),
    ...block(STATUS.next, next),
    ...(of('now').some(isMarked) ? [markDone(printed(folder, 'election done', election.id, 'STEP'))] : []),
    ...(tasks.length === 0 ? [off === null ? NO_STEPS : OFFICIALS_LEAD[off]] : []),
    ...(tasks.length > 0 && overdue.length + of('now').length + next.length === 0 ? [STATUS.done] : []),
  ];
}

/** What is due of these elections at an instant, as lines to read; the commands in them are about a content folder. */
function statusText(community: Community, elections: readonly Election[], at: Instant, folder: string): string[] {
  if (elections.length === 0) {
    return [STATUS.none, ...recordsSentence(community, dayOf(at))];
  }
  return elections.flatMap((election, index) => [
    ...(index === 0 ? [] : ['']),
    ...statusOf(community, election, at, folder),
  ]);
}

export const status: Run = (asked) => {
  const desk = load(asked, 'Nothing was done');
  const { community, words, at, folder } = desk;
  const elections = words[0] === undefined ? openElections(community, at) : [electionAsked(desk, words[0])];
  desk.say(statusText(community, elections, at, folder).join('\n'));
};
