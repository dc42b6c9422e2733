/**
 * From a statement's Markdown to its tokens: the one parser. What the page shows, what the preview shows and what the
 * checks find all follow from these tokens, so they cannot disagree about what a text means.
 *
 * There is no HTML in this grammar: what looks like a tag is text. Links and images are recognized whatever their
 * address, so that the checks can name them; the renderer drops those that may not stand.
 */
import MarkdownIt, { type StateInline, type Token } from 'markdown-it';

/** Something in a statement that a check may want to speak of. */
export interface Mark {
  readonly kind: 'tag' | 'image' | 'link' | 'entity';
  /** A tag or an entity as it is written; the text of a link. */
  readonly text: string;
  /** Where a link or an image leads; empty for the others. */
  readonly url: string;
  /** Line and column of the body, from 1. Worked out when asked for: there can be many marks on one long line. */
  readonly at: () => BodyPlace;
}

export interface BodyPlace {
  readonly line: number;
  readonly col: number;
}

export interface Heading extends BodyPlace {
  /** 1 to 6, as written. */
  readonly level: number;
  readonly text: string;
}

export interface Parsed {
  readonly lines: readonly string[];
  readonly tokens: Token[];
  readonly marks: readonly Mark[];
  readonly headings: readonly Heading[];
  /** Set where the text has more markup than is ever parsed: the tokens are one paragraph of plain text. */
  readonly tooMuch: number | null;
}

/**
 * Parsing takes more than linear time for some texts that consist of markup alone. No statement needs a fraction of
 * this; what has more is not parsed.
 */
