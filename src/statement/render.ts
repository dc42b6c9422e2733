/**
 * From a statement's Markdown to HTML: the one renderer, for the site, the preview and the checks.
 *
 * Safe by construction: what a candidate writes reaches the page as text; the only elements are those that Markdown's
 * own rules emit. No raw HTML, no images, no inline style, no ids; links go to whole https and http addresses only.
 * Where the checks have found something, this shows the text without it.
 */
import type { Token } from 'markdown-it';
import { withoutEmails, withoutEmailsAcross } from '../words/withheld.ts';
import { withoutHidden } from './hidden.ts';
import { isAllowedLink, plainHost } from './links.ts';
import { parseStatement, textTokens, toHtml } from './parse.ts';

interface RenderOptions {
  /** Whether e-mail addresses are shown; they are withheld unless the community turns them on. */
  readonly emails: boolean;
}

/** A statement sits below two headings of the page, its title and the name of the section. */
const FIRST_LEVEL = 3;
const DEEPEST = 6;

/** Sets headings below those of the page, none more than one step below the one before it. */
function lowerHeadings(tokens: readonly Token[]): void {
  let above: { written: number; shown: number }[] = [];
  for (const token of tokens) {
    if (token.type === 'heading_open') {
      const written = Number(token.tag.slice(1));
      above = above.filter((heading) => heading.written < written);
      const shown = Math.min(DEEPEST, (above.at(-1)?.shown ?? FIRST_LEVEL - 1) + 1);
      above.push({ written, shown });
      token.tag = `h${shown}`;
    } else if (token.type === 'heading_close') {
      token.tag = `h${above.at(-1)?.shown ?? FIRST_LEVEL}`;
    }
  }
}

/** Takes e-mail addresses out of the text of one paragraph, also those that emphasis divides. */
function withholdEmails(children: readonly Token[]): void {
  const parts = children.filter(({ type }) => /^(?:text|code_inline|softbreak|hardbreak)$/.test(type));
  const isBreak = ({ type }: Token) => type.endsWith('break');
  const texts = parts.map((token) => (isBreak(token) ? '\n' : token.content));
  const kept = withoutEmailsAcross(texts);
  for (const [index, token] of parts.entries()) {
    // A joiner whose letter is gone is one that nobody sees.
    if (!isBreak(token) && kept[index] !== texts[index]) token.content = withoutHidden(kept[index] ?? '');
  }
}

/** The tokens of one paragraph without links that may not stand, without images, and without what nobody sees. */
function cleaned(children: readonly Token[], options: RenderOptions): Token[] {
  const opened: { refused: boolean; host: string | null }[] = [];
  const kept = children.flatMap((token): Token[] => {
    if (token.type === 'link_open') {
      const href = String(token.attrGet('href') ?? '');
      const refused = !isAllowedLink(href);
      opened.push({ refused, host: refused ? null : plainHost(href) });
      if (refused) return [];
      token.attrs = [
        ['href', href],
        ['rel', 'ugc nofollow noopener'],
      ];
    }
    if (token.type === 'link_close') {
      const { refused = false, host = null } = opened.pop() ?? {};
      return [...(refused ? [] : [token]), ...(host === null ? [] : textTokens(` (${host})`))];
    }
    if (token.type === 'image') return cleaned(token.children ?? [], options);
    token.content = withoutHidden(token.content);
    return [token];
  });
  if (!options.emails) withholdEmails(kept);
  return kept;
}

/** Quotes and lists within each other, beyond which no more are set in. */
const MOST_NESTED = 5;
const NESTS = /^(?:blockquote|bullet_list|ordered_list|list_item)_(open|close)$/;

/** Takes quotes and lists apart that stand deeper within each other than a reader could follow, or a narrow page could show. */
function flattened(tokens: readonly Token[]): Token[] {
  /** For each that is open, whether it is kept; and how many quotes and lists are. */
  const open: boolean[] = [];
  let nested = 0;
  return tokens.filter(({ type }, index) => {
    const which = NESTS.exec(type)?.[1];
    const isItem = type.startsWith('list_item');
    if (which === 'open') {
      const kept = isItem ? open.at(-1) === true : nested < MOST_NESTED;
      open.push(kept);
      if (kept && !isItem) nested += 1;
      return kept;
    }
    if (which === 'close') {
      const kept = open.pop() === true;
      if (kept && !isItem) nested -= 1;
      return kept;
    }
    // What stood in an item by itself is a paragraph again.
    const token = tokens[index];
    if (token !== undefined && open.at(-1) === false) token.hidden = false;
    return true;
  });
}

function adjust(tokens: readonly Token[], options: RenderOptions): void {
  lowerHeadings(tokens);
  for (const token of tokens) {
    const style = token.attrGet('style');
    token.attrs = style === null ? token.attrs : [['class', `align-${String(style).replace('text-align:', '')}`]];
    if (token.type === 'fence' || token.type === 'code_block') {
      const text = withoutHidden(token.content);
      token.content = options.emails ? text : withoutHidden(withoutEmails(text));
      // The word after a fence would become a class.
      token.info = '';
    }
    if (token.children !== null) token.children = cleaned(token.children, options);
  }
}

/** The HTML of a statement's body. */
export function renderStatement(body: string, options: RenderOptions): string {
  const tokens = flattened(parseStatement(body).tokens);
  adjust(tokens, options);
  return toHtml(tokens);
}
