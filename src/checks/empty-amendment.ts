import type { Check } from './check.ts';
import { changed, EXAMPLE_BASE } from './example-base.ts';

const EMPTY = changed(
  'committees/council.yaml',
  '    rules:\n      mayVote: { activity: code merged, months: 12 }\n',
  '',
);

export const emptyAmendment: Check = {
  code: 'empty-amendment',
  rule: 'An amendment sets a rule, moves a seat, or comes with a page of the charter.',
  severity: 'hint',
  example: {
    wrong: EMPTY,
    at: 'content/committees/council.yaml:18:5',
    right: {
      ...EMPTY,
      'charter/2020-03-01/elections.mdx': (EXAMPLE_BASE['charter/2019-01-01/elections.mdx'] ?? '').replace(
        'since: 2019-01-01',
        'since: 2020-03-01',
      ),
    },
  },
  run: ({ content }) =>
    content.committees.flatMap(({ data, source }) =>
      data.charter.flatMap(({ since, rules, seats }, index) => {
        const sets = Object.values(rules).some((rule) => rule !== undefined) || seats.length > 0;
        const prose = content.files.some(({ kind, ids }) => kind === 'charter' && ids[0] === since);
        if (index === 0 || sets || prose) return [];
        return [
          {
            place: source.at(['charter', index]),
            message: `the amendment of ${since} changes nothing`,
            expected: `say under "rules" what it sets, or add the page that it changed to charter/${since}/`,
          },
        ];
      }),
    ),
};
