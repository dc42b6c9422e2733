import { isNobodys } from '../statement/field-words.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { statements } from './subjects.ts';

export const handleOfNobody: Check = {
  code: 'handle-of-nobody',
  rule: 'A statement is by the person in whose file its handle stands; a file that has the same name alone does not say so.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/gus.md':
        '---\nname: Hana Example\ngithub: gus\naffiliation: independent\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/gus.md:3:9',
    right: {
      ...changed('people/gus.yaml', 'github: gus-x', 'github: gus'),
      'elections/2021-05/candidates/gus.md':
        '---\nname: Gus Example\ngithub: gus\naffiliation: independent\n---\nI would like to help.\n',
    },
  },
  run: (checked) => {
    const people = new Map(checked.content.people.map((file) => [file.id, file]));
    return statements(checked).flatMap(({ file, candidacy }): Report[] => {
      const called = people.get(file.id.toLowerCase());
      if (called === undefined || called.id === candidacy.person) return [];
      const { name, github } = called.data;
      return [
        {
          place: file.source.at(file.data.github === undefined ? ['name'] : ['github']),
          ...isNobodys(called.id, name, github ?? null),
          also: [called.source.at(['name'])],
        },
      ];
    });
  },
};
