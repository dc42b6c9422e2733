/** What the fields of the officials' messages say of an election at an instant. The list of them is in the schema. */

import { orderAheadInWords } from '#words/candidates-order.ts';
import { countInWords } from '#words/counts.ts';
import { datedInWords, dayInWords, edgeInWords, spanInWords, whenInWords } from '#words/days.ts';
import { atMostWords } from '#words/election-page.ts';
import { electionInSentence } from '#words/elections.ts';
import {
  capAppliedInWords,
  endOf,
  FIELD,
  lotTold,
  missingInWords,
  orderOfNames,
  phaseLine,
  seatsWithoutHolder,
  signature,
  sitsUntil,
  standSoFar,
  withdrewInWords,
  withdrewOn,
} from '#words/messages-told.ts';
import { moveInWords } from '#words/moves.ts';
import { organizationName, personName } from '#words/names.ts';
import {
  declinedAfter,
  declinedInWords,
  exceptionsInWords,
  furtherInWords,
  officeBeginsInWords,
} from '#words/result-words.ts';
import { capInWords, ruleInWords, termInWords } from '#words/rules-in-words.ts';
import { capitalized, listInWords } from '#words/sentences.ts';
import { oneOfInWords } from '#words/unrecorded.ts';
import type { CommunityFile } from '../content/schema/community.ts';
import type { FieldName } from '../content/schema/message.ts';
import { addressOf } from '../files/address.ts';
import { affiliationOf } from '../governance/affiliation.ts';
import { standingOn } from '../governance/candidates.ts';
import { noCap } from '../governance/cap.ts';
import { rulesOfSeats } from '../governance/charter.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { type Day, later } from '../governance/day.ts';
import { departuresKnown, type KnownDeparture } from '../governance/departures.ts';
import { history } from '../governance/history/history.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import { withId } from '../governance/lookup.ts';
import type { Committee, Community, Election, PersonId, PhaseName } from '../governance/model.ts';
import { rosterOn } from '../governance/roster.ts';
import { seatsFilledBy } from '../governance/seats-filled.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import { dueOf } from '../governance/terms.ts';
import { edgeOf, governingDay, phaseOf, shiftsOf } from '../governance/timetable.ts';
import {
  fileOfStatement,
  pathOfCandidacy,
  pathOfCommittee,
  pathOfComparison,
  pathOfElection,
  pathOfElectionCalendar,
} from '../words/paths.ts';

/** What a message is about. */
export interface About {
  /** As it was known at the instant. */
  readonly community: Community;
  readonly settings: CommunityFile;
  readonly committee: Committee;
  readonly election: Election;
  readonly at: Instant;
}

const NOBODY = `- ${FIELD.nobody}`;

const bullets = (lines: readonly string[]): string =>
  lines.length === 0 ? NOBODY : lines.map((line) => `- ${line}`).join('\n');

/** The full address of a page of the published site. */
const address = ({ settings }: About, path: string): string => addressOf(settings.url).of(path);

function named({ community }: About, person: PersonId, on: Day): string {
  const organization = affiliationOf(community, person, on)?.organization ?? null;
  const name = personName(community, person);
  return organization === null ? name : `${name} (${organizationName(community, organization, on)})`;
}

const nameOf = ({ community }: About, person: PersonId): string => personName(community, person);

/** The last member to step down, as far as was known on a day. */
export const lastResignation = (committee: Committee, elections: readonly Election[], on: Day): KnownDeparture | null =>
  departuresKnown(committee, elections, on).findLast(({ departure }) => departure.why === 'resigned') ?? null;

const officialNames = (about: About): string[] =>
  about.election.officials.map((id) => {
    const handle = withId(about.community.people, id)?.github ?? null;
    return handle === null ? nameOf(about, id) : `${nameOf(about, id)} (@${handle})`;
  });

function officials(about: About): string {
  const names = officialNames(about);
  return names.length === 0 ? FIELD.noOfficials : listInWords(names);
}

function holders(about: About): string {
  const { committee, community, election, at } = about;
  const past = history(committee, community.elections, dayOf(at));
  const on = dayOf(at);
  const seats = seatsFilledBy(past, election);
  const empty = seats.filter(({ before, vacant, amongBefore }) => amongBefore === null && (vacant || before === null));
  return bullets([
    ...seats.flatMap((seat) => {
      if (seat.amongBefore !== null)
        return [capitalized(oneOfInWords(seat.amongBefore.map((person) => named(about, person, on))))];
      return empty.includes(seat) || seat.before === null ? [] : [named(about, seat.before.person, on)];
    }),
    ...(empty.length === 0 ? [] : [seatsWithoutHolder(empty.length)]),
  ]);
}

