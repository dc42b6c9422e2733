/** The award of an election as its records tell it: the order of its candidates, its seats, who continues, and the charter. */
import { affiliationOf, organizationsOn } from './affiliation.ts';
import { type Award, type Awarded, award, type Continuing, type Limit, type Lot } from './award.ts';
import { type NoCap, noCap } from './cap.ts';
import { rulesOn } from './charter.ts';
import { addDays, type Day, later } from './day.ts';
import { history } from './history/history.ts';
import { withId } from './lookup.ts';
import type { Committee, CommitteeId, Community, Election, Outcome, PersonId, WhyGone } from './model.ts';
import { rosterOn } from './roster.ts';
import { capAt, capFor } from './rules/affiliation-cap.ts';
import type { Rules } from './rules/index.ts';
import { limitFor } from './term-limits.ts';
import { governingDay } from './timetable.ts';
import { takeOffice } from './winners.ts';

/** Where the order of an award comes from. */
export type OrderFrom =
  /** The ballots, counted again. */
  | 'ballots'
  /** The whole count, as it was declared. */
  | 'declared'
  /** The elected alone, in the order of the count. */
  | 'elected-in-order'
  /** The elected alone, in no order. */
  | 'elected'
  /** All who stood: there were no more than seats. */
  | 'uncontested';

export interface AwardOf extends Award {
  readonly from: OrderFrom;
  readonly committee: CommitteeId;
  /** Whether its seats are of several kinds, which go by place. */
  readonly byPlace: boolean;
  readonly seats: number;
  readonly limits: readonly Limit[];
  /** Why there are no limits, where there are none. */
  readonly noCap: NoCap;
  readonly continuing: readonly Continuing[];
  /** The day on which affiliations and the roster are looked at: that on which the winners take office, or today. */
  readonly on: Day;
  /** Who had a place and took no seat, by why. */
  readonly gone: readonly {
    readonly person: PersonId;
    readonly why: WhyGone | 'behind-none' | 'term-limit';
    readonly on: Day;
  }[];
}

/** For whom the limit for one organization was waived, and whom one of terms was not held against. */
export interface Excepted {
  readonly waived: readonly PersonId[];
  readonly exempt: readonly PersonId[];
}

/** The exceptions that an outcome has on record. */
const exceptedIn = (outcome: Pick<Outcome, 'waived' | 'exempt'> | null): Excepted => ({
  waived: outcome?.waived.map(({ person }) => person) ?? [],
  exempt: outcome?.exempt.map(({ person }) => person) ?? [],
});

/** Who keeps a seat that does not come up, or holds over as the outcome says, on the day before the winners sit. */
function continuingAt(community: Community, committee: Committee, election: Election, takesOffice: Day): Continuing[] {
  const past = history(committee, community.elections, takesOffice);
  const contest = past.contests.find((each) => each.election === election.id);
  const up = new Set(contest?.seatsUp.map(({ seat }) => seat));
  const stays = new Set(election.outcome?.holdOver);
  return rosterOn(past, community, addDays(takesOffice, -1))
    .members.filter(({ seat, person }) => !up.has(seat) || stays.has(person))
    .map(({ person, organization, cohort }) => ({ person, organization, cohort }));
}

/**
 * The candidates whom a limit of terms bars from a seat on a day, but those whom it was not held against. Where the charter
 * leaves remainders out and a seat of somebody who left is up, it bars nobody: theirs may be that one.
 */
function barredAt(
  community: Community,
  committee: Committee,
  election: Election,
  since: Day,
  { exempt }: Excepted,
  asOf: Day,
): AwardOf['gone'] {
  const rules = rulesOn(committee, since);
  if (rules === null || (rules.termLimit === null && rules.lifetimeLimit === null)) return [];
  const isRemainder = election.alsoUp.some(({ kind }) => kind === 'seat-of');
  if (isRemainder && rules.termsNotCounted.includes('remainder')) return [];
  const others = community.elections.filter(({ id }) => id !== election.id);
  const before = history(committee, others, later(since, asOf));
  const seat = { election: election.id, cohort: election.cohort, since };
  return election.candidacies.flatMap(({ person, withdrew }) =>
    withdrew !== null || exempt.includes(person) || limitFor(before, person, seat) === null
      ? []
      : [{ person, why: 'term-limit' as const, on: since }],
  );
}

/** The limits for one organization that an election keeps to, where so many continue. */
function limitsAt(rules: Rules, seats: number, cohorts: readonly (string | null)[], continuing: number): Limit[] {
  const { affiliationCap: cap } = rules;
  const whole = capFor(rules, continuing + seats, 'election');
  const own = rules.cohorts.flatMap(({ id, seats: size, affiliationCap }): Limit[] => {
    if (affiliationCap === null || !cohorts.includes(id)) return [];
    const most = affiliationCap.whenElected ?? capAt(affiliationCap, size);
    return most === null ? [] : [{ ...affiliationCap, seats: most, cohort: id }];
  });
  return cap === null || whole === null ? own : [{ ...cap, seats: whole.seats, cohort: null }, ...own];
}

