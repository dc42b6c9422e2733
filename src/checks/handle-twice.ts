import type { Loaded } from '../content/read.ts';
import type { PersonFile } from '../content/schema/person.ts';
import { finder } from '../governance/lookup.ts';
import type { Check } from './check.ts';
import { changed } from './example-base.ts';

const firstWithHandle = finder(({ data }: Loaded<PersonFile>) => data.github?.toLowerCase());

export const handleTwice: Check = {
  code: 'handle-twice',
  rule: 'A GitHub handle belongs to one person, whatever the case of its letters.',
  severity: 'error',
  example: { wrong: changed('people/eve.yaml', 'github: eve-x', 'github: Cleo-X'), at: 'content/people/eve.yaml:2:9' },
  run: ({ content }) =>
    content.people.flatMap((file) => {
      const { data, source } = file;
      const other = firstWithHandle(content.people, data.github?.toLowerCase());
      if (other === file || other === undefined) return [];
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
