import type { Check } from './check.ts';

export const missingCommunity: Check = {
  code: 'missing-community',
  rule: 'A content folder has a community.yaml.',
  severity: 'error',
  example: { wrong: { 'community.yaml': null }, at: 'content/community.yaml:1:1' },
  run: ({ content }) =>
    content.files.some(({ kind }) => kind === 'community')
      ? []
      : [
          {
            place: { file: `${content.name}/community.yaml`, line: 1, col: 1 },
            message: 'there is no community.yaml',
            expected: 'add it, with at least name, description, url and repository',
          },
        ],
};
