import type { BodyRule } from './rule.ts';

export const emptyStatement: BodyRule = {
  code: 'empty-statement',
  rule: 'A statement says something.',
  severity: 'error',
  find: ({ lines }) =>
    lines.some((line) => line.trim() !== '')
      ? []
      : [
          {
            line: 1,
            col: 1,
            message: 'there is no text below the front matter',
            expected:
              'write what you stand for; somebody who stands without a statement has an entry in election.yaml instead',
          },
        ],
};
