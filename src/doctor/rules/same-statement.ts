import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { IN_ORDER } from '../example-archive.ts';

const OWN = 'elections/council-2020-05/DoraExample.txt';

export const sameStatement: DoctorRule = {
  name: 'same-statement',
  rule: 'No two statements are one text.',
  example: {
    files: { ...IN_ORDER, [OWN]: (IN_ORDER['elections/council-2020-05/AdaExample.txt'] ?? '').replace('Ada', 'Dora') },
    found: 1,
  },
  run: ({ archive, identified }) => {
    const all = archive.elections.flatMap(({ id, statements }) =>
      statements.map((statement) => ({ id, statement, text: statement.body.replace(/\s+/g, ' ').trim() })),
    );
    return [
      ...Map.groupBy(
        all.filter(({ text }) => text.length > 40),
        ({ text }) => text,
      ).values(),
    ].flatMap((same): Diagnosis[] => {
      const [first, second] = same;
      if (first === undefined || second === undefined) return [];
      const one = new Set(same.map(({ statement }) => identified.of(statement.who))).size === 1;
      return [
        {
          grade: one ? 'note' : 'error',
          message: `${same.length} statements are one text${one ? '' : ', of different people'}`,
          says: same.map(({ id, statement }) => ({
            place: statement.who.place,
            value: `${statement.who.name}, ${id}`,
          })),
          supported: null,
          sure: 'certain',
        },
      ];
    });
  },
};
