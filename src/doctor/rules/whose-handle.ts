import { alike, foldedName } from '../../import/name-likeness.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';
import { mentionsOf } from '../mentions.ts';

export const whoseHandle: DoctorRule = {
  name: 'whose-handle',
  rule: 'A handle stands beside one person’s name, and a name beside one handle.',
  example: {
    files: altered(
      RESULT,
      '[`Cleo Example`](https://github.com/cleo-x)\n- [`Dora',
      '[`Cleo Example`](https://github.com/ada-x)\n- [`Dora',
    ),
    found: 1,
  },
  run: ({ archive }) => {
    const named = mentionsOf(archive).flatMap(({ name, handle, place }) =>
      name === null || handle === null || foldedName(name) === handle.toLowerCase()
        ? []
        : [{ name, handle: handle.toLowerCase(), place }],
    );
    const byHandle = Map.groupBy(named, ({ handle }) => handle);
    const byName = Map.groupBy(named, ({ name }) => foldedName(name));
    return [...byHandle]
      .flatMap(([handle, all]): Diagnosis[] => {
        const times = [...Map.groupBy(all, ({ name }) => foldedName(name)).values()].sort(
          (a, b) => b.length - a.length,
        );
        const [owner] = times[0] ?? [];
        if (owner === undefined) return [];
        const others = times
          .slice(1)
          .flatMap(([first]) => (first === undefined || alike(first.name, owner.name) !== null ? [] : [first]));
        return others.map((other) => {
          const own = byName.get(foldedName(other.name))?.find((each) => each.handle !== handle)?.handle ?? null;
          return {
            grade: 'error',
            message: `the handle ${handle} stands beside "${other.name}", and is ${owner.name}’s`,
            says: [
              { place: other.place, value: `${other.name} ${handle}` },
              { place: owner.place, value: `${owner.name} ${handle}` },
            ],
            supported: own === null ? `${handle} for ${owner.name}` : `${own} for ${other.name}`,
            sure: 'likely',
          };
        });
      })
      .concat(
        [...byName.values()].flatMap((all): Diagnosis[] => {
          const handles = [...Map.groupBy(all, ({ handle }) => handle).values()].filter(
            ([first]) =>
              first !== undefined && byHandle.get(first.handle)?.every(({ name }) => alike(name, first.name) !== null),
          );
          const [one, other] = handles.map(([first]) => first);
          if (one === undefined || other === undefined) return [];
          return [
            {
              grade: 'warning',
              message: `"${one.name}" has two handles, ${one.handle} and ${other.handle}`,
              says: [
                { place: one.place, value: one.handle },
                { place: other.place, value: other.handle },
              ],
              supported: null,
              sure: 'unsure',
            },
          ];
        }),
      );
  },
};
