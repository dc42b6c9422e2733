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
      const theirs = github === undefined ? 'has no handle yet' : `has the handle ${github}`;
      return [
        {
          place: file.source.at(file.data.github === undefined ? ['name'] : ['github']),
          message: `people/${called.id}.yaml is ${name}, who ${theirs}; this statement is taken for somebody else’s`,
          expected:
            github === undefined
              ? `if it is ${name}’s, put the handle into people/${called.id}.yaml`
              : `if it is ${name}’s, name the file "${github}.md" and write github: ${github}`,
          also: [called.source.at(['name'])],
        },
      ];
    });
  },
};
