/** The candidates of an election as its pages show them, in the order in which they stand on the site's day. */

import { placeInCount, STATUSES, WORDS_BY } from '#words/candidacies.ts';
import { NO_STATEMENT_KEPT, statementOfFirstVote } from '#words/page-parts.ts';
import type { RichText } from '#words/rich-text.ts';
import type { TagState } from '#words/tags.ts';
import { candidatesOn, placeOf, statusOn } from '../governance/candidates.ts';
import type { Day } from '../governance/day.ts';
import type { Candidacy, Election, ElectionId } from '../governance/model.ts';
import { statedBefore } from '../governance/run-offs.ts';
import type { Site } from '../site/site.ts';
import { statementPreview } from '../site/statements.ts';
import { toCandidacy } from '../site/urls.ts';
import { onceFor } from './once.ts';

/** How many words of a statement stand beside those of others, at most; an editors' summary is shown whole. */
const WORDS = 40;

/** How a candidacy stands, with what belongs to it: its place in the count, or the day on which it was withdrawn. */
export interface CandidacyTag {
  readonly state: TagState;
  readonly place: string | null;
  readonly withdrew: Day | null;
}

export interface CandidateRow {
  readonly name: string;
  readonly href: string;
  readonly affiliation: string | null;
  /** Whether the candidate's own file gives the affiliation and the words. */
  readonly own: boolean;
  readonly tag: CandidacyTag;
  /** The first words of the statement, and whose they are where the page does not say it of all; null where no statement is recorded. */
  readonly statement: { readonly words: string; readonly by: string | null } | null;
  /** Said in place of a statement. */
  readonly unstated: RichText;
}

const ordersOf = onceFor(({ asOf }) => {
  const drawn = new Map<ElectionId, Candidacy[]>();
  return (election: Election): readonly Candidacy[] => {
    const order = drawn.get(election.id) ?? candidatesOn(election, asOf);
    drawn.set(election.id, order);
    return order;
  };
});

/** The candidates in the order in which the pages show them; drawn once for all pages of an election. */
export const candidatesInOrder = (all: Site, election: Election): readonly Candidacy[] => ordersOf(all)(election);

/** How a candidacy stands on the site's day. */
export function candidacyTag({ asOf }: Site, election: Election, candidacy: Candidacy): CandidacyTag {
  const status = statusOn(election, candidacy, asOf);
  const place = placeOf(election, candidacy);
  return {
    state: STATUSES[status].tag,
    place: place === null ? null : placeInCount(place),
    withdrew: candidacy.withdrew,
  };
}

/** What is said in place of a statement that is not kept: in a run-off, where that of the vote before is. */
export function unstated({ community }: Site, election: Election, { person }: Candidacy): RichText {
  const before = statedBefore(community.elections, election, person);
  if (before === null) return NO_STATEMENT_KEPT;
  return statementOfFirstVote(before.election, toCandidacy(before.election.id, before.candidacy.slug));
}

/** Whether every statement of an election that is kept is a summary by the editors. */
export const allSummarized = ({ candidacies }: Pick<Election, 'candidacies'>): boolean => {
  const kept = candidacies.flatMap(({ statement }) => (statement === null ? [] : [statement]));
  return kept.length > 0 && kept.every(({ writtenBy }) => writtenBy === 'editor');
};

/** The candidates, each with the same facts and as many words. */
export const candidateRows = (all: Site, election: Election): CandidateRow[] =>
  candidatesInOrder(all, election).map((candidacy) => {
    const { statement } = candidacy;
    return {
      name: candidacy.name,
      href: toCandidacy(election.id, candidacy.slug),
      affiliation: candidacy.affiliation,
      own: statement?.writtenBy === 'candidate',
      tag: candidacyTag(all, election, candidacy),
      unstated: unstated(all, election, candidacy),
      statement:
        statement === null
          ? null
          : {
              words: statementPreview(
                all,
                statement,
                statement.writtenBy === 'editor' ? Number.POSITIVE_INFINITY : WORDS,
              ),
              by: allSummarized(election) ? null : WORDS_BY[statement.writtenBy],
            },
    };
  });
