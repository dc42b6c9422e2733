import { rulesOn } from '../governance/charter.ts';
import { leftFor } from '../governance/departures.ts';
import { rulesFor } from '../governance/rules/index.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { committees, standingAtResult } from './subjects.ts';

/** The ways in which the charter fills a vacant seat that leave no room for an appointment. */
const ELSE: Readonly<Record<string, string>> = {
  'next-election': 'in the next election',
  'own-cohort': 'when its cohort comes up',
  'by-election': 'by an election of its own',
  'left-empty': 'with nobody',
};

export const appointedAgainstCharter: Check = {
  code: 'appointed-against-charter',
  rule: 'A vacant seat is filled as the charter says: by appointment where it says so, and by the next in the count from among those who stood.',
  severity: 'hint',
  example: {
    wrong: changed(
      'committees/council.yaml',
      'statementWords: 20',
      'statementWords: 20\n      vacancy: { fill: left-empty }',
      'resignations: []',
      '  - { person: finn, cohort: autumn, since: 2020-07-01 }\nresignations:\n  - { person: cleo, on: 2020-06-01 }',
    ),
    at: 'content/committees/council.yaml:28:15',
  },
  run: (checked) =>
    committees(checked).flatMap(({ file, committee }): Report[] => {
      const history = checked.histories.get(committee.id);
      if (history === undefined) return [];
      return committee.appointments.flatMap(({ person, since, notes }, index): Report[] => {
        const rules = rulesOn(committee, since);
        const term = history.terms.find((each) => each.person === person && each.since === since);
        const before = term && history.terms.findLast((each) => each.seat === term.seat && each.since < since);
        if (rules === null || notes.length > 0 || leftFor(before?.ended) === null) return [];
        const { fill, otherwise } = rulesFor(rules, term?.cohort ?? null).vacancy;
        if (otherwise === 'appointment') return [];
        const place = file.source.at(['appointments', index, 'person']);
        const way = ELSE[fill];
        if (way !== undefined) {
          return [
            {
              place,
              message: `${person} is appointed to a seat that fell vacant; by the charter it is filled ${way}`,
              expected: 'check by which rule it was filled; where it was done so all the same, a note says why',
            },
          ];
        }
        if (fill !== 'runner-up' || otherwise !== null) return [];
        const last = checked.community.elections
          .filter(
            ({ committee: of, outcome }) =>
              of === committee.id && outcome?.by === 'poll' && outcome.takesOffice <= since,
          )
          .filter(({ cohort, lots }) => cohort === null || lots.length > 0 || cohort === term?.cohort)
          .reduce<(typeof checked.community.elections)[number] | null>(
            (latest, each) =>
              latest === null || (latest.outcome?.takesOffice ?? '') < (each.outcome?.takesOffice ?? '')
                ? each
                : latest,
            null,
          );
        if (last === null || standingAtResult(last).some((each) => each.person === person)) return [];
        return [
          {
            place,
            message: `${person} takes a vacant seat, and did not stand in ${last.id}; the charter gives it to the next in the count`,
            expected: 'name who came next, or say in a note why it was somebody else',
          },
        ];
      });
    }),
};
