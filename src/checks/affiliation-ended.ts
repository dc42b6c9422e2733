import { affiliationOn } from '../governance/affiliation.ts';
import { filingDay } from '../governance/candidates.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { people, statements } from './subjects.ts';

export const affiliationEnded: Check = {
  code: 'affiliation-ended',
  rule: 'A statement does not name an organization that its author had left, as people/ has it, when it was filed.',
  severity: 'error',
  example: {
    wrong: {
      ...changed(
        'people/finn.yaml',
        'organization: independent\n    since: 2018-01-01',
        'organization: bolt\n    since: 2018-01-01\n    until: 2019-06-01',
      ),
      ...changed('elections/2020-05/candidates/finn-x.md', 'affiliation: independent', 'affiliation: Bolt'),
    },
    at: 'content/elections/2020-05/candidates/finn-x.md:4:14',
  },
  run(checked) {
    const filed = new Map(people(checked).map((subject) => [subject.person.id, subject]));
    return statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const subject = filed.get(candidacy.person);
      if (subject === undefined || candidacy.organization === null) return [];
      const { person } = subject;
      const on = filingDay(contest.election, candidacy.filed);
      // What the records name on that day is held against the statement elsewhere.
      if (affiliationOn(person, on) !== null) return [];
      const left = person.affiliations.findLastIndex(
        ({ organization, until }) => organization === candidacy.organization && until !== null && until <= on,
      );
      if (left === -1) return [];
      return [
        {
          place: file.source.at(['affiliation']),
          message: `says "${file.data.affiliation}", which by people/${person.id}.yaml ended on ${person.affiliations[left]?.until}; it was filed on ${on}`,
          expected: 'correct "until", or add what came after it under "affiliations"',
          also: [subject.file.source.at(['affiliations', left, 'until'])],
        },
      ];
    });
  },
};
