/** What only the history of the files can tell: that a statement was changed after nominations closed, or that the history is cut off. */
import { changedAfter } from '../governance/filing.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Checked } from './checks/check.ts';
import { statements } from './checks/subjects.ts';
import type { Finding } from './finding.ts';
import type { GitHistory } from './git.ts';

const lines = (count: number): string => `${count} line${count === 1 ? '' : 's'}`;

/** The findings; an election that has a result is over, and its page states what happened. */
export function filingFindings(checked: Pick<Checked, 'content' | 'community'>, history: GitHistory): Finding[] {
  return statements(checked).flatMap(({ file, candidacy, contest }): Finding[] => {
    const { election, rules } = contest;
    const window = phaseOf(election, 'nominations');
    if (election.outcome !== null || window === null || file.data.summary === 'editor') return [];
    const place = { file: file.file, line: 1, col: 1 };
    const also = [contest.file.source.at(['timetable', 'nominations', 'end'])];
    if (history.kind === 'shallow') {
      if (candidacy.filed !== null) return [];
      return [
        {
          code: 'shallow-clone',
          severity: 'error',
          place,
          message: 'the history of this repository is cut off, so that nobody can tell when the statement was filed',
          expected: 'fetch the rest: git fetch --unshallow (in GitHub Actions: fetch-depth: 0 for actions/checkout)',
          also,
        },
      ];
    }
    if (history.kind === 'none' || candidacy.decision !== null) return [];
    const changes = history.files.get(file.file.split('/').slice(1).join('/')) ?? [];
    return changedAfter(changes, window, rules?.deadlineClock ?? 'unstated').map(
      ({ commit, committed, added, removed }): Finding => ({
        code: 'changed-late',
        severity: 'error',
        place,
        message: `was changed at ${committed}, after nominations closed: commit ${commit.slice(0, 10)} added ${lines(added)} and removed ${lines(removed)}`,
        expected: `look at it with git show ${commit.slice(0, 10)}; take the change back, or record the officials’ decision under "candidacies" in election.yaml`,
        also,
      }),
    );
  });
}
