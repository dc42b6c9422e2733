/**
 * From a statement's Markdown to HTML: the one renderer, for the site, the preview and the checks.
 *
 * Safe by construction: what a candidate writes reaches the page as text; the only elements are those that the rules
 * below emit. No raw HTML, no images, no inline style, no ids; links go to https and http addresses only.
 */
import MarkdownIt, { type Token } from 'markdown-it';

export interface RenderOptions {
  /** Whether e-mail addresses are shown; they are withheld unless the community turns them on. */
  readonly emails: boolean;
}

/** Statements sit below the page's own headings: their first level is the page's third. */
const HEADINGS_BELOW = 2;

/** An address as such, and one spelt out: "name at example dot org". */
const EMAIL =
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+|[\p{L}\p{N}._%+-]+ at (?:[\p{L}\p{N}-]+ dot )+(?:com|org|net|io|dev|edu|gov|info|co|ai|cn|de|eu|fr|in|jp|uk)\b/giu;
const WITHHELD = '[e-mail address withheld]';

/** Whether a link may stand: an absolute address, https or http, and nothing that only looks like one. */
export function isAllowedLink(url: string): boolean {
  if (!/^https?:\/\/[^\s\\]+$/i.test(url)) return false;
  try {
    return ['https:', 'http:'].includes(new URL(url).protocol);
  } catch {
    return false;
  }
}

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false }).disable(['image']);
markdown.validateLink = isAllowedLink;

function lowered(tag: string): string {
  return `h${Math.min(6, Number(tag.slice(1)) + HEADINGS_BELOW)}`;
}

function adjust(tokens: Token[], options: RenderOptions): void {
  for (const token of tokens) {
    if (token.type === 'heading_open' || token.type === 'heading_close') token.tag = lowered(token.tag);
    if (token.type === 'link_open') token.attrSet('rel', 'ugc nofollow noopener');
    const style = token.attrGet('style');
    if (style !== null) {
      token.attrs = (token.attrs ?? []).filter(([name]) => name !== 'style');
      token.attrSet('class', `align-${String(style).replace('text-align:', '')}`);
    }
    if (!options.emails && ['text', 'code_inline', 'fence', 'code_block'].includes(token.type)) {
      token.content = token.content.replace(EMAIL, WITHHELD);
    }
    if (token.children !== null) adjust(token.children, options);
  }
}

/** The HTML of a statement's body. */
export function renderStatement(body: string, options: RenderOptions): string {
  const environment = {};
  const tokens = markdown.parse(body, environment);
  adjust(tokens, options);
  return markdown.renderer.render(tokens, markdown.options, environment);
}
