/** One person standing in one election: the statement, the facts, when it was filed, and the person's other candidacies. */

import {
  besideWindowInWords,
  CANDIDATES_TURN,
  candidacyDescribed,
  candidateIn,
  decisionInWords,
  filingUnrecorded,
  lengthOfStatement,
  otherCandidaciesOf,
  pullRequestNumber,
  STATUSES,
} from '#words/candidacies.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { CLOCK_WORDS } from '#words/filings.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import type { Part, RichText } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import type { TagState } from '#words/tags.ts';
import { statusOn } from '../governance/candidates.ts';
import { filingTimes } from '../governance/filing.ts';
import { nameOn } from '../governance/in-use.ts';
import type { Candidacy, Election, ElectionId } from '../governance/model.ts';
import { governingDay, phaseOf } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileLink, fileOf } from '../site/sources.ts';
import { toCandidacy, toElection, toOrganization, toPerson } from '../site/urls.ts';
import { plainHost } from '../statement/links.ts';
import { type CandidacyTag, candidacyTag, candidatesInOrder, unstated } from './candidates.ts';
import { electionCard } from './card-links.ts';
import { type ElectionMark, electionMark } from './election-mark.ts';
import { type Linked, personPart } from './links.ts';
import { people } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day, Instant, Note, Source } from './shown.ts';
import { type StatementView, statementView } from './statement.ts';
import { belowElection, type Crumb, type TurnView } from './ways.ts';

/** What the candidate said of themselves beside the text. */
export interface CandidateFacts {
  readonly person: Part;
  readonly election: Linked;
  /** Where the election stands, while time alone changes that. */
  readonly mark: ElectionMark | null;
  readonly affiliation: string | null;
  /** The page of an organization that no file has, only statements. */
  readonly newOrganization: string | null;
  /** The organization that the affiliation means, and its name then, where that was another. */
  readonly organization: (Linked & { readonly nameThen: string | null }) | null;
  /** Whether the affiliation is that organization’s name, so that one of them says both. */
  readonly sameName: boolean;
  readonly handle: string | null;
  readonly pronouns: string | null;
  readonly languages: string | null;
  /** `host` in a form in which nothing can be taken for another letter, where the address has such letters. */
  readonly links: readonly { readonly title: string; readonly url: string; readonly host: string | null }[];
  /** What the candidate disclosed beside the affiliation. */
  readonly interests: readonly string[];
  readonly endorsements: readonly RichText[];
  /** "431 words", of a candidate's own text. */
  readonly length: string | null;
}

/** A question to the candidates with this one's answer. */
interface AnswerView {
  readonly question: string;
  readonly by: string | null;
  readonly answer: string;
}

interface FilingView {
  /** Said where no clock is on record. */
  readonly none: string;
  readonly times: readonly { readonly clock: string; readonly at: Instant; readonly place: string }[];
  /** When nominations were open; null where that is not recorded. */
  readonly window: { readonly start: Instant; readonly end: Instant } | null;
  readonly pullRequest: { readonly text: string; readonly href: string | null } | null;
  /** What the officials decided about it. */
  readonly decision: { readonly on: Day; readonly said: string } | null;
}

export interface CandidacyView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly name: string;
  readonly over: string;
  readonly tag: CandidacyTag & { readonly declared: Day | null };
  readonly statement: StatementView | null;
  /** Said in place of a statement. */
  readonly unstated: RichText;
  readonly notes: readonly Note[];
  readonly file: FileLink | null;
  readonly sources: readonly Source[];
  readonly facts: CandidateFacts;
  readonly answers: readonly AnswerView[];
  readonly filing: FilingView;
  readonly others: {
    readonly heading: string;
    readonly list: readonly (Linked & { readonly tag: TagState })[];
  };
  readonly turn: TurnView;
}

function filingView(election: Election, { statement, filed, decision }: Candidacy): FilingView {
  const window = phaseOf(election, 'nominations');
  const request = filed?.pullRequest ?? null;
  return {
    none: filingUnrecorded(statement !== null),
    times: (filed === null ? [] : filingTimes(filed, window)).map((time) => ({
      clock: capitalized(CLOCK_WORDS[time.clock]),
      at: time.at,
      place: besideWindowInWords(time.place, time.outside),
    })),
    window: window && { start: window.start, end: window.end },
    pullRequest: request && { text: pullRequestNumber(request.number), href: request.url },
    decision: decision && { on: decision.on, said: decisionInWords(decision) },
  };
}

/** The links that a candidate gave. */
export const linksOf = ({ statement }: Candidacy): CandidateFacts['links'] =>
  (statement?.links ?? []).map((link) => ({ ...link, host: plainHost(link.url) }));

