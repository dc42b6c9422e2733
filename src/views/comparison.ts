/** The statements of an election side by side: each in the same frame, in the same order for every reader, in full. */

import { lastingOrderInWords } from '#words/candidates-order.ts';
import { countInWords } from '#words/counts.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { capitalized } from '#words/sentences.ts';
import { inOrder } from '../governance/candidates.ts';
import type { ElectionId } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { fileOf } from '../site/sources.ts';
import { toCandidacy } from '../site/urls.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { type StatementView, statementView } from './statement.ts';
import { belowElection, type Crumb } from './ways.ts';

export interface ComparedCandidacy {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly affiliation: string;
  /** Whether the candidate's own file gives it. */
  readonly own: boolean;
  /** Null where none is recorded. */
  readonly statement: StatementView | null;
}

export interface ComparisonView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly committee: string;
  readonly lead: string;
  readonly candidates: readonly ComparedCandidacy[];
}

/** The elections that have anything to compare. */
export const comparedElections = ({ community }: Site): ElectionId[] =>
  community.elections.filter(({ candidacies }) => candidacies.length > 0).map(({ id }) => id);

/** All that the page of an election's statements shows. */
export function comparisonView(all: Site, id: ElectionId): ComparisonView {
  const election = the(all.elections, id);
  const { name: committee } = the(all.committees, election.committee);
  const candidates = inOrder(election);
  const count = countInWords(candidates.length, 'candidate');
  const title = `The statements in ${electionInSentence(election)}`;
  return {
    sheet: sheetOf(all, {
      title,
      description: `What the ${count} of ${electionInSentence(election)} say, side by side: ${committee}.`,
      kind: null,
      source: fileOf(all, 'elections', id),
    }),
    trail: belowElection(id, electionName(election)),
    title,
    committee,
    lead: `${capitalized(count)}, side by side. ${lastingOrderInWords(election)}`,
    candidates: candidates.map((candidacy) => ({
      id: `statement-${candidacy.slug}`,
      name: candidacy.name,
      href: toCandidacy(id, candidacy.slug),
      own: candidacy.statement?.writtenBy === 'candidate',
      affiliation: candidacy.affiliation ?? 'No affiliation on record',
      statement: statementView(all, candidacy),
    })),
  };
}
