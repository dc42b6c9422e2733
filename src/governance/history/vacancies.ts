/** Seats that fell vacant, and how the charter has each filled again. */
import type { Vacant } from '../calendar-entry.ts';
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import { isDeparture } from '../departures.ts';
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
  const left = state.terms
    .filter(({ ended, until }) => isDeparture(ended?.why) && until !== null && until <= on)
    .filter(({ until }) => lastElected === null || (until !== null && until > lastElected))
    .sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? -1 : (a.until ?? '') > (b.until ?? '') ? 1 : a.seat - b.seat));
  return state.seats.flatMap((seat): FallenVacant[] => {
    const last = state.terms.findLast((term) => term.seat === seat.number);
    const since = last?.until ?? null;
    if (!inForce(seat, on) || last === undefined || since === null || on < since) return [];
    if (!isDeparture(last.ended?.why) || !isVacant(state, seat.number)) return [];
    // Of somebody of whom it is not recorded in which of several seats they sat, nobody can tell whose it was.
    const cohort = last.oneOf.length > 0 ? null : cohortOn(seat, on);
    if (rules.cohorts.find(({ id }) => id === cohort)?.optional === true) return [];
    const { vacancy } = rulesFor(rules, cohort);
    const before = left.indexOf(last);
    const fill = wayOf(vacancy, Math.max(0, before));
    return [{ seat: seat.number, cohort, last: last.person, since, fill, term: vacancy.term }];
  });
}

/** The vacant seats beside its `own` that an election fills whose nominations open on a day, where the charter says "the next". */
export const vacantFor = (state: State, opens: Day, own: readonly number[]): Vacant[] =>
  fallenVacant(state, opens)
    .filter(({ seat, fill }) => fill === 'next-election' && !own.includes(seat))
    .map(({ seat, cohort, last }) => ({ seat, cohort, last }));
