import type { Diagnosis, DoctorRule, Says } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';

export const countedSeats: DoctorRule = {
  name: 'counted-seats',
  rule: 'The seats of an election are as many in its announcement as in its result, and as the people who hold them or were elected to them.',
  example: { files: altered(ANNOUNCEMENT, 'There are two', 'There are three'), found: 1 },
  run: ({ archive }) =>
    archive.elections.flatMap(({ id, seats, newSeats, result, incumbents, statements }): Diagnosis[] => {
      const elected = result?.elected ?? [];
      // Where all who stood were elected, a seat may have been left.
      const stood = Math.max(statements.length, result?.nominees.length ?? 0);
      const isLeft = stood <= elected.length && elected.length < ((seats ?? result?.seatsSaid)?.value ?? 0);
      const [holder, winner] = [incumbents[0], isLeft ? undefined : elected[0]];
      const all: (Says & { readonly count: number })[] = [
        ...(seats === null ? [] : [{ place: seats.place, value: `${seats.value} seats come up`, count: seats.value }]),
        ...(result?.seatsSaid == null
          ? []
          : [
              {
                place: result.seatsSaid.place,
                value: `${result.seatsSaid.value} seats were available`,
                count: result.seatsSaid.value,
              },
            ]),
        ...(holder === undefined
          ? []
          : [
              {
                place: holder.place,
                value: `${incumbents.length} hold them${newSeats === null ? '' : `, and ${newSeats.value} are new`}`,
                count: incumbents.length + (newSeats?.value ?? 0),
              },
            ]),
        ...(winner === undefined
          ? []
          : [
              {
                place: winner.place,
                value: `${elected.length} were elected`,
                count: elected.length,
              },
            ]),
      ];
      const times = [...Map.groupBy(all, ({ count }) => count)].sort(([, a], [, b]) => b.length - a.length);
      const [best, ...others] = times;
      if (best === undefined || others.length === 0) return [];
      const decided = best[1].length > (others[0]?.[1].length ?? 0);
      return [
        {
          grade: 'error',
          message: `${id}: the seats are ${times.map(([count]) => count).join(' or ')}`,
          says: all.map(({ place, value }) => ({ place, value })),
          supported: decided ? `${best[0]}` : null,
          sure: decided ? 'likely' : 'unsure',
        },
      ];
    }),
};
