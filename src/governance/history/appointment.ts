/** Somebody is given a seat without an election: a vacant one of the cohort, or one whose term has run out. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import { nextOccurrence } from '../foresight.ts';
import type { Appointment } from '../model.ts';
import { isOnCalendar } from '../rules/cohorts.ts';
import { type Rules, rulesFor } from '../rules/index.ts';
import { sizeOf } from '../rules/size.ts';
import { endWithMonth } from '../rules/term-ends.ts';
import { cohortOn, type Seat } from '../seats.ts';
import type { Due, Term } from '../terms.ts';
import {
  brokenOff,
  contradicted,
  fullTerm,
  isVacant,
  leftUnrecorded,
  remainder,
  type State,
  type Step,
  seated,
  termIn,
  termOf,
  withElection,
} from './state.ts';

/** The terms in some seats that are overdue on a day, but those of members who are appointed again on it. */
function overdueIn(state: State, own: readonly Seat[], since: Day): Term[] {
  const { appointments } = state.committee;
  const staying = new Set(appointments.filter((each) => each.since === since).map((each) => each.person));
  return own.flatMap(({ number }) => {
    const term = termIn(state, number);
    const isOverdue = term?.scheduledEnd != null && term.scheduledEnd <= since && !staying.has(term.person);
    return term === undefined || !isOverdue ? [] : [term];
  });
}

/** The seat that somebody takes: a vacant one, else one whose holder is not recorded, else one that is overdue. */
const seatFor = (state: State, own: readonly Seat[], overdue: readonly Term[]): number | undefined =>
  (own.find(({ number }) => isVacant(state, number)) ?? own.find(({ number }) => termIn(state, number) === undefined))
    ?.number ?? overdue[0]?.seat;

/** Of more overdue terms than newcomers to their seats that day: who of them leaves, the records do not tell. */
function leavesUnrecorded(state: State, overdue: readonly Term[], { cohort, since }: Appointment, seat: number): State {
  if (!overdue.some((term) => term.seat === seat)) return state;
  const newcomers = state.committee.appointments.filter(
    (each) => each.since === since && each.cohort === cohort && termOf(state, each.person) === undefined,
  );
  if (overdue.length <= newcomers.length) return state;
  const left = overdue.map((term) => term.seat).filter((number) => number !== seat);
  return leftUnrecorded(state, overdue, left, since);
}

/**
 * When the term is due to end: on the day that was set. Else who is appointed to a seat that comes up for election sits
 * until then, unless the charter gives vacancies a full term.
 */
function dueEnd(state: State, { cohort, since, until }: Appointment, seat: number, rules: Rules): Due {
  if (until !== null && until > since) return { scheduledEnd: until, endExpected: false };
  const left = remainder(state, seat, rules, since);
  if (left !== null) return left;
  const comesUp = rules.cohorts.find(({ id }) => id === cohort);
  const { vacancy } = rulesFor(rules, cohort);
  const onCalendar = comesUp !== undefined && isOnCalendar(comesUp);
  const full = !onCalendar || (brokenOff(state, seat) !== null && vacancy.term === 'full');
  if (full) return fullTerm(state, cohort, rules, since);
  const comes = nextOccurrence(rules, comesUp, state.committee.opening, since);
  const next = withElection(comes);
  const { with: ends, month } = rules.termEnds;
  // The end of a month is the charter's, whenever in it the election is.
  return next.scheduledEnd !== null && ends === 'month' && month !== null
    ? { scheduledEnd: endWithMonth(since, next.scheduledEnd, month), endExpected: false }
    : next;
}

/** Whether a committee whose size no rule fixes can have one seat more. */
function mayGrow({ seats }: State, rules: Rules): boolean {
  const { least, most } = sizeOf(rules);
  return least !== most && (most === null || seats.filter(({ until }) => until === null).length < most);
}

/** One more seat, of no cohort. */
const withSeat = (state: State, since: Day): State => ({
  ...state,
  seats: [
    ...state.seats,
    { number: state.seats.length + 1, since, until: null, cohorts: [{ cohort: null, since, until: null }] },
  ],
});

/** `index` is the appointment's place among the committee's. */
export const appointed =
  (appointment: Appointment, index: number): Step =>
  (before) => {
    const { person, cohort, since } = appointment;
    const about = { kind: 'appointment', index } as const;
    const own = before.seats.filter((seat) => seat.until === null && cohortOn(seat, since) === cohort);
    const present = termOf(before, person);
    if (present !== undefined && (present.since === since || own.every(({ number }) => number !== present.seat))) {
      const message = `${person} already holds a seat on ${since}`;
      return contradicted(before, { code: 'appointed-twice', about, message });
    }
    const rules = rulesOn(before.committee, since);
    const overdue = overdueIn(before, own, since);
    const found = present?.seat ?? seatFor(before, own, overdue);
    const grows = found === undefined && cohort === null && rules !== null && mayGrow(before, rules);
    const state = grows ? withSeat(before, since) : before;
    const seat = grows ? state.seats.length : found;
    if (rules === null || seat === undefined) {
      const why = own.length === 0 ? 'the committee has none of that cohort' : 'all are held';
      const message = `there is no seat for ${person} on ${since}: ${why}`;
      return contradicted(state, { code: 'no-vacant-seat', about, message });
    }
    const { scheduledEnd, endExpected } = dueEnd(state, appointment, seat, rules);
    const then = present === undefined ? leavesUnrecorded(state, overdue, appointment, seat) : state;
    return seated(then, {
      seat,
      person,
      since,
      began: { by: 'appointment' },
      scheduledEnd,
      endExpected,
      oneOf: [],
      fixedEnd: scheduledEnd !== null && scheduledEnd === appointment.until,
    });
  };
