/** The roster: who sits on a committee on a day, for which organization, and until when. */
import { affiliationOn, organizationsOn } from './affiliation.ts';
import { type Holding, holdings } from './cap.ts';
import { rulesOn } from './charter.ts';
import type { Day } from './day.ts';
import { leftFor } from './departures.ts';
import { type Interval, inForce } from './interval.ts';
import { byId } from './lookup.ts';
import type { CohortId, Community, Departure, OrganizationId, Person, PersonId } from './model.ts';
import { type Cap, capFor } from './rules/affiliation-cap.ts';
import type { Rules } from './rules/index.ts';
import { sizeOf } from './rules/size.ts';
import { cohortOn } from './seats.ts';
import type { Due, History, Term } from './terms.ts';
import { mayHaveHappened, type When } from './when.ts';

export interface Member {
  readonly person: PersonId;
  readonly seat: number;
  /** The cohort to which the seat belongs on that day. */
  readonly cohort: CohortId | null;
  readonly organization: OrganizationId | null;
  /** Whether the seat has a vote. */
  readonly votes: boolean;
  readonly since: Day;
  readonly scheduledEnd: Day | null;
  readonly endExpected: boolean;
  /** What the cohort and the end can be, where the records do not tell which of several seats it is; else empty. */
  readonly oneOf: Term['oneOf'];
  /** How the term stands; where it has run out, the member remains until the successor takes office. */
  readonly stands: OpenTerm;
  /** Set where it had been announced that the member leaves, and on which day or with which election; they sit until then. */
  readonly leaves: Departure | null;
  /** Set where the member may already have left: the day was not recorded. */
  readonly mayHaveLeft: When | null;
  /** Set where the member may already have belonged to another organization, and to which. */
  readonly mayHaveMoved: { readonly organization: OrganizationId | null; readonly when: When } | null;
}

export interface Roster {
  readonly on: Day;
  /** By seat. */
  readonly members: readonly Member[];
  readonly vacant: readonly { readonly seat: number; readonly cohort: CohortId | null }[];
  /** The most seats that one organization may hold among so many members; null where the charter sets no cap. */
  readonly cap: Cap | null;
  /** Seats that somebody holds, by seat, and the records do not tell who: one of several, or (`among` empty) anybody. */
  readonly heldUnrecorded: readonly {
    readonly seat: number;
    readonly cohort: CohortId | null;
    readonly among: readonly PersonId[];
    /** Whether the day from which it is so is only to be expected. */
    readonly sinceExpected: boolean;
  }[];
  /** What each organization holds; empty where the charter sets no cap. */
  readonly holdings: readonly Holding[];
}

/**
 * How a term stands that is not over: due to end some day or none, run out, beyond the day of an election with which it ends
 * and which has not come (it runs out on no day of its own), or due after the records end, so that nobody can tell.
 */
export type OpenTerm = 'due' | 'ran-out' | 'election-awaited' | 'not-recorded';

/** How an open term of a history stands on a day. One that ends with an election has run out once that came, and put nobody in its seat. */
export function openTermOn(
  { seat, since, scheduledEnd, endExpected }: Due & Pick<Term, 'seat' | 'since'>,
  { contests }: Pick<History, 'contests'>,
  recordsEnd: Day | null,
  on: Day,
): OpenTerm {
  if (scheduledEnd === null || on < scheduledEnd) return 'due';
  if (recordsEnd !== null && recordsEnd < scheduledEnd) return 'not-recorded';
  const came = contests.some(
    ({ seated, seatsUp }) =>
      seated !== null && since < seated && seated <= on && seatsUp.some((each) => each.seat === seat),
  );
  return endExpected && !came ? 'election-awaited' : 'ran-out';
}

/** Whether it had been announced by a day that somebody leaves in the course of a term, later than on that day. */
const isToLeave = ({ person, announced, takenBack, on: when }: Departure, term: Term, on: Day): boolean =>
  person === term.person &&
  takenBack === null &&
  announced !== null &&
  term.since <= announced &&
  announced <= on &&
  (when === null || (when.exact && on < when.by));

