import { INDEPENDENT, isUnrecorded } from '../content/named.ts';
import { affiliationOn, possibleOn } from '../governance/affiliation.ts';
import { filingDay } from '../governance/candidates.ts';
import { disagrees } from '../statement/field-words.ts';
import type { Check, Report } from './check.ts';
import { changed } from './example-base.ts';
import { isRejected, people, statements } from './subjects.ts';

export const affiliationDisagrees: Check = {
  code: 'affiliation-disagrees',
  rule: 'A statement names the organization to which its author belonged, as people/ has it, on the day on which it was filed.',
  severity: 'error',
  example: {
    wrong: changed('elections/2020-05/candidates/dora-x.md', 'affiliation: Bolt', 'affiliation: Acme'),
    at: 'content/elections/2020-05/candidates/dora-x.md:4:14',
  },
  run(checked) {
    const filed = new Map(people(checked).map((subject) => [subject.person.id, subject]));
    return statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const subject = filed.get(candidacy.person);
      if (subject === undefined || isUnrecorded(file.data.affiliation)) return [];
      const { person } = subject;
      const on = filingDay(contest.election, candidacy.filed);
      const held = affiliationOn(person, on);
      if (held === null) return [];
      const possible = possibleOn(person, on);
      if (
        possible.includes(candidacy.organization) ||
        possible.some((id) => id !== null && isRejected(checked.content, 'organization', id))
      ) {
        return [];
      }
      const recorded = held.organization ?? INDEPENDENT;
      return [
        {
          place: file.source.at(['affiliation']),
          ...disagrees(file.data.affiliation, person.id, recorded, on),
          // Who has changed employers cannot mend it in the one file that a candidate adds: the officials are told.
          ...(contest.election.outcome === null ? { severity: 'hint' as const } : {}),
          also: [subject.file.source.at(['affiliations', person.affiliations.indexOf(held), 'organization'])],
        },
      ];
    });
  },
};
