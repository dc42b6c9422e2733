import type { Check } from './check.ts';

const BOARD = `name: council
purpose: Looks after the money.
charter:
  - { since: 2019-01-01, title: Launch, summary: One seat., rules: { seats: 1 } }
`;

export const committeeNameTwice: Check = {
  code: 'committee-name-twice',
  rule: 'No two committees that exist at the same time have one name.',
  severity: 'error',
  example: { wrong: { 'committees/board.yaml': BOARD }, at: 'content/committees/council.yaml:1:7' },
  run: ({ content }) => {
    const first = new Map<string, (typeof content.committees)[number]>();
    return content.committees.flatMap((file) => {
      const key = file.data.name.toLowerCase();
      const other = first.get(key);
      if (other === undefined || (other.data.dissolved?.on ?? '9999') <= (file.data.charter[0]?.since ?? '')) {
        first.set(key, file);
        return [];
      }
      return [
        {
          place: file.source.at(['name']),
          message: `"${file.data.name}" is the name of ${other.file} too`,
          expected:
            'give each a name of its own; one committee that was changed is one file, with a version of its charter for each change',
          also: [other.source.at(['name'])],
        },
      ];
    });
  },
};