const phasesTold = (phases: Election['timetable']): string =>
  bullets(
    phases.map((each) =>
      phaseLine(each.phase, edgeOf(each, 'start'), each.phase === 'results' ? null : edgeOf(each, 'end')),
    ),
  );

const candidates = (about: About): string[] =>
  standingOn(about.election, dayOf(about.at)).map(({ name, affiliation, slug }) => {
    const of = affiliation === null ? '' : ` (${affiliation})`;
    return `${name}${of}: ${address(about, pathOfCandidacy(about.election.id, slug))}`;
  });

const withdrawn = ({ election, at }: About) =>
  election.candidacies.flatMap(({ name, withdrew, withdrewWhy }) =>
    withdrew !== null && withdrew <= dayOf(at) ? [{ name, why: withdrewWhy, on: withdrew }] : [],
  );

/** What of the timetable was moved, a paragraph for each; null where nothing was. */
const moved = ({ election }: About): string | null =>
  election.moved.length === 0 ? null : shiftsOf(election).map(moveInWords).join('\n\n');

function lot(about: About): string | null {
  const drawn = about.election.outcome?.lot ?? null;
  return drawn === null
    ? null
    : lotTold(
        drawn.order.map((id) => nameOf(about, id)),
        drawn.how,
      );
}

function declined(about: About): string | null {
  const { outcome } = about.election;
  const all = (outcome?.declined ?? []).filter(({ on }) => on <= dayOf(about.at));
  return outcome === null || all.length === 0
    ? null
    : all.map((each) => declinedInWords(about.community, outcome, each)).join('\n\n');
}

const missing = ({ election, at }: About): string =>
  missingInWords(standingOn(election, dayOf(at)).length, election.seats);

/** The roster once the elected have taken office; null while there is no result. */
function rosterAfter({ community, committee, election, at }: About) {
  const { outcome } = election;
  if (outcome === null) return null;
  const on = outcome.takesOffice;
  return rosterOn(history(committee, community.elections, later(on, dayOf(at))), community, on);
}

function capApplied(about: About): string | null {
  const { community, election } = about;
  const roster = rosterAfter(about);
  if (roster === null) return null;
  const rules = rulesOf(about);
  const most = rules === null ? null : capInWords(rules, election.cohort);
  const reached = roster.holdings
    .filter(({ headroom }) => headroom <= 0)
    .map(({ organization }) => organizationName(community, organization, roster.on));
  return capAppliedInWords(most, noCap(rules), reached);
}

function roster(about: About): string | null {
  const after = rosterAfter(about);
  return after === null
    ? null
    : bullets([
        ...after.members.map((member) => {
          const due = dueOf(member);
          return `${named(about, member.person, after.on)}${due === null ? '' : sitsUntil(due)}`;
        }),
        ...after.heldUnrecorded.map(({ among }) =>
          capitalized(oneOfInWords(among.map((person) => named(about, person, after.on)))),
        ),
        ...after.vacant.map(() => FIELD.vacant),
      ]);
}

const resignationIn = ({ committee, community, at }: About) =>
  lastResignation(committee, community.elections, dayOf(at))?.departure ?? null;

function memberLeaves(about: About): string | null {
  const resignation = resignationIn(about);
  if (resignation === null) return null;
  const { community } = about;
  const { on, atElection } = resignation;
  if (on !== null) return whenInWords(on);
  const until = withId(community.elections, atElection);
  return until === undefined ? null : endOf(electionInSentence(until));
}

function memberTerm(about: About): string | null {
  const { community, committee, at } = about;
  const resignation = resignationIn(about);
  if (resignation === null) return null;
  const { person, on, atElection } = resignation;
  const leaves = on?.by ?? withId(community.elections, atElection)?.outcome?.takesOffice ?? null;
  const term = history(committee, community.elections, dayOf(at)).terms.findLast(
    (each) => each.person === person && (leaves === null || each.since < leaves),
  );
  const due = term === undefined ? null : dueOf(term);
  return due && datedInWords(due);
}

const rulesOf = ({ committee, election }: About) => rulesOfSeats(committee, election.cohort, governingDay(election));

const rule =
  (name: 'mayRun' | 'mayVote' | 'vacancy') =>
  (about: About): string => {
    const rules = rulesOf(about);
    return rules === null ? FIELD.unstated : ruleInWords(rules, name).text;
  };

const bound =
  (name: PhaseName, which: 'start' | 'end') =>
  ({ election }: About): string | null => {
    const phase = phaseOf(election, name);
    return phase === null ? null : edgeInWords(edgeOf(phase, which));
  };

const left =
  (name: PhaseName) =>
  ({ election, at }: About): string | null => {
    const phase = phaseOf(election, name);
    return phase === null || phase.end <= at ? null : spanInWords((Date.parse(phase.end) - Date.parse(at)) / 1000);
  };

