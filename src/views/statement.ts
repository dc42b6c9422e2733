/** Somebody's words in an election, set as prose, and whose they are where they are not the candidate's own. */
import { listInWords } from '#words/sentences.ts';
import type { Candidacy } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { statementHtml } from '../site/statements.ts';

export interface StatementView {
  /** Whose statement it is. */
  readonly name: string;
  readonly writtenBy: 'candidate' | 'editor';
  /** The handles of those who keep the files, where they are named; told of the editors' texts. */
  readonly keptBy: string | null;
  /** Where the person's own words can be read, where the text is the editors'. */
  readonly original: string | null;
  /** Safe to be set into a page as it is. */
  readonly html: string;
}

/** The statement of a candidacy; null where none is recorded. */
export function statementView(all: Site, { name, statement }: Candidacy): StatementView | null {
  if (statement === null) return null;
  const { writtenBy, original } = statement;
  const { owners } = all.settings;
  const keptBy = writtenBy === 'editor' && owners.length > 0 ? listInWords(owners.map((owner) => `@${owner}`)) : null;
  return { name, writtenBy, keptBy, original, html: statementHtml(all, statement) };
}
