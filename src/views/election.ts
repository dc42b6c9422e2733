/** The page of an election: in short, its timetable, who stood, and who held the seats before and after. */

import { CALLED } from '#words/called.ts';
import { SUMMARIES_BY_EDITORS, stoodForSeats } from '#words/candidacies.ts';
import { orderInWords } from '#words/candidates-order.ts';
import { countInWords, placeInWords } from '#words/counts.ts';
import {
  atMostWords,
  compareStatements,
  ENDED_UNRECORDED,
  electionDescribed,
  electionsTurn,
  nobodyStands,
  stoodAndWithdrew,
  stoodForSeatsOn,
} from '#words/election-page.ts';
import { electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import { chosenInWords, OUTCOMES } from '#words/outcomes.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import {
  comesAsInWords,
  countOrderInWords,
  exceptionsInWords,
  inOfficeInWords,
  turnoutSentence,
} from '#words/result-words.ts';
import type { Part, RichText, WhenPart } from '#words/rich-text.ts';
import { heldAfterTold, heldBeforeTold } from '#words/seats-filled-told.ts';
import { capitalized } from '#words/sentences.ts';
import { placeOf, statusOn } from '../governance/candidates.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { comesAs } from '../governance/comes-as.ts';
import { isWithOfficials } from '../governance/desk.ts';
import { lotsBegin, readAt } from '../governance/draw.ts';
import { neighbours } from '../governance/elections-in-turn.ts';
import type { Committee, Election, ElectionId, Outcome, PersonId } from '../governance/model.ts';
import { distinctSources } from '../governance/noted.ts';
import { type FilledSeat, leftAt, seatsFilledBy } from '../governance/seats-filled.ts';
import { endedState } from '../governance/standing.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import { dueOf, type History } from '../governance/terms.ts';
import { governingDay } from '../governance/timetable.ts';
import { takeOffice } from '../governance/winners.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileOf } from '../site/sources.ts';
import { to, toCandidacy, toComparison, toElection, toHandbook, toOfficials } from '../site/urls.ts';
import { allSummarized, type CandidateRow, candidateRows, candidatesInOrder } from './candidates.ts';
import { electionCard } from './card-links.ts';
import { countedElections } from './count.ts';
import { type DeskView, electionDesk } from './desk.ts';
import { electionThing } from './linked-data.ts';
import { affiliationPart, committeeLink, type Linked, personPart } from './links.ts';
import { onceFor } from './once.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day, Note, Source } from './shown.ts';
import { electionSubscriptions, type Subscriptions } from './subscriptions.ts';
import { type TimetableView, timetableView } from './timetable.ts';
import { type Crumb, ELECTIONS, type TurnView } from './ways.ts';

/** One of those who take the seats. */
interface ResultRow {
  readonly person: Part;
  /** "Re-elected", "New". */
  readonly comesAs: string;
  readonly organization: Part;
  /** The place in the count; null where it is not known. */
  readonly place: string | null;
}

/** The result at a glance; no rows where nobody was elected. */
interface ResultView {
  readonly rows: readonly ResultRow[];
  /** What the order of the names says; null where there is nothing to say. */
  readonly order: string | null;
  /** From when the elected sit; null where there are none. */
  readonly inOffice: string | null;
  /** How many voted; null where nobody had to. */
  readonly turnout: string | null;
}

interface SeatRow {
  readonly seat: number;
  /** The cohort that it belongs to after the election. */
  readonly cohort: CohortRef | null;
  /** Who held it last, and how they went. */
  readonly before: RichText;
  /** Who holds it after the election; null for nobody. */
  readonly after: RichText | null;
  /** When the term of who holds it then is due to end. */
  readonly due: WhenPart | null;
}

