import { MIXED, mixedMessage } from '../statement/field-words.ts';
import { looksLike, mixedWord } from '../statement/look-alike.ts';
import type { Check, Report } from './check.ts';
import { statements } from './subjects.ts';

export const mixedAlphabets: Check = {
  code: 'mixed-alphabets',
  rule: 'A name or an organization does not mix alphabets whose letters look alike within one word.',
  severity: 'error',
  example: {
    wrong: {
      'elections/2021-05/candidates/hana.md':
        '---\nname: H\u0430na Example\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/hana.md:2:7',
  },
  run: ({ content }) =>
    content.statements.flatMap(({ data, source }) =>
      (['name', 'affiliation'] as const).flatMap((key): Report[] => {
        const word = mixedWord(data[key]);
        if (word === null) return [];
        return [
          {
            place: source.at([key]),
            message: mixedMessage(word),
            expected: MIXED.expected,
          },
        ];
      }),
    ),
};

const look = (text: string | undefined) => (text === undefined ? null : looksLike(text));

export const lookAlike: Check = {
  code: 'look-alike',
  rule: 'No candidate’s name or handle can be taken for that of another person.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/f1nn-x.md':
        '---\nname: Finja Example\ngithub: f1nn-x\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/f1nn-x.md:3:9',
  },
  run: (checked) => {
    const people = (key: 'name' | 'github') => Map.groupBy(checked.content.people, ({ data }) => look(data[key]));
    const [named, called] = [people('name'), people('github')];
    return statements(checked).flatMap(({ file, candidacy }): Report[] => {
      const { name, github } = file.data;
      const others = (alike: typeof named, text: string | undefined) =>
        text === undefined ? [] : (alike.get(look(text)) ?? []).filter(({ id }) => id !== candidacy.person);
      return [
        ...others(named, name).map((other) => ({
          place: file.source.at(['name']),
          message: `"${name}" looks like ${other.data.name}, who is somebody else in people/`,
          expected: 'make sure who this is; if both are one person, put the handle into the file in people/',
          also: [other.source.at(['name'])],
        })),
        ...others(called, github).map((other) => ({
          place: file.source.at(['github']),
          message: `the handle "${github}" looks like "${other.data.github}", which is ${other.data.name}’s`,
          expected: 'make sure who this is before it is merged',
          also: [other.source.at(['github'])],
        })),
      ];
    });
  },
};
