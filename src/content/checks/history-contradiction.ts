import type { ProblemCode } from '../../governance/terms.ts';
import type { Check, Report } from './check.ts';

const EXPECTED: Record<ProblemCode, string> = {
  'more-winners-than-seats': 'elect at most as many people as there are seats, or add the seats to the charter first',
  'seats-up-mismatch': 'correct "seats", or say under "alsoUp" which seats come up beside those of the cohort',
  'no-vacant-seat': 'correct the cohort or the day, or end the term of whoever sits there',
  'resigned-without-seat': 'correct the person or the day: somebody resigns on a day on which they hold a seat',
  'seat-move-unsaid': 'name the seat under "seats": - { seatOf: <who held it last>, to: <cohort> }',
  'appointed-twice': 'correct the person or the day: nobody holds two seats of one committee',
};

/** The contradictions that the fold over a committee's history meets, each at the entry that causes it. */
export const historyContradictions: Check[] = (Object.keys(EXPECTED) as ProblemCode[]).map((code) => ({
  code,
  rule: EXPECTED[code],
  severity: 'error',
  run: ({ content, histories }) =>
    [...histories.values()].flatMap((history): Report[] => {
      const committee = content.committees.find(({ id }) => id === history.committee.id);
      return history.problems
        .filter((problem) => problem.code === code)
        .flatMap(({ about, message }) => {
          const file = about.kind === 'election' ? content.elections.find(({ id }) => id === about.id) : committee;
          if (file === undefined) return [];
          const list = { appointment: 'appointments', resignation: 'resignations', version: 'charter' } as const;
          const path =
            about.kind === 'election'
              ? [code === 'seats-up-mismatch' ? 'seats' : 'outcome']
              : [list[about.kind], about.index];
          return [{ place: file.source.at(path), message, expected: EXPECTED[code] }];
        });
    }),
}));
