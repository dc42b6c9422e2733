import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';

export const countedPeople: DoctorRule = {
  name: 'counted-people',
  rule: 'A number of people, in words or figures, is that of the list that it speaks of.',
  example: { files: altered(RESULT, 'Three nominations', 'Four nominations'), found: 1 },
  run: ({ archive }) =>
    archive.elections.flatMap(({ result }): Diagnosis[] => {
      if (result === null) return [];
      const { nominees, nomineesSaid, withdrawals, admittedSaid, elected } = result;
      const [first, winner] = [nominees[0], elected[0]];
      return [
        ...(nomineesSaid === null || first === undefined || nomineesSaid.value === nominees.length + withdrawals
          ? []
          : [
              {
                grade: 'error' as const,
                message: `${nomineesSaid.value} nominations are counted, and ${nominees.length} are listed`,
                says: [
                  { place: nomineesSaid.place, value: `${nomineesSaid.value}` },
                  { place: first.place, value: `${nominees.length} in the list` },
                ],
                supported: `${nominees.length}`,
                sure: 'likely' as const,
              },
            ]),
        ...(admittedSaid === null || winner === undefined || admittedSaid.value === elected.length
          ? []
          : [
              {
                grade: 'error' as const,
                message: `${admittedSaid.value} are said to have been admitted, and ${elected.length} are listed`,
                says: [
                  { place: admittedSaid.place, value: `${admittedSaid.value}` },
                  { place: winner.place, value: `${elected.length} in the list` },
                ],
                supported: `${elected.length}`,
                sure: 'likely' as const,
              },
            ]),
      ];
    }),
};