function member(
  term: Term,
  cohort: CohortId | null,
  person: Person | undefined,
  history: History,
  votes: boolean,
  recordsEnd: Day | null,
  on: Day,
): Member {
  const { departures } = history.committee;
  const affiliation = person === undefined ? null : affiliationOn(person, on);
  const next = person?.affiliations.find((each) => each.since > on);
  // From the departure, not from the term that it ends: a history told up to this day has not come to that end yet.
  const leaving = departures.flatMap(({ person: who, on: when, takenBack }) =>
    who === term.person && when !== null && takenBack === null ? [when] : [],
  );
  return {
    person: term.person,
    seat: term.seat,
    cohort,
    organization: affiliation?.organization ?? null,
    votes,
    since: term.since,
    scheduledEnd: term.scheduledEnd,
    endExpected: term.endExpected,
    oneOf: term.oneOf,
    stands: openTermOn(term, history, recordsEnd, on),
    leaves: departures.find((each) => isToLeave(each, term, on)) ?? null,
    mayHaveLeft: leaving.find((when) => mayHaveHappened(when, on)) ?? null,
    mayHaveMoved:
      next && mayHaveHappened(next.began, on) ? { organization: next.organization, when: next.began } : null,
  };
}

/** The cohort of a vacant seat; null where it was left by somebody of whom the records do not tell in which seat they sat. */
function vacantCohort({ terms }: History, seat: number, cohort: CohortId | null, on: Day): CohortId | null {
  const last = terms.findLast((term) => term.seat === seat && term.until !== null && term.until <= on);
  if (last === undefined || last.oneOf.length === 0) return cohort;
  return leftFor(last.ended) !== null || last.ended?.why === 'unrecorded' ? null : cohort;
}

/**
 * The seats that nobody holds among those that the charter wants held: one that may stay empty is not vacant, nor one
 * more than the least number that a charter asks for, while `held` others are held.
 */
function mustBeFilled(empty: Roster['vacant'], rules: Rules, held: number): Roster['vacant'] {
  const mayStayEmpty = new Set(rules.cohorts.filter(({ optional }) => optional).map(({ id }) => id));
  const wanted = empty.filter(({ cohort }) => cohort === null || !mayStayEmpty.has(cohort));
  return wanted.slice(0, Math.max(0, sizeOf(rules).least - held));
}

/**
 * The roster of a committee on a day; no members before its launch and from its dissolution on. Of a day after the
 * history's `asOf` it tells no more than the history does: who sits at `asOf` is taken to stay.
 */
export function rosterOn(history: History, community: Community, on: Day): Roster {
  const rules = rulesOn(history.committee, on);
  const silent = new Set<CohortId | null>((rules?.cohorts ?? []).filter(({ votes }) => !votes).map(({ id }) => id));
  const people = byId(community.people);
  const organizations = organizationsOn(community.organizations, on);
  const seats = history.seats.filter((seat) => inForce(seat, on));
  const sitting = new Map(history.terms.filter((term) => inForce(term, on)).map((term) => [term.seat, term]));
  const members: Member[] = [];
  const vacant: { seat: number; cohort: CohortId | null }[] = [];
  const heldUnrecorded: Roster['heldUnrecorded'][number][] = [];
  for (const seat of seats) {
    const term = sitting.get(seat.number);
    const cohort = cohortOn(seat, on);
    const held = history.heldUnrecorded.find((each) => each.seat === seat.number && inForce(each, on));
    if (held !== undefined)
      heldUnrecorded.push({ seat: seat.number, cohort, among: held.among, sinceExpected: held.sinceExpected });
    else if (term === undefined)
      vacant.push({ seat: seat.number, cohort: vacantCohort(history, seat.number, cohort, on) });
    else
      members.push(
        member(
          term,
          term.oneOf.length > 0 ? null : cohort,
          people.get(term.person),
          history,
          !silent.has(cohort),
          community.recordsEnd,
          on,
        ),
      );
  }
  const held = members.length + heldUnrecorded.length;
  const cap = rules === null ? null : capFor(rules, members.length);
  return {
    on,
    members,
    vacant: rules === null ? vacant : mustBeFilled(vacant, rules, held),
    cap,
    heldUnrecorded,
    holdings:
      cap === null
        ? []
        : holdings(
            cap,
            members.map((each) => each.organization),
            organizations,
          ),
  };
}

