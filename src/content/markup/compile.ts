/**
 * How prose of the community's is compiled: by Sätteri, which Astro uses, with the walk in its way. The checks go through
 * the same options as the build does, so that both see the same tree.
 */
import { type CompileOptions, type Features, type HastPluginDefinition, markdownToHtml, mdxToJs } from 'satteri';
import { plainHosts } from './plain-hosts.ts';
import { type Component, type ProseKind, type Refused, type Words, walk } from './walk.ts';
import { withholding } from './withholding.ts';

/** What Astro turns on by itself; HTML of a handbook page is taken apart, so that the walk sees what a browser would. */
export const FEATURES: Readonly<Record<ProseKind, Features>> = {
  charter: { gfm: true, smartPunctuation: true },
  handbook: { gfm: true, smartPunctuation: true, rawHtml: true },
};

/** Hands what the walk found in each page to `then` before anything is made of it. */
const walker = (
  kind: ProseKind,
  then: (found: ReturnType<typeof walk>, front: object) => void,
): HastPluginDefinition => ({
  name: `hustings-${kind}`,
  options: { position: true },
  before: (root, { source, data }) => then(walk(root, kind, source), frontMatterOf(data)),
});

/** What Astro read as the front matter of a page that it compiles; nothing while a text is only examined. */
function frontMatterOf(data: { readonly astro?: unknown }): object {
  const { frontmatter } = (data.astro ?? {}) as { readonly frontmatter?: object };
  return frontmatter ?? {};
}

/** Stops the compiling of a page that holds what its kind may not. Throws with the first of it. */
const guard = (kind: ProseKind): HastPluginDefinition =>
  walker(kind, ({ refused: [first] }, front) => {
    // Astro would import what this key names.
    if ('layout' in front) throw new Error('1:1: a page of the community names no layout; leave it out');
    if (first === undefined) return;
    throw new Error(`${first.line}:${first.column}: ${first.message}; ${first.expected} [${first.code}]`);
  });

/** What stands in the way of a page of the community's while it is compiled. */
export const inTheWay = (kind: ProseKind, emails: boolean): HastPluginDefinition[] =>
  emails ? [guard(kind), plainHosts] : [guard(kind), plainHosts, withholding];

export interface Examined {
  readonly refused: readonly Refused[];
  readonly components: readonly Component[];
  readonly words: readonly Words[];
  /** Why the text cannot be compiled at all; the other lists may be short then. */
  readonly error: {
    readonly line: number;
    readonly column: number;
    readonly message: string;
    /** What to write instead, where that is known; null where the parser alone says what is wrong. */
    readonly expected: string | null;
  } | null;
}

const PLACED = /^(\d+):(\d+): ([\s\S]*?)(?: \([a-z-]+:[a-z-]+\))?$/;

/**
 * The place of a backslash that ends a text: after it the parser would look for one character more than there is, and take
 * the whole process down with it. Null where there is none.
 */
function lastBackslash(text: string): Examined['error'] {
  const ended = text.trimEnd();
  if (!ended.endsWith('\\')) return null;
  const lines = ended.split('\n');
  return {
    line: lines.length,
    column: lines.at(-1)?.length ?? 1,
    message: 'a page does not end with a backslash',
    expected: 'take it out, or write what it stands before',
  };
}

/** Quotes and lists within each other, beyond which nobody reads on, and the parser takes ever longer. */
const MOST_NESTED = 50;
const MARKERS = /^(?:[ \t]{0,8}(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))+/;
const DEEP = {
  message: 'quotes, lists or elements stand too deep within each other',
  expected: `take them apart; at most ${MOST_NESTED} stand within each other`,
};

/** The first line that begins within more quotes and lists than that; null where there is none. */
function tooDeep(text: string): Examined['error'] {
  const line = text.split('\n').findIndex((each) => {
    const markers = MARKERS.exec(each)?.[0].match(/>|[-*+]|\d+[.)]/g)?.length ?? 0;
    return markers > MOST_NESTED || /^[ \t]{200}[ \t]*(?:[-*+>]|\d{1,9}[.)])/.test(each);
  });
  return line === -1 ? null : { line: line + 1, column: 1, ...DEEP };
}

/** Throws, with the place, where the parser would take the process down: whoever compiles a page asks this first. */
export function refuseUnparsable(text: string, firstLine = 1): void {
  const found = lastBackslash(text) ?? tooDeep(text);
  if (found !== null)
    throw new Error(`${found.line + firstLine - 1}:${found.column}: ${found.message}; ${found.expected}`);
}

/** Compiles a text as the build would, and says what it holds. `text` is without front matter; places are within it. */
export function examine(kind: ProseKind, text: string): Examined {
  let found: ReturnType<typeof walk> = { refused: [], components: [], words: [] };
  const error = lastBackslash(text) ?? tooDeep(text);
  if (error !== null) return { ...found, error };
  const options: CompileOptions = {
    features: FEATURES[kind],
    hastPlugins: [
      walker(kind, (all) => {
        found = all;
      }),
    ],
  };
  try {
    if (kind === 'charter') mdxToJs(text, options);
    else markdownToHtml(text, options);
    return { ...found, error: null };
  } catch (error) {
    // The tree is as deep as the elements of the text.
    if (error instanceof RangeError) return { ...found, error: { line: 1, column: 1, ...DEEP } };
    const said = error instanceof Error ? error.message : String(error);
    const [, line, column, message] = PLACED.exec(said) ?? [];
    return {
      ...found,
      error: { line: Number(line ?? 1), column: Number(column ?? 1), message: message ?? said, expected: null },
    };
  }
}
