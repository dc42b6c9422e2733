/** The HTML validator over every page, and a look at the small faults of their words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate/node';
import { filesIn } from '../../src/build/site-folder.ts';
import { on, site } from './sites.ts';
import { leftUnsaid, smallFaults, straightQuotes } from './small-words.ts';
import { type Step, verdict } from './step.ts';

/** Every fault of the HTML under a folder, as `file:line:col  what  (rule)`. */
export async function htmlFaults(folder: string, pages: readonly string[]): Promise<readonly string[]> {
  // Given as it is: looked up by the validator, it would not hold for a site outside the project.
  const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(path.join(folder, page));
    for (const { messages, source } of results) {
      for (const { line, column, message, ruleId, offset } of messages) {
        // A form that sends nothing (`method="dialog"`) needs no button to send it.
        const form = source?.slice(offset, source.indexOf('>', offset)) ?? '';
        if (ruleId === 'wcag/h32' && form.includes('method="dialog"')) continue;
        faults.push(`${page}:${line}:${column}  ${message}  (${ruleId})`);
      }
    }
  }
  return faults;
}

/** What a page may weigh, compressed, in bytes: itself, its style sheets together, the script that every page loads. */
const BUDGET = { page: 15_000, styles: 14_000, everywhere: 1500 };

const compressed = (file: string): number => gzipSync(readFileSync(file), { level: 9 }).length;

/** Where a page, what it wears, or the script of every page weighs too much. */
export function tooHeavy(folder: string, pages: readonly string[]): string[] {
  const texts = pages.map((page) => ({ page, text: readFileSync(path.join(folder, page), 'utf8') }));
  const own = (text: string, pattern: RegExp): string[] =>
    [...text.matchAll(pattern)].map(([, file = '']) => file.replace(/^.*(?=_astro\/)/, ''));
  const weights = new Map<string, number>();
  const weigh = (file: string): number => {
    const known = weights.get(file) ?? compressed(path.join(folder, file));
    weights.set(file, known);
    return known;
  };
  // An old address that sends a reader on is no page of its own.
  const scripts = texts
    .filter(({ text }) => text.includes('<main'))
    .map(({ text }) => own(text, /<script type="module" src="([^"]+)"/g));
  const everywhere = (scripts[0] ?? []).filter((script) => scripts.every((each) => each.includes(script)));
  const over = (what: string, bytes: number, most: number): string[] =>
    bytes > most ? [`${what}: ${bytes} bytes compressed, at most ${most}`] : [];
  return [
    ...texts.flatMap(({ page, text }) => {
      const styles = own(text, /<link rel="stylesheet" href="([^"]*_astro\/[^"]+)"/g);
      return [
        ...over(page, weigh(page), BUDGET.page),
        ...over(
          `the styles of ${page}`,
          styles.reduce((sum, file) => sum + weigh(file), 0),
          BUDGET.styles,
        ),
      ];
    }),
    ...everywhere.flatMap((script) => over(script, weigh(script), BUDGET.everywhere)),
  ];
}

export const html: Step = {
  name: 'html',
  what: 'valid HTML on every page, within its weight, and no small fault in its words',
  run: () =>
    on(site, async ({ folder }) => {
      const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
      const words = pages.flatMap((page) => {
        const html = readFileSync(path.join(folder, page), 'utf8');
        // What the manual says of files and checks quotes them as they are written.
        const quotes = page.startsWith('handbook/') ? [] : straightQuotes(html);
        return [...smallFaults(html), ...leftUnsaid(html), ...quotes].map((fault) => `${page}: ${fault}`);
      });
      const heavy = tooHeavy(folder, pages);
      return verdict([...(await htmlFaults(folder, pages)), ...words, ...heavy], `${pages.length} pages`);
    }),
};
