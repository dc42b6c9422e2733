import { withId } from '../governance/lookup.ts';
import type { Check } from './check.ts';

export const organizationIsCommittee: Check = {
  code: 'organization-is-committee',
  rule: 'No organization has the id of a committee: popolo.json lists both as organizations.',
  severity: 'error',
  example: {
    wrong: { 'organizations/council.yaml': 'name: Council Ltd\n' },
    at: 'content/organizations/council.yaml:1:1',
  },
  run: ({ content }) =>
    content.organizations.flatMap(({ id, file }) => {
      const committee = withId(content.committees, id);
      if (committee === undefined) return [];
      return [
        {
          place: { file, line: 1, col: 1 },
          message: `"${id}" is the id of a committee as well`,
          expected: `give the file another name, such as "${id}-organization.yaml"`,
          also: [{ file: committee.file, line: 1, col: 1 }],
        },
      ];
    }),
};
