import { withId } from '../governance/lookup.ts';
import { isUnfamiliar } from '../statement/field-words.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { allNames, statements } from './subjects.ts';

export const unfamiliarName: Check = {
  code: 'unfamiliar-name',
  rule: 'A statement gives a name by which its author is known in people/.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2020-05/candidates/dora-x.md', 'name: Dora Example', 'name: Theodora Example'),
    at: 'content/elections/2020-05/candidates/dora-x.md:2:7',
  },
  run: (checked) =>
    statements(checked).flatMap(({ file, candidacy }): Report[] => {
      const person = withId(checked.content.people, candidacy.person);
      if (person === undefined || allNames(person.data).includes(file.data.name)) return [];
      return [
        {
          place: file.source.at(['name']),
          ...isUnfamiliar(person.id, person.data.name, file.data.name),
          also: [person.source.at(['name'])],
        },
      ];
    }),
};
