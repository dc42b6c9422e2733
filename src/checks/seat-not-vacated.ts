import type { Check, Report } from './check.ts';
import { elections } from './subjects.ts';

export const seatNotVacated: Check = {
  code: 'seat-not-vacated',
  rule: 'A seat that comes up in another election than its own had a holder, who has left it, or whose term is over.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2020-11/election.yaml': `committee: council
cohort: autumn
seats: 2
alsoUp: [{ seatOf: dora, why: Dora left }]
timetable: {}
outcome:
  by: appointed
  declared: 2020-11-20
  elected: [cleo, gus]
`,
    },
    at: 'content/elections/2020-11/election.yaml:4:20',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election, governing }): Report[] => {
      const history = checked.histories.get(election.committee);
      if (history === undefined) return [];
      return election.alsoUp.flatMap((also, index): Report[] => {
        if (also.kind !== 'seat-of') return [];
        const term = history.terms.findLast(({ person, since }) => person === also.person && since < governing);
        const seated = election.outcome?.takesOffice ?? governing;
        if (!history.terms.some(({ person, since }) => person === also.person && since <= seated)) {
          return [
            {
              place: file.source.at(['alsoUp', index, 'seatOf']),
              message: `${also.person} has had no seat by ${seated}`,
              expected: 'name who held the seat last; for a seat that is new, write { new: 1, why: … }',
            },
          ];
        }
        const leaves = history.committee.departures.some(
          (each) =>
            each.person === also.person &&
            each.takenBack === null &&
            (each.atElection === election.id || (each.on !== null && term !== undefined && term.since < each.on.by)),
        );
        const sits =
          term !== undefined &&
          // An election of all can put up the seats of those who were appointed; one of vacant seats alone cannot.
          (term.began.by === 'election' || election.cohort === null) &&
          (term.until === null || governing <= term.until);
        if (!sits || leaves || term.cohort === election.cohort || term.oneOf.length > 0) return [];
        if (term.scheduledEnd === null || term.scheduledEnd <= (election.outcome?.takesOffice ?? governing)) return [];
        return [
          {
            place: file.source.at(['alsoUp', index, 'seatOf']),
            message: `${also.person} sits until ${term.scheduledEnd}, and no record says that they left`,
            expected:
              'record under "departures" of the committee when and why they left, or take the seat out of "alsoUp"',
          },
        ];
      });
    }),
};