function factsOf(all: Site, election: Election, candidacy: Candidacy): CandidateFacts {
  const { statement } = candidacy;
  const mark = electionMark(all, election);
  // What only the statement names is told in its words alone, and leads to the page that lists who named it.
  const isFiled = all.content.organizations.some(({ id }) => id === candidacy.organization);
  const named = candidacy.organization === null ? null : the(all.organizations, candidacy.organization);
  const organization = isFiled || statement?.writtenBy !== 'candidate' ? named : null;
  const then = organization && nameOn(organization, governingDay(election));
  return {
    person: personPart(all, candidacy.person),
    election: { text: electionName(election), href: toElection(election.id) },
    mark: mark.live === null ? null : mark,
    affiliation: candidacy.affiliation,
    newOrganization: organization === null && named !== null ? toOrganization(named.id) : null,
    sameName: organization !== null && candidacy.affiliation === organization.name,
    organization: organization && {
      text: organization.name,
      href: toOrganization(organization.id),
      nameThen: then === organization.name ? null : then,
    },
    handle: candidacy.github,
    pronouns: statement?.pronouns ?? null,
    languages: statement === null || statement.languages.length === 0 ? null : statement.languages.join(', '),
    links: linksOf(candidacy),
    interests: candidacy.interests,
    endorsements: candidacy.endorsements.map((each) => [
      each.person !== null && all.people.has(each.person) ? { text: each.by, href: toPerson(each.person) } : each.by,
      ...(each.on === null ? [] : [', on ', { day: each.on }]),
    ]),
    length: statement?.writtenBy === 'candidate' ? lengthOfStatement(statement.words) : null,
  };
}

function othersOf(all: Site, election: Election, { person, name }: Candidacy): CandidacyView['others'] {
  const stood = people(all).get(person)?.stood ?? [];
  const others = stood.filter((each) => each.election.id !== election.id);
  return {
    heading: otherCandidaciesOf(name, others.length),
    list: others.map(({ election: other, candidacy, status }) => ({
      text: electionName(other),
      href: toCandidacy(other.id, candidacy.slug),
      tag: STATUSES[status].tag,
    })),
  };
}

function turnOf(all: Site, election: Election, candidacy: Candidacy): TurnView {
  const inOrder = candidatesInOrder(all, election);
  const place = inOrder.indexOf(candidacy);
  const crumb = (neighbour: Candidacy | undefined): Crumb | null =>
    neighbour === undefined ? null : { label: neighbour.name, href: toCandidacy(election.id, neighbour.slug) };
  return {
    ...CANDIDATES_TURN,
    previous: crumb(inOrder[place - 1]),
    next: crumb(inOrder[place + 1]),
  };
}

/** The candidacies that have a page. */
export const candidacyPages = ({ community }: Site): { election: ElectionId; candidate: string }[] =>
  community.elections.flatMap(({ id, candidacies }) =>
    candidacies.map(({ slug }) => ({ election: id, candidate: slug })),
  );

/** All that the page of a candidacy shows. Throws where nobody stands in the election under that name. */
export function candidacyView(all: Site, id: ElectionId, slug: string): CandidacyView {
  const election = the(all.elections, id);
  const candidacy = candidatesInOrder(all, election).find((each) => each.slug === slug);
  if (candidacy === undefined) throw new Error(`Nobody stands in ${id} as "${slug}".`);
  const committee = the(all.committees, election.committee);
  const { statement } = candidacy;
  const status = statusOn(election, candidacy, all.asOf);
  const { word } = STATUSES[status];
  const facts = factsOf(all, election, candidacy);
  const file = statement === null ? fileOf(all, 'elections', id) : fileLink(all, statement.file);
  return {
    sheet: sheetOf(all, {
      title: `${candidacy.name}, ${election.title}`,
      card: electionCard(election, committee),
      description: candidacyDescribed(candidacy, electionInSentence(election), committee.name, word),
      kind: PAGE_KINDS.candidacy,
      filters: {
        committee: [committee.name],
        election: [election.title],
        year: [governingDay(election).slice(0, 4)],
        outcome: [word],
        ...(facts.organization && { organization: [facts.organization.text] }),
      },
      source: file,
    }),
    trail: belowElection(id, electionName(election)),
    name: candidacy.name,
    over: candidateIn(electionInSentence(election), committee.name),
    tag: {
      ...candidacyTag(all, election, candidacy),
      declared: status === 'standing' ? null : (election.outcome?.declared ?? null),
    },
    statement: statementView(all, candidacy),
    unstated: unstated(all, election, candidacy),
    notes: candidacy.notes,
    file,
    sources: candidacy.sources,
    facts,
    answers: election.questions.flatMap(({ question, by, answers }) =>
      answers.filter(({ person }) => person === candidacy.person).map(({ answer }) => ({ question, by, answer })),
    ),
    filing: filingView(election, candidacy),
    others: othersOf(all, election, candidacy),
    turn: turnOf(all, election, candidacy),
  };
}
