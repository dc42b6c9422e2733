/** The handbook's pages of all findings, made from the checks themselves: rule, example, and what is said about it. */

import type { Check, Example, Overlay } from '../checks/check.ts';
import { EXAMPLE_BASE } from '../checks/example-base.ts';
import { CHECKS } from '../checks/index.ts';
import { asText, type Finding } from '../findings/finding.ts';
import { READER_CODES } from './reader-codes.ts';
import { type ExampleFile, filesOf, findingsOf } from './run-example.ts';

export type Described = Omit<Check, 'run'>;

/** Every code that a finding can have, in the order of the page: what the reader says first, then the checks. */
export const CODES: readonly Described[] = [...READER_CODES, ...CHECKS];

const LINES_AROUND = 2;

/** Lines of a text, some of them marked, with those around them; where all would be marked, none is. */
function lines(text: string, marked: readonly number[]): string {
  const near = (line: number) => marked.some((each) => Math.abs(each - line) <= LINES_AROUND);
  const all = text.trimEnd().split('\n');
  const mark = (line: number) => (marked.length < all.length && marked.includes(line) ? '>' : ' ');
  return all
    .map((line, index) => ({ line, number: index + 1 }))
    .filter(({ number }) => near(number))
    .map(({ line, number }) => `${mark(number)} ${String(number).padStart(3)} | ${line}`)
    .join('\n');
}

/** What of a file an example shows around a finding, the line itself marked; null where there is nothing to show. */
function excerpt(file: ExampleFile | undefined, { place }: Finding): string | null {
  if (typeof file === 'object' && 'linksTo' in file) return `${place.file} -> ${file.linksTo}`;
  if (typeof file !== 'string' || file.trim() === '' || file.length > 10_000) return null;
  return lines(file, [place.line]);
}

/** What an example changes in the community that all of them start from: each file, the lines that are new marked. */
function changes(overlay: Overlay): string[] {
  return Object.entries(overlay).flatMap(([name, text]) => {
    if (typeof text !== 'string') return [];
    const before = new Set((EXAMPLE_BASE[name] ?? '').split('\n'));
    const added = text
      .trimEnd()
      .split('\n')
      .flatMap((line, index) => (before.has(line) ? [] : [index + 1]));
    return [`content/${name}\n${lines(text, added)}`];
  });
}

/** The history of an example as `git log` would tell it, oldest commit first. */
function told(history: Example['history']): string | null {
  if (history === undefined) return null;
  if (history === 'cut off') return '$ git rev-parse --is-shallow-repository\ntrue';
  return history
    .map(({ commit, at, says, file }) => `${commit}  ${at}  ${says}\n            content/${file}`)
    .join('\n');
}

const fenced = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``;

/** "Error" or "Hint": what a finding of a code is, before anything lessens it. */
export const severityInWords = ({ severity }: Pick<Described, 'severity'>): string =>
  severity === 'error' ? 'Error' : 'Hint';

/** The page of one code in Markdown, without a title and the rule: an example, its history if the rule goes by it, and what is said. */
export function checkPage({ code, example }: Described): string {
  const finding = findingsOf(example.wrong, example).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`the example of ${code} shows nothing`);
  const history = told(example.history);
  const shown = excerpt(filesOf(example.wrong)[finding.place.file.slice('content/'.length)], finding);
  return `${[
    '## An example',
    ...(history === null ? [] : ['The history of the file, as git tells it:', fenced(history)]),
    ...(shown === null ? [] : [fenced(shown)]),
    `What ${example.site === undefined ? '`npm run check`' : '`npm run build`'} says of it:`,
    fenced(asText(finding)),
    ...(example.right === undefined
      ? []
      : ['In order, and nothing is said of it:', ...changes(example.right).map(fenced)]),
  ].join('\n\n')}\n`;
}

/** The list of all codes in Markdown, without a title of its own: each with its rule, and a link to its page. */
export const checksReference = (): string =>
  `${[
    'Every finding has a code, in square brackets at its end. An error stops the build; a hint does not. The page of each code shows what breaks its rule, in the files of a small made-up community, the line in question marked, and what is said of it.',
    // Rules are plain sentences; what looks like an element in them is text.
    CODES.map(
      (each) =>
        `- [${each.code}](${each.code}/): ${severityInWords(each).toLowerCase()}. ${each.rule.replaceAll('<', '\\<')}`,
    ).join('\n'),
  ].join('\n\n')}\n`;
