/** One election in full: for a reader at a terminal. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { ONE_ELECTION } from '#words/answers-told.ts';
import { CALLED } from '#words/called.ts';
import { STATUSES } from '#words/candidacies.ts';
import { orderInWords } from '#words/candidates-order.ts';
import { LABELS } from '#words/columns.ts';
import { dayInWords, instantInWords } from '#words/days.ts';
import { electionState, STATES } from '#words/election-state.ts';
import { GONE } from '#words/gone-words.ts';
import { moveInWords } from '#words/moves.ts';
import { cohortLabel, handleOf, organizationName, personName } from '#words/names.ts';
import { NOT_RECORDED } from '#words/not-recorded.ts';
import { chosenInWords, OUTCOMES } from '#words/outcomes.ts';
import { PHASES } from '#words/phase-words.ts';
import {
  declinedInWords,
  exceptionsInWords,
  furtherInWords,
  inOfficeInWords,
  turnoutSentence,
} from '#words/result-words.ts';
import { plain } from '#words/rich-text.ts';
import { heldAfterTold, heldBeforeTold } from '#words/seats-filled-told.ts';
import { listInWords } from '#words/sentences.ts';
import { candidatesOn, placeOf, statusOn } from '../../governance/candidates.ts';
import type { Day } from '../../governance/day.ts';
import { outcomeOn } from '../../governance/declared.ts';
import { firstKnown } from '../../governance/filing.ts';
import { history } from '../../governance/history/history.ts';
import { dayOf, type Instant } from '../../governance/instant.ts';
import type {
  AlsoUp,
  Candidacy,
  Committee,
  Community,
  Election,
  Outcome,
  PersonId,
  Phase,
} from '../../governance/model.ts';
import { distinctSources } from '../../governance/noted.ts';
import { seatsFilledBy } from '../../governance/seats-filled.ts';
import { endedState } from '../../governance/standing.ts';
import { type Edge, edgeOf, governingDay, shiftsOf, wasHeld } from '../../governance/timetable.ts';
import { takeOffice } from '../../governance/winners.ts';
import { textTable } from '../../words/text-table.ts';

function alsoUpSentence(community: Community, also: AlsoUp): string {
  const what =
    also.kind === 'new' ? ONE_ELECTION.newSeats(also.count) : ONE_ELECTION.seatOf(personName(community, also.person));
  return ONE_ELECTION.alsoUp(what, also.why);
}

function seatsText(community: Community, committee: Committee, election: Election, asOf: Day): string[] {
  const past = history(committee, community.elections, asOf);
  const outcome = outcomeOn(election, asOf);
  const name = (person: PersonId) => personName(community, person);
  const rows = seatsFilledBy(past, { ...election, outcome }).map((filled) => {
    const holds = heldAfterTold(filled, name, name);
    return [String(filled.seat), plain(heldBeforeTold(filled, name, name)), holds === null ? '' : plain(holds)];
  });
  const columns = [
    { heading: CALLED.Seat, align: 'right' },
    { heading: LABELS.heldBeforeBy },
    { heading: LABELS.filledBy },
  ] as const;
  return [
    ONE_ELECTION.seatsUp(election.seats),
    ...(rows.length === 0 ? [] : textTable(columns, rows)),
    ...election.alsoUp.map((also) => alsoUpSentence(community, also)),
  ];
}

/** `2026-03-01 15:00`, or the day alone where no more is known. */
const edgeInTable = (edge: Edge): string =>
  'day' in edge ? edge.day : `${edge.at.slice(0, 10)} ${edge.at.slice(11, 16)}`;

function phaseRow(election: Election, phase: Phase, asOf: Day): string[] {
  const remarks = [
    phase.precision === 'day' ? ONE_ELECTION.wholeDays : '',
    outcomeOn(election, asOf) !== null && !wasHeld(election, phase) ? ONE_ELECTION.notHeld : '',
  ];
  return [
    PHASES[phase.phase].label.toLowerCase(),
    edgeInTable(edgeOf(phase, 'start')),
    edgeInTable(edgeOf(phase, 'end')),
    remarks.filter(Boolean).join('; '),
  ];
}

function timetableText(election: Election, asOf: Day): string[] {
  if (election.timetable.length === 0) return [`${LABELS.timetable}: ${NOT_RECORDED.toLowerCase()}`];
  const columns = [
    { heading: LABELS.phase },
    { heading: LABELS.startsUtc },
    { heading: LABELS.endsUtc },
    { heading: LABELS.remarks },
  ];
  return [
    LABELS.timetable,
    ...textTable(
      columns,
      election.timetable.map((phase) => phaseRow(election, phase, asOf)),
    ),
    ...shiftsOf(election)
      .filter(({ move }) => move.on <= asOf)
      .map(moveInWords),
  ];
}

const CANDIDATE_COLUMNS = [
  { heading: LABELS.place, align: 'right' },
  { heading: LABELS.name },
  { heading: LABELS.handle },
  { heading: LABELS.organization },
  { heading: LABELS.filed },
  { heading: LABELS.status },
  { heading: LABELS.remarks },
] as const;

