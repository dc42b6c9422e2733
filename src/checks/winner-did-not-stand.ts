import { insteadOf } from '../findings/suggest.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, mayHaveStood } from './subjects.ts';

export const winnerDidNotStand: Check = {
  code: 'winner-did-not-stand',
  rule: 'Whoever is elected stood in the election: with a statement, or with an entry under "candidacies".',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', '[ada, dora]', '[ada, gus]'),
    at: 'content/elections/2020-05/election.yaml:14:18',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome, candidacies } = election;
      if (outcome === null || outcome.by === 'appointed') return [];
      const stood = candidacies.map(({ person }) => person);
      const known = [...checked.community.people.map(({ id }) => id)];
      return (
        file.data.outcome?.elected.flatMap((person, index): Report[] => {
          if (stood.includes(person) || !known.includes(person) || mayHaveStood(checked, election, person)) return [];
          return [
            {
              place: file.source.at(['outcome', 'elected', index]),
              message: `${person} is elected and did not stand`,
              expected: `${insteadOf(person, stood, 'candidate')}; somebody without a statement has an entry under "candidacies"`,
            },
          ];
        }) ?? []
      );
    }),
};
