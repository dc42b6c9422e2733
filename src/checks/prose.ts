/** Charter pages as trees: what of MDX they use, with places in the file. */
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import type { RawFile } from '../content/files.ts';
import type { ReadContent } from '../content/read.ts';
import type { Place } from '../findings/finding.ts';

/** One `<Rule is="…">`, or another component. */
export interface Element {
  readonly name: string | null;
  /** What `is` says; null where there is no such attribute. */
  readonly is: string | null;
  readonly place: Place;
  /** Where `is` stands. */
  readonly isPlace: Place;
}

export interface Prose {
  readonly file: RawFile;
  readonly elements: readonly Element[];
  /** Imports, exports and expressions; comments are none. */
  readonly code: readonly { readonly place: Place; readonly text: string }[];
  /** Why the page is not MDX; its other lists are empty then. */
  readonly error: { readonly place: Place; readonly message: string } | null;
}

interface Node {
  readonly type: string;
  readonly name?: string | null;
  readonly value?: unknown;
  readonly attributes?: readonly Node[];
  readonly children?: readonly Node[];
  readonly position?: { readonly start: { readonly line: number; readonly column: number } };
  readonly data?: { readonly estree?: { readonly body: readonly unknown[] } | null };
}

const CODE = [
  'mdxjsEsm',
  'mdxFlowExpression',
  'mdxTextExpression',
  'mdxJsxExpressionAttribute',
  'mdxJsxAttributeValueExpression',
];
const ELEMENTS = ['mdxJsxFlowElement', 'mdxJsxTextElement'];

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkMdx);

function parse(file: RawFile, text: string): Prose {
  const placeOf = (node: Node, or?: Node): Place => {
    const start = node.position?.start ?? or?.position?.start;
    return { file: file.file, line: start?.line ?? 1, col: start?.column ?? 1 };
  };
  const elements: Element[] = [];
  const code: { place: Place; text: string }[] = [];
  const visit = (node: Node, above: Node): void => {
    if (CODE.includes(node.type)) {
      const comment = node.type !== 'mdxjsEsm' && node.data?.estree?.body.length === 0;
      if (!comment) code.push({ place: placeOf(node, above), text: String(node.value ?? '') });
    }
    if (ELEMENTS.includes(node.type)) {
      const is = node.attributes?.find(({ name }) => name === 'is');
      const place = placeOf(node);
      elements.push({
        name: node.name ?? null,
        is: typeof is?.value === 'string' ? is.value : null,
        place,
        isPlace: is === undefined ? place : placeOf(is, node),
      });
      for (const attribute of node.attributes ?? []) {
        visit(attribute, node);
        if (typeof attribute.value === 'object' && attribute.value !== null) visit(attribute.value as Node, attribute);
      }
    }
    for (const child of node.children ?? []) visit(child, node);
  };
  try {
    const tree = parser.parse(text) as Node;
    visit(tree, tree);
    return { file, elements, code, error: null };
  } catch (error) {
    const { line, column, reason } = error as { line?: number; column?: number; reason?: string };
    return {
      file,
      elements: [],
      code: [],
      error: {
        place: { file: file.file, line: line ?? 1, col: column ?? 1 },
        message: reason ?? String(error),
      },
    };
  }
}

const parsed = new WeakMap<RawFile, Prose>();

/** Every page of the charter that could be read. */
export function proseOf({ files }: Pick<ReadContent, 'files'>): Prose[] {
  return files.flatMap((file) => {
    if (file.kind !== 'charter' || file.text === null) return [];
    const prose = parsed.get(file) ?? parse(file, file.text);
    parsed.set(file, prose);
    return [prose];
  });
}
