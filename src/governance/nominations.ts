/** Whether one can stand in an election at an instant. */
import type { Instant } from './instant.ts';
import type { Election } from './model.ts';
import { isOver, standingAt } from './standing.ts';
import { phaseOf } from './timetable.ts';

/** `open` while nominations run, `coming` before they do, `over` after them or once there is an outcome; `unplanned` where no window is set. */
export type Nominations = 'open' | 'coming' | 'over' | 'unplanned';

/** Where the nominations of an election stand at an instant. */
export function nominationsAt(election: Election, at: Instant): Nominations {
  const { state } = standingAt(election, at, null);
  if (isOver(state) || state === 'not-recorded') return 'over';
  const window = phaseOf(election, 'nominations');
  if (window === null) return election.timetable.some(({ start }) => start <= at) ? 'over' : 'unplanned';
  return at < window.start ? 'coming' : at < window.end ? 'open' : 'over';
}
/** The elections in which one can stand now or will be able to, in the order in which their nominations close. */
export function standable(elections: readonly Election[], at: Instant): Election[] {
  const closes = (election: Election) => phaseOf(election, 'nominations')?.end ?? '9999';
  return elections
    .filter((election) => ['open', 'coming'].includes(nominationsAt(election, at)))
    .sort((a, b) => (closes(a) < closes(b) ? -1 : closes(a) > closes(b) ? 1 : a.id < b.id ? -1 : 1));
}
