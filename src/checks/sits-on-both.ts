import { committeeName, personName } from '#words/names.ts';
import { rulesOn } from '../governance/charter.ts';
import { inForce } from '../governance/interval.ts';
import { placeOfTerm } from './cap.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';

const OTHER = `name: Jury
purpose: Hears appeals.
charter:
  - since: 2019-01-01
    title: Launch
    summary: One seat.
    rules: { seats: 1 }
appointments:
  - { person: cleo, since: 2019-01-01 }
`;

export const sitsOnBoth: Check = {
  code: 'sits-on-both',
  rule: 'Nobody takes a seat while sitting on a body that the charter does not let them sit on at the same time.',
  severity: 'hint',
  example: {
    wrong: {
      ...changed('committees/council.yaml', 'statementWords: 20', 'statementWords: 20\n      notTogetherWith: [jury]'),
      'committees/jury.yaml': OTHER,
    },
    at: 'content/committees/council.yaml:27:15',
  },
  run: (checked) =>
    [...checked.histories.values()].flatMap(({ committee, terms }) =>
      terms.flatMap((term): Report[] => {
        const apart = rulesOn(committee, term.since)?.notTogetherWith ?? [];
        const elsewhere = apart.flatMap(
          (id) =>
            checked.histories
              .get(id)
              ?.terms.filter((other) => other.person === term.person && inForce(other, term.since)) ?? [],
        );
        const [other] = elsewhere;
        const place = other === undefined ? null : placeOfTerm(checked, term);
        if (other === undefined || place === null) return [];
        const also = placeOfTerm(checked, other);
        const body = committeeName(checked.community, other.committee);
        return [
          {
            place,
            message: `${personName(checked.community, term.person)} takes a seat on ${term.since}, and sits on the ${body}`,
            expected: 'record when the other seat was given up, or say in a note why both are held',
            ...(also === null ? {} : { also: [also] }),
          },
        ];
      }),
    ),
};
