import { topOf } from '../../governance/affiliation.ts';
import { rosterOn } from '../../governance/roster.ts';
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
    return statements(checked).flatMap(({ file, candidacy, contest }): Report[] => {
      const { election, rules, governing } = contest;
      const history = checked.histories.get(election.committee);
      const cap = rules?.affiliationCap ?? null;
      const { organization } = candidacy;
      if (election.outcome !== null || history === undefined || cap === null || organization === null) return [];
      const counted = cap.counts === 'parent' ? topOf(organization, known) : organization;
      const roster = rosterOn(history, checked.community, governing);
      const holding = roster.holdings.find((each) => each.organization === counted);
      if (holding === undefined || holding.headroom > 0) return [];
      const up = new Set(
        history.contests.find((each) => each.election === election.id)?.seatsUp.map(({ seat }) => seat),
      );
      const own = roster.members.filter(
        (member) =>
          member.organization !== null &&
          (cap.counts === 'parent' ? topOf(member.organization, known) : member.organization) === counted,
      );
      const come = own.filter(({ seat }) => up.has(seat)).length;
      return [
        {
          place: file.source.at(['affiliation']),
          message: `${known.get(counted)?.name ?? counted} holds ${holding.seats} of the ${cap.seats} seats that one organization may hold`,
          expected:
            come === 0
              ? 'none of them comes up in this election: ask the officials what that means for your candidacy'
              : `${come} of them ${come === 1 ? 'comes' : 'come'} up in this election: only so many of its candidates can be seated`,
        },
      ];
    });
  },
};
