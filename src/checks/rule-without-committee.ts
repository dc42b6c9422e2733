import type { Check } from './check.ts';
import { changed } from './example-base.ts';
import { proseOf } from './prose.ts';

export const ruleWithoutCommittee: Check = {
  code: 'rule-without-committee',
  rule: 'A charter page that takes numbers from rules says whose rules they are.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'committee: council\n', ''),
    at: 'content/charter/2019-01-01/elections.mdx:7:17',
  },
  run: ({ content }) =>
    proseOf(content).flatMap(({ file, rules: [first] }) => {
      const page = content.charter.find((each) => each.file === file.file);
      if (page === undefined || first === undefined || page.data.committee !== undefined) return [];
      return [
        {
          place: first.place,
          message: 'the page uses <Rule> and names no committee',
          expected: 'add committee: <id> to the front matter',
        },
      ];
    }),
};