export interface ElectionView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly id: ElectionId;
  readonly name: string;
  readonly committee: Linked;
  readonly desk: DeskView;
  /** Whether its outcome is on record. */
  readonly over: boolean;
  /** What there is to say of one that is over; null while it is not. */
  readonly lead: string | null;
  /** "Two seats" */
  readonly seatsFilled: string;
  readonly cohort: CohortRef | null;
  /** Why seats come up that are not the cohort's own. */
  readonly alsoUp: readonly string[];
  /** How it ended; null while it has no outcome. */
  readonly ended: string | null;
  /** Null while nobody has been elected. */
  readonly result: ResultView | null;
  /** Who left the committee; null until the winners sit. */
  readonly left: readonly Part[] | null;
  readonly planPublished: Day | null;
  readonly officials: {
    readonly people: readonly Part[];
    readonly confirmed: Day | null;
    /** Their checklist and messages; null for an election that they have no more to do with. */
    readonly page: string | null;
  };
  /** "At most 500 words"; null without a limit. */
  readonly length: string | null;
  readonly outcomeNotes: readonly Note[];
  /** The election of which it is the run-off, and the run-offs of its own. */
  readonly runOffs: { readonly of: Linked | null; readonly own: readonly Linked[] };
  readonly file: FileLink | null;
  /** Where its facts come from: those of the outcome first, each once. */
  readonly sources: readonly Source[];
  readonly timetable: TimetableView | null;
  /** Null once it is over. */
  readonly subscriptions: Subscriptions | null;
  readonly candidates: {
    readonly heading: string;
    /** Said where there are none. */
    readonly none: string;
    readonly rows: readonly CandidateRow[];
    /** Where their order comes from, and whose the summaries are; empty where one stood, in the candidate’s own words. */
    readonly order: readonly string[];
    /** What the lots begin with, and the page that shows how to draw them again; null where nothing is drawn. */
    readonly lots: { readonly begin: string; readonly value: string | null; readonly how: string } | null;
    readonly compare: Linked;
    /** How the seats were awarded; null where nothing is counted. */
    readonly count: string | null;
  };
  /** Null where the election was called off, so that none came up. */
  readonly seats: {
    /** Whether the winners sit: then who sat before and who after is told. */
    readonly seated: boolean;
    /** Whether nobody on record had held any of them. */
    readonly firstHeld: boolean;
    /** Whether some of the seats belong to another cohort than the election. */
    readonly moved: boolean;
    readonly rows: readonly SeatRow[];
  } | null;
  readonly notes: readonly Note[];
  /** What candidates were asked, and who answered: each leads to the answers. */
  readonly questions: readonly {
    readonly question: string;
    readonly by: string | null;
    readonly answered: readonly Linked[];
  }[];
  readonly turn: TurnView;
}

/** The outcome that somebody was elected by. */
const electing = ({ outcome }: Election): Outcome | null => (outcome?.by === 'cancelled' ? null : outcome);

function resultOf(all: Site, history: History, election: Election): ResultView | null {
  const outcome = electing(election);
  const isNobody = outcome?.elected.length === 0;
  if (outcome === null || (isNobody && outcome.turnout === null)) return null;
  const { by, takesOffice } = outcome;
  return {
    rows: takeOffice(outcome).map((person) => {
      const place = placeOf(election, { person });
      return {
        person: personPart(all, person),
        comesAs: comesAsInWords(comesAs(history, person, takesOffice), by),
        organization: affiliationPart(all, person, takesOffice <= all.asOf ? takesOffice : all.asOf),
        place: place === null ? null : capitalized(placeInWords(place)),
      };
    }),
    order: countOrderInWords(outcome),
    inOffice: isNobody ? null : inOfficeInWords(outcome, all.asOf),
    turnout: by === 'poll' ? turnoutSentence(outcome.turnout) : null,
  };
}

function seatRow(all: Site, history: History, { outcome }: Election, filled: FilledSeat): SeatRow {
  const { committee } = history;
  const { seat, cohort, after } = filled;
  const who = (person: PersonId) => personPart(all, person);
  const name = (person: PersonId) => personName(all.community, person);
  return {
    seat,
    cohort: cohortOf(committee, cohort, outcome?.takesOffice ?? all.asOf),
    before: heldBeforeTold(filled, who, name),
    after: heldAfterTold(filled, who, name),
    due: after === null ? null : dueOf(after),
  };
}

function lotsOf({ draw, id }: Election): ElectionView['candidates']['lots'] {
  const begin = lotsBegin(draw, id);
  if (draw === null || begin === null) return null;
  return { begin, value: draw.by === 'election-id' ? null : readAt(draw), how: toHandbook('order-of-candidates') };
}

function candidatesOf(all: Site, election: Election): ElectionView['candidates'] {
  const none = election.candidacies.length === 0 && election.outcome === null;
  const withdrawn = election.candidacies.filter((each) => statusOn(election, each, all.asOf) === 'withdrawn').length;
  const stood = stoodForSeats(candidatesInOrder(all, election).length, election.seats);
  return {
    heading: election.candidacies.length === 0 ? CALLED.Candidates : stoodAndWithdrew(stood, withdrawn),
    none: nobodyStands(none ? all.asOf : null),
    rows: candidateRows(all, election),
    order: [
      ...(election.candidacies.length === 1 && election.outcome !== null ? [] : [orderInWords(election, all.asOf)]),
      ...(allSummarized(election) ? [SUMMARIES_BY_EDITORS] : []),
    ],
    lots: lotsOf(election),
    compare: {
      text: compareStatements(
        election.candidacies.length,
        election.candidacies.filter(({ statement }) => statement !== null).length,
      ),
      href: toComparison(election.id),
    },
    count: countedElections(all).includes(election.id) ? to(`/elections/${election.id}/count/`) : null,
  };
}

const besideOf = onceFor(({ community }) => neighbours(community.elections));
const severalCommittees = onceFor(
  ({ community }) => new Set(community.elections.map(({ committee }) => committee)).size > 1,
);

const crumbTo = (election: Election): Crumb => ({ label: electionName(election), href: toElection(election.id) });

