import type { Loaded } from '../content/read.ts';
import type { OrganizationFile } from '../content/schema/organization.ts';
import { finder } from '../governance/lookup.ts';
import type { Check } from './check.ts';

const names = ({ data }: Loaded<OrganizationFile>) =>
  [data.name, ...data.formerNames.map(({ name }) => name)].map((name) => name.toLowerCase());

const firstWithName = finder(names);

export const organizationNameTwice: Check = {
  code: 'organization-name-twice',
  rule: 'No two organizations share a name, so that a statement that gives one means one.',
  severity: 'error',
  example: { wrong: { 'organizations/bolts.yaml': 'name: bolt\n' }, at: 'content/organizations/bolts.yaml:1:7' },
  run: ({ content }) =>
    content.organizations.flatMap((file) => {
      const shared = names(file).find((name) => firstWithName(content.organizations, name) !== file);
      const other = firstWithName(content.organizations, shared);
      if (other === undefined) return [];
      const former = file.data.formerNames.findIndex(({ name }) => name.toLowerCase() === shared);
      return [
        {
          place: file.source.at(file.data.name.toLowerCase() === shared ? ['name'] : ['formerNames', former, 'name']),
          message: `"${shared}" is also a name of organizations/${other.id}.yaml`,
          expected: 'keep one file for one organization, or write the full name of each',
          also: [other.source.at(['name'])],
        },
      ];
    }),
};
