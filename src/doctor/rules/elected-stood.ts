import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';

export const electedStood: DoctorRule = {
  name: 'elected-stood',
  rule: 'Whoever was elected had stood: a statement or a list of nominees names them.',
  example: {
    files: altered(
      RESULT,
      'positions were:\n\n- [`Ada Example`](https://github.com/ada-x)',
      'positions were:\n\n- [`Zoe Sample`](https://github.com/zoe-x)',
    ),
    found: 1,
  },
  run: ({ archive, identified }) =>
    archive.elections.flatMap(({ id, statements, result }): Diagnosis[] => {
      const standing = [...statements.map(({ who }) => who), ...(result?.nominees ?? [])];
      const [first] = standing;
      if (result === null || first === undefined) return [];
      const stood = new Set(standing.map(identified.of));
      return result.elected
        .filter((mention) => !stood.has(identified.of(mention)))
        .map((mention) => ({
          grade: 'warning',
          message: `${id}: ${identified.of(mention).name} was elected, and is not among those who stood`,
          says: [
            { place: mention.place, value: identified.of(mention).name },
            { place: first.place, value: `${stood.size} stood` },
          ],
          supported: null,
          sure: 'likely',
        }));
    }),
};
