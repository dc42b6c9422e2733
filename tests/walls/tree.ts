/** Source files, as far as the walls are concerned: what each imports, and how long its functions are. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** The texts of the files by their paths from the root of the project. */
export type Tree = ReadonlyMap<string, string>;

export interface Import {
  readonly line: number;
  /** A path from the root of the project, or the name of a package. */
  readonly target: string;
  readonly isFile: boolean;
  /** Whether a `<script>` of a page imports it, rather than the page. */
  readonly inScript: boolean;
  /** Whether nothing of it is there when the code runs. */
  readonly typeOnly: boolean;
}

export interface LongFunction {
  readonly line: number;
  readonly name: string;
  readonly lines: number;
  /** Whether a comment before it says why it is that long. */
  readonly explained: boolean;
}

export interface SourceFile {
  readonly path: string;
  readonly lines: number;
  readonly imports: readonly Import[];
  readonly longFunctions: readonly LongFunction[];
  /** The longest of all its functions; null where it has none. */
  readonly longestFunction: Pick<LongFunction, 'name' | 'lines'> | null;
}

const LONGEST_FUNCTION = 80;
/** How a comment begins that gives the reason for a long function. */
const REASON = /\bLong, because \w+/;

/** The files below a folder of the project that the walls hold for. */
export function readTree(root: string, folder: string): Tree {
  const paths = readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((each) => path.posix.join(folder, each.split(path.sep).join('/')))
    .filter((each) => /\.(?:ts|astro|css)$/.test(each))
    .sort();
  return new Map(paths.map((each) => [each, readFileSync(path.join(root, each), 'utf8')]));
}

/** The text with all that lies outside of `ranges` blanked, so that places stay what they are. */
function only(text: string, ranges: readonly (readonly [number, number])[]): string {
  const blank = (part: string): string => part.replace(/[^\n]/g, ' ');
  let result = '';
  let at = 0;
  for (const [from, to] of ranges) {
    result += blank(text.slice(at, from)) + text.slice(from, to);
    at = to;
  }
  return result + blank(text.slice(at));
}

/** The code of a file: all of a `.ts`; of an `.astro` what stands between the fences, and what stands in its scripts. */
function codeOf(file: string, text: string): { readonly code: string; readonly script: string } {
  if (!file.endsWith('.astro')) return { code: text, script: '' };
  const fenced = /^---\n([\s\S]*?)^---$/m.exec(text);
  const start = text.indexOf('\n') + 1;
  const code: [number, number][] = fenced === null ? [] : [[start, start + (fenced[1]?.length ?? 0)]];
  const rest = fenced === null ? 0 : fenced[0].length;
  const scripts = [...text.slice(rest).matchAll(/<script\b[^>]*>([\s\S]*?)<\/script>/g)].map(
    (match): [number, number] => {
      const from = rest + match.index + match[0].indexOf('>') + 1;
      return [from, from + (match[1]?.length ?? 0)];
    },
  );
  return { code: only(text, code), script: only(text, scripts) };
}

/** The module that a node names, in whatever way it imports it; null where it names none. */
function moduleNamed(node: ts.Node): ts.StringLiteralLike | null {
  const named =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
        ? node.argument.literal
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
  return named !== undefined && ts.isStringLiteralLike(named) ? named : null;
}

const isTypeOnly = (node: ts.Node): boolean =>
  ts.isImportTypeNode(node) ||
  (ts.isImportDeclaration(node) && node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword) ||
  (ts.isExportDeclaration(node) && node.isTypeOnly);

/** The file that a module's name stands for, from the root of the project; null where it is a package's. */
function fileNamed(from: string, module: string): string | null {
  if (module === '#nouns') return 'src/words/own-nouns.ts';
  if (module.startsWith('#words/')) return path.posix.join('src/words/en', module.slice('#words/'.length));
  return module.startsWith('.') ? path.posix.join(path.posix.dirname(from), module.replace(/\?.*$/, '')) : null;
}

const importOf = (file: string, line: number, module: string, inScript = false, typeOnly = false): Import => {
  const target = fileNamed(file, module);
  return { line, target: target ?? module, isFile: target !== null, inScript, typeOnly };
};

const isFunction = (node: ts.Node): node is ts.FunctionLikeDeclaration =>
  ts.isFunctionDeclaration(node) ||
  ts.isFunctionExpression(node) ||
  ts.isArrowFunction(node) ||
  ts.isMethodDeclaration(node);

/** The statement, property or class member that a function stands in: what a comment about it stands before. */
function holderOf(node: ts.Node): ts.Node {
  const { parent } = node;
  if (parent === undefined || ts.isSourceFile(parent) || ts.isBlock(parent)) return node;
  return ts.isStatement(node) || ts.isPropertyAssignment(node) || ts.isMethodDeclaration(node)
    ? node
    : holderOf(parent);
}

function nameOf(node: ts.FunctionLikeDeclaration): string {
  if (node.name !== undefined) return node.name.getText();
  const { parent } = node;
  return ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent) ? parent.name.getText() : 'a function';
}

type Parsed = Pick<SourceFile, 'imports' | 'longFunctions' | 'longestFunction'>;

function parsed(file: string, code: string, inScript: boolean): Parsed {
  const source = ts.createSourceFile(file.replace(/\.astro$/, '.ts'), code, ts.ScriptTarget.Latest, true);
  const lineOf = (at: number): number => source.getLineAndCharacterOfPosition(at).line + 1;
  const imports: Import[] = [];
  const longFunctions: LongFunction[] = [];
  let longestFunction: SourceFile['longestFunction'] = null;
  const visit = (node: ts.Node): void => {
    const module = moduleNamed(node);
    if (module !== null) {
      imports.push(importOf(file, lineOf(module.getStart()), module.text, inScript, isTypeOnly(node)));
    }
    if (isFunction(node)) {
      const lines = lineOf(node.end) - lineOf(node.getStart()) + 1;
      if (lines > (longestFunction?.lines ?? 0)) longestFunction = { name: nameOf(node), lines };
      if (lines > LONGEST_FUNCTION) {
        const holder = holderOf(node);
        const before = code.slice(holder.getFullStart(), holder.getStart());
        longFunctions.push({
          line: lineOf(node.getStart()),
          name: nameOf(node),
          lines,
          explained: REASON.test(before.replace(/\s*\n\s*(?:\*|\/\/)?\s*/g, ' ')),
        });
      }
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return { imports, longFunctions, longestFunction };
}

const cssImports = (file: string, text: string): Import[] =>
  [...text.matchAll(/@import\s+(?:url\()?['"]([^'"]+)['"]/g)].map((match) =>
    importOf(file, text.slice(0, match.index).split('\n').length, match[1] ?? ''),
  );

type Longest = SourceFile['longestFunction'];

const longer = (a: Longest, b: Longest): Longest => ((a?.lines ?? 0) < (b?.lines ?? 0) ? b : a);

export function sourceFile(file: string, text: string): SourceFile {
  const lines = text.replace(/\n$/, '').split('\n').length;
  if (file.endsWith('.css'))
    return { path: file, lines, imports: cssImports(file, text), longFunctions: [], longestFunction: null };
  const { code, script } = codeOf(file, text);
  const [page, scripts] = [parsed(file, code, false), parsed(file, script, true)];
  return {
    path: file,
    lines,
    imports: [...page.imports, ...scripts.imports],
    longFunctions: [...page.longFunctions, ...scripts.longFunctions],
    longestFunction: longer(page.longestFunction, scripts.longestFunction),
  };
}
