/** Approval: each ballot counts for all whom it approves. S. J. Brams, P. C. Fishburn, Approval Voting (1983). */
import { type Ballot, byNumber, byValue, type Order, upTo } from './ballot.ts';

export interface Approval {
  readonly order: Order;
  /** By candidate. */
  readonly approvals: readonly number[];
}

/** Whom a ballot approves: those with points above zero; where it gives none, those whom it ranks first, alike. */
export const approved = ({ groups, points }: Ballot): readonly number[] =>
  points === null
    ? (groups[0] ?? [])
    : points.flatMap((given, candidate) => (given !== null && given > 0 ? [candidate] : []));

export function approval(ballots: readonly Ballot[], candidates: number): Approval {
  const approvals = Array<number>(candidates).fill(0);
  for (const ballot of ballots) {
    for (const each of approved(ballot)) approvals[each] = (approvals[each] ?? 0) + ballot.count;
  }
  return { order: byValue(upTo(candidates), (each) => approvals[each] ?? 0, byNumber), approvals };
}
