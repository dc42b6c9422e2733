import { personName } from '#words/names.ts';
import { rulesOn } from '../governance/charter.ts';
import { withId } from '../governance/lookup.ts';
import { termsBeyond } from '../governance/term-limits.ts';
import { placeOfTerm } from './cap.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

export const termLimitPassed: Check = {
  code: 'term-limit-passed',
  rule: 'Nobody begins more terms than the charter allows, in a row or in all, but for those that it does not count.',
  severity: 'hint',
  example: {
    wrong: changed('committees/council.yaml', 'termMonths: 12', 'termMonths: 12\n      termLimit: 1'),
    at: 'content/elections/2020-05/election.yaml:14:13',
  },
  run: (checked) =>
    [...checked.histories.values()].flatMap((history) =>
      termsBeyond(history).flatMap(({ term, count, limit, inARow }): Report[] => {
        const place = placeOfTerm(checked, term);
        const { began } = term;
        const outcome = began.by === 'election' ? withId(checked.community.elections, began.election)?.outcome : null;
        if (outcome?.exempt.some(({ person }) => person === term.person)) return [];
        if (place === null || rulesOn(history.committee, term.since) === null) return [];
        const name = personName(checked.community, term.person);
        const file = withId(checked.content.committees, history.committee.id);
        const rule = inARow ? 'termLimit' : 'lifetimeLimit';
        const version = history.committee.charter.findLastIndex(
          ({ since, amended }) => since <= term.since && amended.includes(rule),
        );
        return [
          {
            place,
            message: `${name} begins a term on ${term.since}: number ${count}${inARow ? ' in a row' : ''}, and the charter allows ${limit}`,
            expected:
              'check who took office; what a limit does not count, termsNotCounted says; whom it was not held against stands in the outcome: exempt: [{ person: <id>, reason: <why> }]',
            ...(file === undefined || version === -1
              ? {}
              : { also: [file.source.at(['charter', version, 'rules', rule])] }),
          },
        ];
      }),
    ),
};
