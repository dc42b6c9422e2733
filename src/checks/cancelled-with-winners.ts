import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const cancelledWithWinners: Check = {
  code: 'cancelled-with-winners',
  rule: 'An election that was cancelled elects nobody.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      'by: poll',
      'by: cancelled',
      '[ada, dora]',
      '[ada, dora]\nsummary: Called off.',
    ),
    at: 'content/elections/2020-05/election.yaml:14:12',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) =>
      data.outcome?.by === 'cancelled' && data.outcome.elected.length > 0
        ? [
            {
              place: source.at(['outcome', 'elected']),
              message: `was cancelled and elects ${data.outcome.elected.join(', ')}`,
              expected: 'take "elected" out, or correct "by"',
              also: [source.at(['outcome', 'by'])],
            },
          ]
        : [],
    ),
};
