/**
 * Takes e-mail addresses out of a page of the community's while it is compiled: from its text, from every attribute, and from
 * what its links lead to. A text is taken as it reads, so that emphasis, a comment or a component does not hide an address.
 */
import type { HastNode, HastPluginDefinition } from 'satteri';
import { WITHHELD, withoutEmails, withoutEmailsAcross } from '../../words/withheld.ts';
import { scheme } from './allowed-addresses.ts';

/** The elements between which a line goes on. */
const INLINE = new Set(
  (
    'a abbr b cite code del dfn em i img input ins kbd mark q rp rt ruby s samp small span strong sub sup time u var wbr ' +
    'bdi bdo'
  ).split(' '),
);

/** What reads as a part of a line: a text, or what stands for a component's text and for the end of a line. */
interface Part {
  readonly node: Extract<HastNode, { type: 'text' }> | null;
  readonly reads: string;
}

/** The lines of a tree, each with its parts in their order. */
function linesIn(root: HastNode): Part[][] {
  const lines: Part[][] = [[]];
  const add = (part: Part): void => void lines.at(-1)?.push(part);
  const visit = (node: HastNode): void => {
    if (node.type === 'text') add({ node, reads: node.value });
    // The number that stands there may be a part of a name.
    else if (node.type === 'mdxJsxTextElement') add({ node: null, reads: '0' });
    if (!('children' in node)) return;
    const breaks = node.type === 'element' && !INLINE.has(node.tagName);
    if (breaks) lines.push([]);
    for (const child of node.children) visit(child as HastNode);
    if (breaks) lines.push([]);
  };
  visit(root);
  return lines;
}

/** Whether an address within a page is one to which mail goes, or names a mailbox as the one who asks. */
function isMailbox(address: string): boolean {
  const named = scheme(address);
  if (named === 'mailto') return true;
  return (named !== null || !address.includes('/')) && !address.startsWith('#') && withoutEmails(address) !== address;
}

/** A name in the page, as footnotes give them and as links lead to them. */
const AS_NAME = WITHHELD.replace(/[^a-z]+/g, '-').replace(/^-|-$/g, '');
function nameWithout(name: string): string {
  let read = name;
  try {
    read = decodeURIComponent(name);
  } catch {
    // It is no text in the form of addresses.
  }
  const kept = withoutEmails(read);
  return kept === read ? name : kept.replaceAll(WITHHELD, AS_NAME).replaceAll(' ', '-');
}

/** What an attribute may say instead; itself where it names nobody, undefined where it has to go. */
function attributeWithout(name: string, value: string): string | undefined {
  if (name === 'src') return value;
  if (name === 'id' || (name === 'href' && value.startsWith('#'))) return nameWithout(value);
  if (name === 'href') return isMailbox(value) ? undefined : value;
  return withoutEmails(value);
}

export const withholding: HastPluginDefinition = {
  name: 'hustings-withholding',
  before: (root, context) => {
    for (const line of linesIn(root as HastNode)) {
      const kept = withoutEmailsAcross(line.map(({ reads }) => reads));
      line.forEach(({ node }, index) => {
        const value = kept[index] ?? '';
        if (node !== null && value !== node.value) context.replaceNode(node, { type: 'text', value });
      });
    }
    const visit = (node: HastNode): void => {
      for (const [name, value] of node.type === 'element' ? Object.entries(node.properties) : []) {
        const before = Array.isArray(value) ? value.map(String) : [value];
        const after = before.map((each) => (typeof each === 'string' ? attributeWithout(name, each) : each));
        if (after.some((each, index) => each !== before[index]))
          context.setProperty(node, name, Array.isArray(value) ? after : after[0]);
      }
      if ('children' in node) for (const child of node.children) visit(child as HastNode);
    };
    visit(root as HastNode);
  },
};
