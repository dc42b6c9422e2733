import { ruleNames } from '#words/rule-text.ts';
import { insteadOf } from '../findings/suggest.ts';
import { overlap } from '../governance/interval.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { pagesWithRules } from './pages.ts';

export const unknownRule: Check = {
  code: 'unknown-rule',
  rule: '<Rule is="…" /> names a rule that the committee’s charter states on every day on which the page is in force.',
  severity: 'error',
  example: {
    wrong: changed('charter/2019-01-01/elections.mdx', 'is="seats"', 'is="seat"'),
    at: 'content/charter/2019-01-01/elections.mdx:8:23',
  },
  run: (checked) =>
    pagesWithRules(checked).flatMap(({ committee, rules, text }) => {
      const versions = committee.charter
        .filter((version) => overlap(version, text))
        .map((version) => ({ since: version.since, names: ruleNames(version.rules) }));
      return rules.flatMap(({ is, isPlace }): Report[] => {
        if (is === null) {
          const expected = 'write <Rule is="seats" />, or another name';
          return [{ place: isPlace, message: '<Rule> names no rule', expected }];
        }
        const without = versions.find(({ names }) => !names.includes(is));
        if (without === undefined) return [];
        const sometimes = versions.some(({ names }) => names.includes(is));
        return [
          {
            place: isPlace,
            message: `the ${committee.name} has no rule "${is}" ${sometimes ? `in its charter of ${without.since}` : 'while this page is in force'}`,
            expected: sometimes
              ? 'state the rule there, or write the page anew for those days'
              : insteadOf(is, without.names, 'rule'),
          },
        ];
      });
    }),
};
