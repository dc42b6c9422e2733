import { publishedOf } from '../content/published.ts';
import { toldCommand } from '../words/command-line.ts';
import type { Check } from './check.ts';

export const publishedLine: Check = {
  code: 'published-line',
  rule: 'A line of published.txt is an address of the site, a space, and the day since which it is kept.',
  severity: 'error',
  example: {
    wrong: { 'published.txt': '/people/ada/ 2020-06-01\n/people/ben/\n' },
    at: 'content/published.txt:2:1',
    right: { 'published.txt': '# Kept\n/people/ada/ 2020-06-01\n' },
  },
  run: ({ content }) => {
    const expected = `write /people/ada/ 2020-06-01, or remove the line; ${toldCommand('addresses', '--keep')} adds what is missing`;
    return publishedOf(content).wrong.map(({ place, text }) => ({
      place,
      message: `"${text.slice(0, 80)}" is no address with its day`,
      expected,
    }));
  },
};
