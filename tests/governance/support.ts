/** Small builders: what a test does not speak of is the plainest thing that can stand there. */
import { type Day, day, firstOfMonth } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { consecutive } from '../../src/governance/interval.ts';
import type {
  Affiliation,
  Appointment,
  Candidacy,
  Committee,
  Community,
  Departure,
  DepartureReason,
  Election,
  Organization,
  Outcome,
  Person,
  PersonId,
  Phase,
  PhaseName,
  SeatChange,
} from '../../src/governance/model.ts';
import { type Roster, rosterOn } from '../../src/governance/roster.ts';
import { type Cohort, PLAIN_COHORT } from '../../src/governance/rules/cohorts.ts';
import { RULE_NAMES, type Rules, SILENT } from '../../src/governance/rules/index.ts';
import type { History } from '../../src/governance/terms.ts';
import { exactly, type When } from '../../src/governance/when.ts';

export function cohort(id: string, month: number, seats: number, more: Partial<Cohort> = {}): Cohort {
  return { ...PLAIN_COHORT, id, label: id, month, seats, ...more };
}

export function rules(set: Partial<Rules> = {}): Rules {
  return {
    ...SILENT,
    seats: (set.cohorts ?? []).reduce((sum, each) => sum + each.seats, 0),
    termMonths: 12,
    said: RULE_NAMES.filter((name) => name in set),
    ...set,
  };
}

/** A version of a charter: the rules that it sets, and what it says about single seats. */
export interface VersionSketch {
  readonly since: string;
  readonly set: Partial<Rules>;
  readonly seatChanges?: readonly SeatChange[];
}

export interface CommitteeSketch {
  readonly id?: string;
  /** Oldest first; each keeps the rules that it does not set. */
  readonly charter: readonly VersionSketch[];
  readonly appointments?: readonly Appointment[];
  readonly departures?: readonly Departure[];
  readonly dissolved?: string;
}

export function committee({
  id = 'board',
  charter,
  appointments = [],
  departures = [],
  dissolved,
}: CommitteeSketch): Committee {
  let inForce: Partial<Rules> = {};
  const versions = charter.map(({ since, set, seatChanges = [] }) => {
    const seats = set.cohorts === undefined || set.cohorts.length === 0 ? {} : { seats: rules(set).seats };
    inForce = { ...inForce, ...seats, ...set };
    return {
      since: day(since),
      adopted: null,
      title: '',
      summary: '',
      rules: rules(inForce),
      amended: RULE_NAMES.filter((name) => name in set),
      seatChanges,
      notes: [],
      sources: [],
    };
  });
  const end = dissolved === undefined ? null : day(dissolved);
  return {
    id,
    name: id,
    purpose: '',
    charter: consecutive(versions, end),
    appointments,
    departures,
    besideSeats: [],
    dissolved: end === null ? null : { on: end, why: '', sources: [] },
    opening: { weekday: 1, week: 1, time: '15:00', zone: 'UTC' },
    notes: [],
  };
}

export function appointed(person: PersonId, cohort: string | null, since: string): Appointment {
  return { person, cohort, since: day(since), until: null, by: null, notes: [], sources: [] };
}

/** Somebody who left on a day. */
export function resigned(person: PersonId, on: string | When, why: DepartureReason = 'resigned'): Departure {
  return {
    person,
    why,
    on: typeof on === 'string' ? exactly(day(on)) : on,
    atElection: null,
    announced: null,
    takenBack: null,
    notes: [],
    sources: [],
  };
}

/** Somebody who remained until the winners of an election took office. */
export function resignedAt(election: string, person: PersonId): Departure {
  return { ...resigned(person, '2000-01-01'), on: null, atElection: election };
}

/** An instant by its UTC time, such as `2026-06-01 15:00`. */
export const utc = (text: string): Instant => `${text.replace(' ', 'T')}:00Z` as Instant;

export function phase(name: PhaseName, start: string, end: string): Phase {
  return { phase: name, start: utc(start), end: utc(end), precision: 'instant' };
}

/** Winners by a poll, seated on the day declared; `more` says what is different. */
export function outcome(declared: string, elected: readonly PersonId[], more: Partial<Outcome> = {}): Outcome {
  return {
    by: 'poll',
    declared: day(declared),
    takesOffice: day(declared),
    takesOfficeSaid: true,
    turnout: null,
    elected,
    ranked: false,
    declined: [],
    order: null,
    lot: null,
    waived: [],
    exempt: [],
    took: [],
    runOff: null,
    none: null,
    holdOver: null,
    notes: [],
    sources: [],
    ...more,
  };
}

