import { themeHtml } from '../content/markup/theme-html.ts';
import type { Check } from './check.ts';

export const themeNoWayHome: Check = {
  code: 'theme-no-way-home',
  rule: 'theme/header.html links to the first page, since it takes the place of the name that does.',
  severity: 'hint',
  example: {
    wrong: { 'theme/header.html': '<p>Our community</p>\n' },
    at: 'content/theme/header.html:1:1',
    right: { 'theme/header.html': '<p><a href="/">Our community</a></p>\n' },
  },
  run: ({ content }) =>
    content.theme
      .filter(({ id, text, file }) => id === 'header' && !themeHtml(text, file).links.includes('/'))
      .map(({ file }) => ({
        place: { file, line: 1, col: 1 },
        message: 'nothing in it links to the first page',
        expected: 'put the name, or the mark, into <a href="/">',
      })),
};
