import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const drawFromId: Check = {
  code: 'draw-from-id',
  rule: 'The order of candidates is drawn from an election’s id only where it is over, and was drawn so then: anybody could try names until one stands first.',
  severity: 'error',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'officials: [eve]', 'officials: [eve]\ndraw: election-id'),
    at: 'content/elections/2021-05/election.yaml:8:7',
    right: changed('elections/2020-05/election.yaml', 'officials: [eve]', 'officials: [eve]\ndraw: election-id'),
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { draw, outcome } }): Report[] =>
      draw?.by !== 'election-id' || outcome !== null
        ? []
        : [
            {
              place: file.source.at(['draw']),
              message: 'the order would be drawn from the election’s id, which everybody knows beforehand',
              expected:
                'name a value that appears after nominations have closed; the command election draw proposes one. Or take "draw" away: candidates then stand by name',
            },
          ],
    ),
};
