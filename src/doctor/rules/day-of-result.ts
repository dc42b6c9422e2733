import { dayOf, lastDayBefore, parseInstant } from '../../governance/instant.ts';
import type { Diagnosis, DoctorRule } from '../diagnosis.ts';
import { altered, RESULT } from '../example-archive.ts';

export const dayOfResult: DoctorRule = {
  name: 'day-of-result',
  rule: 'A result bears a day after its election opened, after the vote where there was one, and not before the day for which it was announced.',
  example: {
    files: altered(
      RESULT,
      'Two seats were available, so elections were held.',
      'The two members were admitted on 2019-05-26.',
    ),
    found: 1,
  },
  run: ({ archive }) =>
    archive.elections.flatMap(({ id, phases, due, result }): Diagnosis[] => {
      const said = result?.declared ?? null;
      if (said === null) return [];
      const found = (
        message: string,
        grade: Diagnosis['grade'],
        other: Diagnosis['says'][number],
        supported: string | null,
      ): Diagnosis[] => [
        {
          grade,
          message: `${id}: ${message}`,
          says: [said, other],
          supported,
          sure: supported === null ? 'unsure' : 'likely',
        },
      ];
      const [opens] = [...phases].sort((a, b) => (a.start < b.start ? -1 : 1));
      const start = opens === undefined ? null : parseInstant(opens.start, 'start');
      if (opens !== undefined && start !== null && !('problem' in start) && said.value < dayOf(start.instant)) {
        return found(
          `the result bears ${said.value}, and nominations opened on ${dayOf(start.instant)}`,
          'error',
          { place: opens.place, value: opens.start },
          `${dayOf(start.instant).slice(0, 4)}${said.value.slice(4)}`,
        );
      }
      const voting = phases.find(({ phase }) => phase === 'voting');
      const end = voting === undefined || result?.contested !== true ? null : parseInstant(voting.end, 'end');
      if (voting !== undefined && end !== null && !('problem' in end) && said.value < lastDayBefore(end.instant)) {
        return found(
          `the result bears ${said.value}, and the vote ended at ${voting.end}`,
          'error',
          { place: voting.place, value: voting.end },
          null,
        );
      }
      return due !== null && result?.contested === true && said.value < due.value
        ? found(`the result bears ${said.value}, and was announced for ${due.value} or later`, 'note', due, said.value)
        : [];
    }),
};
