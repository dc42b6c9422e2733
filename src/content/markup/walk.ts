/**
 * What prose of the community's may hold: one walk over the tree that is compiled, used by the checks, which name every
 * place, and again while the page is compiled, which stops at the first. So nothing is compiled that the checks did not see.
 */
import type { Element, Nodes, Properties } from 'hast';
import type { HastNode } from 'satteri';
import { DISGUISE_EXPECTED, disguised, saysAnother } from '../../statement/disguise.ts';
import { mayLead, mayShow } from './allowed-addresses.ts';

/** Charter pages may use components, with values that are written out; handbook pages some HTML. */
export type ProseKind = 'charter' | 'handbook';

export type Refusal = 'mdx-code' | 'mdx-component' | 'prose-html' | 'prose-address' | 'disguised-link';

export interface Refused {
  readonly code: Refusal;
  /** Where it stands, from 1; the start of the text where the parser kept no place. */
  readonly line: number;
  readonly column: number;
  readonly message: string;
  readonly expected: string;
}

/** One component: `<Rule is="seats" />`. */
export interface Component {
  readonly name: string | null;
  /** What `is` says; null where there is no such attribute. */
  readonly is: string | null;
  readonly line: number;
  readonly column: number;
}

/** The components of charter pages, each with its attributes. */
const COMPONENTS: Readonly<Record<string, readonly string[]>> = { Rule: ['is', 'as'] };

/** What Markdown itself makes, and what a handbook page may write as HTML besides. */
const HTML = new Set(
  (
    'a abbr b blockquote br caption cite code col colgroup dd del details dfn div dl dt em figcaption figure h1 h2 h3 h4 ' +
    'h5 h6 hr i img input ins kbd li mark ol p pre q rp rt ruby s samp section small span strong sub summary sup table ' +
    'tbody td tfoot th thead time tr u ul var wbr'
  ).split(' '),
);

/** The attributes of any element, and of some: as the tree names them. None of them styles, names or runs anything. */
const EVERYWHERE = ['title', 'lang', 'dir', 'ariaLabel', 'ariaHidden'];
/** What an element may be said to be: no part of the page, nothing that speaks by itself, and nothing that one could press. */
const ROLES = new Set('note group list listitem img figure presentation none term definition'.split(' '));
const ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  a: ['href'],
  img: ['src', 'alt', 'width', 'height'],
  ol: ['start', 'reversed', 'type'],
  li: ['value'],
  td: ['colSpan', 'rowSpan', 'align', 'headers'],
  th: ['colSpan', 'rowSpan', 'align', 'scope'],
  col: ['span'],
  colgroup: ['span'],
  details: ['open'],
  time: ['dateTime'],
};

/** What the parser adds by itself, to footnotes, task lists, tables and code. */
function isOfMarkdown({ tagName }: Element, name: string, value: Properties[string]): boolean {
  const text = Array.isArray(value) ? value.join(' ') : String(value ?? '');
  switch (name) {
    case 'id':
      return text === 'footnote-label' || text.startsWith('user-content-');
    case 'className':
      return /^(?:sr-only|footnotes|data-footnote-backref|contains-task-list|task-list-item|language-\S+)(?: |$)/.test(
        text,
      );
    case 'dataFootnotes':
    case 'dataFootnoteRef':
    case 'dataFootnoteBackref':
      return true;
    case 'ariaDescribedBy':
      return text === 'footnote-label';
    case 'style':
      return /^text-align: ?(?:left|right|center);?$/.test(text) && (tagName === 'td' || tagName === 'th');
    case 'type':
    case 'checked':
    case 'disabled':
      return tagName === 'input';
    default:
      return false;
  }
}

/** A comment in braces, or nothing at all: what evaluates to nothing. */
const COMMENT = /^\s*(?:\/\*(?:(?!\*\/)[\s\S])*\*\/\s*)*$/;

const AS_TEXT = 'write it as text; a number of the charter is <Rule is="…" />, and a brace itself is \\{';
const shortened = (text: string): string => (text.length > 60 ? `${text.slice(0, 59)}…` : text);

/** The words of one paragraph, heading, cell or item, without code, and where they begin. A component stands as one sign, U+FFFC. */
export interface Words {
  readonly text: string;
  readonly line: number;
}

interface Found {
  readonly refused: Refused[];
  readonly components: Component[];
  readonly words: Words[];
}

interface At {
  readonly line: number;
  readonly column: number;
}

/**
 * Finds where an element stands whose place was lost because HTML was taken apart: where its tag is written, or the
 * address to which it leads, after the element before it; where that of the element around it is, if neither is found.
 */
function locator(source: string): (node: Element, above: At) => At {
  const text = source.toLowerCase();
  let from = 0;
  return ({ tagName, properties }, above) => {
    const written = [`<${tagName}`, properties.href, properties.src].filter((each) => typeof each === 'string');
    const found = written.map((each) => text.indexOf(each.toLowerCase(), from)).filter((at) => at !== -1);
    if (found.length === 0) return above;
    const at = Math.min(...found);
    from = at + 1;
    const before = source.slice(0, at).split('\n');
    return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
  };
}

