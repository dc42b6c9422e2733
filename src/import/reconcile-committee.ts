/** A committee from its elections and lists of members: which seats come up together, and what its charter says in numbers. */
import type { Day } from '../governance/day.ts';
import type { Account } from './account.ts';
import type { Archive, FoundElection, Mention, Said } from './archive.ts';
import type { Identified, Identity } from './identities.ts';
import { foldedName } from './name-likeness.ts';
import { monthCalled } from './written-numbers.ts';

/** An election with what was found out about it. */
export interface Settled {
  readonly found: FoundElection;
  readonly id: string;
  readonly seats: number;
  readonly elected: readonly Identity[];
  readonly incumbents: readonly { readonly who: Identity; readonly left: boolean; readonly mention: Mention }[];
  /** Null where it has no result. */
  readonly declared: Day | null;
  readonly contested: boolean | null;
  /** The first day of its timetable, else the day declared. */
  readonly opens: Day | null;
}

export interface CohortFound {
  readonly id: string;
  readonly label: string;
  /** Null where it does not come up at a time of the year, or nobody knows. */
  readonly month: number | null;
  /** How many seats it has from an election on; the first entry is how it began. */
  seats: number;
  readonly began: number;
  readonly of: Set<string>;
}

export interface CommitteeFound {
  readonly name: string;
  readonly elections: readonly Settled[];
  readonly cohorts: readonly CohortFound[];
  readonly cohortOf: ReadonlyMap<string, CohortFound>;
  /** Those who sat before anybody was elected, with the cohort whose seat was theirs. */
  readonly before: readonly {
    readonly who: Identity;
    readonly cohort: CohortFound | null;
    readonly mention: Mention;
  }[];
  /** The day from which the records tell of it. */
  readonly since: Day | null;
  readonly cap: Said<number> | null;
  readonly termMonths: Said<number> | null;
  /** Seats that it gained by an election. */
  readonly gained: readonly {
    readonly election: Settled;
    readonly cohort: CohortFound;
    readonly seats: number;
    readonly why: string;
  }[];
}

const sameCommittee = (a: string, b: string): boolean => foldedName(a) === foldedName(b);

/** Which earlier election filled most of the seats that an election puts up, by the last that elected each; null where none is known to. */
function predecessor({ incumbents }: Settled, last: ReadonlyMap<Identity, Settled>): Settled | null {
  const times = new Map<Settled, number>();
  for (const { who } of incumbents) {
    const from = last.get(who);
    if (from !== undefined) times.set(from, (times.get(from) ?? 0) + 1);
  }
  return [...times].sort(([, a], [, b]) => b - a)[0]?.[0] ?? null;
}

/** The elections of a committee in chains: each fills again the seats that the one before it in the chain filled. */
function chains(elections: readonly Settled[]): Settled[][] {
  const found: Settled[][] = [];
  const chainOf = new Map<Settled, Settled[]>();
  const last = new Map<Identity, Settled>();
  for (const election of elections) {
    const before = predecessor(election, last);
    for (const who of election.elected) last.set(who, election);
    const known = before === null ? undefined : chainOf.get(before);
    const silent = election.incumbents.length === 0;
    // Where nobody is named, an election follows the one that filled as many seats at the same time of another year.
    const month = election.found.month;
    const alike = silent
      ? found.find((chain) =>
          chain.some((other) => other.incumbents.length === 0 && (other.found.month === month || month === null)),
        )
      : undefined;
    const chain = known ?? alike ?? [];
    if (chain.length === 0) found.push(chain);
    chain.push(election);
    chainOf.set(election, chain);
  }
  return found;
}

const SEASONS: ReadonlyMap<string, readonly number[]> = new Map([
  ['spring', [2, 3, 4, 5]],
  ['summer', [5, 6, 7, 8]],
  ['autumn', [8, 9, 10, 11]],
  ['fall', [8, 9, 10, 11]],
  ['winter', [11, 12, 1, 2]],
]);