export const MOST_MARKUP = 4000;
const MARKUP = /[[\]<>*_`~|&\\\n\r]/g;
const MOST_CELLS = 5 * MOST_MARKUP;
const MOST_MARKS = 500;

/** The start of a tag, a comment or a declaration. `a <b` is none. */
const TAG = /^<(?:!(?:--|\[|[a-z])|\?|\/?[a-z][a-z0-9:-]+(?=[\s/>]|$)|\/?[a-z][a-z0-9-]*(?:\s[^<>]*)?\/?>)/i;

interface Environment {
  block: Token | null;
  marks: Mark[];
  lines: readonly string[];
  /** The last line on which a block with lines of its own starts; cells of tables have none. */
  line: number;
}

const environments = new WeakMap<object, Environment>();

/** The place in the body of an offset in a block's text, whose lines stand in the body behind quotes and indents. */
function placeOf(content: string, offset: number, from: number, lines: readonly string[]): BodyPlace {
  const before = content.slice(0, offset).split('\n');
  const line = from + before.length;
  const start = content.length - content.slice(offset - (before.at(-1)?.length ?? 0)).length;
  const inContent = content.slice(start).split('\n', 1)[0] ?? '';
  const indent = inContent.length - inContent.trimStart().length;
  const found = (lines[line - 1] ?? '').indexOf(inContent.trim());
  return { line, col: Math.max(0, found) + (before.at(-1)?.length ?? 0) - (found === -1 ? 0 : indent) + 1 };
}

const none = () => '';

/** Notes where something stands. Its text and address are asked for later: the parser sets them after the token. */
function mark(state: StateInline, kind: Mark['kind'], offset: number, text: () => string, url = none): void {
  const env = environments.get(state.env);
  const block = env?.block;
  // The description of an image is parsed by itself; the image is marked already.
  if (env === undefined || block == null || state.src !== block.content || env.marks.length >= MOST_MARKS) return;
  const { line, lines } = env;
  env.marks.push({
    kind,
    get text() {
      return text();
    },
    get url() {
      return url();
    },
    at: () => placeOf(block.content, offset, line, lines),
  });
}

const attribute = (token: Token, name: string) => () => String(token.attrGet(name) ?? '');

const textOf = (tokens: readonly Token[]): string =>
  tokens.map(({ content, children }) => (children === null ? content : textOf(children))).join('');

/** The text between a link's two tokens. */
function labelOf(open: Token, tokens: readonly Token[]): string {
  const start = tokens.indexOf(open) + 1;
  const length = tokens.slice(start).findIndex(({ type, level }) => type === 'link_close' && level === open.level);
  return textOf(tokens.slice(start, start + Math.max(0, length)));
}

type Parser = InstanceType<typeof MarkdownIt>;

function makeParser(): Parser {
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: false });
  markdown.validateLink = () => true;

  markdown.inline.State = class extends markdown.inline.State {
    override push(type: string, tag: string, nesting: -1 | 0 | 1): Token {
      const token = super.push(type, tag, nesting);
      const at = this.pos;
      if (type === 'link_open') {
        // A link in brackets is pushed when its label has begun, an address in angle brackets where it stands.
        const { tokens } = this;
        mark(this, 'link', this.src[at] === '<' ? at : at - 1, () => labelOf(token, tokens), attribute(token, 'href'));
      } else if (type === 'image') {
        mark(this, 'image', at, none, attribute(token, 'src'));
      } else if (type === 'text_special' && this.src[at] === '&') {
        const written = this.src.slice(at, at + 40);
        mark(this, 'entity', at, () => /^&[#a-z0-9]+;/i.exec(written)?.[0] ?? '&');
      }
      return token;
    }
  };

  /** What looks like a tag is text; that it stands there is noted. */
  markdown.inline.ruler.before('html_inline', 'tag', (state, silent) => {
    if (state.src[state.pos] !== '<') return false;
    const tag = TAG.exec(state.src.slice(state.pos, state.pos + 1000))?.[0];
    if (tag === undefined) return false;
    if (!silent) {
      mark(state, 'tag', state.pos, () => tag);
      state.pending += tag;
    }
    state.pos += tag.length;
    return true;
  });

  markdown.core.ruler.at('inline', ({ tokens, env, md }) => {
    const environment = environments.get(env);
    for (const token of tokens) {
      if (environment !== undefined && token.map !== null) environment.line = token.map[0];
      if (token.type !== 'inline') continue;
      if (environment !== undefined) environment.block = token;
      md.inline.parse(token.content, md, env, token.children ?? []);
    }
  });
  return markdown;
}

let made: Parser | null = null;

/** Made for the first statement that is parsed: most commands parse none. */
function parser(): Parser {
  made ??= makeParser();
  return made;
}

function headingsOf(tokens: readonly Token[], lines: readonly string[]): Heading[] {
  return tokens.flatMap((token, index): Heading[] => {
    if (token.type !== 'heading_open' || token.map === null) return [];
    const line = token.map[0] + 1;
    const col = (lines[line - 1] ?? '').search(/[^\s>]/) + 1;
    const text = textOf(tokens[index + 1]?.children ?? []);
    return [{ level: Number(token.tag.slice(1)), text, line, col: Math.max(1, col) }];
  });
}

/** The tokens of a text that stands as it is within a paragraph. */
export const textTokens = (text: string): Token[] =>
  (parser().parseInline('.', {})[0]?.children ?? []).map((token) => Object.assign(token, { content: text }));

/** A text that is shown as it stands, in one paragraph. */
function plainTokens(body: string): Token[] {
  const tokens = parser().parse('.', {});
  for (const { children } of tokens) for (const child of children ?? []) child.content = body.replace(/\s+/g, ' ');
  return tokens;
}

/** How much markup a text has: its signs and line ends, and the cells that a table is filled up with. */
function markupIn(body: string, lines: readonly string[]): number {
  const columns = lines.reduce((most, line) => Math.max(most, line.split('|').length - 1), 0);
  const cells = columns * lines.length;
  return Math.max(body.match(MARKUP)?.length ?? 0, cells > MOST_CELLS ? cells : 0);
}

/** Parses a body. Takes a bounded time whatever it holds. */
export function parseStatement(body: string): Parsed {
  const lines = body.split(/\r\n|\n|\r/);
  const markup = markupIn(body, lines);
  if (markup > MOST_MARKUP) return { lines, tokens: plainTokens(body), marks: [], headings: [], tooMuch: markup };
  const env = {};
  const environment: Environment = { block: null, marks: [], lines, line: 0 };
  environments.set(env, environment);
  const tokens = parser().parse(body, env);
  return { lines, tokens, marks: environment.marks, headings: headingsOf(tokens, lines), tooMuch: null };
}

/** What an entity such as `&#8238;` stands for. */
export const entityText = (entity: string): string => parser().utils.unescapeAll(entity);

/** The HTML of tokens that `parseStatement` gave, once the renderer has gone over them. */
export function toHtml(tokens: Token[]): string {
  const { renderer, options } = parser();
  return renderer.render(tokens, options, {});
}
