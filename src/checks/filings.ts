/** Filings beside the window in which nominations were open: from what election.yaml records, or from the files' history. */

import { spanInWords } from '#words/days.ts';
import { withPlainSpaces } from '#words/sentences.ts';
import { judged } from '../governance/filing.ts';
import { phaseOf } from '../governance/timetable.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';
import { pending } from './pending.ts';

const clocked = (clock: string, filed: string): Check['example']['wrong'] => ({
  ...changed('committees/council.yaml', 'mayVote: {', `deadlineClock: ${clock}\n      mayVote: {`),
  ...changed(
    'elections/2021-05/election.yaml',
    'officials: [eve]\n',
    `officials: [eve]\ncandidacies:\n  - person: finn\n    filed: { ${filed} }\n`,
  ),
  'elections/2021-05/candidates/finn-x.md':
    '---\nname: Finn Example\ngithub: finn-x\naffiliation: independent\n---\nI would like to help.\n',
});

const DECIDE =
  'the officials decide, and write it under "candidacies" in election.yaml: decision: { accepted: true, on: <day>, reason: … }';

const span = (seconds: number): string => withPlainSpaces(spanInWords(seconds));

function outside(checked: Checked, kind: 'early' | 'late'): Report[] {
  return pending(checked).flatMap(({ file, candidacy, contest, changes, decided }): Report[] => {
    const window = phaseOf(contest.election, 'nominations');
    const filing = candidacy.filed ?? changes[0] ?? null;
    if (decided || window === null || filing === null) return [];
    const verdict = judged(filing, window, contest.rules?.deadlineClock ?? 'unstated');
    if (verdict.kind !== kind) return [];
    const entry = contest.file.data.candidacies.findIndex(({ person }) => person === candidacy.person);
    const { source } = contest.file;
    return [
      {
        place:
          candidacy.filed === null
            ? { file: file.file, line: 1, col: 1 }
            : source.at(['candidacies', entry, 'filed', verdict.clock]),
        message: `the statement of ${candidacy.person} was ${verdict.clock} at ${verdict.at}, ${span(verdict.by)} ${kind === 'late' ? 'after nominations closed' : 'before nominations opened'}`,
        expected: kind === 'late' ? DECIDE : `file it again once they are open; else ${DECIDE}`,
        also: [source.at(['timetable', 'nominations', kind === 'late' ? 'end' : 'start'])],
      },
    ];
  });
}

export const filedLate: Check = {
  code: 'filed-late',
  rule: 'A statement is filed before nominations close, by the clock that the charter names; of a late one the officials have decided.',
  severity: 'error',
  example: {
    wrong: clocked('committed', 'committed: 2021-05-08T09:00:00Z'),
    at: 'content/elections/2021-05/election.yaml:10:25',
    right: clocked('merged', 'committed: 2021-05-08T09:00:00Z'),
  },
  run: (checked) => outside(checked, 'late'),
};

export const filedEarly: Check = {
  code: 'filed-early',
  rule: 'A statement is filed once nominations are open, by the clock that the charter names; of an early one the officials have decided.',
  severity: 'error',
  example: {
    wrong: clocked('merged', 'merged: 2021-04-30T09:00:00Z'),
    at: 'content/elections/2021-05/election.yaml:10:22',
  },
  run: (checked) => outside(checked, 'early'),
};
