import { foldedOrganization } from '../../import/name-likeness.ts';
import { seatsThrough } from '../../import/reconcile-committee.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered } from '../example-archive.ts';

export const capKept: DoctorRule = {
  name: 'cap-kept',
  rule: 'With those elected, no organization has more seats than the charter allows one.',
  example: {
    files: {
      ...altered(
        'README.md',
        'comprised of 2 members.',
        'comprised of 2 members. No more than one of the 2 seats can be filled by any one organization.',
      ),
      'elections/council-2020-05/CleoExample.txt':
        'Name: Cleo Example\n\nBackground:\n\nI am an engineer at Acme. I would like to help with the releases.\n',
    },
    found: 1,
  },
  run: ({ committees, identified, affiliation }) =>
    committees.flatMap((committee) => {
      const { cap } = committee;
      const found: Diagnosis[] = [];
      if (cap === null) return found;
      const of = new Map<unknown, string>();
      seatsThrough(committee, (election) => {
        for (const statement of election.found.statements) {
          const name = affiliation(statement)?.name ?? null;
          if (name !== null) of.set(identified.of(statement.who), name);
        }
        const elected = election.elected.flatMap((who) => of.get(who) ?? []);
        for (const [, same] of Map.groupBy(elected, foldedOrganization)) {
          const place = election.found.result?.place;
          if (same.length > cap.value && place !== undefined)
            found.push({
              grade: 'error',
              message: `${election.id}: ${same.length} of the elected are of ${same[0]}, where the charter allows ${cap.value}`,
              says: [
                { place, value: `${same.length} of ${same[0]}` },
                { place: cap.place, value: `${cap.value}` },
              ],
              supported: null,
              sure: 'likely',
            });
        }
      });
      return found;
    }),
};
