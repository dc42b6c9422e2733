/** The text of a charter page, block by block, as it is held against another wording: without links, and with its rules still by name. */
import { type HastNode, mdxToJs } from 'satteri';
import { FEATURES } from './compile.ts';
import { BLOCKS } from './walk.ts';

/** A rule of the charter in the text: `<Rule is="seats" />`. */
interface NamedRule {
  readonly is: string;
  readonly as: 'words' | 'figure';
}

/** One paragraph, heading, cell or item. */
export interface Block {
  /** The element: "p", "h2", "li". */
  readonly kind: string;
  readonly parts: readonly (string | NamedRule)[];
}

function ruleOf(node: Extract<HastNode, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>): NamedRule {
  const said = (name: string): string => {
    const found = node.attributes.find((each) => each.type === 'mdxJsxAttribute' && each.name === name);
    return typeof found?.value === 'string' ? found.value : '';
  };
  return { is: said('is'), as: said('as') === 'figure' ? 'figure' : 'words' };
}

function blocksIn(root: HastNode): Block[] {
  const blocks: { kind: string; parts: (string | NamedRule)[] }[] = [];
  const visit = (node: HastNode, into: (string | NamedRule)[]): void => {
    if (node.type === 'text') into.push(node.value);
    else if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') into.push(ruleOf(node));
    if (!('children' in node)) return;
    const isBlock = node.type === 'element' && (BLOCKS.has(node.tagName) || node.tagName === 'pre');
    const block = isBlock ? { kind: node.tagName, parts: [] } : null;
    if (block !== null) blocks.push(block);
    for (const child of node.children) visit(child as HastNode, block?.parts ?? into);
  };
  visit(root, []);
  return blocks.filter(({ parts }) => parts.some((part) => typeof part !== 'string' || part.trim() !== ''));
}

/** The blocks of a charter page, in its order. `text` is without front matter, and a text that the checks let pass. */
export function blocksOf(text: string): readonly Block[] {
  let found: readonly Block[] = [];
  mdxToJs(text, {
    features: FEATURES.charter,
    hastPlugins: [
      {
        name: 'hustings-blocks',
        before: (root) => {
          found = blocksIn(root as HastNode);
        },
      },
    ],
  });
  return found;
}
