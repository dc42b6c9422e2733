/**
 * Words of plain text that Markdown would take for markup, written so that a reader sees them as they stood: `__init__`, `*args`, `&lt;`,
 * `C:\_tmp`. What its writer plainly meant stays: a link, a name in backticks, a phrase between asterisks.
 */
import { isAllowedLink } from '../statement/links.ts';
import { isCodeIn } from './fences.ts';

/** A sign that may be markup, or the start of an address; most lines have none. */
const SIGNS = /[\\`*_~&<\]]|https?:/;

/** What is looked for, the first that fits at a place. */
const AT = {
  escaped: /\\(?=[!-/:-@[-`{-~]|$)/u,
  linked: /!?\[(?<text>[^[\]\n]+)\]\((?<to>https?:\/\/[^\s()<>]+)\)/u,
  bracketed: /<(?<inside>https?:\/\/[^\s<>]+)>/u,
  address: /https?:\/\/[^\s<>"'`\\{}|^[\]]+/u,
  code: /(?<![\p{L}\p{N}\p{M}`])`[^`\n]+`(?![\p{L}\p{N}\p{M}`])/u,
  strong: /(?<![\p{L}\p{N}\p{M}*_])\*\*(?<bold>[^\s*](?:[^*\n]*[^\s*])?)\*\*(?![\p{L}\p{N}\p{M}*_])/u,
  emphasis: /(?<![\p{L}\p{N}\p{M}*_])\*(?<leaning>[^\s*](?:[^*\n]*[^\s*])?)\*(?![\p{L}\p{N}\p{M}*_])/u,
  entity: /&(?=#\d{1,7};|#x[0-9a-f]{1,6};|[a-z][a-z0-9]{1,31};)/u,
  tag: /<(?=[/a-z!?])/u,
  bracket: /\](?=[(:])/u,
  // What begins nothing ends nothing: one before a blank, or a line within a word, needs no sign.
  asterisks: /\*+(?![\s*]|$)/u,
  lines: /(?<![\p{L}\p{N}\p{M}_])_+(?![\s_]|$)/u,
  waves: /~~+/u,
  backticks: /`+/u,
} as const;

const MARKUP = new RegExp(
  Object.entries(AT)
    .map(([name, { source }]) => `(?<${name}>${source})`)
    .join('|'),
  'giu',
);

/** An address is never longer; what is, would take long to look at. */
const LONGEST = 2000;

/** How much of a text is an address, without the end of the sentence that it stands in. */
function addressEnd(text: string): number {
  let end = text.length;
  while (end > 0) {
    const sign = text[end - 1] ?? '';
    const own = text.slice(0, end);
    const isOver = sign === ')' ? own.split(')').length > own.split('(').length : /[.,;:!?*]/.test(sign);
    if (!isOver) break;
    end -= 1;
  }
  return end;
}

const bySign = (text: string): string => text.replace(/[!-/:-@[-`{-~]/g, '\\$&');

/** An address as a link; null where a page would show it otherwise than it is written. */
const linkTo = (text: string): string | null =>
  text.length <= LONGEST && isAllowedLink(text) && !/%|xn--|[^ -~]/i.test(text) ? `<${text}>` : null;

function addressed(text: string): string {
  if (text.length > LONGEST) return bySign(text);
  const end = addressEnd(text);
  const own = text.slice(0, end);
  return (linkTo(own) ?? bySign(own)) + asWords(text.slice(end));
}

/** A text of Markdown with its bare addresses as links: the site, unlike those that show such texts, makes none of them by itself. */
export const withLinkedAddresses = (text: string): string =>
  text.replace(new RegExp(`(?<=^|\\s)${AT.address.source}`, 'giu'), (whole) => {
    const end = whole.length > LONGEST ? 0 : addressEnd(whole);
    const to = linkTo(whole.slice(0, end));
    return to === null ? whole : to + whole.slice(end);
  });

/** A line of plain text, without what stands before its words (a list's sign, a heading's), as Markdown. */
function asWords(line: string): string {
  if (!SIGNS.test(line)) return line;
  return line.replace(MARKUP, (whole: string, ...more: unknown[]) => {
    const found = more.at(-1) as Readonly<Record<string, string | undefined>>;
    const { text, to, inside, bold, leaning } = found;
    if (text !== undefined && to !== undefined)
      return linkTo(to) === null ? bySign(whole) : `[${asWords(text)}](${to})`;
    if (inside !== undefined) return linkTo(inside) ?? bySign(whole);
    if (found.address !== undefined) return addressed(whole);
    if (found.code !== undefined) return whole;
    if (bold !== undefined) return `**${asWords(bold)}**`;
    if (leaning !== undefined) return `*${asWords(leaning)}*`;
    return bySign(whole);
  });
}

/** A line of signs alone: a rule, or what stands under a heading. */
const DRAWN = /^\s*(?:[-=_*+#]\s?){3,}\s*$|^={2}$|^--$/;
/** What stands before the words of a line: signs of quotes, and one of a list or a heading. */
const BEFORE = /^\s*(?:>\s*)*(?:(?:[-*+•◦▪‣●○■]|\d{1,3}[.)]|#{1,6})(?:\s+|$))?/;
/** The sign of another list, quote or heading behind that, and a number too large to be an item's. */
const ANOTHER = /^(?:>|(?:[-+*]|#{1,6})(?=\s|$)|(\d{1,9})[.)](?=\s|$))/;

const another = (sign: string, number = ''): string => `${number}\\${sign.slice(number.length)}`;

/** The words of a heading that is written with `#` before them: signs at their end would close it, and be on no page. */
export const unclosed = (words: string): string => words.replace(/(^|[ \t])(#+)$/, '$1\\$2');

/** A sign at the beginning of a line that is none of markup: nothing is behind it, or it stands within a paragraph. */
function isWord(line: string, above: string): boolean {
  const [own, before] = [line.trimStart(), above.trimStart()];
  if (/^(?:#+|[-+=])$/.test(own)) return true;
  if (own.startsWith('>')) return !/^>(?:[\s>]|$)/.test(own) || (before !== '' && !before.startsWith('>'));
  return /^#\s/.test(own) && before !== '' && !before.startsWith('#');
}

/** The lines of a plain text with its words so written, but for what stands in a fence that is closed: that is code. */
export function inWords(lines: readonly string[]): string[] {
  const isCode = isCodeIn(lines, false);
  return lines.map((line, index) => {
    if (isCode[index] || DRAWN.test(line)) return line;
    const isPlain = isWord(line, lines[index - 1] ?? '');
    const [before = ''] = (isPlain ? /^\s*\S/ : BEFORE).exec(line) ?? [];
    const own = asWords(line.slice(before.length));
    if (isPlain) return before.replace(/\S/, '\\$&') + own;
    return before + (before.includes('#') ? unclosed(own) : own).replace(ANOTHER, another);
  });
}
