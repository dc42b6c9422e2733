import { edits, wordsOf } from '../../import/name-likeness.ts';
import { placeAt } from '../../import/source.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

const TWO = /(?<![\p{L}])(?=(\p{Lu}\p{Ll}+) (\p{Lu}\p{Ll}+)(?![\p{L}]))/gu;

export const nameInProse: DoctorRule = {
  name: 'name-in-prose',
  rule: 'A statement that names somebody spells the name as the records do.',
  example: { files: altered(STATEMENT, 'I would like', 'With Dorra Example I would like'), found: 1 },
  run: ({ archive, identified }) => {
    const people = identified.people
      .map((who) => ({ who, words: wordsOf(who.name) }))
      .filter(({ words }) => words.length === 2);
    const byLast = Map.groupBy(people, ({ words }) => words[1] ?? '');
    const spelt = new Set(
      identified.people.flatMap(({ name, otherNames }) => [name, ...otherNames].map((each) => wordsOf(each).join(' '))),
    );
    const texts = new Map(archive.source.files.map((file) => [file.path, file]));
    return archive.elections.flatMap(({ statements }) =>
      statements.flatMap(({ file, body }): Diagnosis[] => {
        const source = texts.get(file);
        if (source === undefined) return [];
        return [
          ...new Map(
            [...body.replace(/\n/g, ' ').matchAll(TWO)].map((match) => [`${match[1]} ${match[2]}`, match]),
          ).values(),
        ].flatMap(([, given = '', last = '']): Diagnosis[] => {
          const whole = `${given} ${last}`;
          const [one, other] = [wordsOf(given)[0] ?? '', wordsOf(last)[0] ?? ''];
          const meant = spelt.has(`${one} ${other}`)
            ? undefined
            : byLast
                .get(other)
                ?.find(({ words: [first = ''] }) => first.length > 3 && one.length > 3 && edits(one, first, 1) === 1);
          const at = source.text.indexOf(given);
          const known = meant?.who.places[0];
          return meant === undefined || known === undefined
            ? []
            : [
                {
                  grade: 'warning',
                  message: `"${whole}" is not in the records, ${meant.who.name} is`,
                  says: [
                    { place: placeAt(source, Math.max(0, at)), value: whole },
                    { place: known, value: meant.who.name },
                  ],
                  supported: meant.who.name,
                  sure: 'likely',
                },
              ];
        });
      }),
    );
  },
};