/** From an election to those before and after it. */
function turnOf(all: Site, id: ElectionId, cohort: CohortRef | null): TurnView {
  const { previous, next } = besideOf(all).get(id) ?? { previous: null, next: null };
  return {
    ...electionsTurn(cohort !== null),
    previous: previous && crumbTo(previous),
    next: next && crumbTo(next),
  };
}

/** What it is called where nothing around says whose it is. */
export const electionTitle = (all: Site, election: Election, committee: Committee): string =>
  severalCommittees(all) ? `${electionName(election)}, ${committee.name}` : electionName(election);

/** It in a sentence or two, for previews. */
export function electionSaid(all: Site, election: Election, committee: Committee): string {
  const outcome = electing(election);
  const elected = (outcome === null ? [] : takeOffice(outcome)).map((id) => personName(all.community, id));
  const chosen =
    outcome !== null && elected.length > 0 ? chosenInWords(endedState({ ...election, outcome }), elected) : null;
  const about = { name: electionName(election), committee: committee.name };
  return electionDescribed(about, candidatesInOrder(all, election).length, election.seats, chosen);
}

const electionLink = (election: Election): Linked => ({ text: electionName(election), href: toElection(election.id) });

function runOffsOf(all: Site, { id, runOffOf }: Election): ElectionView['runOffs'] {
  const of = runOffOf === null ? undefined : all.elections.get(runOffOf);
  const own = all.community.elections.filter((each) => each.runOffOf === id);
  return { of: of === undefined ? null : electionLink(of), own: own.map(electionLink) };
}

/** All that the page of an election shows. */
export function electionView(all: Site, id: ElectionId): ElectionView {
  const election = the(all.elections, id);
  const committee = the(all.committees, election.committee);
  const { outcome } = election;
  const governing = governingDay(election);
  const cohort = cohortOf(committee, election.cohort, governing);
  const history = the(all.histories, committee.id);
  const filled = seatsFilledBy(history, election);
  const takesOffice = electing(election)?.takesOffice ?? null;
  const seated = takesOffice !== null && takesOffice <= all.asOf;
  const limit = statementLimit(election, committee);
  const name = electionName(election);
  const file = fileOf(all, 'elections', id);
  const stood = candidatesInOrder(all, election).length;
  const ended = outcome && OUTCOMES[endedState({ ...election, outcome })];
  return {
    sheet: sheetOf(all, {
      thing: electionThing(all, election),
      title: electionTitle(all, election, committee),
      card: electionCard(election, committee),
      description: electionSaid(all, election, committee),
      kind: PAGE_KINDS.election,
      filters: {
        committee: [committee.name],
        election: [election.title],
        year: [governing.slice(0, 4)],
        ...(ended && { outcome: [ended.label] }),
      },
      source: file,
    }),
    trail: [ELECTIONS],
    id,
    name,
    committee: committeeLink(committee),
    desk: electionDesk(all, election),
    over: outcome !== null,
    lead: outcome === null ? null : (election.summary ?? stoodForSeatsOn(stood, election.seats, committee.name)),
    seatsFilled: capitalized(countInWords(election.seats, 'seat')),
    cohort,
    alsoUp: election.alsoUp.map(({ why }) => why),
    ended: election.unrecorded === null ? (ended?.said ?? null) : ENDED_UNRECORDED,
    result: resultOf(all, history, election),
    left: seated ? leftAt(filled).map((person) => personPart(all, person)) : null,
    planPublished: election.published,
    officials: {
      people: election.officials.map((person) => personPart(all, person)),
      confirmed: election.officialsConfirmed,
      page: isWithOfficials(election, all.asOf) ? toOfficials(id) : null,
    },
    length: limit === null ? null : capitalized(atMostWords(limit)),
    outcomeNotes: outcome === null ? [] : [...exceptionsInWords(all.community, outcome), ...outcome.notes],
    runOffs: runOffsOf(all, election),
    file,
    sources: distinctSources([...(outcome?.sources ?? []), ...election.sources]),
    timetable: timetableView(all, election),
    subscriptions: outcome === null && election.unrecorded === null ? electionSubscriptions(id) : null,
    candidates: candidatesOf(all, election),
    seats:
      outcome?.by === 'cancelled'
        ? null
        : {
            seated,
            firstHeld:
              filled.length > 0 && filled.every(({ before, amongBefore }) => before === null && amongBefore === null),
            moved: filled.some((seat) => seat.cohort !== election.cohort),
            rows: filled.map((seat) => seatRow(all, history, election, seat)),
          },
    notes: election.notes,
    questions: election.questions.map(({ question, by, answers }) => ({
      question,
      by,
      // In the order of the candidates, not in that in which they answered.
      answered: candidatesInOrder(all, election)
        .filter(({ person }) => answers.some((each) => each.person === person))
        .map(({ name, slug }) => ({ text: name, href: `${toCandidacy(election.id, slug)}#answers` })),
    })),
    turn: turnOf(all, id, cohort),
  };
}
