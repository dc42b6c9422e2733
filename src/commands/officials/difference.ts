/** What a change does to a text, line by line, as one reads it at a terminal. */
import { withoutEmails } from '../../words/withheld.ts';

const CONTEXT = 2;

/**
 * The lines that go, marked `-`, and those that come, marked `+`, with a little of what stays around them. The changes of
 * officials are in one place; what lies between the first and the last difference is shown as a whole, but for e-mail addresses.
 */
export function difference(before: string, after: string): string[] {
  const [a, b] = [before, after].map((text) => (text === '' ? [] : text.replace(/\n$/, '').split('\n'))) as [
    string[],
    string[],
  ];
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < a.length - head && tail < b.length - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const marked = (mark: string, lines: readonly string[]) =>
    lines.map((line) => `  ${mark} ${withoutEmails(line)}`.trimEnd());
  return [
    ...marked(' ', b.slice(Math.max(0, head - CONTEXT), head)),
    ...marked('-', a.slice(head, a.length - tail)),
    ...marked('+', b.slice(head, b.length - tail)),
    ...marked(' ', b.slice(b.length - tail, b.length - tail + CONTEXT)),
  ];
}
