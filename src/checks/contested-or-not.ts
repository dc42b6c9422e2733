import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, standingAtResult, standingIsKnown } from './subjects.ts';

export const contestedOrNot: Check = {
  code: 'contested-or-not',
  rule: 'An election is uncontested where no more people stand than there are seats, and comes to a vote where more do. A vote that was not needed is a hint.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/election.yaml', 'by: poll', 'by: uncontested'),
    at: 'content/elections/2020-05/election.yaml:12:7',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome === null || !standingIsKnown(checked.content, election)) return [];
      const standing = standingAtResult(election).length;
      const contested = standing > election.seats;
      const many = `${counted(standing, 'candidate')} for ${counted(election.seats, 'seat')}`;
      const place = () => file.source.at(['outcome', 'by']);
      const also = () => [file.source.at(['seats'])];
      if (outcome.by === 'uncontested' && contested) {
        return [
          {
            place: place(),
            message: withPlainSpaces(`is uncontested, with ${many}`),
            expected: 'write by: poll, or add who withdrew under "candidacies"',
            also: also(),
          },
        ];
      }
      // Where somebody voted, there was a vote: against none of the above, if nobody else.
      if (outcome.by !== 'poll' || contested || outcome.turnout !== null || outcome.none !== null) return [];
      return [
        {
          place: place(),
          message: withPlainSpaces(`was put to the vote, with ${many}`),
          expected: 'if no vote was held, write by: uncontested; if one was, this is only a hint',
          also: also(),
          severity: 'hint',
        },
      ];
    }),
};
