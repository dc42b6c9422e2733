/** The HTML validator over every page, and a look at the small faults of their words. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { HtmlValidate } from 'html-validate/node';
import { filesIn } from '../../src/build/site-folder.ts';
import { on, site } from './sites.ts';
import { smallFaults, straightQuotes } from './small-words.ts';
import { type Step, verdict } from './step.ts';

/** Every fault of the HTML under a folder, as `file:line:col  what  (rule)`. */
export async function htmlFaults(folder: string, pages: readonly string[]): Promise<readonly string[]> {
  // Given as it is: looked up by the validator, it would not hold for a site outside the project.
  const validator = new HtmlValidate(JSON.parse(readFileSync('.htmlvalidate.json', 'utf8')));
  const faults: string[] = [];
  for (const page of pages) {
    const { results } = await validator.validateFile(path.join(folder, page));
    for (const { messages } of results) {
      for (const { line, column, message, ruleId } of messages) {
        faults.push(`${page}:${line}:${column}  ${message}  (${ruleId})`);
      }
    }
  }
  return faults;
}

export const html: Step = {
  name: 'html',
  what: 'valid HTML on every page, and no small fault in its words',
  run: () =>
    on(site, async ({ folder }) => {
      const pages = filesIn(folder).filter((file) => file.endsWith('.html'));
      const words = pages.flatMap((page) => {
        const html = readFileSync(path.join(folder, page), 'utf8');
        // What the manual says of files and checks quotes them as they are written.
        const quotes = page.startsWith('handbook/') ? [] : straightQuotes(html);
        return [...smallFaults(html), ...quotes].map((fault) => `${page}: ${fault}`);
      });
      return verdict([...(await htmlFaults(folder, pages)), ...words], `${pages.length} pages`);
    }),
};
