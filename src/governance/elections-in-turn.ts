/** Elections in the order in which their nominations opened. */
import type { Election } from './model.ts';
import { governingDay } from './timetable.ts';

/** The order in which nominations opened; of one day, by id. */
export function openedFirst(a: Election, b: Election): number {
  const [one, other] = [`${governingDay(a)} ${a.id}`, `${governingDay(b)} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Elections with the newest first, by the year in which their nominations opened. */
export function electionsByYear(elections: readonly Election[]): Map<string, Election[]> {
  const newestFirst = [...elections].sort((a, b) => openedFirst(b, a));
  return Map.groupBy(newestFirst, (election) => governingDay(election).slice(0, 4));
}

interface Neighbours {
  readonly previous: Election | null;
  readonly next: Election | null;
}

/** For each election the one before and the one after it of the same committee and cohort, by its id. */
export function neighbours(elections: readonly Election[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const own of Map.groupBy(elections, ({ committee, cohort }) => `${committee}/${cohort}`).values()) {
    const inTurn = [...own].sort(openedFirst);
    inTurn.forEach((election, index) => {
      found.set(election.id, { previous: inTurn[index - 1] ?? null, next: inTurn[index + 1] ?? null });
    });
  }
  return found;
}
