import { reservedExpected, reservedFor, reservedMessage } from '../statement/reserved.ts';
import type { Check, Report } from './check.ts';

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
    content.files.flatMap(({ kind, file, ids }): Report[] => {
      const name = kind === 'statement' ? (ids[1] ?? '') : '';
      const reserved = reservedFor(name);
      if (reserved === null) return [];
      return [
        {
          place: { file, line: 1, col: 1 },
          message: reservedMessage(name, reserved),
          expected: reservedExpected(name),
        },
      ];
    }),
};
