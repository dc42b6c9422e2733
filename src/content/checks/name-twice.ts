import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const nameTwice: Check = {
  code: 'name-twice',
  rule: 'Two people with the same name may be one person with two files.',
  severity: 'hint',
  example: {
    wrong: changed('people/eve.yaml', 'name: Eve Example', 'name: Cleo Example'),
    at: 'content/people/eve.yaml:1:7',
  },
  run: ({ content }) =>
    content.people.flatMap(({ data, source }, index, all) => {
      const names = (each: typeof data) => [each.name, ...each.otherNames].map((name) => name.toLowerCase());
      const other = all.slice(0, index).find((each) => names(each.data).some((name) => names(data).includes(name)));
      if (other === undefined) return [];
      return [
        {
          place: source.at(['name']),
          message: `people/${other.id}.yaml has the name ${data.name} too`,
          expected: 'if they are one person, keep one file; if not, this is only a hint',
          also: [other.source.at(['name'])],
        },
      ];
    }),
};
