import { withId } from '../governance/lookup.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { pagesWithRules } from './pages.ts';

export const pageOutlivesCommittee: Check = {
  code: 'page-outlives-committee',
  rule: 'A charter page that takes numbers from a committee’s rules is in force only while the committee exists.',
  severity: 'error',
  example: {
    wrong: {
      ...changed(
        'charter/2019-01-01/elections.mdx',
        'committee: council',
        'committee: board',
        ': <Rule is="cohorts" />',
        '',
      ),
      'committees/board.yaml': `name: Board
purpose: Looks after the money.
charter:
  - { since: 2019-01-01, title: Launch, summary: Three seats., rules: { seats: 3 } }
dissolved: { on: 2020-01-01, why: Joined with the council }
`,
    },
    at: 'content/charter/2019-01-01/elections.mdx:6:12',
  },
  run: (checked) =>
    pagesWithRules(checked).flatMap(({ page, committee, text: { since, until } }): Report[] => {
      const file = withId(checked.content.committees, committee.id);
      const launch = committee.charter[0]?.since;
      if (file === undefined || launch === undefined) return [];
      if (since < launch) {
        return [
          {
            place: page.source.at(['since']),
            message: `the page is in force from ${since}; the ${committee.name} has no rules before ${launch}`,
            expected: 'correct one of the two days',
            also: [file.source.at(['charter', 0, 'since'])],
          },
        ];
      }
      const end = committee.dissolved?.on;
      if (end === undefined || (until !== null && until <= end)) return [];
      return [
        {
          place: page.source.at(page.data.until === undefined ? ['committee'] : ['until']),
          message: `the page is in force ${until === null ? 'still' : `until ${until}`}; the ${committee.name} was dissolved on ${end}`,
          expected: `write until: ${end}, or add a text of the page from that day on`,
          also: [file.source.at(['dissolved', 'on'])],
        },
      ];
    }),
};
