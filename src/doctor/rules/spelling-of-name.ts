import { alike } from '../../import/name-likeness.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';
import { mentionsOf } from '../mentions.ts';

export const spellingOfName: DoctorRule = {
  name: 'spelling-of-name',
  rule: 'A person’s name is written in one way.',
  example: { files: altered(RESULT, '`Dora Example`', '`Dora Exampel`'), found: 1 },
  run: ({ archive, identified }) => {
    const byPerson = Map.groupBy(
      mentionsOf(archive).filter(({ name }) => name !== null && name !== ''),
      (mention) => identified.of(mention),
    );
    return [...byPerson].flatMap(([who, all]): Diagnosis[] => {
      const usual = all.find(({ name }) => name === who.name);
      if (usual === undefined) return [];
      const spellings = Map.groupBy(
        all.filter(({ name }) => name?.normalize('NFC') !== who.name.normalize('NFC')),
        ({ name }) => name ?? '',
      );
      return [...spellings].flatMap(([name, [first, ...more]]): Diagnosis[] =>
        first === undefined
          ? []
          : [
              {
                // Names stand in either order in many languages: no slip, and worth knowing.
                grade: alike(name, who.name) === 'order' ? 'note' : 'warning',
                message: `"${name}" is ${who.name}${more.length === 0 ? '' : `, ${more.length + 1} times`}`,
                says: [
                  { place: first.place, value: name },
                  { place: usual.place, value: who.name },
                ],
                supported: who.name,
                sure: 'likely',
              },
            ],
      );
    });
  },
};
