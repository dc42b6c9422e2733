import type { Loaded } from '../content/read.ts';
import type { PersonFile } from '../content/schema/person.ts';
import { finder } from '../governance/lookup.ts';
import { nameLook } from '../statement/look-alike.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { allNames } from './subjects.ts';

const names = ({ data }: Loaded<PersonFile>) => allNames(data).map(nameLook);
const firstWithName = finder(names);

export const nameTwice: Check = {
  code: 'name-twice',
  rule: 'Two people with the same name, or with names that look alike, may be one person with two files.',
  severity: 'hint',
  example: {
    wrong: changed('people/eve.yaml', 'name: Eve Example', 'name: Cleo Example'),
    at: 'content/people/eve.yaml:1:7',
  },
  run: ({ content }) =>
    content.people.flatMap((file) => {
      const { data, source } = file;
      const other = names(file)
        .map((name) => firstWithName(content.people, name))
        .find((first) => first !== file);
      if (other === undefined) return [];
      const theirs = allNames(other.data);
      return [
        {
          place: source.at(['name']),
          message: theirs.includes(data.name)
            ? `people/${other.id}.yaml has the name ${data.name} too`
            : `people/${other.id}.yaml has a name that looks like this one, ${other.data.name}`,
          expected: 'if they are one person, keep one file; if not, this is only a hint',
          also: [other.source.at(['name'])],
        },
      ];
    }),
};