const lotsOf = ({ lots, cohort, seats }: Election): readonly Lot[] =>
  lots.length === 0 ? [{ cohort, seats, months: null }] : lots;

/** What the records say of the order, where no ballots are counted. */
function recorded(election: Election): { order: readonly (readonly PersonId[])[]; from: OrderFrom } | null {
  const { outcome } = election;
  const stood = election.candidacies.map(({ person }) => person);
  if (outcome === null || outcome.by === 'cancelled' || outcome.by === 'appointed') return null;
  if (outcome.by === 'uncontested') return { order: [stood], from: 'uncontested' };
  if (outcome.order !== null) return { order: outcome.order, from: 'declared' };
  const last = outcome.runOff?.among ?? stood;
  const rest = last.filter((person) => !outcome.elected.includes(person));
  const others = rest.length === 0 ? [] : [rest];
  if (outcome.ranked) return { order: [...outcome.elected.map((each) => [each]), ...others], from: 'elected-in-order' };
  return { order: [outcome.elected, ...others].filter(({ length }) => length > 0), from: 'elected' };
}

/**
 * The seats by an order of the candidates, as they are taken on a day: who continues, who belongs where, and what limits
 * there are follow from the records. `limited` asks for the award without the limits for one organization.
 */
export function awardBy(
  community: Community,
  committee: Committee,
  election: Election,
  {
    order,
    from,
    on,
    excepted,
  }: Pick<AwardOf, 'from' | 'on'> & Pick<Awarded, 'order'> & { readonly excepted: Excepted },
  asOf: Day,
  limited = true,
): AwardOf {
  const { outcome } = election;
  const rules = rulesOn(committee, governingDay(election));
  const continuing = continuingAt(community, committee, election, on);
  const cohorts = [election.cohort, ...election.lots.map(({ cohort }) => cohort)];
  const limits = rules === null ? [] : limitsAt(rules, election.seats, cohorts, continuing.length);
  const withdrew = election.candidacies.flatMap(({ person, withdrew: day, withdrewWhy: why }) =>
    day === null || (outcome !== null && day > outcome.declared) ? [] : [{ person, why, on: day }],
  );
  const declined = (outcome?.declined ?? []).map(({ person, why, on: day }) => ({ person, why, on: day }));
  const behind = (outcome?.none?.behind ?? []).map((person) => ({
    person,
    why: 'behind-none' as const,
    on: outcome?.declared ?? on,
  }));
  const gone = [...withdrew, ...declined, ...behind, ...barredAt(community, committee, election, on, excepted, asOf)];
  const isGone = (person: PersonId) => gone.some((each) => each.person === person);
  const input: Awarded = {
    order: order.map((group) => group.filter((each) => !isGone(each))).filter(({ length }) => length > 0),
    lots: lotsOf(election),
    continuing,
    organizationOf: (person) => affiliationOf(community, person, on)?.organization ?? null,
    organizations: organizationsOn(community.organizations, on),
    limits: limited ? limits : [],
    waived: excepted.waived,
    lot: outcome?.lot?.order ?? null,
  };
  const byPlace = election.lots.length > 1 && election.lotsBy === 'place';
  return {
    ...award(input),
    from,
    committee: committee.id,
    byPlace,
    seats: election.seats,
    limits,
    noCap: noCap(rules),
    continuing,
    on,
    gone,
  };
}

/**
 * The award of an election, from the order that its ballots count to, or where there is none, from what the records tell.
 * Null where nothing was decided, or no charter was in force.
 */
export function awardOf(
  community: Community,
  election: Election,
  asOf: Day,
  counted: readonly (readonly PersonId[])[] | null,
  limited = true,
): AwardOf | null {
  const committee = withId(community.committees, election.committee);
  const found = counted === null ? recorded(election) : { order: counted, from: 'ballots' as const };
  if (committee === undefined || found === null || rulesOn(committee, governingDay(election)) === null) return null;
  const on = election.outcome?.takesOffice ?? asOf;
  const excepted = exceptedIn(election.outcome);
  return awardBy(community, committee, election, { ...found, on, excepted }, asOf, limited);
}

/** How the declared outcome stands to an award. */
interface Difference {
  /** Declared, although the award gives them no seat. */
  readonly declared: readonly PersonId[];
  /** Not declared, although the award gives them a seat. */
  readonly awarded: readonly PersonId[];
}

/** What an outcome and an award contradict each other in; null where they agree, or the award leaves it open. */
export function difference(election: Election, given: Pick<Award, 'seated' | 'open'>): Difference | null {
  if (election.outcome === null) return null;
  const won = takeOffice(election.outcome);
  const open = given.open?.people ?? [];
  const declared = won.filter((person) => !given.seated.includes(person) && !open.includes(person));
  const awarded = given.seated.filter((person) => !won.includes(person));
  return declared.length + awarded.length === 0 ? null : { declared, awarded };
}
