/**
 * Who held which seat, from when until when: a fold over everything that happened to a committee, in the order of the
 * days. On one day the charter changes first, then members leave, then the body dissolves, and last others take office:
 * the appointed, then the elected. No term begins and ends on one day: who took a seat first keeps it for that day.
 *
 * The fold takes whatever it is given. What contradicts itself it passes over and names as a problem, so that a check can
 * show all of it at once.
 */
import { rulesOn } from './charter.ts';
import { addMonths, type Day } from './day.ts';
import { nextOccurrence } from './foresight.ts';
import { type Interval, inForce } from './interval.ts';
import type { Appointment, CohortId, Committee, CommitteeId, Election, ElectionId, PersonId } from './model.ts';
import type { Rules } from './rules.ts';
import { cohortOn, type Seat, seatsEnded, seatsUnder } from './seats.ts';
import { seatsUp } from './seats-up.ts';
import { governingDay } from './timetable.ts';
import { exactly, type When } from './when.ts';

export type TermBeginning = { readonly by: 'election'; readonly election: ElectionId } | { readonly by: 'appointment' };

/**
 * Why a term ended: the member began another in the same seat (`re-elected`, `reappointed`), another took the seat
 * (`succeeded`), the member left (`resigned`) or took another seat (`changed-seat`), the term ran out and the charter
 * knows no holding over (`expired`), or the seat (`seat-abolished`) or the body (`dissolved`) ceased to be.
 */
export type TermEnding =
  | 're-elected'
  | 'reappointed'
  | 'succeeded'
  | 'resigned'
  | 'changed-seat'
  | 'expired'
  | 'seat-abolished'
  | 'dissolved';

/** One person in one seat. */
export interface Term extends Interval {
  readonly committee: CommitteeId;
  readonly person: PersonId;
  readonly seat: number;
  /** The cohort to which the seat belonged when the term began. */
  readonly cohort: CohortId | null;
  /** The day on which it was due to end when it began; null where the charter gives terms no length. */
  readonly scheduledEnd: Day | null;
  readonly began: TermBeginning;
  /** Null while it goes on. `when` says of a resignation how well its day is known; null for every other ending. */
  readonly ended: { readonly why: TermEnding; readonly when: When | null } | null;
}

/** What an election did to the seats. */
export interface Contest {
  readonly election: ElectionId;
  /** The seats that it fills, and who sat in each before: null for a vacant one. */
  readonly seatsUp: readonly { readonly seat: number; readonly holder: PersonId | null }[];
  /** Who took which seat; empty before the outcome. */
  readonly filled: readonly { readonly seat: number; readonly person: PersonId }[];
}

export type ProblemCode =
  | 'more-winners-than-seats'
  | 'seats-up-mismatch'
  | 'no-vacant-seat'
  | 'resigned-without-seat'
  | 'seat-move-unsaid'
  | 'appointed-twice';

/** A contradiction that the fold met; `about` says in which of its inputs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly about:
    | { readonly kind: 'election'; readonly id: ElectionId }
    | { readonly kind: 'appointment' | 'resignation' | 'version'; readonly index: number };
  readonly message: string;
}

/** Everything that happened to a committee up to a day. */
export interface History {
  readonly committee: Committee;
  readonly asOf: Day;
  /** By number. */
  readonly seats: readonly Seat[];
  /** In the order in which they began; of one day, by seat. */
  readonly terms: readonly Term[];
  readonly contests: readonly Contest[];
  readonly problems: readonly Problem[];
}

type Happening =
  | { readonly day: Day; readonly order: 0; readonly kind: 'version'; readonly index: number }
  | {
      readonly day: Day;
      readonly order: 1;
      readonly kind: 'resignation';
      readonly index: number;
      readonly person: PersonId;
      readonly on: When;
    }
  | { readonly day: Day; readonly order: 2; readonly kind: 'dissolution' }
  | {
      readonly day: Day;
      readonly order: 3;
      readonly kind: 'appointment';
      readonly index: number;
      readonly appointment: Appointment;
    }
  | { readonly day: Day; readonly order: 4; readonly kind: 'outcome'; readonly election: Election };

/** What happened to a committee, in the order in which it counts. */
function happenings(committee: Committee, elections: readonly Election[]): Happening[] {
  const all: Happening[] = committee.charter.map(({ since }, index) => ({
    day: since,
    order: 0,
    kind: 'version',
    index,
  }));
  committee.resignations.forEach(({ person, on }, index) => {
    if (on !== null) all.push({ day: on.by, order: 1, kind: 'resignation', index, person, on });
  });
  committee.appointments.forEach((appointment, index) => {
    all.push({ day: appointment.since, order: 3, kind: 'appointment', index, appointment });
  });
  for (const election of elections) {
    if (election.outcome !== null && election.outcome.by !== 'cancelled') {
      all.push({ day: election.outcome.takesOffice, order: 4, kind: 'outcome', election });
    }
  }
  if (committee.dissolved !== null) all.push({ day: committee.dissolved.on, order: 2, kind: 'dissolution' });
  return all.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order));
}

