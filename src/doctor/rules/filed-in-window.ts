import { parseInstant } from '../../governance/instant.ts';
import type { Filed } from '../../import/evidence.ts';
import type { Diagnosis, DoctorRule, Examined } from '../diagnosis.ts';
import { ANNOUNCEMENT, IN_ORDER, STATEMENT } from '../example-archive.ts';

/** Moments at which the statements of several elections were committed: an archive that was brought in, and no filing. */
function broughtIn({ archive, evidence }: Examined): ReadonlySet<string> {
  const elections = new Map<string, Set<string>>();
  for (const { id, statements } of archive.elections) {
    for (const { file } of statements) {
      const at = evidence.filed(file)?.committed;
      if (at !== undefined) elections.set(at, (elections.get(at) ?? new Set()).add(id));
    }
  }
  return new Set([...elections].filter(([, ids]) => ids.size > 1).map(([at]) => at));
}

const instantOf = (text: string, edge: 'start' | 'end'): string | null => {
  const parsed = parseInstant(text, edge);
  return 'problem' in parsed ? null : parsed.instant;
};

/** The first and the last of the moments of a filing: the clocks may be far apart. */
const spanOf = ({ authored, committed, merged }: Filed): readonly [string, string] => {
  const all = [authored, committed, merged ?? committed].sort();
  return [all[0] ?? authored, all.at(-1) ?? committed];
};

export const filedInWindow: DoctorRule = {
  name: 'filed-in-window',
  rule: 'A statement is filed while nominations are open, as far as the history of the files tells it.',
  example: {
    files: IN_ORDER,
    filed: {
      [ANNOUNCEMENT]: '2020-05-01T12:00:00Z',
      [STATEMENT]: '2020-05-12T09:00:00Z',
      [STATEMENT.replace('Cleo', 'Dora')]: '2020-05-05T09:00:00Z',
    },
    found: 1,
  },
  run: (examined) => {
    const { archive, evidence } = examined;
    const isBroughtIn = broughtIn(examined);
    return archive.elections.flatMap(({ id, phases, statements }): Diagnosis[] => {
      const window = phases.find(({ phase }) => phase === 'nominations');
      const opens = window === undefined ? null : instantOf(window.start, 'start');
      const ends = window === undefined ? null : instantOf(window.end, 'end');
      const announced = window === undefined ? null : evidence.filed(window.place.file);
      // An announcement that was itself written down afterwards tells that the whole folder was.
      if (window === undefined || opens === null || ends === null || announced === null || announced.committed >= ends)
        return [];
      return statements.flatMap(({ file, who }): Diagnosis[] => {
        const filed = evidence.filed(file);
        if (filed === null || isBroughtIn.has(filed.committed)) return [];
        const [first, last] = spanOf(filed);
        const [isLate, isEarly] = [first >= ends, last < opens];
        if (!isLate && !isEarly) return [];
        const said = isLate ? `at ${first}, after nominations closed` : `at ${last}, before nominations opened`;
        return [
          {
            grade: isLate ? 'warning' : 'note',
            message: `${id}: the statement of ${who.name ?? file} was filed ${said}`,
            says: [
              { place: who.place, value: who.name ?? file },
              { place: window.place, value: isLate ? window.end : window.start },
            ],
            supported: null,
            sure: 'likely',
          },
        ];
      });
    });
  },
};
