/**
 * A page as the indexer is to see it: its text and what the search needs to know of it, without what would be parsed to be
 * thrown away. What the indexer makes of it is what it makes of the whole page.
 */

import { apart, hasRun } from '../words/sign-runs.ts';

/** What a page says of its tables and its sources, rather than of its subject. */
export const NOT_INDEXED = ['thead', 'caption', 'svg', '.timetable', '.note__sources', '.provenance', '.breadcrumbs'];

/** What marks the text of a page that the search is to find. */
const INDEXED = 'data-pagefind-body';

/** What the head of a page may tell the search: its language, and a line for each thing else. */
const TOLD = /<(?:html|meta)(?:\s+[^\s=>"'/]+(?:="[^"]*")?)+\s*>/g;

/** The start of an element, with its attributes. */
const START = /<([a-z][a-z0-9]*)((?:\s+[^\s=>"'/]+(?:="[^"]*")?)+)\s*>/g;

/** The attributes that mean something to the indexer: what it is told, classes that it leaves out, and anchors. */
const MEANT =
  /\s(?:data-pagefind[\w-]*(?:="[^"]*")?|id="[^"]*"|class="[^"]*(?:timetable|note__sources|provenance|breadcrumbs)[^"]*")/g;

/** Cells of a table, which follow each other without a space between their words. */
const CLOSED = /<\/(td|th)>(?=<)/g;

/** Tags, which stay, and what stands between them. */
const TEXTS = /<[^>]*>|[^<]+/g;

/** A page for the indexer; null where it is not to be found. */
export function searchText(html: string): string | null {
  const main = html.slice(html.indexOf('<main'), html.lastIndexOf('</main>'));
  if (!main.includes(INDEXED)) return null;
  const head = html.slice(0, html.indexOf('<body')).match(TOLD) ?? [];
  const told = head.filter((tag) => tag.startsWith('<html') || tag.includes('data-pagefind'));
  const text = main
    .replace(START, (_, name, attributes) => `<${name}${(attributes.match(MEANT) ?? []).join('')}>`)
    .replace(CLOSED, '</$1> ');
  const split = hasRun(text) ? text.replace(TEXTS, (part) => (part.startsWith('<') ? part : apart(part))) : text;
  return `${told.join('')}<body>${split}</main></body></html>`;
}
