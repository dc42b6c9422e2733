/** Candidates of whom only a committee's file says that they died. */
import type { Committee, Election } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';

/**
 * Elections in which whoever died before the result stands no longer, where a committee has the death on record: the day is
 * the one from which it is certain. What the election's own file says goes before.
 */
export function withDeaths(elections: readonly Election[], committees: readonly Committee[]): Election[] {
  const died = new Map(
    committees.flatMap(({ departures }) =>
      departures.flatMap(({ person, why, on }) => (why === 'died' && on !== null ? [[person, on.by] as const] : [])),
    ),
  );
  if (died.size === 0) return [...elections];
  return elections.map((election) => ({
    ...election,
    candidacies: election.candidacies.map((candidacy) => {
      const on = died.get(candidacy.person);
      const { outcome } = election;
      const isOver = outcome !== null && (outcome.declared <= (on ?? '') || outcome.elected.includes(candidacy.person));
      return on === undefined || candidacy.withdrew !== null || isOver || on < governingDay(election)
        ? candidacy
        : { ...candidacy, withdrew: on, withdrewWhy: 'died' };
    }),
  }));
}
