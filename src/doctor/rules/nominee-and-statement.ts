import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { IN_ORDER, STATEMENT } from '../example-archive.ts';

const { [STATEMENT]: _, ...without } = IN_ORDER;

export const nomineeAndStatement: DoctorRule = {
  name: 'nominee-and-statement',
  rule: 'Everybody whom a result lists as nominated has a statement beside it, and everybody with a statement is listed.',
  example: { files: without, found: 1 },
  run: ({ archive, identified }) =>
    archive.elections.flatMap(({ id, statements, result }): Diagnosis[] => {
      if (result === null || result.nominees.length === 0 || statements.length === 0) return [];
      const filed = new Set(statements.map(({ who }) => identified.of(who)));
      const listed = new Set([...result.nominees, ...result.elected].map(identified.of));
      const [first] = statements;
      return [
        ...result.nominees
          .filter((mention) => !filed.has(identified.of(mention)))
          .map(
            (mention): Diagnosis => ({
              grade: 'warning',
              message: `${id}: ${mention.name} was nominated, and no statement is there`,
              says: [
                { place: mention.place, value: mention.name ?? '' },
                { place: first?.who.place ?? mention.place, value: `${statements.length} statements` },
              ],
              supported: null,
              sure: 'likely',
            }),
          ),
        ...statements
          .filter(({ who }) => !listed.has(identified.of(who)))
          .map(
            ({ who }): Diagnosis => ({
              grade: 'warning',
              message: `${id}: ${who.name} filed a statement, and the result does not list the nomination`,
              says: [
                { place: who.place, value: who.name ?? '' },
                { place: result.place, value: `${result.nominees.length} nominees` },
              ],
              supported: null,
              sure: 'likely',
            }),
          ),
      ];
    }),
};