function words(about: About): string {
  const limit = statementLimit(about.election, about.committee);
  return limit === null ? FIELD.anyLength : atMostWords(limit);
}

function resultDue({ election }: About): string | null {
  const phase = phaseOf(election, 'results') ?? phaseOf(election, 'voting');
  return phase === null ? null : dayInWords(dayOf(phase.phase === 'results' ? phase.start : phase.end));
}

/** What each field says; null where it is not known. */
export const FIELD_VALUES: { readonly [Name in FieldName]: (about: About) => string | null } = {
  community: ({ community }) => community.name,
  committee: ({ committee }) => committee.name,
  election: ({ election }) => electionInSentence(election),
  'election.capital': ({ election }) => capitalized(electionInSentence(election)),
  title: ({ election }) => election.title,
  cohort: ({ committee, election }) => cohortOf(committee, election.cohort, governingDay(election))?.label ?? null,
  seats: ({ election }) => countInWords(election.seats, 'seat'),
  'seats.also': ({ election }) => election.alsoUp.map(({ why }) => why).join(' '),
  holders,
  officials,
  published: ({ election }) => (election.published === null ? null : dayInWords(election.published)),
  timetable: ({ election }) => phasesTold(election.timetable),
  'timetable.ahead': ({ election, at }) => phasesTold(election.timetable.filter(({ end }) => at < end)),
  moved,
  'nominations.opens': bound('nominations', 'start'),
  'nominations.closes': bound('nominations', 'end'),
  'nominations.left': left('nominations'),
  'discussion.opens': bound('discussion', 'start'),
  'discussion.closes': bound('discussion', 'end'),
  'voting.opens': bound('voting', 'start'),
  'voting.closes': bound('voting', 'end'),
  'voting.left': left('voting'),
  'result.due': resultDue,
  mayRun: rule('mayRun'),
  mayVote: rule('mayVote'),
  term: (about) => termInWords(rulesOf(about)),
  cap: (about) => {
    const rules = rulesOf(about);
    const most = rules === null ? null : capInWords(rules, about.election.cohort);
    return most ?? (noCap(rules) === 'silent' ? FIELD.unstated : FIELD.anyNumber);
  },
  statementWords: words,
  file: ({ settings, election }) => `${settings.repository.content}/${fileOfStatement(election.id, FIELD.yourHandle)}`,
  candidates: (about) => bullets(candidates(about)),
  'candidates.soFar': (about) => standSoFar(candidates(about)),
  'candidates.order': ({ election: { draw } }) => orderAheadInWords(draw),
  'candidates.count': ({ election, at }) => countInWords(standingOn(election, dayOf(at)).length, 'candidate'),
  'candidates.missing': missing,
  'withdrawn.said': (about) => withdrewInWords(withdrawn(about)),
  withdrawn: (about) => bullets(withdrawn(about).map(withdrewOn)),
  'cancelled.why': ({ election: { outcome } }) =>
    outcome?.by === 'cancelled' ? outcome.notes.map(({ text }) => text).join(' ') : null,
  lot,
  declined,
  elected: (about) => {
    const { outcome } = about.election;
    if (outcome === null) return null;
    const names = bullets(
      outcome.elected.map(
        (id) => `${named(about, id, outcome.takesOffice)}${declinedAfter(about.community, outcome, id)}`,
      ),
    );
    return [names, ...furtherInWords(about.community, outcome)].join('\n\n');
  },
  'elected.order': ({ election: { outcome } }) => {
    if (outcome === null) return null;
    if (outcome.elected.length < 2) return '';
    return orderOfNames(outcome.ranked);
  },
  declared: ({ election: { outcome } }) => (outcome === null ? null : dayInWords(outcome.declared)),
  takesOffice: ({ election: { outcome } }) => outcome && officeBeginsInWords(outcome),
  'cap.applied': capApplied,
  'result.notes': ({ community, election: { outcome } }) =>
    outcome === null
      ? null
      : [...exceptionsInWords(community, outcome), ...outcome.notes].map(({ text }) => `- ${text}`).join('\n'),
  roster,
  member: (about) => {
    const resignation = resignationIn(about);
    return resignation === null ? null : nameOf(about, resignation.person);
  },
  'member.leaves': memberLeaves,
  'member.term': memberTerm,
  vacancy: rule('vacancy'),
  signature: (about) => signature(officialNames(about), about.community.name),
  standPage: (about) => address(about, '/stand/'),
  comparePage: (about) => address(about, pathOfComparison(about.election.id)),
  page: (about) => address(about, pathOfElection(about.election.id)),
  calendar: (about) => address(about, pathOfElectionCalendar(about.election.id)),
  rosterPage: (about) => address(about, pathOfCommittee(about.committee.id)),
  charterPage: (about) => address(about, '/charter/'),
};
