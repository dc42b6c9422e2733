/** Filings beside the window in which nominations were open: from what election.yaml records, or from the files' history. */

import { plainSpan } from '#words/days.ts';
import { CLOCK_WORDS } from '#words/filings.ts';
import { CLOCK_OF, judged, type Moments, momentsOf } from '../governance/filing.ts';
import type { Instant } from '../governance/instant.ts';
import type { Candidacy } from '../governance/model.ts';
import { phaseOf } from '../governance/timetable.ts';
import { toldCommand } from '../words/command-line.ts';
import type { Check, Checked, Report } from './check.ts';
import { changed } from './example-base.ts';
import { type Filed, pending } from './pending.ts';
import { type ElectionSubject, elections } from './subjects.ts';

const LATE_MERGE = 'elections/2021-05/candidates/finn-x.md';
const STATEMENT = '---\nname: Finn Example\ngithub: finn-x\naffiliation: independent\n---\nI would like to help.\n';

const clocked = (clock: string, filed: string): Check['example']['wrong'] => ({
  ...changed('committees/council.yaml', 'mayVote: {', `deadlineClock: ${clock}\n      mayVote: {`),
  ...changed(
    'elections/2021-05/election.yaml',
    'officials: [eve]\n',
    `officials: [eve]\ncandidacies:\n  - person: finn\n    filed: { ${filed} }\n`,
  ),
  [LATE_MERGE]: STATEMENT,
});

const DECIDE =
  'the officials decide, and write it under "candidacies" in election.yaml: decision: { accepted: true, on: <day>, reason: … }';

/** What is known of a filing: as election.yaml records it, else as the history of the file tells it. */
const filingOf = ({ candidacy, changes }: Pick<Filed, 'candidacy' | 'changes'>): Moments | null => {
  const [first] = changes;
  return candidacy.filed ?? (first === undefined ? null : momentsOf(first));
};

interface Filing {
  readonly contest: ElectionSubject;
  readonly candidacy: Candidacy;
  readonly filing: Moments;
  /** The statement's file, where there is one. */
  readonly file: string | null;
}

/** The filings that are not decided about: of statements, and of those who stand without one, as election.yaml records them. */
function undecided(checked: Checked): Filing[] {
  const withStatement = pending(checked).flatMap(({ file, candidacy, contest, changes, decided }): Filing[] => {
    const filing = filingOf({ candidacy, changes });
    return decided || filing === null ? [] : [{ contest, candidacy, filing, file: file.file }];
  });
  const without = elections(checked).flatMap((contest) =>
    contest.election.outcome !== null
      ? []
      : contest.election.candidacies.flatMap((candidacy): Filing[] => {
          const { statement, filed: filing, decision } = candidacy;
          return statement !== null || filing === null || decision !== null
            ? []
            : [{ contest, candidacy, filing, file: null }];
        }),
  );
  return [...withStatement, ...without];
}

function outside(checked: Checked, kind: 'early' | 'late'): Report[] {
  return undecided(checked).flatMap(({ contest, candidacy, filing, file }): Report[] => {
    const window = phaseOf(contest.election, 'nominations');
    if (window === null) return [];
    const verdict = judged(filing, window, contest.rules?.deadlineClock ?? 'unstated');
    if (verdict.kind !== kind) return [];
    const entry = contest.file.data.candidacies.findIndex(({ person }) => person === candidacy.person);
    const { source } = contest.file;
    return [
      {
        place:
          candidacy.filed === null && file !== null
            ? { file, line: 1, col: 1 }
            : source.at(['candidacies', entry, 'filed', verdict.clock]),
        message: `the ${file === null ? 'candidacy' : 'statement'} of ${candidacy.person} was ${CLOCK_WORDS[verdict.clock]} at ${verdict.at}, ${plainSpan(verdict.by)} ${kind === 'late' ? 'after nominations closed' : 'before nominations opened'}`,
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

export const filingNotRecorded: Check = {
  code: 'filing-not-recorded',
  rule: 'What was merged after nominations closed may have come in time: the moment that counts is recorded.',
  severity: 'hint',
  example: {
    wrong: {
      ...changed('committees/council.yaml', 'mayVote: {', 'deadlineClock: opened\n      mayVote: {'),
      [LATE_MERGE]: STATEMENT,
    },
    history: [
      {
        commit: '3f1d0b8a52',
        at: '2021-05-08T09:30:00Z' as Instant,
        says: 'Stand for election',
        file: LATE_MERGE,
        text: STATEMENT,
      },
    ],
    at: `content/${LATE_MERGE}:1:1`,
    right: clocked('opened', 'opened: 2021-05-07T18:00:00Z, merged: 2021-05-08T09:30:00Z'),
  },
  run: (checked) =>
    pending(checked).flatMap(({ file, candidacy, contest, changes, decided }): Report[] => {
      const window = phaseOf(contest.election, 'nominations');
      const filing = filingOf({ candidacy, changes });
      if (decided || window === null || filing === null || filing.merged === null) return [];
      const means = contest.rules?.deadlineClock ?? 'unstated';
      if (judged(filing, window, means).kind !== 'not-known') return [];
      const clock = CLOCK_OF[means];
      const election = contest.election.id;
      return [
        {
          place: { file: file.file, line: 1, col: 1 },
          message: `was merged at ${filing.merged}, after nominations closed; when it was ${CLOCK_WORDS[clock]}, which counts, is not known`,
          expected: `look the request up, and record it: ${toldCommand('election file', election, file.id, `--${CLOCK_WORDS[clock]}`, '<YYYY-MM-DDTHH:MM:SSZ>')}`,
          also: [contest.file.source.at(['timetable', 'nominations', 'end'])],
        },
      ];
    }),
};
