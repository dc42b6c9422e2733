/** The candidates of an election side by side: what voters weigh, row by row, and each statement in full; the same frame and order for every reader. */

import { lastingOrderInWords } from '#words/candidates-order.ts';
import {
  CAP_OF_NOBODY,
  COMPARISON,
  COMPARISON_TURN,
  comparisonDescribed,
  comparisonLead,
  comparisonTitle,
  roomInWords,
  servedInWords,
  stoodInWords,
} from '#words/comparison-told.ts';
import { counted } from '#words/counts.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { guideWords } from '#words/lists.ts';
import { NOT_RECORDED } from '#words/not-recorded.ts';
import { joined, type RichText } from '#words/rich-text.ts';
import { inOrder } from '../governance/candidates.ts';
import { rulesOn } from '../governance/charter.ts';
import { comesAs } from '../governance/comes-as.ts';
import type { Day } from '../governance/day.ts';
import { roomFor } from '../governance/headroom.ts';
import { nameOn } from '../governance/in-use.ts';
import type { Candidacy, Election, ElectionId } from '../governance/model.ts';
import { statementLimit } from '../governance/statement-limit.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { fileOf } from '../site/sources.ts';
import { toCandidacy, toComparison } from '../site/urls.ts';
import { type CandidateFacts, linksOf } from './candidacy.ts';
import { type CandidacyTag, candidacyTag, unstated } from './candidates.ts';
import { electionCard } from './card-links.ts';
import type { Linked } from './links.ts';
import { chunked } from './parts.ts';
import { people } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type StatementView, statementView } from './statement.ts';
import { belowElection, type Crumb, type TurnView } from './ways.ts';

/** One row of what is weighed: the same rows, in the same order, for every candidate. */
interface WeighedFact {
  readonly label: string;
  readonly said: RichText;
}

interface ComparedCandidacy {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly affiliation: string;
  /** Whether the candidate's own file gives it. */
  readonly own: boolean;
  readonly tag: CandidacyTag;
  readonly facts: readonly WeighedFact[];
  readonly links: CandidateFacts['links'];
  /** Null where none is recorded. */
  readonly statement: StatementView | null;
  /** Said in place of a statement. */
  readonly unstated: RichText;
}

export interface ComparisonView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly committee: string;
  readonly lead: string;
  /** Whether there are enough to choose some of them. */
  readonly choice: boolean;
  readonly candidates: readonly ComparedCandidacy[];
  /** All candidates, each with where the page is that has it, where one page would be too long; else empty. */
  readonly everybody: readonly Linked[];
  readonly turn: TurnView | null;
}

/** About how many words a page may hold, and how many candidates at most. */
const MOST_WORDS = 5000;
const MOST_COMPARED = 12;
/** How long statements are where no limit is set. */
const USUAL_WORDS = 500;

/** The candidates of an election in the pages that compare them: as many on each as its limit of words allows, two at least. */
function pagesOf(all: Site, election: Election): Candidacy[][] {
  const limit = statementLimit(election, the(all.committees, election.committee)) ?? USUAL_WORDS;
  const most = Math.min(MOST_COMPARED, Math.max(2, Math.floor(MOST_WORDS / limit)));
  return chunked(inOrder(election), most);
}

/** The pages of comparisons beyond the first, of elections that have more candidates than one page holds. */
export const furtherComparisons = (all: Site): { readonly election: ElectionId; readonly part: string }[] =>
  all.community.elections.flatMap((election) =>
    pagesOf(all, election)
      .slice(1)
      .map((_, index) => ({ election: election.id, part: String(index + 2) })),
  );

/** The elections that have anything to compare. */
export const comparedElections = ({ community }: Site): ElectionId[] =>
  community.elections.filter(({ candidacies }) => candidacies.length > 0).map(({ id }) => id);

/** Whether a file of the community has the organization: else its name is what a candidate wrote. */
const isFiled = ({ content }: Site, organization: string): boolean =>
  content.organizations.some(({ id }) => id === organization);

function capFact(all: Site, election: Election, { organization, affiliation }: Candidacy, on: Day): WeighedFact[] {
  const history = the(all.histories, election.committee);
  const rules = rulesOn(history.committee, on);
  if (rules?.affiliationCap === null || rules?.affiliationCap === undefined) return [];
  const told = organization === null ? null : the(all.organizations, organization);
  const room = told === null ? null : roomFor(history, all.community, election, told.id, on);
  const none = affiliation === null ? NOT_RECORDED : CAP_OF_NOBODY;
  const said =
    told === null || room === null ? none : roomInWords(isFiled(all, told.id) ? nameOn(told, on) : null, room);
  return [{ label: COMPARISON.cap, said: [said] }];
}

