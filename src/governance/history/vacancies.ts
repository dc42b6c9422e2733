/** Seats that fell vacant, and how the charter has each filled again. */
import type { Vacant } from '../calendar-entry.ts';
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import { leftFor } from '../departures.ts';
import { inForce } from '../interval.ts';
import { rulesFor } from '../rules/index.ts';
import type { Vacancy } from '../rules/vacancy.ts';
import { cohortOn } from '../seats.ts';
import { isVacant, type State } from './state.ts';

/** A seat that somebody left before its term was over, and nobody holds. */
export interface FallenVacant extends Vacant {
  /** The first day on which nobody held it. */
  readonly since: Day;
  /** How the charter has it filled. */
  readonly fill: Vacancy['fill'];
  /** For how long whoever fills it sits. */
  readonly term: Vacancy['term'];
}

/**
 * The way in which each of some seats of a cohort that fell vacant is filled, in the order in which they did: where the
 * charter fills only so many of them so between two elections, those beyond are filled otherwise.
 */
const wayOf = ({ fill, most, otherwise }: Vacancy, before: number): Vacancy['fill'] =>
  most !== null && before >= most ? (otherwise ?? 'unstated') : fill;

/** Somebody who left a seat before another took it, and the first day on which they did not hold it. */
interface Left extends Pick<Vacant, 'seat' | 'last'> {
  readonly on: Day;
  /** Whether it is not recorded in which of several seats they sat. */
  readonly isUnsure: boolean;
}

/** Everybody who left a seat, earliest first: whoever is on record as its holder, and whose leaving alone shows that they were. */
function leftIn({ committee, terms, heldUnrecorded }: State): Left[] {
  const known = terms.flatMap(({ seat, person, until, ended, oneOf }): Left[] =>
    until === null || leftFor(ended) === null ? [] : [{ seat, last: person, on: until, isUnsure: oneOf.length > 0 }],
  );
  const shown = heldUnrecorded.flatMap(({ seat, among, until }): Left[] => {
    const gone = committee.departures.find(
      ({ on, person, takenBack }) =>
        on !== null && takenBack === null && on.by === until && (among.length === 0 || among.includes(person)),
    );
    if (until === null || gone === undefined) return [];
    const isUnsure = !terms.some((term) => among.length === 0 && term.seat === seat && term.person === gone.person);
    return [{ seat, last: gone.person, on: until, isUnsure }];
  });
  return [...known, ...shown].sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.seat - b.seat));
}

/**
 * Every seat that stands vacant on a day because its holder left it, by seat. `state` has not gone beyond that day. A
 * seat of which the charter says that it may stay empty is none of them.
 */
export function fallenVacant(state: State, on: Day): FallenVacant[] {
  const rules = rulesOn(state.committee, on);
  if (rules === null) return [];
  const lastElected = state.terms.reduce<Day | null>(
    (last, { began, since }) => (began.by === 'election' && (last === null || since > last) ? since : last),
    null,
  );
  // Whoever left since the last election, whether the seat has been filled again or not: a limit counts those too.
  const left = leftIn(state).filter((each) => each.on <= on && (lastElected === null || each.on > lastElected));
  return state.seats.flatMap((seat): FallenVacant[] => {
    const last = leftIn(state).findLast((each) => each.seat === seat.number);
    if (last === undefined || on < last.on || !inForce(seat, on) || !isVacant(state, seat.number)) return [];
    const held = [...state.terms, ...state.heldUnrecorded];
    if (held.some((each) => each.seat === seat.number && last.on <= each.since)) return [];
    // Of somebody of whom it is not recorded in which of several seats they sat, nobody can tell whose it was.
    const cohort = last.isUnsure ? null : cohortOn(seat, on);
    if (rules.cohorts.find(({ id }) => id === cohort)?.optional === true) return [];
    const { vacancy } = rulesFor(rules, cohort);
    const before = left.findIndex((each) => each.seat === last.seat && each.on === last.on);
    const fill = wayOf(vacancy, Math.max(0, before));
    return [{ seat: seat.number, cohort, last: last.last, since: last.on, fill, term: vacancy.term }];
  });
}

/** The vacant seats beside its `own` that an election fills whose nominations open on a day, where the charter says "the next". */
export const vacantFor = (state: State, opens: Day, own: readonly number[]): Vacant[] =>
  fallenVacant(state, opens)
    .filter(({ seat, fill }) => fill === 'next-election' && !own.includes(seat))
    .map(({ seat, cohort, last }) => ({ seat, cohort, last }));
