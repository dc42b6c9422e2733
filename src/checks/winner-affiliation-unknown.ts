import { listInWords } from '#words/sentences.ts';
import { affiliationOf } from '../governance/affiliation.ts';
import { rulesOn } from '../governance/charter.ts';
import { withId } from '../governance/lookup.ts';
import { takeOffice } from '../governance/winners.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { elections } from './subjects.ts';

export const winnerAffiliationUnknown: Check = {
  code: 'winner-affiliation-unknown',
  rule: 'Where the charter limits organizations, it is on record to which one each winner belonged, or that they were independent.',
  severity: 'hint',
  example: {
    wrong: changed('people/dora.yaml', 'since: 2018-01-01', 'since: 2018-01-01\n    until: 2020-05-10'),
    at: 'content/elections/2020-05/election.yaml:14:12',
  },
  run: (checked) =>
    elections(checked).flatMap(({ file, election: { outcome }, committee }): Report[] => {
      if (outcome === null || committee === null || outcome.by === 'cancelled') return [];
      if ((rulesOn(committee, outcome.takesOffice)?.affiliationCap ?? null) === null) return [];
      // Of somebody without a file the statement tells; it makes the person.
      const unknown = takeOffice(outcome).flatMap((person) => {
        const own = withId(checked.community.people, person);
        const isTold = own === undefined || affiliationOf(checked.community, person, outcome.takesOffice) !== null;
        return isTold ? [] : [own.name];
      });
      if (unknown.length === 0) return [];
      return [
        {
          place: file.source.at(['outcome', 'elected']),
          message: `no record says to which organization ${listInWords(unknown)} belonged on ${outcome.takesOffice}, and the charter limits organizations`,
          expected: 'add the affiliations to people/, "independent" where there was none; leave it, where nobody knows',
        },
      ];
    }),
};
