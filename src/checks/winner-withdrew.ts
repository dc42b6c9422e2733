import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const winnerWithdrew: Check = {
  code: 'winner-withdrew',
  rule: 'Nobody who withdrew is elected.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', '[ada, dora]', '[ada, ben]'),
    at: 'content/elections/2020-05/election.yaml:14:18',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file }) =>
      (file.data.outcome?.elected ?? []).flatMap((person, index, all): Report[] => {
        const entry = file.data.candidacies.findIndex((each) => each.person === person && each.withdrew !== undefined);
        if (entry === -1 || all.indexOf(person) < index) return [];
        return [
          {
            place: file.source.at(['outcome', 'elected', index]),
            message: `${person} is elected and withdrew on ${file.data.candidacies[entry]?.withdrew}`,
            expected: 'correct the result or the withdrawal',
            also: [file.source.at(['candidacies', entry, 'withdrew'])],
          },
        ];
      }),
    ),
};
