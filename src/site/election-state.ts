/** Where an election stands, as the tag that a page shows. */
import type { TagState } from '../components/tags.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import type { Election } from '../governance/model.ts';
import { standingAt } from '../governance/timetable.ts';

export interface StateTag {
  readonly state: TagState;
  /** Where the tag's usual word would say too little. */
  readonly word?: string;
}

/** The tag of an election at an instant. */
export function electionTag(election: Election, at: Instant): StateTag {
  const { outcome } = election;
  if (outcome !== null && outcome.declared <= dayOf(at)) {
    if (outcome.by === 'poll') return { state: 'declared' };
    return outcome.by === 'uncontested'
      ? { state: 'uncontested' }
      : { state: outcome.by === 'cancelled' ? 'cancelled' : 'appointed' };
  }
  const { state, next } = standingAt(election, at);
  switch (state) {
    case 'nominations':
      return { state: 'open', word: 'Nominations open' };
    case 'discussion':
    case 'voting':
      return { state };
    case 'between':
      return { state: 'closed', word: next === null ? 'Between phases' : `Before ${next.phase}` };
    case 'results':
    case 'counting':
      return { state: 'closed', word: 'Result awaited' };
    default:
      return { state: 'scheduled' };
  }
}