/**
 * Every day, up to the history's `asOf`, on which the roster, or what the cap says of it, may have changed: a seat, a
 * member's organization, a cohort or the rules.
 */
export function rosterDays(history: History, community: Community): Day[] {
  const people = byId(community.people);
  const days = new Set<Day>(history.committee.charter.map(({ since }) => since));
  if (history.committee.dissolved !== null) days.add(history.committee.dissolved.on);
  for (const { since, until } of history.heldUnrecorded) for (const on of [since, until]) if (on !== null) days.add(on);
  for (const seat of history.seats) if (seat.until !== null) days.add(seat.until);
  for (const term of history.terms) {
    days.add(term.since);
    if (term.until !== null) days.add(term.until);
    for (const affiliation of people.get(term.person)?.affiliations ?? []) {
      if (inForce(term, affiliation.since)) days.add(affiliation.since);
      if (affiliation.until !== null && inForce(term, affiliation.until)) days.add(affiliation.until);
    }
  }
  // Where a cap counts an organization with its parent, it counts otherwise from the day on which that changes.
  if (history.committee.charter.some(({ rules }) => rules.affiliationCap?.counts === 'parent')) {
    for (const { parents } of community.organizations) {
      for (const { since, until } of parents) for (const on of [since, until]) if (on !== null) days.add(on);
    }
  }
  const launch = history.committee.charter[0]?.since ?? history.asOf;
  return [...days].filter((on) => launch <= on && on <= history.asOf).sort();
}

/** The roster from one day of change until the next. */
export interface RosterPeriod extends Interval {
  readonly roster: Roster;
  /** Whether its first day is only to be expected: nothing but an election without a result on record changed it. */
  readonly sinceExpected: boolean;
}

/** Whether nothing on record happened on a day, but that winners who are not known can have sat from about then on. */
function isOnlyExpected({ committee, seats, terms, heldUnrecorded }: History, community: Community, on: Day): boolean {
  const expected = heldUnrecorded.some(({ since, sinceExpected }) => since === on && sinceExpected);
  return (
    expected &&
    committee.charter.every(({ since }) => since !== on) &&
    seats.every(({ since, until }) => since !== on && until !== on) &&
    terms.every(({ since, until, ended }) => since !== on && (until !== on || ended?.expected === true)) &&
    heldUnrecorded.every(({ since, until, sinceExpected }) => until !== on && (since !== on || sinceExpected)) &&
    community.people.every(({ affiliations }) => affiliations.every(({ since, until }) => since !== on && until !== on))
  );
}

/** Everybody's seat, cohort, organization and term: what must differ for a roster to have changed. */
const signature = ({ members, vacant, heldUnrecorded }: Roster): string =>
  JSON.stringify([
    members.map(({ person, seat, cohort, organization, since }) => [person, seat, cohort, organization, since]),
    vacant,
    heldUnrecorded,
  ]);

/** All rosters of a committee, oldest first; the last goes on, or is the empty one that a dissolution left. */
export function rosters(history: History, community: Community): RosterPeriod[] {
  const distinct: Roster[] = [];
  for (const on of rosterDays(history, community)) {
    const roster = rosterOn(history, community, on);
    const before = distinct.at(-1);
    if (before === undefined || signature(before) !== signature(roster)) distinct.push(roster);
  }
  return distinct.map((roster, index) => ({
    since: roster.on,
    sinceExpected: isOnlyExpected(history, community, roster.on),
    until: distinct[index + 1]?.on ?? null,
    roster,
  }));
}
