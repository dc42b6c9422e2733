import { themeHtml as made, THEME_PARTS } from '../content/markup/theme-html.ts';
import type { Check } from './check.ts';

export const themeHtml: Check = {
  code: 'theme-html',
  rule: `The community’s own parts of a page (${THEME_PARTS.map((part) => `theme/${part}.html`).join(', ')}) hold text, links and pictures of the site’s own: no script, style or form.`,
  severity: 'error',
  example: {
    wrong: { 'theme/footer.html': '<p>Kept by <b onclick="go()">us</b>.</p>\n' },
    at: 'content/theme/footer.html:1:15',
    right: { 'theme/footer.html': '<p class="ours">Kept by <a href="/people/">us</a>.</p>\n' },
  },
  run: ({ content }) => content.theme.flatMap(({ text, file }) => made(text, file).wrong),
};
