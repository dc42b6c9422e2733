/**
 * Random charter pages made of what MDX and Markdown disagree about: code in braces, attributes and exports, inside tables,
 * footnotes, code spans, lists, quotes and broken combinations of them. Every piece of code names `PWNED`, so that whatever
 * of it would be evaluated is an identifier of that name in the compiled module, and none may be there after the checks
 * let the page pass.
 */
import fc from 'fast-check';
import ts from 'typescript';
import { examine } from '../../src/content/markup/compile.ts';
import { createSatteriMdx } from './satteri-mdx.ts';

const CODE = [
  '{PWNED()}',
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a template of the page's, not of ours
  '{`${PWNED}`}',
  '{/* c */ PWNED /* d */}',
  '{/* c */}',
  '<Rule is={PWNED("seats")} />',
  '<Rule is={(PWNED, "seats")}/>',
  '<Rule {...PWNED} is="seats" />',
  '<Rule is="seats">{PWNED}</Rule>',
  '<PWNED />',
  '<PWNED.x is="a" />',
  '<Rule is="seats" />',
  '<Rule is="{PWNED}" />',
  '<Rule is="&#123;PWNED&#125;" />',
  "<Rule is='a\" b={PWNED}' />",
  '<>{PWNED}</>',
  '<b onClick={PWNED}>x</b>',
  'export const a = PWNED',
  'import PWNED from "./x.js"',
  'export default PWNED',
  '![p](PWNED.js)',
  '![p](./PWNED.mjs "t")',
  '[l]: ./PWNED.js\n\n![p][l]',
  '[x](javascript:PWNED)',
  '<img src={PWNED} />',
  '<script>{PWNED}</script>',
  '<style>{`PWNED`}</style>',
];

const ROUND = [
  '|',
  '`',
  '``',
  '```',
  '~~~',
  '\n',
  '\n\n',
  '\n\n\n',
  ' ',
  '    ',
  '\t',
  '> ',
  '- ',
  '1. ',
  '# ',
  '[^1]',
  '[^1]: ',
  '***',
  '---',
  '+++',
  '\\',
  '\\{',
  '\\`',
  '{',
  '}',
  '<',
  '>',
  '</',
  '/>',
  '<!--',
  '-->',
  '<Rule',
  'is=',
  '"',
  "'",
  '&#96;',
  '&lbrace;',
  '[',
  ']',
  '(',
  ')',
  '![',
  '| a | b |\n| - | - |\n',
  '| --- | :-: |\n',
  '$$',
  ':::',
  '~',
  '^',
  '\u00a0',
  '\u200b',
  '\r\n',
  '\ufeff',
  'text',
  'a',
  '[x]: ',
  '<details>',
  '</details>',
];

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...CODE) },
  { weight: 6, arbitrary: fc.constantFrom(...ROUND) },
  { weight: 1, arbitrary: fc.string({ maxLength: 4 }) },
);

/** A random page without front matter. */
export const page: fc.Arbitrary<string> = fc
  .array(piece, { minLength: 1, maxLength: 24 })
  .map((pieces) => pieces.join(''));

/** Whether code that was compiled names `PWNED` anywhere but in a text. */
export function evaluates(code: string): boolean {
  const file = ts.createSourceFile('page.js', code, ts.ScriptTarget.Latest, false, ts.ScriptKind.JS);
  const visit = (node: ts.Node): boolean =>
    (ts.isIdentifier(node) && node.text.includes('PWNED')) ||
    (ts.isImportDeclaration(node) && node.moduleSpecifier.getText(file).includes('PWNED')) ||
    (ts.forEachChild(node, (child) => visit(child) || undefined) ?? false);
  return visit(file);
}

export type Verdict = 'refused' | 'harmless' | 'evaluates' | 'breaks the build';

/** What becomes of a page: what the checks say of it, and, where they let it pass, what Astro's own compiler makes of it. */
export async function judge(text: string): Promise<Verdict> {
  const { refused, error } = examine('charter', text);
  if (refused.length > 0 || error !== null) return 'refused';
  try {
    return evaluates(await createSatteriMdx(text)) ? 'evaluates' : 'harmless';
  } catch {
    return 'breaks the build';
  }
}