function candidateRow(community: Community, election: Election, candidacy: Candidacy, asOf: Day): string[] {
  const { filed } = candidacy;
  const status = statusOn(election, candidacy, asOf);
  const place = outcomeOn(election, asOf) === null ? null : placeOf(election, candidacy);
  const moment = filed === null ? null : firstKnown(filed);
  // Without a statement, the records of the person tell it.
  const organization =
    candidacy.organization === null
      ? affiliationOnInWords(community, candidacy.person, governingDay(election)).toLowerCase()
      : organizationName(community, candidacy.organization, governingDay(election));
  const remarks = [
    candidacy.withdrew === null || asOf < candidacy.withdrew
      ? ''
      : ONE_ELECTION.gone(GONE[candidacy.withdrewWhy].past, candidacy.withdrew),
    candidacy.statement === null ? ONE_ELECTION.noStatement : '',
  ];
  return [
    place === null ? '' : String(place),
    candidacy.name,
    candidacy.github === null ? '' : `@${candidacy.github}`,
    candidacy.affiliation ?? organization,
    moment === null ? '' : dayOf(moment),
    STATUSES[status].word.toLowerCase(),
    remarks.filter(Boolean).join('; '),
  ];
}

function candidatesText(community: Community, election: Election, asOf: Day): string[] {
  const candidates = candidatesOn(election, asOf);
  if (candidates.length === 0) return [`${CALLED.Candidates}: ${ONE_ELECTION.none}`];
  return [
    `${CALLED.Candidates}: ${candidates.length}`,
    ...textTable(
      CANDIDATE_COLUMNS,
      candidates.map((candidacy) => candidateRow(community, election, candidacy, asOf)),
    ),
    orderInWords({ ...election, outcome: outcomeOn(election, asOf) }, asOf),
  ];
}

/** How it ended, or where it stands. */
function outcomeText(community: Community, election: Election, at: Instant): string[] {
  const outcome = outcomeOn(election, dayOf(at));
  if (outcome === null) {
    const { state, before, day, instant } = electionState(election, at, community.recordsEnd);
    const when = instant !== null ? instantInWords(instant) : day !== null ? dayInWords(day) : null;
    return [ONE_ELECTION.state(STATES[state].phrase, when === null ? '' : `, ${before} ${when}`)];
  }
  const how = endedState({ ...election, outcome });
  const nameOf = (person: string) => personName(community, person);
  const declined = outcome.declined.filter(({ on }) => on <= dayOf(at));
  const seated = takeOffice({ ...outcome, declined });
  return [
    ONE_ELECTION.outcome(OUTCOMES[how].clause, outcome.declared),
    ...(outcome.by === 'cancelled'
      ? []
      : [
          chosenInWords(how, seated.map(nameOf)),
          ...(seated.length === 0 ? [] : [inOfficeInWords(outcome, dayOf(at))]),
        ]),
    ...(outcome.by === 'poll' ? [turnoutSentence(outcome.turnout)] : []),
    ...declined.map((each) => declinedInWords(community, outcome, each)),
    ...furtherInWords(community, outcome),
  ];
}

function officialsText(community: Community, { officials }: Election): string {
  const named = officials.map((id) => [personName(community, id), handleOf(community, id)].filter(Boolean).join(' '));
  return `${LABELS.officials}: ${listInWords(named) || NOT_RECORDED.toLowerCase()}`;
}

/** What is uncertain or contradicts itself in the records; written with the outcome known, so it waits for it. */
function notesText(community: Community, election: Election, outcome: Outcome): string[] {
  return [
    ...[...exceptionsInWords(community, outcome), ...outcome.notes, ...election.notes].map(({ text }) => `- ${text}`),
    ...election.candidacies.flatMap(({ name, notes }) => notes.map(({ text }) => `- ${name}: ${text}`)),
  ];
}

/** One election at an instant, as lines to read: its outcome, seats, timetable, officials, candidates and notes. */
export function electionText(community: Community, committee: Committee, election: Election, at: Instant): string[] {
  const asOf = dayOf(at);
  const outcome = outcomeOn(election, asOf);
  const label = cohortLabel(committee, election.cohort, governingDay(election));
  const told = outcome === null ? [] : notesText(community, election, outcome);
  const sources = distinctSources([...(outcome?.sources ?? []), ...election.sources]);
  return [
    ONE_ELECTION.heading(committee.name, election.title, election.id),
    ...(label === '' ? [] : [`${LABELS.cohort}: ${label}`]),
    ...outcomeText(community, election, at),
    ...(outcome === null || election.summary === null ? [] : [election.summary]),
    officialsText(community, election),
    '',
    ...seatsText(community, committee, election, asOf),
    '',
    ...timetableText(election, asOf),
    '',
    ...candidatesText(community, election, asOf),
    ...(told.length === 0 ? [] : ['', LABELS.notes, ...told]),
    ...(sources.length === 0
      ? []
      : ['', LABELS.sources, ...sources.map(({ title, url }) => `- ${title}${url === null ? '' : `: ${url}`}`)]),
  ];
}
