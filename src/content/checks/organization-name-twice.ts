import type { Loaded } from '../read.ts';
import type { OrganizationFile } from '../schema/organization.ts';
import type { Check } from './check.ts';

const names = ({ data }: Loaded<OrganizationFile>) =>
  [data.name, ...data.formerNames.map(({ name }) => name)].map((name) => name.toLowerCase());

export const organizationNameTwice: Check = {
  code: 'organization-name-twice',
  rule: 'No two organizations share a name, so that a statement that gives one means one.',
  severity: 'error',
  example: { wrong: { 'organizations/bolts.yaml': 'name: bolt\n' }, at: 'content/organizations/bolts.yaml:1:7' },
  run: ({ content }) =>
    content.organizations.flatMap((file, index, all) => {
      const other = all.slice(0, index).find((each) => names(each).some((name) => names(file).includes(name)));
      if (other === undefined) return [];
      const shared = names(file).find((name) => names(other).includes(name));
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
