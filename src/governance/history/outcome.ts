/** An election's winners take office. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import type { Election, Outcome, PersonId } from '../model.ts';
import { seatsUp } from '../seats-up.ts';
import type { Contest, ProblemCode } from '../terms.ts';
import { governingDay } from '../timetable.ts';
import { exactly } from '../when.ts';
import { departed } from './departure.ts';
import {
  cohortOf,
  contradicted,
  fullTerm,
  lastSeatOf,
  remainder,
  type State,
  type Step,
  seated,
  termIn,
  termOf,
} from './state.ts';

/** The seats that an election puts up on a day, and who sits in each. */
export function contest(state: State, election: Election, on: Day): Contest {
  const up = seatsUp(election, state.seats, governingDay(election), on, lastSeatOf(state));
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

/** Those who remained until this election, and were not elected again, have left. */
const servedOut = (state: State, election: Election, outcome: Outcome): State =>
  state.committee.departures.reduce(
    (then, each, index) =>
      each.on === null && each.atElection === election.id && !outcome.elected.includes(each.person)
        ? departed(each, exactly(outcome.takesOffice), index)(then)
        : then,
    state,
  );

interface Seating {
  /** The seats that those keep who sit in one that is up. */
  readonly kept: ReadonlyMap<PersonId, number>;
  /** The others that can be taken, in the order in which they are. */
  readonly free: readonly number[];
}

function seating(state: State, { elected, takesOffice }: Outcome, up: readonly number[]): Seating {
  const kept = new Map<PersonId, number>(
    elected.flatMap((person) => {
      const seat = termOf(state, person)?.seat;
      return seat !== undefined && up.includes(seat) ? [[person, seat] as const] : [];
    }),
  );
  const taken = new Set(kept.values());
  const free = up.filter((seat) => !taken.has(seat) && termIn(state, seat)?.since !== takesOffice);
  // With fewer winners than seats the vacant ones go first: then those who hold over are members with a seat.
  const held = (seat: number) => Number(termIn(state, seat) !== undefined);
  return { kept, free: elected.length < up.length ? free.sort((a, b) => held(a) - held(b)) : free };
}

export const declared =
  (election: Election, outcome: Outcome): Step =>
  (before) => {
    const { takesOffice: since, elected, ranked } = outcome;
    const rules = rulesOn(before.committee, governingDay(election)) ?? rulesOn(before.committee, since);
    const contested = contest(before, election, since);
    const up = contested.seatsUp.map(({ seat }) => seat);
    let state = servedOut(counted(before, election, elected.length, up.length), election, outcome);
    const { kept, free } = seating(state, outcome, up);
    const next = [...free];
    const lastSeat = lastSeatOf(state);
    const vacated = new Set(election.alsoUp.map((also) => (also.kind === 'seat-of' ? lastSeat(also.person) : null)));
    const filled: { seat: number; person: PersonId }[] = [];
    for (const person of ranked ? elected : [...elected].sort()) {
      const seatedToday = termOf(state, person)?.since === since;
      const seat = seatedToday ? undefined : (kept.get(person) ?? next.shift());
      if (seat === undefined || rules === null) {
        const why = seatedToday ? `${person} took one on that very day` : 'others took them on that very day';
        if (seatedToday || elected.length <= up.length) {
          const message = `there is no seat for ${person} on ${since}: ${why}`;
          state = contradictedBy(state, election, 'no-vacant-seat', message);
        }
        continue;
      }
      const scheduledEnd =
        (vacated.has(seat) ? remainder(state, seat, rules, since) : null) ??
        fullTerm(state, cohortOf(state, seat, since), rules, since);
      state = seated(state, {
        seat,
        person,
        since,
        began: { by: 'election', election: election.id },
        scheduledEnd,
        fixedEnd: false,
      });
      filled.push({ seat, person });
    }
    const told = { ...contested, filled: filled.sort((a, b) => a.seat - b.seat) };
    return { ...state, contests: [...state.contests, told] };
  };
