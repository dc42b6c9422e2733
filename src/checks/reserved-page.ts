import { parseDay } from '../governance/day.ts';
import type { Check } from './check.ts';

const RESERVED = ['amendments'];

export const reservedPage: Check = {
  code: 'reserved-page',
  rule: 'No page of the charter is called "amendments" or like a day: the charter has pages of these names.',
  severity: 'error',
  example: {
    wrong: {
      'charter/2019-01-01/amendments.mdx':
        '---\ntitle: Amendments\nsummary: How the charter changes.\norder: 2\nsince: 2019-01-01\n---\nBy a vote.\n',
    },
    at: 'content/charter/2019-01-01/amendments.mdx:1:1',
  },
  run: ({ content }) =>
    content.charter
      .filter(({ id }) => RESERVED.includes(id) || parseDay(id) !== null)
      .map(({ id, file }) => ({
        place: { file, line: 1, col: 1 },
        message: `this page would take the place of the charter’s own page "${id}"`,
        expected: 'give the file another name',
      })),
};
