import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const affiliationOrder: Check = {
  code: 'affiliation-order',
  rule: 'A person’s affiliations run oldest first, each ends after it began, and none reaches into the next.',
  severity: 'error',
  example: {
    wrong: changed(
      'people/eve.yaml',
      'since: 2018-01-01',
      `since: 2018-01-01
    until: 2021-01-01
  - organization: bolt
    since: 2020-09-01`,
    ),
    at: 'content/people/eve.yaml:6:12',
  },
  run: ({ content }) =>
    content.people.flatMap(({ data, source }) =>
      data.affiliations.flatMap(({ since, until, organization }, index): Report[] => {
        const at = (entry: number, key: string) => source.at(['affiliations', entry, key]);
        const next = data.affiliations[index + 1];
        if (until !== undefined && until <= since.by) {
          return [
            {
              place: at(index, 'until'),
              message: `${organization} ends on ${until}, before it began on ${since.by}`,
              expected: '"until" is the first day on which it no longer held; correct one of the two',
              also: [at(index, 'since')],
            },
          ];
        }
        if (next === undefined) return [];
        if (next.since.by <= since.by) {
          return [
            {
              place: at(index + 1, 'since'),
              message: `${next.organization} from ${next.since.by} stands after ${organization} from ${since.by}`,
              expected: 'correct the day, or put the affiliations in order, oldest first',
              also: [at(index, 'since')],
            },
          ];
        }
        if (until === undefined || until <= next.since.by) return [];
        return [
          {
            place: at(index, 'until'),
            message: `${organization} lasts until ${until}, ${next.organization} begins on ${next.since.by}`,
            expected:
              'a person belongs to one organization at a time; leave "until" out where the next follows at once',
            also: [at(index + 1, 'since')],
          },
        ];
      }),
    ),
};
