import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const winnerTwice: Check = {
  code: 'winner-twice',
  rule: 'Nobody is elected twice in one election.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', '[ada, dora]', '[ada, ada]'),
    at: 'content/elections/2020-05/election.yaml:14:18',
  },
  run: ({ content }) =>
    content.elections.flatMap(({ data, source }) =>
      (data.outcome?.elected ?? []).flatMap((person, index, all) => {
        const first = all.indexOf(person);
        if (first === index) return [];
        return [
          {
            place: source.at(['outcome', 'elected', index]),
            message: `${person} is elected twice`,
            expected: 'name each winner once',
            also: [source.at(['outcome', 'elected', first])],
          },
        ];
      }),
    ),
};
