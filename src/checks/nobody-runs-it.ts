import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const nobodyRunsIt: Check = {
  code: 'nobody-runs-it',
  rule: 'An election whose plan is public names who runs it.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'officials: [eve]', 'published: 2020-12-20'),
    at: 'content/elections/2021-05/election.yaml:7:12',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { published, officials, outcome }, source }) =>
      published === undefined || officials.length > 0 || outcome !== undefined
        ? []
        : [
            {
              place: source.at(['published']),
              message: `the plan was published on ${published}, and names no official`,
              expected: 'add officials: [<id>]; leave it, where the charter gives them other ways to be found',
            },
          ],
    ),
};
