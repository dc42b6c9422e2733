import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const titleTwice: Check = {
  code: 'title-twice',
  rule: 'No two elections of a committee have one title: readers could not tell them apart.',
  severity: 'hint',
  example: {
    wrong: changed('elections/2021-05/election.yaml', 'seats: 2', 'title: May 2020\nseats: 2'),
    at: 'content/elections/2021-05/election.yaml:3:8',
  },
  run: (checked) => {
    const first = new Map<string, ReturnType<typeof elections>[number]>();
    return elections(checked).flatMap((subject) => {
      const { file, election } = subject;
      const key = `${election.committee} ${election.title.toLowerCase()}`;
      const other = first.get(key);
      if (other === undefined) {
        first.set(key, subject);
        return [];
      }
      const place = ({ file: { data, source } }: typeof subject) =>
        data.title === undefined ? source.at(['committee'], 'key') : source.at(['title']);
      return [
        {
          place: place({ ...subject, file }),
          message: `is called "${election.title}", as ${other.election.id} is`,
          expected: 'give one of them a title of its own, such as title: By-election of May 2020',
          also: [place(other)],
        },
      ];
    });
  },
};
