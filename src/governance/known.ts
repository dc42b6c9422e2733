/** The community as it was known on a day: what happened later is left out, so that nothing that is published can tell it. */
import { nameOn, parentOn } from './affiliation.ts';
import type { Day } from './day.ts';
import { dayOf, type Instant } from './instant.ts';
import type { Candidacy, Community, Election, Filing, Organization, Person } from './model.ts';
import { governingDay } from './timetable.ts';

function personKnown(person: Person, asOf: Day): Person {
  const affiliations = person.affiliations
    .filter(({ since }) => since <= asOf)
    .map((each) => ({ ...each, until: each.until !== null && each.until <= asOf ? each.until : null }));
  return { ...person, affiliations };
}

function organizationKnown(organization: Organization, asOf: Day): Organization {
  return {
    ...organization,
    name: nameOn(organization, asOf),
    parent: parentOn(organization, asOf),
    parents: organization.parents
      .filter(({ since }) => since === null || since <= asOf)
      .map((each) => ({ ...each, until: each.until !== null && each.until <= asOf ? each.until : null })),
    formerNames: organization.formerNames.filter(({ until }) => until.by <= asOf),
  };
}

const reached = (instant: Instant | null, asOf: Day): Instant | null =>
  instant !== null && dayOf(instant) <= asOf ? instant : null;

/** The moments of a filing that had passed; null where none had. */
function filingKnown(filing: Filing, asOf: Day): Filing | null {
  const { authored, committed, merged } = filing;
  const known = {
    ...filing,
    authored: reached(authored, asOf),
    committed: reached(committed, asOf),
    merged: reached(merged, asOf),
  };
  const dated = authored !== null || committed !== null || merged !== null;
  return dated && known.authored === null && known.committed === null && known.merged === null ? null : known;
}

/**
 * A candidacy on a day; none before it was filed. Where no moment of that is recorded, a withdrawal that lies ahead
 * shows that it was written down later: then it is known from the day on which the election begins.
 */
function candidacyKnown(candidacy: Candidacy, begins: Day, asOf: Day): Candidacy[] {
  const filed = candidacy.filed === null ? null : filingKnown(candidacy.filed, asOf);
  if (candidacy.filed !== null && filed === null) return [];
  if (candidacy.filed === null && candidacy.withdrew !== null && asOf < begins) return [];
  const withdrew = candidacy.withdrew !== null && candidacy.withdrew <= asOf ? candidacy.withdrew : null;
  const decision = candidacy.decision !== null && candidacy.decision.on <= asOf ? candidacy.decision : null;
  return [{ ...candidacy, filed, decision, withdrew }];
}

function electionKnown(election: Election, asOf: Day): Election {
  const { officialsConfirmed, outcome } = election;
  // What was written about an election once it was over tells how it ended.
  const inHindsight = outcome !== null && outcome.declared > asOf;
  return {
    ...election,
    summary: inHindsight ? null : election.summary,
    notes: inHindsight ? [] : election.notes,
    officialsConfirmed: officialsConfirmed !== null && officialsConfirmed <= asOf ? officialsConfirmed : null,
    candidacies: election.candidacies.flatMap((candidacy) => candidacyKnown(candidacy, governingDay(election), asOf)),
    outcome:
      outcome !== null && outcome.declared <= asOf
        ? { ...outcome, declined: outcome.declined.filter(({ on }) => on <= asOf) }
        : null,
  };
}

/**
 * The community as it was known at the end of a day. What lies ahead by plan stays: timetables, and versions of the
 * charter that are to come into force.
 */
export function knownOn(community: Community, asOf: Day): Community {
  return {
    ...community,
    elections: community.elections.map((election) => electionKnown(election, asOf)),
    people: community.people.map((person) => personKnown(person, asOf)),
    organizations: community.organizations.map((organization) => organizationKnown(organization, asOf)),
  };
}
