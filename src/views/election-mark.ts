/** Where an election stands, as its tag shows it; and what a reader's browser needs in order to bring that up to date. */

import { electionState, isLive, type StateTag } from '#words/election-state.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import type { Dated } from '../governance/standing.ts';
import type { Site } from '../site/site.ts';

export interface ElectionMark extends StateTag {
  /** While time alone changes where it stands: the instants from which a browser tells it. */
  readonly live: (Dated & { readonly recordsEnd: Day | null }) | null;
}

/** The instants of a timetable, and nothing else of it. */
export const instantsOf = ({ timetable }: Pick<Election, 'timetable'>): Dated['timetable'] =>
  timetable.map(({ phase, start, end }) => ({ phase, start, end }));

/** Where an election stands at an instant. `recordsEnd` is the last day that the records cover. */
export function markAt(election: Election, at: Instant, recordsEnd: Day | null): ElectionMark {
  return {
    ...electionState(election, at, recordsEnd),
    live: isLive(election, at, recordsEnd)
      ? { timetable: instantsOf(election), outcome: null, unrecorded: election.unrecorded, recordsEnd }
      : null,
  };
}

/** Where an election stands as the site is built. */
export const electionMark = (all: Site, election: Election): ElectionMark =>
  markAt(election, all.now, all.community.recordsEnd);
