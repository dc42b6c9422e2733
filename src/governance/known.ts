/** The community as it was known on a day: what happened later is left out, so that nothing that is published can tell it. */
import { parentOn } from './affiliation.ts';
import type { Day } from './day.ts';
import { outcomeOn } from './declared.ts';
import { knownSince } from './departures.ts';
import { appearsAt, type Draw } from './draw.ts';
import { firstKnown } from './filing.ts';
import { type Former, handleOn, nameOn } from './in-use.ts';
import { dayOf, type Instant } from './instant.ts';
import { consecutive } from './interval.ts';
import type {
  Candidacy,
  CharterVersion,
  Committee,
  Community,
  Election,
  Filing,
  Organization,
  Person,
  Phase,
} from './model.ts';
import { besideSeatsKnown } from './offices.ts';
import { governingDay } from './timetable.ts';

const formerKnown = (former: readonly Former[], asOf: Day): readonly Former[] =>
  former.filter(({ until }) => until.by <= asOf);

function personKnown(person: Person, asOf: Day): Person {
  const affiliations = person.affiliations
    .filter(({ since }) => since <= asOf)
    .map((each) => ({ ...each, until: each.until !== null && each.until <= asOf ? each.until : null }));
  return {
    ...person,
    name: nameOn(person, asOf),
    formerNames: formerKnown(person.formerNames, asOf),
    github: handleOn(person, asOf),
    formerHandles: formerKnown(person.formerHandles, asOf),
    affiliations,
  };
}

function organizationKnown(organization: Organization, asOf: Day): Organization {
  return {
    ...organization,
    name: nameOn(organization, asOf),
    parent: parentOn(organization, asOf),
    parents: organization.parents
      .filter(({ since }) => since === null || since <= asOf)
      .map((each) => ({ ...each, until: each.until !== null && each.until <= asOf ? each.until : null })),
    formerNames: formerKnown(organization.formerNames, asOf),
  };
}

const reached = (instant: Instant | null, asOf: Day): Instant | null =>
  instant !== null && dayOf(instant) <= asOf ? instant : null;

/** The moments of a filing that had passed; null where none had. */
function filingKnown(filing: Filing, asOf: Day): Filing | null {
  const known = {
    ...filing,
    authored: reached(filing.authored, asOf),
    committed: reached(filing.committed, asOf),
    opened: reached(filing.opened, asOf),
    merged: reached(filing.merged, asOf),
  };
  return firstKnown(filing) !== null && firstKnown(known) === null ? null : known;
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
  const endorsements = candidacy.endorsements.filter(({ on }) => on === null || on <= asOf);
  return [{ ...candidacy, filed, decision, withdrew, endorsements }];
}

/** A draw as it stood on a day: without its value before that appeared. */
function drawKnown(draw: Draw | null, asOf: Day): Draw | null {
  if (draw === null || draw.by === 'election-id') return draw;
  return reached(appearsAt(draw), asOf) === null ? { ...draw, value: null } : draw;
}
/** The timetable as it stood on a day: what was moved later stands where the first later move found it. */
const timetableKnown = ({ timetable, moved }: Election, asOf: Day): Phase[] =>
  timetable.map((phase) => {
    const later = moved.filter(({ phase: name, on }) => name === phase.phase && asOf < on);
    const was = (edge: 'start' | 'end') => later.flatMap((each) => each.was[edge] ?? [])[0] ?? phase[edge];
    return later.length === 0 ? phase : { ...phase, start: was('start'), end: was('end') };
  });

/** What had been asked and answered by a day; what has no day, with the election. */
const questionsKnown = (questions: Election['questions'], asOf: Day): Election['questions'] =>
  questions
    .filter(({ on }) => on === null || on <= asOf)
    .map((each) => ({ ...each, answers: each.answers.filter(({ on }) => on === null || on <= asOf) }));

