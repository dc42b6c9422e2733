import { countedAs, type Headroom, headrooms } from '../../governance/headroom.ts';
import { capExpected, capMessage } from '../../statement/cap-words.ts';
import type { Check, Report } from './check.ts';
import { statements } from './subjects.ts';

export const capReached: Check = {
  code: 'cap-reached',
  rule: 'A candidate can know beforehand that the organization already holds as many seats as the charter allows.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/hana.md':
        '---\nname: Hana Example\naffiliation: Bolt\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/hana.md:3:14',
  },
  run: (checked) => {
    const known = new Map(checked.community.organizations.map((each) => [each.id, each]));
    const told = new Map<string, readonly Headroom[]>();
    return statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const { election, rules, governing } = contest;
      const history = checked.histories.get(election.committee);
      const cap = rules?.affiliationCap ?? null;
      if (election.outcome !== null || history === undefined || cap === null || candidacy.organization === null)
        return [];
      const counted = countedAs(candidacy.organization, cap.counts, known);
      const all = told.get(election.id) ?? headrooms(history, checked.community, election, governing);
      told.set(election.id, all);
      const own = all.find(({ organization }) => organization === counted);
      if (own === undefined || own.held < own.cap) return [];
      return [
        {
          place: file.source.at(['affiliation']),
          message: capMessage(known.get(counted)?.name ?? counted, own),
          expected: capExpected(own),
        },
      ];
    });
  },
};
