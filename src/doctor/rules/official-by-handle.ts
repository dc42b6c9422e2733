import { wordsOf } from '../../import/name-likeness.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';
import { mentionsOf } from '../mentions.ts';

export const officialByHandle: DoctorRule = {
  name: 'official-by-handle',
  rule: 'A word with an @ is a handle, and no first name.',
  example: { files: altered(ANNOUNCEMENT, '@olga-x', '@Dora'), found: 1 },
  run: ({ archive }) => {
    const all = mentionsOf(archive);
    const handles = new Map<string, number>();
    for (const { handle } of all)
      if (handle !== null) handles.set(handle.toLowerCase(), (handles.get(handle.toLowerCase()) ?? 0) + 1);
    return archive.elections.flatMap(({ id, officials }) =>
      officials.flatMap(({ handle, place }): Diagnosis[] => {
        if (handle === null || (handles.get(handle.toLowerCase()) ?? 0) > 1 || !/^\p{Lu}\p{Ll}{2,}$/u.test(handle))
          return [];
        const meant = all.find(
          ({ name, handle: other }) => name !== null && other !== null && wordsOf(name).includes(handle.toLowerCase()),
        );
        const alone = officials.some(
          ({ handle: other }) =>
            other !== null &&
            other !== handle &&
            /^\p{Lu}\p{Ll}{2,}$/u.test(other) &&
            (handles.get(other.toLowerCase()) ?? 0) === 1,
        );
        // One capital letter may be part of a handle; that of a known first name, or two such in a row, is none.
        if (meant === undefined && !alone) return [];
        return [
          {
            grade: 'warning',
            message: `${id}: @${handle} is the handle of nobody else in the records${meant === undefined ? '' : `, and a name of ${meant.name}`}`,
            says: [
              { place, value: `@${handle}` },
              ...(meant === undefined ? [] : [{ place: meant.place, value: `${meant.name} @${meant.handle}` }]),
            ],
            supported: meant === undefined ? null : `@${meant.handle}`,
            sure: meant === undefined ? 'unsure' : 'likely',
          },
        ];
      }),
    );
  },
};
