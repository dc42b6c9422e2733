/** Elections whose result was never recorded: a later one of the same seats closes them. */
import { type Day, later } from './day.ts';
import { outcomeOn } from './declared.ts';
import { lastDayBefore } from './instant.ts';
import type { Election } from './model.ts';
import { governingDay } from './timetable.ts';

/** The last day on which anything of an election was planned. */
export function lastPlannedDay(election: Election): Day {
  return election.timetable.reduce((last, { end }) => later(last, lastDayBefore(end)), governingDay(election));
}

/** The day on which a later election of the same cohort began, or its result came where the two overlap; null without one. */
function closedOn(election: Election, own: readonly Election[]): Day | null {
  const opened = governingDay(election);
  const days = own.flatMap((other): Day[] => {
    const began = governingDay(other);
    // What it left to a run-off is no later election of its seats.
    if (began <= opened || other.runOffOf === election.id) return [];
    return lastPlannedDay(election) <= began ? [began] : other.outcome === null ? [] : [other.outcome.declared];
  });
  return days.sort()[0] ?? null;
}

/** Elections, each that has no outcome closed where a later one filled the seats of its cohort. */
export function withUnrecorded(elections: readonly Election[]): Election[] {
  const alike = Map.groupBy(elections, ({ committee, cohort }) => `${committee}/${cohort}`);
  return elections.map((election) => {
    if (election.outcome !== null || election.unrecorded !== null || election.cohort === null) return election;
    const own = alike.get(`${election.committee}/${election.cohort}`) ?? [];
    return { ...election, unrecorded: closedOn(election, own) };
  });
}

/** Whether an election is over by a day and its result not recorded. */
export const isUnrecorded = ({ outcome, unrecorded }: Pick<Election, 'outcome' | 'unrecorded'>, on: Day): boolean =>
  unrecorded !== null && unrecorded <= on && outcomeOn({ outcome }, on) === null;