/** What the documents call a cohort that comes up in a month: by season and number where they do. */
function labelled(
  months: readonly number[],
  seats: number,
  archive: Archive,
  name: string,
  only: boolean,
): { readonly id: string; readonly label: string; readonly isNamed: boolean } {
  const claim = archive.claims.find(
    ({ about, of, committee }) =>
      about === 'cohort' &&
      of !== null &&
      sameCommittee(committee, name) &&
      months.some((month) => SEASONS.get(of.toLowerCase())?.includes(month)),
  );
  if (claim?.of != null)
    return {
      id: claim.of.toLowerCase(),
      label: claim.of.charAt(0).toUpperCase() + claim.of.slice(1).toLowerCase(),
      isNamed: true,
    };
  const month = months.at(-1);
  if (only || month === undefined)
    return { id: 'elected', label: only ? 'All seats' : `${seats} seats`, isNamed: false };
  return { id: monthCalled(month).toLowerCase(), label: monthCalled(month), isNamed: false };
}

/** How far apart the months of elections may lie that are held at one time of the year: some come late. */
const SAME_TIME = 3;

const apart = (a: number, b: number): number => Math.min((a - b + 12) % 12, (b - a + 12) % 12);

/**
 * The month in which a cohort comes up: that of its latest election, where another was held at the same time of another year or a document
 * names the season. Of one election alone nobody knows whether there is to be another, and when.
 */
function regularMonth(chain: readonly Settled[], isNamed: boolean): number | null {
  const held = chain.flatMap(({ found: { month, year } }) => (month === null ? [] : [{ month, year }]));
  const last = held.at(-1);
  if (last === undefined) return null;
  const again = held.some(({ month, year }) => year !== last.year && apart(month, last.month) <= SAME_TIME);
  return isNamed || again ? last.month : null;
}

const regular = (chain: readonly Settled[], id: string): number => {
  const own = chain.find(({ found }) => found.id === id) ?? chain[0];
  return own === undefined ? 0 : Math.max(1, own.seats - (own.found.newSeats?.value ?? 0));
};

/** Seats of other cohorts, vacant or held, that an election puts up too. */
export const beside = (election: Settled, own: CohortFound, cohortOfSeat: (who: Identity) => CohortFound | null) =>
  election.incumbents.filter(({ who }) => {
    const cohort = cohortOfSeat(who);
    return cohort !== null && cohort !== own;
  });

/** Who stays on a seat of the cohort where the announcement puts up fewer, by the names of those whose seats come up. */
function stayingOn(
  { incumbents, elected, seats }: Settled,
  own: CohortFound,
  seat: ReadonlyMap<Identity, CohortFound | null>,
): Identity[] {
  const holders = [...seat].flatMap(([who, cohort]) => (cohort === own ? [who] : []));
  if (incumbents.length === 0 || holders.length <= seats) return [];
  return holders.filter((who) => !incumbents.some((each) => each.who === who) && !elected.includes(who));
}

/** Who sits on which cohort's seat, followed through the elections. */
export function seatsThrough(
  committee: Pick<CommitteeFound, 'elections' | 'cohortOf' | 'before'>,
  visit: (
    election: Settled,
    cohortOfSeat: (who: Identity) => CohortFound | null,
    took: ReadonlyMap<Identity, CohortFound>,
    staying: readonly Identity[],
  ) => void,
): void {
  const seat = new Map<Identity, CohortFound | null>(committee.before.map(({ who, cohort }) => [who, cohort]));
  for (const [index, election] of committee.elections.entries()) {
    const own = committee.cohortOf.get(election.id);
    if (own === undefined) continue;
    const up = beside(election, own, (who) => seat.get(who) ?? null);
    const took = new Map<Identity, CohortFound>();
    for (const { who: holder } of up) {
      const cohort = seat.get(holder);
      if (cohort == null) continue;
      // Whoever of the winners holds a seat of that cohort when it next comes up has taken this one.
      const next = committee.elections.find(({ id }, at) => at > index && committee.cohortOf.get(id) === cohort);
      const winner = election.elected.find(
        (who) => !took.has(who) && next?.incumbents.some((each) => each.who === who),
      );
      if (winner !== undefined) took.set(winner, cohort);
    }
    const staying = stayingOn(election, own, seat);
    visit(election, (who) => seat.get(who) ?? null, took, staying);
    for (const [who, cohort] of seat)
      if (
        (cohort === own || up.some((each) => each.who === who)) &&
        election.declared !== null &&
        !staying.includes(who)
      )
        seat.delete(who);
    for (const who of election.elected) seat.set(who, took.get(who) ?? own);
  }
}

