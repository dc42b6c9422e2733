import type { Mention, Said } from '../../import/archive.ts';
import { foldedName, wordsOf } from '../../import/name-likeness.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';

const among = (people: readonly Mention[], word: string): Mention[] =>
  people.filter(({ name }) => name !== null && wordsOf(name).includes(foldedName(word)));

/** Somebody who stood, by that word of the name alone, and is not elected by the list. */
function notElected(
  id: string,
  said: Said<string>,
  isNew: boolean,
  elected: readonly Mention[],
  stood: readonly Mention[],
): Diagnosis[] {
  const [meant, another] = among(stood, said.value);
  const [first] = elected;
  if (meant === undefined || another !== undefined || first === undefined) return [];
  return [
    {
      grade: 'error',
      message: `${id}: ${meant.name} is ${isNew ? 'welcomed as new' : 'said to continue'}, and is not among the elected`,
      says: [said, { place: first.place, value: elected.map(({ name }) => name).join(', ') }],
      supported: null,
      sure: 'likely',
    },
  ];
}

export const newOrContinuing: DoctorRule = {
  name: 'new-or-continuing',
  rule: 'Whoever is welcomed as new held none of the seats, whoever is said to continue held one, and both are among the elected.',
  example: {
    files: altered(
      RESULT,
      'new council member `Cleo` and to our continuing member `Ada`',
      'new council member `Ada` and to our continuing member `Ada`',
    ),
    found: 1,
  },
  run: ({ archive, identified }) => {
    const sat = new Set<unknown>();
    return archive.elections.flatMap(({ id, result, incumbents, statements }): Diagnosis[] => {
      for (const each of incumbents) sat.add(identified.of(each));
      if (result === null) return [];
      const stood = result.nominees.length > 0 ? result.nominees : statements.map(({ who }) => who);
      const check = (said: Said<string>, isNew: boolean): Diagnosis[] => {
        const [meant] = among(result.elected, said.value);
        if (meant === undefined) {
          const near = result.elected.find(
            ({ name }) =>
              name !== null &&
              wordsOf(name).some(
                (word) => word.startsWith(foldedName(said.value)) || foldedName(said.value).startsWith(word),
              ),
          );
          return near === undefined
            ? notElected(id, said, isNew, result.elected, stood)
            : [
                {
                  grade: 'warning',
                  message: `${id}: "${said.value}" is not how the list spells it`,
                  says: [said, { place: near.place, value: near.name ?? '' }],
                  supported: near.name,
                  sure: 'likely',
                },
              ];
        }
        const spelt = meant.name?.split(/\s+/).find((word) => foldedName(word) === foldedName(said.value));
        if (spelt !== undefined && spelt.normalize('NFC') !== said.value.normalize('NFC'))
          return [
            {
              grade: 'note',
              message: `${id}: "${said.value}" is spelt otherwise in the list`,
              says: [said, { place: meant.place, value: meant.name ?? '' }],
              supported: null,
              sure: 'likely',
            },
          ];
        const held = incumbents.find((each) => identified.of(each) === identified.of(meant));
        if (isNew && held !== undefined)
          return [
            {
              grade: 'error',
              message: `${id}: ${meant.name} is welcomed as new, and held one of the seats`,
              says: [said, { place: held.place, value: held.name ?? '' }],
              supported: 'continuing',
              sure: 'likely',
            },
          ];
        if (!isNew && incumbents.length > 0 && held === undefined && !sat.has(identified.of(meant)))
          return [
            {
              grade: 'error',
              message: `${id}: ${meant.name} is said to continue, and held none of the seats`,
              says: [
                said,
                { place: incumbents[0]?.place ?? meant.place, value: incumbents.map(({ name }) => name).join(', ') },
              ],
              supported: 'new',
              sure: 'likely',
            },
          ];
        return [];
      };
      return [
        ...result.welcomed.flatMap((said) => check(said, true)),
        ...result.continuing.flatMap((said) => check(said, false)),
      ];
    });
  },
};
