/** The handbook's page of all findings, made from the checks themselves: rule, example, and what is said about it. */
import { asText, type Finding } from '../finding.ts';
import type { Check, Example } from './check.ts';
import { CHECKS } from './index.ts';
import { READER_CODES } from './reader-codes.ts';
import { filesOf, findingsOf } from './run-example.ts';

export type Described = Pick<Check, 'code' | 'rule' | 'severity'> & { readonly example: Example | null };

/** Every code that a finding can have, in the order of the page: what the reader says first, then the checks. */
export const CODES: readonly Described[] = [...READER_CODES, ...CHECKS];

const LINES_AROUND = 2;

/** The lines of an example around a finding, the line itself marked; null where there is nothing to show. */
function excerpt(files: Readonly<Record<string, string | Uint8Array>>, { place }: Finding): string | null {
  const text = files[place.file.slice('content/'.length)];
  if (typeof text !== 'string' || text.trim() === '' || text.length > 10_000) return null;
  const lines = text.trimEnd().split('\n');
  const first = Math.max(1, place.line - LINES_AROUND);
  return lines
    .slice(first - 1, place.line + LINES_AROUND)
    .map((line, index) => `${first + index === place.line ? '>' : ' '} ${String(first + index).padStart(3)} | ${line}`)
    .join('\n');
}

const fenced = (text: string): string => `\`\`\`\`text\n${text}\n\`\`\`\``;

function section({ code, rule, severity, example }: Described): string {
  // Rules are plain sentences; what looks like an element in them is text.
  const title = `## ${code}\n\n${severity === 'error' ? 'Error' : 'Hint'}. ${rule.replaceAll('<', '\\<')}`;
  if (example === null) return title;
  const finding = findingsOf(example.wrong).find((each) => each.code === code);
  if (finding === undefined) throw new Error(`the example of ${code} shows nothing`);
  const shown = excerpt(filesOf(example.wrong), finding);
  return [title, ...(shown === null ? [] : [fenced(shown)]), fenced(asText(finding))].join('\n\n');
}

/**
 * The page in Markdown, without a title of its own: one section a code, named by the code. The findings in it are the
 * checks' own output about their examples.
 */
export const checksReference = (): string =>
  `${[
    'Every finding has a code, in square brackets at its end. An error stops the build; a hint does not. The examples are files of a small made-up community, the line in question marked; below each is what `npm run check` says of it.',
    ...CODES.map(section),
  ].join('\n\n')}\n`;
