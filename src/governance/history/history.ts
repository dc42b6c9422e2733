/**
 * Who held which seat, from when until when: a fold over everything that happened to a committee, in the order of the
 * days. On one day the charter changes first, then members leave, then the body dissolves, and last others take office:
 * the appointed, then the elected. No term begins and ends on one day: who took a seat first keeps it for that day.
 *
 * The fold takes whatever it is given. What contradicts itself it passes over and names as a problem, so that a check can
 * show all of it at once.
 */
import type { Day } from '../day.ts';
import { outcomeOn } from '../declared.ts';
import type { Committee, Election, Outcome } from '../model.ts';
import { isUnrecorded } from '../no-result.ts';
import { runOffChain } from '../run-offs.ts';
import type { History } from '../terms.ts';
import { expired } from './expiry.ts';
import { recorded } from './happenings.ts';
import { contest, declared } from './outcome.ts';
import { type State, untold } from './state.ts';

/** Whether it is known on a day who takes the seats of an election. */
const isKnown = (election: Election, on: Day): election is Election & { readonly outcome: Outcome } =>
  election.outcome?.by !== 'cancelled' && outcomeOn(election, on) !== null;

/**
 * The history of a committee up to and including a day, from its charter, its appointments and resignations, and the
 * outcomes of its elections. The same inputs give the same history, and a later `asOf` only adds to it.
 */
export function history(committee: Committee, allElections: readonly Election[], asOf: Day): History {
  const elections = allElections
    .filter((election) => election.committee === committee.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const told = recorded(committee, elections)
    .filter(({ day }) => day <= asOf)
    // Who takes office on the day on which a term runs out succeeds to it, so a term of this very day has not expired yet.
    .reduce((state, { day, step }) => step(expired(state, (due) => due < day)), untold(committee));
  const state = expired(told, (due) => due <= asOf);
  const isDecided = (election: Election) =>
    isUnrecorded(election, asOf) ||
    (election.outcome !== null && (election.outcome.by === 'cancelled' || election.outcome.takesOffice <= asOf));
  const ahead = elections.filter((election) => !isDecided(election));
  // A run-off fills what is left once the winners of the first vote sit, as they will.
  const before = (election: Election): State =>
    runOffChain(ahead, election)
      .slice(1)
      .reduceRight((then, of) => (isKnown(of, asOf) ? declared(of, of.outcome, [])(then) : then), state);
  const open = ahead.map((election) => contest(before(election), election, asOf));
  const { seats, heldUnrecorded, problems } = state;
  return {
    committee,
    asOf,
    seats,
    terms: [...state.terms].sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.seat - b.seat)),
    heldUnrecorded,
    contests: [...state.contests, ...open].sort((a, b) => (a.election < b.election ? -1 : 1)),
    ahead,
    problems,
  };
}
