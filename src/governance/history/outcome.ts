/** An election's winners take office. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Election, Outcome, PersonId } from '../model.ts';
import type { Contest, ProblemCode } from '../terms.ts';
import { governingDay } from '../timetable.ts';
import { exactly } from '../when.ts';
import { takeOffice } from '../winners.ts';
import { departed } from './departure.ts';
import { seating, type Taken } from './seating.ts';
import {
  contradicted,
  ended,
  leftOpenIn,
  leftUnrecorded,
  putUp,
  resultKnown,
  type State,
  type Step,
  seated,
  termIn,
  termOf,
  unknownEnded,
  unsureWith,
} from './state.ts';

/** The seats that an election puts up on a day, and who sits in each. */
export function contest(state: State, election: Election, on: Day): Contest {
  const up = putUp(state, election, governingDay(election), on);
  return {
    election: election.id,
    seatsUp: up.map((seat) => ({ seat, holder: termIn(state, seat)?.person ?? null })),
    seated: null,
    filled: [],
  };
}

/**
 * The winners of an election and of the run-offs that were decided when they took office: all of them take the seats at
 * once, and who of those in the run-off gets one of several that differ is no more known than of the others.
 */
function together(outcome: Outcome, runOffs: readonly Outcome[]): Outcome {
  return {
    ...outcome,
    elected: [...outcome.elected, ...runOffs.flatMap(({ elected }) => elected)],
    declined: [...outcome.declined, ...runOffs.flatMap(({ declined }) => declined)],
    took: [...outcome.took, ...runOffs.flatMap(({ took }) => took)],
  };
}

const contradictedBy = (state: State, { id }: Election, code: ProblemCode, message: string): State =>
  contradicted(state, { code, about: { kind: 'election', id }, message });

/** What the file says of its seats, held against those that come up. */
function counted(state: State, election: Election, elected: number, up: number): State {
  const { seats, runOffOf } = election;
  const mismatch = `says that ${seats} seats come up; the charter and what happened since make it ${up}`;
  // A run-off can be left fewer seats than stayed open; another can have been held for some of its seats only.
  const then =
    up === seats || (runOffOf !== null && up > seats)
      ? state
      : contradictedBy(state, election, up > seats ? 'fewer-seats-up' : 'seats-up-mismatch', mismatch);
  const many = `elects ${elected} people into ${up} seats`;
  return elected <= up ? then : contradictedBy(then, election, 'more-winners-than-seats', many);
}

/** Those who remained until this election, and did not take office again, have left. */
const servedOut = (state: State, election: Election, outcome: Outcome): State =>
  state.committee.departures.reduce(
    (then, each, index) =>
      each.on === null &&
      each.takenBack === null &&
      each.atElection === election.id &&
      !takeOffice(outcome).includes(each.person)
        ? departed(each, exactly(outcome.takesOffice), index)(then)
        : then,
    state,
  );

/**
 * Whose term ends with an election of the seat, and who was neither elected again nor succeeded, leaves with it where
 * nobody holds over, or where the records say who does and do not name them. Where it was not known which of several seats
 * somebody held, it is not known who of them leaves.
 */
const endedWith = (before: State, { takesOffice: on, holdOver }: Outcome, up: readonly number[]): State =>
  up.reduce((state, seat) => {
    const term = termIn(state, seat);
    if (term === undefined || term.since >= on || holdOver?.includes(term.person)) return state;
    const ends = term.oneOf.length > 0 ? term.oneOf : [term];
    const runsOut = ends.every(({ scheduledEnd, endExpected }) => scheduledEnd !== null && !endExpected);
    if (runsOut && holdOver === null) return state;
    const unsure = unsureWith(state, term);
    const left = unsure.flatMap((each) => (up.includes(each.seat) ? [] : [each.seat]));
    return left.length > 0 ? leftUnrecorded(state, unsure, left, on) : ended(state, term, on, 'expired');
  }, before);

/** Whoever is elected again and takes another of the seats that come up goes on; nobody succeeds them. */
const goOnElsewhere = (before: State, taken: readonly Taken[], up: readonly number[], since: Day): State =>
  taken.reduce((state, { person, seat }) => {
    const term = termOf(state, person);
    const isElsewhere = term !== undefined && term.seat !== seat && term.since < since && up.includes(term.seat);
    return isElsewhere && term.oneOf.length === 0 ? ended(state, term, since, 're-elected') : state;
  }, before);

/** `runOffs` are those of the same seats whose winners take office with the election's own. */
export const declared =
  (election: Election, own: Outcome, runOffs: readonly Election[]): Step =>
  (before) => {
    const since = own.takesOffice;
    const outcome = together(
      own,
      runOffs.flatMap((each) => each.outcome ?? []),
    );
    const by = (person: PersonId) =>
      runOffs.find((each) => each.outcome !== null && takeOffice(each.outcome).includes(person)) ?? election;
    const rules = rulesOn(before.committee, governingDay(election)) ?? rulesOn(before.committee, since);
    const opened = contest(before, election, since);
    const up = opened.seatsUp.map(({ seat }) => seat);
    const winners = takeOffice(outcome);
    const holdsOver = rules?.holdover === true;
    const served = servedOut(before, election, outcome);
    const known = resultKnown(holdsOver ? served : unknownEnded(served, new Set(up), since), up);
    const told = counted(known, election, winners.length, up.length);
    const { taken, unsaid, left } = seating(told, election, outcome, rules, up);
    let state = goOnElsewhere(leftUnrecorded(told, left.terms, left.seats, since), taken, up, since);
    for (const { seat, person, due, oneOf } of taken) {
      const began = { by: 'election', election: by(person).id } as const;
      state = seated(state, { seat, person, since, began, ...due, oneOf, fixedEnd: false });
    }
    for (const person of unsaid) {
      const seatedToday = termOf(state, person)?.since === since;
      if (!seatedToday && winners.length > up.length) continue;
      const why = seatedToday ? `${person} took one on that very day` : 'others took them on that very day';
      state = contradictedBy(state, election, 'no-vacant-seat', `there is no seat for ${person} on ${since}: ${why}`);
    }
    // Of seats of which only some were put up, nobody can tell which were not.
    if ((!holdsOver || outcome.holdOver !== null) && election.seats >= up.length) state = endedWith(state, outcome, up);
    const filled = taken.map(({ seat, person }) => ({ seat, person })).sort((a, b) => a.seat - b.seat);
    const mine = (each: Election) => filled.filter(({ person }) => by(person) === each);
    // Each run-off is told after the one of which it is.
    const contests: Contest[] = [...state.contests, { ...opened, seated: since, filled: mine(election) }];
    for (const each of runOffs) {
      const seatsUp = leftOpenIn({ contests }, each.runOffOf) ?? [];
      contests.push({ election: each.id, seatsUp, seated: since, filled: mine(each) });
    }
    return { ...state, contests };
  };
