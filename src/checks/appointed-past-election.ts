import { personName } from '#words/names.ts';
import { withId } from '../governance/lookup.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const appointedPastElection: Check = {
  code: 'appointed-past-election',
  rule: 'An appointment that ends on a day is not ended sooner by the election of somebody else to that seat.',
  severity: 'hint',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'ben, cohort: spring, since: 2019-01-01',
      'ben, cohort: spring, since: 2019-01-01, until: 2020-09-01',
    ),
    at: 'content/committees/council.yaml:25:62',
  },
  run: ({ content, community, histories }) =>
    content.committees.flatMap(({ id, data, source }): Report[] =>
      data.appointments.flatMap(({ person, since, until }, index): Report[] => {
        const term = histories
          .get(id)
          ?.terms.find((each) => each.person === person && each.since === since && each.began.by === 'appointment');
        if (until === undefined || term?.ended?.why !== 'succeeded' || term.until === null || until <= term.until)
          return [];
        const after = histories
          .get(id)
          ?.terms.find((each) => each.seat === term.seat && each.since === term.until && each.began.by === 'election');
        const election = after?.began.by === 'election' ? withId(content.elections, after.began.election) : undefined;
        const name = after && personName(community, after.person);
        return [
          {
            place: source.at(['appointments', index, 'until']),
            message: `${person} was appointed until ${until}; ${name ?? 'somebody else'} took the seat on ${term.until}`,
            expected: 'correct the day, or the cohort of the one or the other',
            ...(election === undefined ? {} : { also: [election.source.at(['outcome'], 'key')] }),
          },
        ];
      }),
    ),
};
