import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections, standingAtResult, standingIsKnown } from './subjects.ts';

export const candidateDropped: Check = {
  code: 'candidate-dropped',
  rule: 'Without a vote everybody who stands is elected.',
  severity: 'error',
  example: {
    wrong: changed(
      'elections/2020-05/election.yaml',
      '  - person: ben\n    withdrew: 2020-05-12',
      '  - person: ben\n    withdrew: 2020-05-12\n  - person: finn\n    withdrew: 2020-05-12',
      'by: poll',
      'by: uncontested',
      '[ada, dora]',
      '[ada]',
    ),
    at: 'content/elections/2020-05/election.yaml:16:12',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election }): Report[] => {
      const { outcome } = election;
      if (outcome?.by !== 'uncontested' || !standingIsKnown(checked.content, election)) return [];
      const stood = standingAtResult(election);
      if (stood.length > election.seats) return [];
      return stood
        .filter(({ person }) => !outcome.elected.includes(person))
        .map(({ person }) => ({
          place: file.source.at(['outcome', 'elected']),
          message: `${person} stood, nobody voted, and ${person} is not elected`,
          expected: `add ${person} to "elected", or say under "candidacies" when they withdrew or that the filing was refused`,
          also: [file.source.at(['outcome', 'by'])],
        }));
    }),
};
