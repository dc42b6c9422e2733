import { carriedOn } from '../governance/foreseen-terms.ts';
import { history } from '../governance/history/history.ts';
import { fallenVacant } from '../governance/history/vacancies.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { type ElectionSubject, elections } from './subjects.ts';

/** Of each committee, the election without a result whose nominations open first: that which its charter calls the next. */
function nextOnes(all: readonly ElectionSubject[]): readonly ElectionSubject[] {
  const next = new Map<string, ElectionSubject>();
  for (const subject of all) {
    const { committee, outcome } = subject.election;
    const before = next.get(committee);
    if (outcome === null && (before === undefined || subject.governing < before.governing))
      next.set(committee, subject);
  }
  return [...next.values()];
}

export const vacantSeatLeftOut: Check = {
  code: 'vacant-seat-left-out',
  rule: 'Where the charter gives a vacant seat to the next election, that election’s plan puts it up.',
  severity: 'error',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      vacancy: { fill: next-election }',
      'resignations: []',
      'resignations:\n  - { person: cleo, on: 2020-12-01 }',
    ),
    at: 'content/elections/2021-05/election.yaml:3:8',
  },
  run: (checked) =>
    nextOnes(elections(checked)).flatMap(({ file, election, committee, governing }): Report[] => {
      if (committee === null || !checked.histories.has(committee.id)) return [];
      // What fell vacant after the plan was made public, it could not know.
      const known = election.published ?? governing;
      const state = carriedOn(history(committee, checked.community.elections, known));
      const named = new Set(election.alsoUp.map((also) => (also.kind === 'seat-of' ? also.person : null)));
      return fallenVacant(state, known)
        .filter(({ fill, cohort, last }) => fill === 'next-election' && cohort !== election.cohort && !named.has(last))
        .map(({ last, since }) => ({
          place: file.source.at(['seats']),
          message: `leaves out the seat that ${last} left on ${since}; by the charter the next election fills it`,
          expected: `add alsoUp: [{ seatOf: ${last}, why: … }], and one to "seats"`,
        }));
    }),
};
