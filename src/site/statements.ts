/** Statements as HTML. A statement is shown on the page of its candidacy and beside the others: it is rendered once. */
import type { Statement } from '../governance/model.ts';
import { renderStatement } from '../statement/render.ts';
import { site } from './site.ts';

const rendered = new WeakMap<Statement, string>();

/** A statement's words as HTML, safe to be set into a page as it is. */
export function statementHtml(statement: Statement): string {
  const html = rendered.get(statement) ?? renderStatement(statement.body, site().settings.privacy);
  rendered.set(statement, html);
  return html;
}
