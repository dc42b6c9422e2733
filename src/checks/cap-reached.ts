import { countedAs } from '../governance/affiliation.ts';
import { headrooms } from '../governance/headroom.ts';
import { byId } from '../governance/lookup.ts';
import { capExpected, capMessage } from '../statement/cap-words.ts';
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
    const known = byId(checked.community.organizations);
    return statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const { election, rules, governing } = contest;
      const history = checked.histories.get(election.committee);
      const cap = rules?.affiliationCap ?? null;
      if (election.outcome !== null || history === undefined || cap === null || candidacy.organization === null)
        return [];
      const counted = countedAs(candidacy.organization, cap.counts, known);
      const own = headrooms(history, checked.community, election, governing).find(
        ({ organization }) => organization === counted,
      );
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