function said(archive: Archive, about: 'cap' | 'term', name: string): Said<number> | null {
  const [first] = archive.claims.filter((claim) => claim.about === about && sameCommittee(claim.committee, name));
  return first === undefined ? null : first.value;
}

/** Everybody who is told to have sat before the first elections. */
function founders(
  archive: Archive,
  name: string,
  identified: Identified,
  elections: readonly Settled[],
  cohortOf: ReadonlyMap<string, CohortFound>,
): CommitteeFound['before'] {
  const found = new Map<Identity, CommitteeFound['before'][number]>();
  const elected = new Set<Identity>();
  const seen = new Set<CohortFound>();
  for (const election of elections) {
    const cohort = cohortOf.get(election.id) ?? null;
    // Only the first election of each cohort can tell of members whom nobody is known to have elected.
    if (cohort !== null && !seen.has(cohort)) {
      for (const { who, mention } of election.incumbents)
        if (!elected.has(who) && !found.has(who)) found.set(who, { who, cohort, mention });
      seen.add(cohort);
    }
    for (const who of election.elected) elected.add(who);
  }
  for (const roster of archive.rosters.filter(({ committee, initial }) => initial && sameCommittee(committee, name))) {
    for (const mention of roster.members) {
      const who = identified.of(mention);
      if (!found.has(who)) found.set(who, { who, cohort: null, mention });
    }
  }
  return [...found.values()];
}

/** Finds out about a committee. `elections` are its own, by day. */
export function committeeFrom(
  name: string,
  elections: readonly Settled[],
  archive: Archive,
  identified: Identified,
  account: Account,
): CommitteeFound {
  const all = chains(elections);
  const cohortOf = new Map<string, CohortFound>();
  const ids = new Set<string>();
  const cohorts = all.map((chain, index): CohortFound => {
    const months = chain.flatMap(({ found: { month } }) => month ?? []);
    const seats = regular(chain, '');
    const { id, label, isNamed } = labelled(months, seats, archive, name, all.length === 1);
    const month = regularMonth(chain, isNamed);
    const own = ids.has(id) ? `${id}-${index + 1}` : id;
    ids.add(own);
    const cohort: CohortFound = {
      id: own,
      label: own === id ? label : `${label} ${index + 1}`,
      month,
      seats,
      began: seats,
      of: new Set(chain.map((each) => each.id)),
    };
    for (const election of chain) cohortOf.set(election.id, cohort);
    if (month !== null)
      account.guess({
        about: `the ${name}, ${cohort.label}: when its seats come up`,
        value: `every ${monthCalled(month)}`,
        from: isNamed ? 'the season that a document names, and its latest election' : `its ${chain.length} elections`,
        places: chain.slice(-1).map(({ found }) => found.place),
        sure: 'likely',
      });
    return cohort;
  });
  const before = founders(archive, name, identified, elections, cohortOf);
  const gained: CommitteeFound['gained'][number][] = [];
  seatsThrough({ elections, cohortOf, before }, (election, cohortOfSeat) => {
    const own = cohortOf.get(election.id);
    if (own === undefined) return;
    const others = beside(election, own, cohortOfSeat).length;
    const more = election.seats - own.seats - others;
    const told = election.found.newSeats?.value ?? 0;
    if (more === 0) return;
    const where = election.found.seats?.place ?? election.found.place;
    if (more !== told)
      account.doubt(
        `${election.id}: ${election.seats} seats come up, where the cohort ${own.label} has ${own.seats}${others === 0 ? '' : ` and ${others} of another come up with them`}; no file says why`,
        where,
      );
    // A cohort keeps the seats that an election does not put up.
    if (more < 0) return;
    gained.push({
      election,
      cohort: own,
      seats: more,
      why:
        told === 0
          ? 'The files do not say why.'
          : `The announcement of ${election.found.title ?? election.id} names ${told} new seats.`,
    });
    own.seats += more;
  });
  const since = [...elections.flatMap(({ opens }) => opens ?? [])].sort()[0] ?? null;
  return {
    name,
    elections,
    cohorts,
    cohortOf,
    before,
    since,
    cap: said(archive, 'cap', name),
    termMonths: said(archive, 'term', name),
    gained,
  };
}
