import type { Identity } from '../../import/identities.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';

const LATER = altered(ANNOUNCEMENT, 'May 2020', 'May 2020');

export const holderIsMember: DoctorRule = {
  name: 'holder-is-member',
  rule: 'Whoever is said to hold a seat was elected to one before, or is listed as a member.',
  example: {
    files: {
      ...LATER,
      'elections/council-2021-05/README.md': (LATER[ANNOUNCEMENT] ?? '')
        .replaceAll('2020', '2021')
        .replace('`Ben Example`', '`Gus Example`'),
    },
    found: 1,
  },
  run: ({ archive, identified, committees }) =>
    committees.flatMap(({ elections, name, cohortOf }) => {
      const members = new Map<Identity, true>(
        archive.rosters.flatMap((roster) => roster.members.map((member) => [identified.of(member), true] as const)),
      );
      const isListed = archive.rosters.some(({ initial }) => initial);
      return elections.flatMap((election, index): Diagnosis[] => {
        const before = elections.slice(0, index);
        const cohort = cohortOf.get(election.id);
        // The first of each cohort tells of members whom no record of an election can have, but a list from the beginning has.
        const isFirst = !before.some((each) => cohortOf.get(each.id) === cohort);
        const found =
          index === 0 || (isFirst && !isListed)
            ? []
            : election.incumbents.filter(
                ({ who }) =>
                  !members.has(who) &&
                  !before.some(
                    ({ elected, incumbents }) => elected.includes(who) || incumbents.some((each) => each.who === who),
                  ),
              );
        return before.some(({ elected }) => elected.length > 0)
          ? found.map(({ who, mention }) => ({
              grade: 'error',
              message: `${election.id}: ${who.name} is said to hold a seat of the ${name}, and no election or list has them there`,
              says: [
                { place: mention.place, value: who.name },
                {
                  place: before.at(-1)?.found.place ?? mention.place,
                  value:
                    before
                      .at(-1)
                      ?.elected.map((each) => each.name)
                      .join(', ') ?? '',
                },
              ],
              supported: null,
              sure: 'likely',
            }))
          : [];
      });
    }),
};
