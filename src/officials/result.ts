/** The result of an election as the charter seats it: from the names that somebody declares, in the order of the count or not. */

import { countInWords } from '#words/counts.ts';
import { instantInWords } from '#words/days.ts';
import { organizationName, personName } from '#words/names.ts';
import { capitalized, listInWords } from '#words/sentences.ts';
import { affiliationOn } from '../governance/affiliation.ts';
import { continuingAt } from '../governance/award-of.ts';
import { seatedUnder } from '../governance/cap.ts';
import { rulesOn } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import { byId } from '../governance/lookup.ts';
import type {
  Candidacy,
  Committee,
  Community,
  Election,
  OrganizationId,
  Outcome,
  PersonId,
} from '../governance/model.ts';
import { capFor } from '../governance/rules/affiliation-cap.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { forbidden, Refused } from './refused.ts';

/** The ways in which an election can be decided; one that is cancelled is not. */
export const WAYS = ['poll', 'uncontested', 'appointed'] as const;
export type Way = (typeof WAYS)[number];

/** The outcome as an election's file holds it. */
export interface Result {
  readonly by: Outcome['by'];
  readonly declared: Day;
  readonly takesOffice: Day;
  readonly elected: readonly PersonId[];
  readonly ranked: boolean;
  readonly notes: readonly string[];
}

/** What is declared. */
export interface Declaration {
  readonly by: Way;
  /** The elected; where `ranked`, the whole count in its order. */
  readonly named: readonly PersonId[];
  readonly ranked: boolean;
  readonly on: Day;
  readonly takesOffice: Day;
}

/** How an election is decided where nobody says: by a poll where more stand than there are seats. */
export const usualWay = (election: Election, standing: readonly Candidacy[]): Way =>
  standing.length > election.seats ? 'poll' : 'uncontested';

/** Throws Refused while the phase goes on that decides. */
export function refuseUndecided(election: Election, by: Way, at: Instant): void {
  const decides = by === 'appointed' ? null : phaseOf(election, by === 'poll' ? 'voting' : 'nominations');
  if (decides === null || at >= decides.end) return;
  const what = by === 'poll' ? 'voting goes on' : 'nominations are open';
  throw new Refused(`Nothing can be declared yet: ${what} until ${instantInWords(decides.end)}.`);
}

/**
 * The result that follows from a declaration, known on `asOf`: under the affiliation cap, whoever comes next in the count
 * takes the seat of somebody who is passed over, and a note says so. Throws Refused where the charter forbids it.
 */
export function resultOf(
  community: Community,
  committee: Committee,
  election: Election,
  { by, named, ranked, on, takesOffice }: Declaration,
  asOf: Day,
): Result {
  const people = byId(community.people);
  const organizations = byId(community.organizations);
  const organizationOf = (id: PersonId): OrganizationId | null => {
    const person = people.get(id);
    return person === undefined ? null : (affiliationOn(person, takesOffice)?.organization ?? null);
  };
  const staying = continuingAt(community, committee, election, takesOffice, asOf).map(({ person }) => person);
  const rules = rulesOn(committee, governingDay(election));
  const cap = rules === null ? null : capFor(rules, staying.length + election.seats, 'election');
  const { elected, passedOver } = seatedUnder(cap, election.seats, named, staying, organizationOf, organizations);
  const nameOf = (id: PersonId) => personName(community, id);
  const nameOfOrganization = (id: OrganizationId) => organizationName(community, id, takesOffice);
  const limit = cap === null ? '' : countInWords(cap.seats, 'seat');

  if (named.length > election.seats && !ranked) {
    throw new Refused(
      `${named.length} people are named for ${countInWords(election.seats, 'seat')}. Name the elected only; or the whole count, in its order, with --ranked.`,
    );
  }
  if (named.length <= election.seats && passedOver.length > 0) {
    const whom = passedOver.map(
      ({ person, organization }) =>
        `${nameOf(person)} would be more than ${limit} for ${nameOfOrganization(organization)}`,
    );
    throw new Refused(forbidden('affiliationCap', `${listInWords(whom)}. Name who came next in the count.`));
  }
  const notes = passedOver.map(
    ({ person, organization }) =>
      `${nameOf(person)} came in place ${named.indexOf(person) + 1} of the count and was passed over: ${nameOfOrganization(organization)} then held ${limit}, the most that one organization may.`,
  );
  return { by, declared: on, takesOffice, elected, ranked, notes };
}

/** "Two seats will not be filled anew."; null where a result fills all that the election had. */
export function unfilled(election: Election, { elected }: Result): string | null {
  const left = election.seats - elected.length;
  return left <= 0 ? null : `${capitalized(countInWords(left, 'seat'))} will not be filled anew.`;
}
