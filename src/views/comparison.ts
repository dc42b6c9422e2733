/** The candidates of an election side by side: what voters weigh, row by row, and each statement in full; the same frame and order for every reader. */

import { lastingOrderInWords } from '#words/candidates-order.ts';
import {
  CAP_OF_NOBODY,
  COMPARISON,
  comparisonDescribed,
  comparisonLead,
  comparisonTitle,
  roomInWords,
  servedInWords,
  stoodInWords,
} from '#words/comparison-told.ts';
import { counted } from '#words/counts.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { NOT_RECORDED } from '#words/not-recorded.ts';
import { joined, type RichText } from '#words/rich-text.ts';
import { inOrder } from '../governance/candidates.ts';
import { rulesOn } from '../governance/charter.ts';
import { comesAs } from '../governance/comes-as.ts';
import type { Day } from '../governance/day.ts';
import { roomFor } from '../governance/headroom.ts';
import { nameOn } from '../governance/in-use.ts';
import type { Candidacy, Election, ElectionId } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { fileOf } from '../site/sources.ts';
import { toCandidacy } from '../site/urls.ts';
import { type CandidateFacts, linksOf } from './candidacy.ts';
import { type CandidacyTag, candidacyTag } from './candidates.ts';
import { people } from './person-records.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type StatementView, statementView } from './statement.ts';
import { belowElection, type Crumb } from './ways.ts';

/** One row of what is weighed: the same rows, in the same order, for every candidate. */
export interface WeighedFact {
  readonly label: string;
  readonly said: RichText;
}

export interface ComparedCandidacy {
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
}

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

/** All that the page on which candidates are compared shows. */
export function comparisonView(all: Site, id: ElectionId): ComparisonView {
  const election = the(all.elections, id);
  const { name: committee } = the(all.committees, election.committee);
  const candidates = inOrder(election);
  const title = comparisonTitle(electionInSentence(election));
  return {
    sheet: sheetOf(all, {
      title,
      description: comparisonDescribed(candidates.length, electionInSentence(election), committee),
      kind: null,
      source: fileOf(all, 'elections', id),
    }),
    trail: belowElection(id, electionName(election)),
    title,
    committee,
    lead: comparisonLead(candidates.length, lastingOrderInWords(election)),
    choice: candidates.length > 2,
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
    })),
  };
}