function servedFact(all: Site, election: Election, { person }: Candidacy, on: Day): WeighedFact {
  const history = the(all.histories, election.committee);
  const terms = history.terms.filter((term) => term.person === person && term.since < on);
  const [first, last] = [terms[0]?.since ?? on, terms.at(-1)?.until ?? on];
  const said = servedInWords(comesAs(history, person, on), terms.length, first.slice(0, 4), last.slice(0, 4));
  return { label: COMPARISON.served, said: [said] };
}

/** Who is on a page, in short. */
const namesInShort = (page: readonly Candidacy[]): string => guideWords(page.map(({ name }) => name));

/** What stands in the same rows for every candidate. */
function factsOf(all: Site, election: Election, candidacy: Candidacy): WeighedFact[] {
  const governing = governingDay(election);
  const on = governing < all.asOf ? governing : all.asOf;
  const stood = (people(all).get(candidacy.person)?.stood ?? []).filter(
    (each) => each.election.committee === election.committee && governingDay(each.election) < governing,
  );
  const elected = stood.filter(({ status }) => status === 'elected').length;
  const { statement } = candidacy;
  const earlier = stood.filter((each) => each.candidacy.statement !== null);
  const list = (links: readonly RichText[]): RichText => (links.length === 0 ? [COMPARISON.none] : joined(links));
  return [
    ...capFact(all, election, candidacy, on),
    servedFact(all, election, candidacy, on),
    { label: COMPARISON.stood, said: [stoodInWords(stood.length, elected)] },
    {
      label: COMPARISON.earlier,
      said: list(
        earlier.map(({ election: { id, title }, candidacy: { slug } }) => [
          { text: title, href: toCandidacy(id, slug) },
        ]),
      ),
    },
    ...(election.candidacies.some((each) => each.statement?.writtenBy === 'candidate')
      ? [
          {
            label: COMPARISON.length,
            said: [statement?.writtenBy === 'candidate' ? counted(statement.words, 'word') : NOT_RECORDED],
          },
        ]
      : []),
  ];
}

/** All that a page shows on which candidates are compared: the first, or one of those after it (`part` "2"). */
export function comparisonView(all: Site, id: ElectionId, part = '1'): ComparisonView {
  const election = the(all.elections, id);
  const { name: committee } = the(all.committees, election.committee);
  const pages = pagesOf(all, election);
  const number = Number(part);
  const candidates = pages[number - 1];
  if (candidates === undefined) throw new Error(`The candidates in ${id} are not compared on a page ${part}.`);
  const count = election.candidacies.length;
  const title = comparisonTitle(electionInSentence(election), pages.length === 1 ? null : number);
  const crumb = (page: number): Crumb | null =>
    pages[page - 1] === undefined ? null : { label: namesInShort(pages[page - 1] ?? []), href: toComparison(id, page) };
  return {
    sheet: sheetOf(all, {
      title,
      description: comparisonDescribed(count, electionInSentence(election), committee),
      card: electionCard(election, { name: committee }),
      kind: null,
      source: fileOf(all, 'elections', id),
    }),
    trail: belowElection(id, electionName(election)),
    title,
    committee,
    lead: comparisonLead(count, lastingOrderInWords(election)),
    choice: candidates.length > 2,
    everybody:
      pages.length === 1
        ? []
        : pages.flatMap((page, index) =>
            page.map(({ name, slug }) => ({
              text: name,
              href: `${index + 1 === number ? '' : toComparison(id, index + 1)}#statement-${slug}`,
            })),
          ),
    turn: pages.length === 1 ? null : { ...COMPARISON_TURN, previous: crumb(number - 1), next: crumb(number + 1) },
    candidates: candidates.map((candidacy) => ({
      id: `statement-${candidacy.slug}`,
      name: candidacy.name,
      href: toCandidacy(id, candidacy.slug),
      own: candidacy.statement?.writtenBy === 'candidate',
      affiliation: candidacy.affiliation ?? COMPARISON.notKnown,
      tag: candidacyTag(all, election, candidacy),
      facts: factsOf(all, election, candidacy),
      links: linksOf(candidacy),
      statement: statementView(all, candidacy),
      unstated: unstated(all, election, candidacy),
    })),
  };
}
