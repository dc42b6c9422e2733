import { isManualPage } from '../content/schema/manual.ts';
import type { Check } from './check.ts';
import { EXAMPLE_BASE } from './example-base.ts';

export const manualPage: Check = {
  code: 'manual-page',
  rule: 'No page of the community’s handbook is called like one of the manual, which is published in its place.',
  severity: 'hint',
  example: {
    wrong: {
      'handbook/deploying.md':
        '---\ntitle: Deploying\nsummary: Where our site is.\naudience: maintainers\norder: 1\n---\nOn our own server.\n',
    },
    at: 'content/handbook/deploying.md:1:1',
    right: {
      'handbook/our-servers.md':
        '---\ntitle: Our servers\nsummary: Where our site is.\naudience: maintainers\norder: 1\n---\nOn our own server.\n',
      'community.yaml': `${EXAMPLE_BASE['community.yaml']}handbook: { leaveOut: [deploying] }\n`,
    },
  },
  run: ({ content }) =>
    content.files
      .filter(({ kind, ids: [page = ''] }) => kind === 'handbook' && isManualPage(page))
      .map(({ file, ids: [page = ''] }) => ({
        place: { file, line: 1, col: 1 },
        message: `the manual has a page "${page}" already: /handbook/${page}/ shows that one, and this one is not published`,
        expected: `give the file another name, such as our-${page}.md; to take the manual’s page out of the list, name it in community.yaml: handbook: { leaveOut: [${page}] }`,
      })),
};
