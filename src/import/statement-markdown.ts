/**
 * The text of a statement as Markdown that reads as its author meant it, and that the site takes: no word of it is lost, changed or added. Only
 * blanks and signs of markup are set.
 */
import { withoutHidden } from '../statement/hidden.ts';
import { isAllowedLink } from '../statement/links.ts';
import { parseStatement } from '../statement/parse.ts';
import { siteHeading } from '../statement/rules/site-heading.ts';
import { WITHHELD } from '../words/withheld.ts';
import { isCodeIn } from './fences.ts';
import { plainAsMarkdown } from './plain-lists.ts';
import { inWords, unclosed, withLinkedAddresses } from './plain-words.ts';
import { wholeTables } from './whole-tables.ts';

/** The lines of a text with what stands outside its fences changed: each into one line, none or several. */
function outsideFences(lines: readonly string[], change: (line: string, index: number) => string | string[]): string[] {
  const isCode = isCodeIn(lines, true);
  return lines.flatMap((line, index) => (isCode[index] ? [line] : change(line, index)));
}

const isUnderline = (line: string | undefined): line is string => /^(?:={2,}|-{3,})\s*$/.test(line ?? '');

/** Whether a line is a heading by the line of signs below it: it stands alone above that. */
const isUnderlined = (lines: readonly string[], index: number): boolean =>
  isUnderline(lines[index + 1]) &&
  (lines[index] ?? '').trim() !== '' &&
  !isUnderline(lines[index]) &&
  !/^\s*(?:[-*+]\s|[>|]|#{1,6}\s|\d{1,3}[.)]\s)/.test(lines[index] ?? '') &&
  (lines[index - 1] ?? '').trim() === '';

/** Headings by `#` alone, and none of the first level, which is the page's title. */
function headings(lines: readonly string[]): string[] {
  const all = outsideFences(lines, (line, index) => {
    if (isUnderlined(lines, index)) return `${lines[index + 1]?.startsWith('=') ? '#' : '##'} ${unclosed(line.trim())}`;
    if (index > 0 && isUnderline(line) && isUnderlined(lines, index - 1)) return [];
    // Below a paragraph of several lines all of them would be a heading.
    return line.startsWith('=') && isUnderline(line) && (lines[index - 1] ?? '').trim() !== '' ? ['', line] : line;
  });
  let isTop = false;
  outsideFences(all, (line) => {
    if (/^#\s/.test(line)) isTop = true;
    return line;
  });
  return isTop ? outsideFences(all, (line) => (/^#{1,5}\s/.test(line) ? `#${line}` : line)) : all;
}

const DEFINITION = /^( {0,3})\[([^\]\n]{1,99})\]:\s*<?([^\s>]*)>?(?:\s+["'(].*)?\s*$/;
/** A label in brackets that is no definition's. */
const USED = /\[([^[\]\n]{1,99})\](?!:)/g;
const INLINE =
  /(!?)\[((?:[^[\]\n]|\[[^[\]\n]*\])*)\]\(\s*(?:<([^<>\n]*)>|((?:[^()\s<>]|\([^()\s]*\))*)|(\[e-mail address withheld\]))(?:\s+(?:"[^"\n]*"|'[^'\n]*'))?\s*\)/g;

/** A link that the site refuses as its text with the address behind it, an image as a link to it. */
const link = (whole: string, sign: string, text: string, pointed?: string, plain?: string, gone?: string): string => {
  const words = text.trim();
  if (gone !== undefined) return words === '' || words.includes(WITHHELD) ? WITHHELD : words;
  const address = pointed ?? plain ?? '';
  if (isAllowedLink(address)) return sign === '' ? whole : `[${words === '' ? address : text}](${address})`;
  return words === '' || words === address ? address : address === '' ? words : `${text} (${address})`;
};

/** A line of Markdown with its links: one that leads to no whole address as words, an image as a link to it, a bare address as one. */
function lineOfLinks(line: string): string {
  const isLinked = line.includes('](');
  // What is set in so far may be code, in which an address is as it is.
  if (!isLinked && (/[[\]]|^(?: {4}|\t)/.test(line) || !/https?:/.test(line))) return line;
  // What stands in backticks is, too.
  return line
    .split(/(`[^`]*`)/)
    .map((part, index) => (index % 2 === 1 ? part : isLinked ? part.replace(INLINE, link) : withLinkedAddresses(part)))
    .join('');
}

/** Markdown without links that lead to no whole address, and without images; the addresses stay as words. */
function links(lines: readonly string[]): string[] {
  const used = new Set(lines.flatMap((line) => [...line.toLowerCase().matchAll(USED)].map(([, label]) => label)));
  return outsideFences(lines, (line) => {
    const [, blanks = '', label = '', address = ''] = DEFINITION.exec(line) ?? [];
    if (label === '' || label.startsWith('^')) return lineOfLinks(line);
    // A definition that no text uses is on no page.
    return isAllowedLink(address) && used.has(label.toLowerCase()) ? line : `${blanks}\\${line.trim()}  `;
  });
}

/** A line of Markdown in which what looks like a tag is words. */
const withoutTags = (line: string): string =>
  /<\/?[a-z!?]/i.test(line) ? line.replace(/<(?=[/a-z!?])(?!https?:)/gi, '\\<') : line;

/** Headings that are the site's own as bold words. */
function ownHeadings(body: string): string {
  if (!/^#/m.test(body)) return body;
  const refused = new Set(
    siteHeading.find(parseStatement(body), { words: null, emails: true }).map(({ line }) => line - 1),
  );
  return refused.size === 0
    ? body
    : body
        .split('\n')
        .map((line, index) => (refused.has(index) ? line.replace(/^\s*#+\s+(.*?)(?:\s+#+)?\s*$/, '**$1**') : line))
        .join('\n');
}

/** Text of a body, given line by line, as Markdown that the site takes. */
export function asMarkdown(lines: readonly string[], isMarkdown: boolean): string {
  const clean = lines.map((line) => withoutHidden(line.replace(/[\u00a0\u2007\u202f]/g, ' ')).trimEnd());
  const words = isMarkdown ? clean.map(withoutTags) : inWords(clean);
  const text = words.join('\n');
  // Most texts have no table, and no heading.
  const whole = text.includes('|') ? wholeTables(words) : words;
  const headed = /^(?:#|==|---)/m.test(text) ? headings(whole) : whole;
  const made = isMarkdown ? links(headed) : plainAsMarkdown(headed);
  return ownHeadings(made.join('\n')).trim();
}
