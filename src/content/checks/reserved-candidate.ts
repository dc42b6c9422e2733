import type { Check } from './check.ts';

/** Parts of an election's address that are pages of the site. */
const PAGES = ['compare', 'index', 'officials'];
/** Names that no file may have on Windows, whatever follows the dot. */
const DEVICES = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])$/i;

export const reservedCandidate: Check = {
  code: 'reserved-candidate',
  rule: 'No statement is named after a page of the site, or by a name that some systems keep for themselves.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-05/candidates/compare.md':
        '---\nname: Hana Example\naffiliation: Acme\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/compare.md:1:1',
    right: {
      'elections/2021-05/candidates/compare-1.md':
        '---\nname: Hana Example\naffiliation: Acme\n---\nI would like to help.\n',
    },
  },
  run: ({ content }) =>
    content.files
      .filter(
        ({ kind, ids }) =>
          kind === 'statement' && (PAGES.includes(ids[1]?.toLowerCase() ?? '') || DEVICES.test(ids[1] ?? '')),
      )
      .map(({ file, ids }) => ({
        place: { file, line: 1, col: 1 },
        message: `"${ids[1]}" is kept for ${DEVICES.test(ids[1] ?? '') ? 'devices on some systems' : 'a page of the site'}`,
        expected: `name the file otherwise, such as "${ids[1]}-1.md", and leave "github" out; the officials add the handle in people/`,
      })),
};