function electionKnown(election: Election, asOf: Day): Election {
  const { officialsConfirmed } = election;
  const outcome = outcomeOn(election, asOf);
  // What was written about an election once it was over tells how it ended.
  const inHindsight = outcome === null && election.outcome !== null;
  return {
    ...election,
    summary: inHindsight ? null : election.summary,
    notes: inHindsight ? [] : election.notes,
    officialsConfirmed: officialsConfirmed !== null && officialsConfirmed <= asOf ? officialsConfirmed : null,
    done: election.done.filter(({ on }) => on <= asOf),
    draw: drawKnown(election.draw, asOf),
    candidacies: election.candidacies.flatMap((candidacy) => candidacyKnown(candidacy, governingDay(election), asOf)),
    timetable: timetableKnown(election, asOf),
    questions: questionsKnown(election.questions, asOf),
    moved: election.moved.filter(({ on }) => on <= asOf),
    unrecorded: election.unrecorded !== null && election.unrecorded <= asOf ? election.unrecorded : null,
    outcome: outcome && { ...outcome, declined: outcome.declined.filter(({ on }) => on <= asOf) },
  };
}

/** Whether the files tell of something that happened after a day: then they were written later, and we look back. */
function isLookedBackOn({ elections, committees }: Community, asOf: Day): boolean {
  const later = (on: Day | null | undefined): boolean => on != null && asOf < on;
  return (
    elections.some(
      ({ published, outcome, candidacies, moved }) =>
        later(published) ||
        moved.some(({ on }) => later(on)) ||
        later(outcome?.declared) ||
        candidacies.some(
          ({ filed, decision, withdrew }) =>
            later(decision?.on) ||
            later(withdrew) ||
            [filed?.authored, filed?.committed, filed?.merged].some((at) => at != null && later(dayOf(at))),
        ),
    ) ||
    committees.some(({ departures }) =>
      departures.some(
        ({ on, announced, takenBack }) =>
          later(announced) || later(takenBack) || (on !== null && !on.exact && later(on.by)),
      ),
    )
  );
}

/** The charter as far as it was decided: whoever looks back knows of a version from the day on which it was. */
function charterKnown(charter: readonly CharterVersion[], isBack: boolean, end: Day | null, asOf: Day) {
  const known = charter.filter(({ since, adopted }) =>
    since <= asOf ? true : adopted === null ? !isBack : adopted <= asOf,
  );
  // A committee that was not in being yet is known by its launch alone.
  const told = known.length === 0 ? charter.slice(0, 1) : known;
  return told.length === charter.length ? charter : consecutive(told, end);
}

function committeeKnown(committee: Committee, elections: readonly Election[], isBack: boolean, asOf: Day): Committee {
  const { dissolved, departures, appointments, charter } = committee;
  const end = dissolved !== null && isBack && asOf < dissolved.on ? null : dissolved;
  const ends = end === dissolved ? charter : consecutive(charter, null);
  return {
    ...committee,
    charter: charterKnown(ends, isBack, end?.on ?? null, asOf),
    dissolved: end,
    appointments: isBack ? appointments.filter(({ since }) => since <= asOf) : appointments,
    besideSeats: isBack ? besideSeatsKnown(committee.besideSeats, asOf) : committee.besideSeats,
    departures: isBack
      ? departures
          .filter((departure) => {
            const since = knownSince(departure, elections);
            return since === null || since <= asOf;
          })
          .map((each) => (each.takenBack !== null && asOf < each.takenBack ? { ...each, takenBack: null } : each))
      : departures,
  };
}

/**
 * The community as it was known at the end of a day. What lies ahead by plan stays: timetables, and versions of the
 * charter that are to come into force. Where the files tell of what happened after that day, they were written later:
 * then an election counts as planned from the day on which its plan was published, or nominations opened where that is
 * not recorded, and a version of the charter from the day on which it was adopted, or came into force.
 */
export function knownOn(community: Community, asOf: Day): Community {
  const isBack = isLookedBackOn(community, asOf);
  const isPlanned = (election: Election) => !isBack || (election.published ?? governingDay(election)) <= asOf;
  return {
    ...community,
    committees: community.committees.map((each) => committeeKnown(each, community.elections, isBack, asOf)),
    elections: community.elections.filter(isPlanned).map((election) => electionKnown(election, asOf)),
    people: community.people.map((person) => personKnown(person, asOf)),
    organizations: community.organizations.map((organization) => organizationKnown(organization, asOf)),
    charterTexts: isBack ? community.charterTexts.filter(({ since }) => since <= asOf) : community.charterTexts,
  };
}
