import type { Check } from './check.ts';
import { changed } from './example-base.ts';

export const handleTwice: Check = {
  code: 'handle-twice',
  rule: 'A GitHub handle belongs to one person, whatever the case of its letters.',
  severity: 'error',
  example: { wrong: changed('people/eve.yaml', 'github: eve-x', 'github: Cleo-X'), at: 'content/people/eve.yaml:2:9' },
  run: ({ content }) =>
    content.people.flatMap(({ data, source }, index, all) => {
      const first = all.findIndex((other) => other.data.github?.toLowerCase() === data.github?.toLowerCase());
      const other = all[first];
      if (data.github === undefined || first === index || other === undefined) return [];
      return [
        {
          place: source.at(['github']),
          message: `"${data.github}" is also the handle of ${other.data.name}`,
          expected:
            'correct one of the two; if they are one person, keep one file and put the other name under "otherNames"',
          also: [other.source.at(['github'])],
        },
      ];
    }),
};
