import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const electorateTooSmall: Check = {
  code: 'electorate-too-small',
  rule: 'More people can vote in an election than stand in it.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'by: poll', 'by: poll\n  turnout: { ballots: 2, electorate: 3 }'),
    at: 'content/elections/2020-05/election.yaml:13:38',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { candidacies, outcome } }): Report[] => {
      const could = outcome?.turnout?.electorate ?? null;
      if (could === null || could >= candidacies.length) return [];
      return [
        {
          place: file.source.at(['outcome', 'turnout', 'electorate']),
          message: `${could} people could vote, and ${candidacies.length} stood`,
          expected: 'check the number; "ballots" is how many voted, "electorate" how many could',
        },
      ];
    }),
};
