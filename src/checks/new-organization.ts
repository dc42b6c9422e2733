import { isIndependent, isUnrecorded, organizationNamed } from '../content/named.ts';
import { newOrganizationExpected, newOrganizationMessage } from '../statement/field-words.ts';
import type { Check, Report } from './check.ts';

export const newOrganization: Check = {
  code: 'new-organization',
  rule: 'An organization that has no file in organizations/ is new, and is said to be.',
  severity: 'hint',
  example: {
    wrong: {
      'elections/2021-05/candidates/hana.md':
        '---\nname: Hana Example\naffiliation: Acme Inc\n---\nI would like to help.\n',
    },
    at: 'content/elections/2021-05/candidates/hana.md:3:14',
  },
  run: ({ content, community }) => {
    // The community's own list has the new ones as well.
    const files = new Set(content.files.filter(({ kind }) => kind === 'organization').map(({ ids }) => ids[0]));
    const known = community.organizations.filter(({ id }) => files.has(id));
    const names = known.flatMap(({ name, formerNames }) => [name, ...formerNames.map((former) => former.name)]);
    return content.statements.flatMap(({ data, source }): Report[] => {
      const { affiliation } = data;
      if (isIndependent(affiliation) || isUnrecorded(affiliation) || organizationNamed(affiliation, known) !== null)
        return [];
      return [
        {
          place: source.at(['affiliation']),
          message: newOrganizationMessage(affiliation),
          expected: newOrganizationExpected(affiliation, names),
        },
      ];
    });
  },
};
