/** An election's winners take office. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Election, Outcome } from '../model.ts';
import { seatsUp } from '../seats-up.ts';
import type { Contest, ProblemCode } from '../terms.ts';
import { governingDay } from '../timetable.ts';
import { exactly } from '../when.ts';
import { takeOffice } from '../winners.ts';
import { departed } from './departure.ts';
import { seating } from './seating.ts';
import {
  contradicted,
  lastSeatOf,
  leftUnrecorded,
  type State,
  type Step,
  seated,
  termIn,
  termOf,
  wasHeld,
} from './state.ts';

/** The seats that an election puts up on a day, and who sits in each. */
export function contest(state: State, election: Election, on: Day): Contest {
  const up = seatsUp(election, state.seats, governingDay(election), on, lastSeatOf(state), wasHeld(state));
  return {
    election: election.id,
    seatsUp: up.map((seat) => ({ seat, holder: termIn(state, seat)?.person ?? null })),
    filled: [],
  };
}

const contradictedBy = (state: State, { id }: Election, code: ProblemCode, message: string): State =>
  contradicted(state, { code, about: { kind: 'election', id }, message });

/** What the file says of its seats, held against those that come up. */
function counted(state: State, election: Election, elected: number, up: number): State {
  const { seats } = election;
  const mismatch = `says that ${seats} seats come up; the charter and what happened since make it ${up}`;
  const then = up === seats ? state : contradictedBy(state, election, 'seats-up-mismatch', mismatch);
  const many = `elects ${elected} people into ${up} seats`;
  return elected <= up ? then : contradictedBy(then, election, 'more-winners-than-seats', many);
}

/** Those who remained until this election, and did not take office again, have left. */
const servedOut = (state: State, election: Election, outcome: Outcome): State =>
  state.committee.departures.reduce(
    (then, each, index) =>
      each.on === null && each.atElection === election.id && !takeOffice(outcome).includes(each.person)
        ? departed(each, exactly(outcome.takesOffice), index)(then)
        : then,
    state,
  );

export const declared =
  (election: Election, outcome: Outcome): Step =>
  (before) => {
    const since = outcome.takesOffice;
    const rules = rulesOn(before.committee, governingDay(election)) ?? rulesOn(before.committee, since);
    const contested = contest(before, election, since);
    const up = contested.seatsUp.map(({ seat }) => seat);
    const winners = takeOffice(outcome);
    const told = servedOut(counted(before, election, winners.length, up.length), election, outcome);
    const { taken, unsaid, left } = seating(told, election, outcome, rules, up);
    let state = leftUnrecorded(told, left.terms, left.seats, since);
    for (const { seat, person, scheduledEnd, oneOf } of taken) {
      const began = { by: 'election', election: election.id } as const;
      state = seated(state, { seat, person, since, began, scheduledEnd, oneOf, fixedEnd: false });
    }
    for (const person of unsaid) {
      const seatedToday = termOf(state, person)?.since === since;
      if (!seatedToday && winners.length > up.length) continue;
      const why = seatedToday ? `${person} took one on that very day` : 'others took them on that very day';
      state = contradictedBy(state, election, 'no-vacant-seat', `there is no seat for ${person} on ${since}: ${why}`);
    }
    const filled = taken.map(({ seat, person }) => ({ seat, person })).sort((a, b) => a.seat - b.seat);
    return { ...state, contests: [...state.contests, { ...contested, filled }] };
  };