/**
 * The history of a committee up to and including a day, from its charter, its appointments and resignations, and the
 * outcomes of its elections. The same inputs give the same history, and a later `asOf` only adds to it.
 */
export function history(committee: Committee, allElections: readonly Election[], asOf: Day): History {
  const elections = allElections
    .filter((election) => election.committee === committee.id)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  let seats: readonly Seat[] = [];
  let terms: Term[] = [];
  const contests: Contest[] = [];
  const problems: Problem[] = [];

  const openIn = (seat: number) => terms.find((term) => term.seat === seat && term.until === null);
  const openOf = (person: PersonId) => terms.find((term) => term.person === person && term.until === null);
  const lastSeatOf = (person: PersonId) => terms.findLast((term) => term.person === person)?.seat ?? null;
  const end = (term: Term, on: Day, why: TermEnding, when: When | null = null) => {
    terms = terms.map((each) => (each === term ? { ...term, until: on, ended: { why, when } } : each));
  };
  const seatOf = (number: number) => seats.find((seat) => seat.number === number);

  /** Ends those terms among the ones that ran out for which the charter knows no holding over. */
  const expire = (ranOut: (due: Day) => boolean) => {
    for (const term of terms) {
      const due = term.scheduledEnd;
      if (term.until === null && due !== null && ranOut(due) && rulesOn(committee, due)?.holdover === false) {
        end(term, due, 'expired');
      }
    }
  };

  const brokenOff = (seat: number): Term | null => {
    const last = terms.findLast((term) => term.seat === seat);
    return last?.ended?.why === 'resigned' ? last : null;
  };
  /** The end of what is left of a term broken off, where the charter gives a vacancy only that; null for a full term. */
  const remainder = (seat: number, rules: Rules, since: Day): Day | null => {
    const left = rules.vacancy.term === 'remainder' ? brokenOff(seat)?.scheduledEnd : null;
    return left != null && left > since ? left : null;
  };
  const fullTerm = (rules: Rules, since: Day): Day | null =>
    rules.termMonths === null ? null : addMonths(since, rules.termMonths);

  const seatTaken = (number: number, person: PersonId, since: Day, began: TermBeginning, scheduledEnd: Day | null) => {
    const holder = openIn(number);
    const again = began.by === 'election' ? 're-elected' : 'reappointed';
    if (holder !== undefined) end(holder, since, holder.person === person ? again : 'succeeded');
    const elsewhere = openOf(person);
    if (elsewhere !== undefined) end(elsewhere, since, 'changed-seat');
    const seat = seatOf(number);
    const cohort = seat === undefined ? null : cohortOn(seat, since);
    terms.push({
      committee: committee.id,
      person,
      seat: number,
      cohort,
      since,
      scheduledEnd,
      until: null,
      began,
      ended: null,
    });
  };

  const contestOf = (election: Election, seated: Day): Contest => {
    const up = seatsUp(election, seats, governingDay(election), seated, lastSeatOf);
    return {
      election: election.id,
      seatsUp: up.map((seat) => ({ seat, holder: openIn(seat)?.person ?? null })),
      filled: [],
    };
  };

  const onVersion = (index: number) => {
    const version = committee.charter[index];
    // A version that another of the same day replaces, or that comes after the dissolution, was never in force.
    if (version === undefined || !inForce(version, version.since)) return;
    const after = seatsUnder(version, seats, (seat) => openIn(seat) === undefined, lastSeatOf);
    seats = after.seats;
    const about = { kind: 'version', index } as const;
    for (const { seatOf: person } of after.unknown) {
      problems.push({ code: 'seat-move-unsaid', about, message: `speaks of the seat of ${person}, who has had none` });
    }
    const whose = after.unsaid.flatMap((seat) => openIn(seat)?.person ?? []);
    if (whose.length > 0) {
      problems.push({
        code: 'seat-move-unsaid',
        about,
        message: `moves or abolishes ${whose.length === 1 ? 'a held seat' : `${whose.length} held seats`} without saying whose (taken to be: ${whose.join(', ')})`,
      });
    }
    for (const term of terms) {
      if (term.until === null && seatOf(term.seat)?.until != null) end(term, version.since, 'seat-abolished');
    }
  };

  const onResignation = (person: PersonId, on: When, index: number) => {
    const term = openOf(person);
    if (term !== undefined && term.since < on.by) {
      end(term, on.by, 'resigned', on);
      return;
    }
    problems.push({
      code: 'resigned-without-seat',
      about: { kind: 'resignation', index },
      message: `${person} holds no seat before ${on.by}`,
    });
  };

  const onAppointment = (appointment: Appointment, index: number) => {
    const { person, cohort, since } = appointment;
    const rules = rulesOn(committee, since);
    const own = seats.filter((seat) => seat.until === null && cohortOn(seat, since) === cohort);
    const present = openOf(person);
    const about = { kind: 'appointment', index } as const;
    if (present !== undefined && (present.since === since || own.every(({ number }) => number !== present.seat))) {
      problems.push({ code: 'appointed-twice', about, message: `${person} already holds a seat on ${since}` });
      return;
    }
    const staying = new Set(committee.appointments.filter((each) => each.since === since).map((each) => each.person));
    const overdue = own.find((seat) => {
      const term = openIn(seat.number);
      return term?.scheduledEnd != null && term.scheduledEnd <= since && !staying.has(term.person);
    });
    const seat = present?.seat ?? (own.find(({ number }) => openIn(number) === undefined) ?? overdue)?.number;
    if (rules === null || seat === undefined) {
      problems.push({
        code: 'no-vacant-seat',
        about,
        message: `there is no seat for ${person} on ${since}: ${own.length === 0 ? 'the committee has none of that cohort' : 'all are held'}`,
      });
      return;
    }
    // Who is appointed to a seat that comes up for election sits until then, unless the charter gives vacancies a full term.
    const comesUp = rules.cohorts.find(({ id }) => id === cohort);
    const full = comesUp === undefined || (brokenOff(seat) !== null && rules.vacancy.term === 'full');
    const scheduledEnd =
      remainder(seat, rules, since) ??
      (full ? fullTerm(rules, since) : nextOccurrence(rules, comesUp, committee.opening, since).seated);
    seatTaken(seat, person, since, { by: 'appointment' }, scheduledEnd);
  };

  const onOutcome = (election: Election) => {
    const outcome = election.outcome;
    if (outcome === null) return;
    const since = outcome.takesOffice;
    const rules = rulesOn(committee, governingDay(election)) ?? rulesOn(committee, since);
    const contest = contestOf(election, since);
    const up = contest.seatsUp.map(({ seat }) => seat);
    const about = { kind: 'election', id: election.id } as const;
    if (up.length !== election.seats) {
      problems.push({
        code: 'seats-up-mismatch',
        about,
        message: `says that ${election.seats} seats come up; the charter and what happened since make it ${up.length}`,
      });
    }
    if (outcome.elected.length > up.length) {
      problems.push({
        code: 'more-winners-than-seats',
        about,
        message: `elects ${outcome.elected.length} people into ${up.length} seats`,
      });
    }
    committee.resignations.forEach(({ person, on, atElection }, index) => {
      if (on === null && atElection === election.id && !outcome.elected.includes(person)) {
        onResignation(person, exactly(since), index);
      }
    });
    const takenToday = (seat: number) => openIn(seat)?.since === since;
    const keeps = new Map(
      outcome.elected.flatMap((person) => {
        const seat = openOf(person)?.seat;
        return seat !== undefined && up.includes(seat) ? [[person, seat] as const] : [];
      }),
    );
    const kept = new Set(keeps.values());
    const free = up.filter((seat) => !kept.has(seat) && !takenToday(seat));
    // With fewer winners than seats the vacant ones go first: then those who hold over are members with a seat.
    if (outcome.elected.length < up.length) {
      free.sort((a, b) => Number(openIn(a) !== undefined) - Number(openIn(b) !== undefined));
    }
    const vacated = new Set(election.alsoUp.map((also) => (also.kind === 'seat-of' ? lastSeatOf(also.person) : null)));
    const filled: { seat: number; person: PersonId }[] = [];
    for (const person of outcome.ranked ? outcome.elected : [...outcome.elected].sort()) {
      const seatedToday = openOf(person)?.since === since;
      const seat = seatedToday ? undefined : (keeps.get(person) ?? free.shift());
      if (seat === undefined || rules === null) {
        if (seatedToday || outcome.elected.length <= up.length) {
          problems.push({
            code: 'no-vacant-seat',
            about,
            message: `there is no seat for ${person} on ${since}: ${seatedToday ? `${person} took one on that very day` : 'others took them on that very day'}`,
          });
        }
        continue;
      }
      const scheduledEnd = (vacated.has(seat) ? remainder(seat, rules, since) : null) ?? fullTerm(rules, since);
      seatTaken(seat, person, since, { by: 'election', election: election.id }, scheduledEnd);
      filled.push({ seat, person });
    }
    contests.push({ ...contest, filled: filled.sort((a, b) => a.seat - b.seat) });
  };

  for (const happening of happenings(committee, elections)) {
    if (happening.day > asOf) break;
    // Who takes office on the day on which a term runs out succeeds to it, so a term of this very day has not expired yet.
    expire((due) => due < happening.day);
    if (happening.kind === 'version') onVersion(happening.index);
    else if (happening.kind === 'resignation') onResignation(happening.person, happening.on, happening.index);
    else if (happening.kind === 'appointment') onAppointment(happening.appointment, happening.index);
    else if (happening.kind === 'outcome') onOutcome(happening.election);
    else {
      for (const term of terms) if (term.until === null) end(term, happening.day, 'dissolved');
      seats = seatsEnded(seats, happening.day);
    }
  }
  expire((due) => due <= asOf);

  for (const election of elections) {
    const decided =
      election.outcome !== null && (election.outcome.by === 'cancelled' || election.outcome.takesOffice <= asOf);
    if (!decided) contests.push(contestOf(election, asOf));
  }
  return {
    committee,
    asOf,
    seats,
    terms: terms.sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : a.seat - b.seat)),
    contests: contests.sort((a, b) => (a.election < b.election ? -1 : 1)),
    problems,
  };
}