/** An election of a cohort by its id, `YYYY-MM`; nominations open on the first of that month unless `more` says when. */
export function election(id: string, cohort: string | null, seats: number, more: Partial<Election> = {}): Election {
  const opens = firstOfMonth(Number(id.slice(0, 4)), Number(id.slice(5, 7)));
  return {
    id,
    committee: 'board',
    cohort,
    title: id,
    seats,
    alsoUp: [],
    runOffOf: null,
    lots: [],
    lotsBy: 'unrecorded',
    published: null,
    timetable: [phase('nominations', `${opens} 00:00`, `${opens} 23:00`)],
    officials: [],
    moved: [],
    officialsConfirmed: null,
    done: [],
    statementWords: null,
    draw: null,
    candidacies: [],
    questions: [],
    outcome: null,
    unrecorded: null,
    ballots: null,
    ballotsWithheld: null,
    summary: null,
    notes: [],
    sources: [],
    ...more,
  };
}

export function candidacy(person: PersonId, more: Partial<Candidacy> = {}): Candidacy {
  return {
    person,
    slug: person,
    name: person,
    github: null,
    affiliation: null,
    organization: null,
    filed: null,
    decision: null,
    withdrew: null,
    withdrewWhy: 'withdrew',
    interests: [],
    endorsements: [],
    statement: null,
    notes: [],
    sources: [],
    ...more,
  };
}

/** Where somebody belonged, oldest first: `['2018-01-01', 'intel']`, or with a `When` for a day not well known. */
export type AffiliationSketch = readonly [since: string | When, organization: string | null];

export function person(
  id: PersonId,
  affiliations: readonly AffiliationSketch[] = [],
  more: Partial<Person> = {},
): Person {
  const began = affiliations.map(([since]) => (typeof since === 'string' ? exactly(day(since)) : since));
  const list = affiliations.map(([, organization], index): Omit<Affiliation, 'until'> & { since: Day } => ({
    organization,
    since: began[index]?.by ?? day('1970-01-01'),
    began: began[index] ?? exactly(day('1970-01-01')),
    sources: [],
  }));
  return {
    id,
    name: id,
    formerNames: [],
    otherNames: [],
    github: null,
    formerHandles: [],
    affiliations: consecutive(list),
    notes: [],
    ...more,
  };
}

export function organization(id: string, more: Partial<Organization> = {}): Organization {
  return {
    id,
    name: id,
    formerNames: [],
    url: null,
    parent: null,
    notes: [],
    ...more,
    parents: more.parents ?? (more.parent ? [{ organization: more.parent, since: null, until: null }] : []),
  };
}

export function community(more: Partial<Community> = {}): Community {
  return {
    name: '',
    recordsEnd: null,
    committees: [],
    elections: [],
    people: [],
    organizations: [],
    charterTexts: [],
    ...more,
  };
}

/** The history of a committee to the end of the century, unless a test stops it earlier. */
export function told(sketch: CommitteeSketch, elections: readonly Election[] = [], asOf = '2099-12-31'): History {
  return history(committee(sketch), elections, day(asOf));
}

/** Who sits in which seat on a day, by seat: `1 ada`, and `2 –` for a vacant one. */
export function seating(of: History, on: string, within: Community = community()): string[] {
  const roster: Roster = rosterOn(of, within, day(on));
  return [
    ...roster.members.map(({ seat, person: who }) => [seat, who] as const),
    ...roster.vacant.map(({ seat }) => [seat, '–'] as const),
  ]
    .sort(([a], [b]) => a - b)
    .map(([seat, who]) => `${seat} ${who}`);
}

/** The terms of one seat, or of everybody, in a line each: `ada 2018-01-01 … 2019-01-01 succeeded`. */
export function terms(of: History, which?: number | PersonId): string[] {
  return of.terms
    .filter((term) => which === undefined || term.seat === which || term.person === which)
    .map(({ person: who, since, until, ended }) => `${who} ${since} … ${until ?? ''} ${ended?.why ?? ''}`.trim());
}

export const problemCodes = (of: History): string[] => of.problems.map(({ code }) => code);
