import type { Check } from './check.ts';

/** What becomes of a page that is called like one of the site's own beside it. */
const SHARED: ReadonlyMap<string, string> = new Map([
  ['changes', 'a version of the charter with this page has no page that shows, word by word, what it changed'],
  ['document', 'this page has no address of its own; it is read in the charter as one document, which stands there'],
]);

export const sharedPageName: Check = {
  code: 'shared-page-name',
  rule: 'No page of the charter is called "changes" or "document": the site has pages of these names for a version.',
  severity: 'hint',
  example: {
    wrong: {
      'charter/2019-01-01/changes.mdx':
        '---\ntitle: Changing the charter\nsummary: How the charter changes.\norder: 2\nsince: 2019-01-01\n---\nBy a vote.\n',
    },
    at: 'content/charter/2019-01-01/changes.mdx:1:1',
    right: {
      'charter/2019-01-01/changing.mdx':
        '---\ntitle: Changing the charter\nsummary: How the charter changes.\norder: 2\nsince: 2019-01-01\n---\nBy a vote.\n',
    },
  },
  run: ({ content }) =>
    content.charter.flatMap(({ id, file }) => {
      const told = SHARED.get(id);
      if (told === undefined) return [];
      return {
        place: { file, line: 1, col: 1 },
        message: told,
        expected: 'give the file another name, and redirect its old address to the new one',
      };
    }),
};
