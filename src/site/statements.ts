/** Statements for the views: as HTML, and the file that a candidate adds. A statement is rendered once, however often it is shown. */
import { CALLED } from '#words/called.ts';
import type { ElectionId, Statement } from '../governance/model.ts';
import { NO_ANSWERS, writeStatement } from '../statement/answers.ts';
import { FORGES, type NewFileLink, newFileLink, pathIn } from '../statement/host.ts';
import { preview } from '../statement/preview.ts';
import { renderStatement } from '../statement/render.ts';
import { fileOfStatement } from '../words/paths.ts';
import type { Site } from './site.ts';

const rendered = new WeakMap<Statement, string>();

/** A statement's words as HTML, safe to be set into a page as it is. */
export function statementHtml({ settings }: Pick<Site, 'settings'>, statement: Statement): string {
  const html = rendered.get(statement) ?? renderStatement(statement.body, settings.privacy);
  rendered.set(statement, html);
  return html;
}

/** The first words of a statement, as plain text. */
export const statementPreview = (all: Pick<Site, 'settings'>, statement: Statement, words: number): string =>
  preview(statementHtml(all, statement), words);

/** What a candidate's file looks like before anything of one's own stands in it. */
export const STATEMENT_EXAMPLE = writeStatement({
  ...NO_ANSWERS,
  name: 'Your Name',
  github: 'your-handle',
  affiliation: 'Your organization',
  body: `Who you are, what you have done, and what you would do on the ${CALLED.committee}.`,
}).replace('affiliation: Your organization', 'affiliation: the organization you belong to today, or independent');

/** Where a candidate's file goes, and the page of the host on which it is added. */
interface StatementPlace {
  /** From the root of the repository. */
  readonly path: string;
  readonly link: NewFileLink;
}

/** The place of a candidate's file in the folder of an election. */
export function statementPlace(
  { settings: { repository } }: Pick<Site, 'settings'>,
  folder: ElectionId,
): StatementPlace {
  const file = fileOfStatement(folder, 'your-handle');
  return { path: pathIn(repository, file), link: newFileLink(repository, file, STATEMENT_EXAMPLE) };
}

/** What the host of the repository is called, and what it calls a proposed change. */
export const hostOf = ({ settings }: Pick<Site, 'settings'>): (typeof FORGES)[keyof typeof FORGES] =>
  FORGES[settings.repository.host];
