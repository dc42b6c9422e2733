import { parseInstant } from '../../governance/instant.ts';
import { isInOrder } from '../../import/sound.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';

const ORDER = ['nominations', 'discussion', 'voting'] as const;
const HOUR = 3_600_000;

export const phasesInTurn: DoctorRule = {
  name: 'phases-in-turn',
  rule: 'Each phase of an election ends after it begins, and begins when the one before it ends.',
  example: { files: altered(ANNOUNCEMENT, 'May 11, 15:00 UTC - May 18', 'May 12, 15:00 UTC - May 18'), found: 1 },
  run: ({ archive }) =>
    archive.elections.flatMap(({ id, phases }) => {
      const inTurn = ORDER.flatMap((phase) => phases.find((each) => each.phase === phase) ?? []);
      const turned = inTurn.filter((phase) => !isInOrder(phase));
      if (turned.length > 0)
        return turned.map(
          ({ phase, start, end, place }): Diagnosis => ({
            grade: 'error',
            message: `${id}: ${phase} ends before it begins`,
            says: [
              { place, value: start },
              { place, value: end },
            ],
            supported: null,
            sure: 'certain',
          }),
        );
      return inTurn.slice(1).flatMap((next, index): Diagnosis[] => {
        const last = inTurn[index];
        if (last === undefined || (last.phase === 'nominations' && next.phase === 'voting')) return [];
        const [end, start] = [parseInstant(last.end, 'end'), parseInstant(next.start, 'start')];
        if ('problem' in end || 'problem' in start) return [];
        const hours = (Date.parse(start.instant) - Date.parse(end.instant)) / HOUR;
        if (hours === 0) return [];
        const message =
          hours > 0
            ? `${id}: ${hours} hours lie between ${last.phase} and ${next.phase}`
            : `${id}: ${last.phase} and ${next.phase} overlap by ${-hours} hours`;
        return [
          {
            grade: hours > 0 ? 'note' : 'error',
            message,
            says: [
              { place: last.place, value: last.end },
              { place: next.place, value: next.start },
            ],
            supported: null,
            sure: 'certain',
          },
        ];
      });
    }),
};
