import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered } from '../example-archive.ts';

export const numberOfCharter: DoctorRule = {
  name: 'number-of-charter',
  rule: 'A number of the charter is the same wherever a document of today gives it.',
  example: {
    files: altered(
      'README.md',
      'comprised of 2 members.',
      'comprised of 2 members. No more than two of the three seats are for one organization.',
    ),
    found: 1,
  },
  run: ({ archive }) => {
    // What founded a committee may say what it was then.
    const past = new Set(archive.rosters.filter(({ initial }) => initial).map(({ file }) => file));
    const claims = archive.claims.filter(({ value, about }) => !past.has(value.place.file) && about !== 'cohort');
    return [...Map.groupBy(claims, ({ about, committee }) => `${about} ${committee}`).values()].flatMap(
      (all): Diagnosis[] => {
        const times = [...Map.groupBy(all, ({ value }) => value.value)].sort(([, a], [, b]) => b.length - a.length);
        const [usual, ...others] = times;
        const [first] = usual?.[1] ?? [];
        if (usual === undefined || first === undefined) return [];
        return others.flatMap(([number, said]) =>
          said.map(
            ({ about, value }): Diagnosis => ({
              grade: 'error',
              message: `${about === 'seats' ? 'the seats are' : about === 'cap' ? 'the limit for one organization is' : 'the term is'} ${number} here, and ${usual[0]} elsewhere`,
              says: [
                { place: value.place, value: `${number}` },
                { place: first.value.place, value: `${usual[0]}` },
              ],
              supported: usual[1].length > said.length ? `${usual[0]}` : null,
              sure: 'likely',
            }),
          ),
        );
      },
    );
  },
};
