import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const officialTwice: Check = {
  code: 'official-twice',
  rule: 'Each official of an election is named once.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', '[eve]', '[eve, gus, eve]'),
    at: 'content/elections/2021-05/election.yaml:7:23',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data: { officials }, source }) =>
      officials.flatMap((official, index) => {
        const first = officials.indexOf(official);
        return first === index
          ? []
          : [
              {
                place: source.at(['officials', index]),
                message: `${official} is named twice among the officials`,
                expected: 'take one of the two away, or name who else runs it',
                also: [source.at(['officials', first])],
              },
            ];
      }),
    ),
};
