import type { Check } from './check.ts';

export const reservedId: Check = {
  code: 'reserved-id',
  rule: 'No organization is called "independent": the word stands for having none.',
  severity: 'error',
  example: {
    wrong: { 'organizations/independent.yaml': 'name: Independent\n' },
    at: 'content/organizations/independent.yaml:1:1',
  },
  run: ({ content }) =>
    content.files
      .filter(({ kind, ids }) => kind === 'organization' && ids[0] === 'independent')
      .map(({ file }) => ({
        place: { file, line: 1, col: 1 },
        message: '"independent" is the word for somebody without an organization',
        expected: 'remove the file; people and statements may say independent without it',
      })),
};
