import type { Identity } from '../../import/identities.ts';
import { seatsThrough } from '../../import/reconcile-committee.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';

export const officialsApart: DoctorRule = {
  name: 'officials-apart',
  rule: 'Whoever runs an election does not stand in it, and does not sit on the committee.',
  example: { files: altered(ANNOUNCEMENT, '@olga-x', '@dora-x'), found: 1 },
  run: ({ committees, identified }) =>
    committees.flatMap((committee) => {
      const found: Diagnosis[] = [];
      const sits = new Map<Identity, string>();
      seatsThrough(committee, (election, cohortOfSeat) => {
        for (const official of election.found.officials) {
          const who = identified.of(official);
          const own = election.found.statements.find((statement) => identified.of(statement.who) === who);
          const place =
            own?.who.place ?? who.places.find((each) => each.file !== official.place.file) ?? official.place;
          const value = official.handle ?? who.name;
          if (own !== undefined)
            found.push({
              grade: 'error',
              message: `${election.id}: ${who.name} runs the election and stands in it`,
              says: [
                { place: official.place, value },
                { place, value: who.name },
              ],
              supported: null,
              sure: 'certain',
            });
          else if (cohortOfSeat(who) !== null)
            found.push({
              grade: 'note',
              message: `${election.id}: ${who.name} runs the election and sits on the ${committee.name}${sits.has(who) ? ` since ${sits.get(who)}` : ''}`,
              says: [
                { place: official.place, value },
                { place, value: who.name },
              ],
              supported: null,
              sure: 'certain',
            });
        }
        for (const who of election.elected) if (!sits.has(who)) sits.set(who, election.id);
      });
      return found;
    }),
};
