/** Somebody is given a seat without an election: a vacant one of the cohort, or one whose term has run out. */
import { rulesOn } from '../charter.ts';
import type { Day } from '../day.ts';
import { nextOccurrence } from '../foresight.ts';
import type { Appointment } from '../model.ts';
import type { Rules } from '../rules/index.ts';
import { cohortOn, type Seat } from '../seats.ts';
import {
  brokenOff,
  contradicted,
  fullTerm,
  remainder,
  type State,
  type Step,
  seated,
  termIn,
  termOf,
} from './state.ts';

/** The seat that somebody takes: a vacant one, else one that is overdue and whose holder is not appointed again that day. */
function seatFor(state: State, own: readonly Seat[], since: Day): number | undefined {
  const { appointments } = state.committee;
  const staying = new Set(appointments.filter((each) => each.since === since).map((each) => each.person));
  const overdue = own.find(({ number }) => {
    const term = termIn(state, number);
    return term?.scheduledEnd != null && term.scheduledEnd <= since && !staying.has(term.person);
  });
  return (own.find(({ number }) => termIn(state, number) === undefined) ?? overdue)?.number;
}

/**
 * When the term is due to end: on the day that was set. Else who is appointed to a seat that comes up for election sits
 * until then, unless the charter gives vacancies a full term.
 */
function dueEnd(state: State, { cohort, since, until }: Appointment, seat: number, rules: Rules): Day | null {
  if (until !== null && until > since) return until;
  const left = remainder(state, seat, rules, since);
  if (left !== null) return left;
  const comesUp = rules.cohorts.find(({ id }) => id === cohort);
  const full = comesUp === undefined || (brokenOff(state, seat) !== null && rules.vacancy.term === 'full');
  return full ? fullTerm(rules, since) : nextOccurrence(rules, comesUp, state.committee.opening, since).seated;
}

/** `index` is the appointment's place among the committee's. */
export const appointed =
  (appointment: Appointment, index: number): Step =>
  (state) => {
    const { person, cohort, since } = appointment;
    const about = { kind: 'appointment', index } as const;
    const own = state.seats.filter((seat) => seat.until === null && cohortOn(seat, since) === cohort);
    const present = termOf(state, person);
    if (present !== undefined && (present.since === since || own.every(({ number }) => number !== present.seat))) {
      const message = `${person} already holds a seat on ${since}`;
      return contradicted(state, { code: 'appointed-twice', about, message });
    }
    const seat = present?.seat ?? seatFor(state, own, since);
    const rules = rulesOn(state.committee, since);
    if (rules === null || seat === undefined) {
      const why = own.length === 0 ? 'the committee has none of that cohort' : 'all are held';
      const message = `there is no seat for ${person} on ${since}: ${why}`;
      return contradicted(state, { code: 'no-vacant-seat', about, message });
    }
    const scheduledEnd = dueEnd(state, appointment, seat, rules);
    return seated(state, {
      seat,
      person,
      since,
      began: { by: 'appointment' },
      scheduledEnd,
      fixedEnd: scheduledEnd !== null && scheduledEnd === appointment.until,
    });
  };
