import { counted } from '#words/counts.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { changedAfter } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Check, ExampleCommit, Report } from './check.ts';
import { changed } from './example-base.ts';
import { pending } from './pending.ts';

const FILE = 'elections/2021-05/candidates/finn-x.md';
const statement = (...lines: readonly string[]): string =>
  `---\nname: Finn Example\ngithub: finn-x\naffiliation: independent\n---\n${lines.join('\n')}\n`;
const BEFORE = statement('I would like to help.');
const AFTER = statement('I will help.', 'Vote for me.');
const commit = (id: string, at: string, says: string, text: string): ExampleCommit => ({
  commit: id,
  at: at as Instant,
  says,
  file: FILE,
  text,
});

const count = (lines: number): string => withPlainSpaces(counted(lines, 'line'));

export const changedLate: Check = {
  code: 'changed-late',
  rule: 'No statement is changed after nominations have closed, unless the officials allow it.',
  severity: 'error',
  example: {
    wrong: {
      [FILE]: AFTER,
      ...changed('committees/council.yaml', 'mayVote: {', 'deadlineClock: merged\n      mayVote: {'),
    },
    history: [
      commit('3f1d0b8a52', '2021-05-03T12:00:00Z', 'Stand for election', BEFORE),
      commit('9c40e7d615', '2021-05-10T09:30:00Z', 'Say more', AFTER),
    ],
    at: `content/${FILE}:1:1`,
    right: {
      [FILE]: AFTER,
      ...changed(
        'elections/2021-05/election.yaml',
        'officials: [eve]\n',
        'officials: [eve]\ncandidacies:\n  - person: finn\n    decision: { accepted: true, on: 2021-05-11, reason: Nobody had voted yet. }\n',
      ),
    },
  },
  run: (checked) =>
    pending(checked).flatMap(({ file, contest, changes, decided }): Report[] => {
      const window = phaseOf(contest.election, 'nominations');
      if (window === null || decided) return [];
      return changedAfter(changes, window, contest.rules?.deadlineClock ?? 'unstated').map(
        ({ commit: id, at, isKnown, added, removed }) => ({
          place: { file: file.file, line: 1, col: 1 },
          message: `${isKnown ? `was changed at ${at}` : `was changed by what was merged at ${at}`}, after nominations closed${isKnown ? '' : '; when that was asked for is not known'}: commit ${id.slice(0, 10)} added ${count(added)} and removed ${count(removed)}`,
          expected: `look at it with git show ${id.slice(0, 10)}; take the change back, or record the officials’ decision under "candidacies" in election.yaml`,
          also: [contest.file.source.at(['timetable', 'nominations', 'end'])],
          ...(isKnown ? {} : { severity: 'hint' as const }),
        }),
      );
    }),
};
