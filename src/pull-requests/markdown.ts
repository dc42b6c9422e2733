/** Somebody's input in Markdown: what it shows stands as it is but for e-mail addresses, and ends nothing, links nothing, calls nobody. */
import { cutOff, type Listed, moreLeftOut } from '#words/request-told.ts';
import { printable } from '../findings/printable.ts';
import { pathWithoutEmails, withoutEmails } from '../words/withheld.ts';

/** A text as code on one line: the names of files and handles are somebody's input. */
export const shown = (text: string): string =>
  `\`${
    printable(pathWithoutEmails(text))
      .replace(/[`\r\n]/g, '')
      .trim() || ' '
  }\``;

/** Text in a block that nothing in it can end. */
export const block = (text: string, language = 'text'): string => {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}${language}\n${text}\n${fence}`;
};

/** A text in a sentence or a cell, with no sign that Markdown or HTML reads. */
export const told = (text: string): string =>
  printable(withoutEmails(text))
    .replace(/\s+/g, ' ')
    .replace(/[\\`*_[\]<>#|~@&]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A sentence that begins with what matters most. */
export const led = ([lead, rest]: readonly [lead: string, rest: string]): string => `**${lead}**${rest}`;

/** The first of a list, and how many are left out, in a line of its own. */
export function first(lines: readonly string[], most: number, listed: Listed): string[] {
  if (lines.length <= most) return [...lines];
  const bullet = lines[0]?.startsWith('- ') ? '- ' : '';
  return [...lines.slice(0, most), `${bullet}${moreLeftOut(lines.length - most, listed, lines.length)}`];
}

/** Lines as a list. */
export const bullets = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** A table; cells hold Markdown. */
export const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');

/** A text that is at most so long, cut at a line; what is cut off says how much. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text;
  const at = text.lastIndexOf('\n', most);
  const kept = text.slice(0, at <= 0 ? most : at);
  let open = '';
  for (const line of kept.split('\n')) {
    const fence = /^`{3,}/.exec(line)?.[0] ?? '';
    if (open === '') open = fence;
    else if (line === open) open = '';
  }
  return `${kept}\n${open}\n\n*${cutOff(text.length - kept.length)}*\n`;
}
