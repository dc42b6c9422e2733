/**
 * From a statement's Markdown to HTML: the one renderer, for the site, the preview and the checks.
 *
 * Safe by construction: what a candidate writes reaches the page as text; the only elements are those that Markdown's
 * own rules emit. No raw HTML, no images, no inline style, no ids; links go to whole https and http addresses only.
 * Where the checks have found something, this shows the text without it.
 */
import type { Token } from 'markdown-it';
import { emailsIn, WITHHELD, withoutEmails } from './email.ts';
import { withoutHidden } from './hidden.ts';
import { isAllowedLink } from './links.ts';
import { parseStatement, toHtml } from './parse.ts';

export interface RenderOptions {
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
  const texts = children.filter(({ type }) => type === 'text' || type === 'code_inline');
  const spans = emailsIn(texts.map(({ content }) => content).join(''));
  let from = 0;
  for (const token of texts) {
    const to = from + token.content.length;
    let kept = '';
    let pos = from;
    for (const { start, end } of spans) {
      if (end <= from || to <= start) continue;
      kept += token.content.slice(pos - from, Math.max(start, from) - from);
      if (from <= start) kept += WITHHELD;
      pos = Math.min(end, to);
    }
    token.content = kept + token.content.slice(pos - from);
    from = to;
  }
}

/** The tokens of one paragraph without links that may not stand, without images, and without what nobody sees. */
function cleaned(children: readonly Token[], options: RenderOptions): Token[] {
  const dropped: boolean[] = [];
  const kept = children.flatMap((token): Token[] => {
    if (token.type === 'link_open') {
      const refused = !isAllowedLink(String(token.attrGet('href') ?? ''));
      dropped.push(refused);
      if (refused) return [];
      token.attrs = [
        ['href', String(token.attrGet('href'))],
        ['rel', 'ugc nofollow noopener'],
      ];
    }
    if (token.type === 'link_close' && dropped.pop() === true) return [];
    if (token.type === 'image') return cleaned(token.children ?? [], options);
    token.content = withoutHidden(token.content);
    return [token];
  });
  if (!options.emails) withholdEmails(kept);
  return kept;
}

function adjust(tokens: readonly Token[], options: RenderOptions): void {
  lowerHeadings(tokens);
  for (const token of tokens) {
    const style = token.attrGet('style');
    token.attrs = style === null ? token.attrs : [['class', `align-${String(style).replace('text-align:', '')}`]];
    if (token.type === 'fence' || token.type === 'code_block') {
      const text = withoutHidden(token.content);
      token.content = options.emails ? text : withoutEmails(text);
      // The word after a fence would become a class.
      token.info = '';
    }
    if (token.children !== null) token.children = cleaned(token.children, options);
  }
}

/** The HTML of a statement's body. */
export function renderStatement(body: string, options: RenderOptions): string {
  const { tokens } = parseStatement(body);
  adjust(tokens, options);
  return toHtml(tokens);
}
