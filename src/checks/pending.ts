import type { Change } from '../governance/filing.ts';
import type { Checked } from './check.ts';
import { type StatementSubject, statements } from './subjects.ts';

export interface Filed extends StatementSubject {
  /** Oldest first; none where the history of the files is not known. */
  readonly changes: readonly Change[];
  /** Whether the officials have decided about it. */
  readonly decided: boolean;
}

/** The statements of elections without a result, and how they came; what happened in one that is over, its page states. */
export const pending = (checked: Checked): Filed[] =>
  statements(checked)
    .filter(({ contest, file }) => contest.election.outcome === null && file.data.summary !== 'editor')
    .map((subject) => {
      const inside = subject.file.file.split('/').slice(1).join('/');
      const history = checked.git();
      return {
        ...subject,
        changes: (history.kind === 'known' ? history.files.get(inside) : undefined) ?? [],
        decided: subject.candidacy.decision !== null,
      };
    });
