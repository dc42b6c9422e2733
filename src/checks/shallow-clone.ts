import { phaseOf } from '../governance/timetable.ts';
import type { Check, Report } from './check.ts';
import { pending } from './pending.ts';

export const shallowClone: Check = {
  code: 'shallow-clone',
  rule: 'When a statement was filed is told by the whole history of its file, not by a clone that is cut off.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-05/candidates/finn-x.md':
        '---\nname: Finn Example\ngithub: finn-x\naffiliation: independent\n---\nI would like to help.\n',
    },
    history: 'cut off',
    at: 'content/elections/2021-05/candidates/finn-x.md:1:1',
  },
  run: (checked) =>
    pending(checked).flatMap(({ file, candidacy, contest }): Report[] =>
      checked.git().kind !== 'shallow' || candidacy.filed !== null || phaseOf(contest.election, 'nominations') === null
        ? []
        : [
            {
              place: { file: file.file, line: 1, col: 1 },
              message:
                'the history of this repository is cut off, so that nobody can tell when the statement was filed',
              expected:
                'fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0 for actions/checkout)',
              also: [contest.file.source.at(['timetable', 'nominations', 'end'])],
            },
          ],
    ),
};