/** What holds one run of words. */
export const BLOCKS = new Set(['p', 'li', 'td', 'th', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6']);

/** The words of a block: those of the blocks within it are their own, and code is none. */
function wordsIn(node: HastNode | Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') return '\ufffc';
  if (!('children' in node) || (node.type === 'element' && node.tagName === 'code')) return ' ';
  return node.children
    .map((child) => (child.type === 'element' && BLOCKS.has(child.tagName) ? ' ' : wordsIn(child as HastNode)))
    .join('');
}

/** All that a link shows. */
function shownBy(node: HastNode | Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && node.tagName === 'img') return String(node.properties.alt ?? '');
  return 'children' in node ? node.children.map((child) => shownBy(child as HastNode)).join('') : '';
}

type Refuse = (at: At, code: Refusal, message: string, expected: string) => void;

const refuseCode = (refuse: Refuse, at: At, text: string): void =>
  refuse(at, 'mdx-code', `there is code here: ${shortened(text)}`, AS_TEXT);

type MdxElement = Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

/** Refuses a component that is not in the list, and every attribute but those of the list whose value is written out. */
function componentIn(node: MdxElement, at: At, refuse: Refuse): Component {
  const name = node.name ?? null;
  const known = name !== null && Object.hasOwn(COMPONENTS, name) ? COMPONENTS[name] : undefined;
  if (known === undefined) {
    const expected = 'write it as Markdown; the only component is <Rule is="…" />';
    refuse(at, 'mdx-component', `<${name ?? ''}> is not for charter pages`, expected);
  }
  let is: string | null = null;
  for (const attribute of node.attributes) {
    if (attribute.type === 'mdxJsxExpressionAttribute') refuseCode(refuse, at, attribute.value);
    else if (typeof attribute.value === 'object' && attribute.value !== null)
      refuseCode(refuse, at, attribute.value.value);
    else if (known !== undefined && !known.includes(attribute.name)) {
      const expected = `leave it out; <${name}> takes ${known.join(' and ')}`;
      refuse(at, 'mdx-component', `<${name}> takes no attribute ${attribute.name}`, expected);
    } else if (attribute.name === 'is') is = attribute.value ?? null;
  }
  return { name, is, ...at };
}

/** Refuses an element, an attribute, a link or a picture that is not allowed. */
function elementIn(node: Element, at: At, refuse: Refuse): void {
  const { tagName, properties } = node;
  if (!HTML.has(tagName) || (tagName === 'input' && properties.type !== 'checkbox')) {
    refuse(at, 'prose-html', `<${tagName}> is not for pages of the community`, 'write it as Markdown');
    return;
  }
  for (const [name, value] of Object.entries(properties)) {
    const isKnown =
      EVERYWHERE.includes(name) || ATTRIBUTES[tagName]?.includes(name) || (name === 'role' && ROLES.has(String(value)));
    if (!isKnown && !isOfMarkdown(node, name, value)) {
      refuse(at, 'prose-html', `<${tagName}> takes no attribute ${name} here`, 'leave it out');
    }
  }
  const { href, src } = properties;
  if (typeof href === 'string' && !mayLead(href)) {
    const expected = 'write an address that begins with https://, or a path within the site';
    refuse(at, 'prose-address', `a link may not lead to ${shortened(href)}`, expected);
  }
  const host = typeof href === 'string' && tagName === 'a' ? disguised(shownBy(node), href) : null;
  if (host !== null) {
    refuse(at, 'disguised-link', saysAnother(`"${shortened(shownBy(node))}"`, host), DISGUISE_EXPECTED);
  }
  if (typeof src === 'string' && !mayShow(src)) {
    const expected = 'put the picture into public/ and write its path from there: /picture.png';
    refuse(at, 'prose-address', `a picture may not come from ${shortened(src)}`, expected);
  }
}

/** Elements within each other, beyond which whatever goes over the tree later may come to its end. */
const DEEPEST = 200;

/** Everything in the tree of a text that its kind of prose may not hold, and the components that it uses, in the text's order. */
export function walk(root: HastNode | Nodes, kind: ProseKind, source: string): Found {
  const locate = locator(source);
  const found: Found = { refused: [], components: [], words: [] };
  const refuse: Refuse = (at, code, message, expected) => found.refused.push({ ...at, code, message, expected });
  const visit = (node: HastNode | Nodes, above: At, depth: number): void => {
    const known = node.position?.start;
    const at = known ?? (node.type === 'element' ? locate(node, above) : above);
    const { line, column } = at;
    if (depth > DEEPEST) {
      const expected = `take them apart; at most ${DEEPEST} stand within each other`;
      refuse({ line, column }, 'prose-html', 'elements stand too deep within each other here', expected);
      return;
    }
    visitNode(node, { line, column });
    if (node.type === 'element' && BLOCKS.has(node.tagName)) found.words.push({ text: wordsIn(node), line });
    if ('children' in node) for (const child of node.children) visit(child as HastNode, at, depth + 1);
  };
  const visitNode = (node: HastNode | Nodes, at: At): void => {
    switch (node.type) {
      case 'mdxjsEsm':
        refuseCode(refuse, at, node.value);
        break;
      case 'mdxFlowExpression':
      case 'mdxTextExpression':
        if (!COMMENT.test(node.value)) refuseCode(refuse, at, node.value);
        break;
      case 'mdxJsxFlowElement':
      case 'mdxJsxTextElement':
        found.components.push(componentIn(node, at, refuse));
        break;
      case 'element':
        elementIn(node, at, refuse);
        break;
      case 'raw':
        refuse(at, 'prose-html', `there is HTML here: ${shortened(node.value)}`, 'write it as Markdown');
        break;
      case 'root':
      case 'text':
      case 'comment':
      case 'doctype':
        break;
      default:
        // A kind of node that nobody has thought of is none that may pass.
        refuse(at, kind === 'charter' ? 'mdx-code' : 'prose-html', 'there is something here that is no prose', AS_TEXT);
    }
  };
  visit(root, { line: 1, column: 1 }, 0);
  return found;
}
