import { foldedOrganization } from '../../import/name-likeness.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, STATEMENT } from '../example-archive.ts';

export const organizationOfMember: DoctorRule = {
  name: 'organization-of-member',
  rule: 'A list of members names for each the organization that the latest statement does.',
  example: { files: altered(STATEMENT, 'engineer at Core', 'engineer at Bolt'), found: 1 },
  run: ({ archive, identified, affiliation }) =>
    archive.rosters
      .filter(({ initial }) => !initial)
      .flatMap(({ members }) =>
        members.flatMap((member): Diagnosis[] => {
          const who = identified.of(member);
          const last = archive.elections
            .flatMap(({ statements }) => statements)
            .findLast((statement) => identified.of(statement.who) === who);
          const named = last === undefined ? null : (affiliation(last)?.name ?? null);
          if (
            last === undefined ||
            named === null ||
            member.organization === null ||
            foldedOrganization(named) === foldedOrganization(member.organization.value)
          )
            return [];
          return [
            {
              grade: 'warning',
              message: `the list has ${who.name} of ${member.organization.value}, the latest statement is of somebody of ${named}`,
              says: [member.organization, { place: last.who.place, value: named }],
              supported: null,
              sure: 'likely',
            },
          ];
        }),
      ),
};
