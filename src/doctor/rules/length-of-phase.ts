import path from 'node:path';
import { counted } from '#words/counts.ts';
import { parseInstant } from '../../governance/instant.ts';
import type { Archive } from '../../import/archive.ts';
import { placeAt } from '../../import/source.ts';
import { NUMBER, numberIn } from '../../import/written-numbers.ts';
import type { Diagnosis, DoctorRule, Says } from '../diagnosis.ts';
import { ANNOUNCEMENT, altered } from '../example-archive.ts';

const PHASES = [
  ['nominations', 'candidates|candidacy|nominations?'],
  ['discussion', 'debate|discussion|questions|campaign'],
  ['voting', 'voting|the vote'],
] as const;
const MINUTE = 60_000;
const MINUTES_OF_DAY = 1440;
/** A vote that is set to end a minute or an hour early is as long as it should be. */
const SLACK = 60;

/** In hours too where whole days would not tell the difference: "6 days 22 hours". */
function lengthTold(minutes: number): string {
  const hours = Math.round(minutes / 60);
  return [counted(Math.floor(hours / 24), 'day'), ...(hours % 24 === 0 ? [] : [counted(hours % 24, 'hour')])].join(' ');
}

/** How a document gives a phase its length; the first two groups are the number and its unit. */
const WAYS: readonly ((words: string) => RegExp)[] = [
  (words) => new RegExp(String.raw`^[ \t]*[-*]\s+(${NUMBER})\s+(week|day)s?\s[^\n]{0,30}?(?:${words})`, 'im'),
  // Of "at least a week" a longer phase is as good.
  (words) =>
    new RegExp(
      String.raw`(?<!\b(?:least|most|to|about|than|within)\s)\b(${NUMBER})\s+(week|day)s?\s+(?:of|for|is for|are for)\s+(?:the\s+)?(?:${words})\b`,
      'im',
    ),
  (words) =>
    new RegExp(
      String.raw`\b(?:${words})\s+(?:period\s+)?(?:is|are|stays?|remains?|lasts?|runs?|takes?)\s+(?:open\s+)?(?:for\s+)?(${NUMBER})\s+(week|day)s?\b`,
      'im',
    ),
];

/** How many days a document gives to a phase: "One week for voting", "Nominations are open for seven days". */
function givenIn({ source, elections }: Archive, words: string): (Says & { readonly days: number }) | null {
  const folders = new Set(elections.map(({ folder }) => folder));
  const documents = source.files.filter((file) => !folders.has(path.posix.dirname(file.path)));
  for (const way of WAYS) {
    const pattern = way(words);
    for (const file of documents) {
      const match = pattern.exec(file.text);
      const count = match?.[1] === undefined ? null : numberIn(match[1]);
      if (match !== null && count !== null)
        return {
          place: placeAt(file, match.index),
          value: match[0].trim().replace(/\s+/g, ' '),
          days: count * (match[2]?.toLowerCase() === 'week' ? 7 : 1),
        };
    }
  }
  return null;
}

export const lengthOfPhase: DoctorRule = {
  name: 'length-of-phase',
  rule: 'A phase is as long as the governing document says.',
  example: {
    files: altered(ANNOUNCEMENT, 'May 25, 2020 14:59', 'May 23, 2020 14:59', {
      'elections/README.md': '# Elections\n\n- One week for voting\n',
    }),
    found: 1,
  },
  run: ({ archive }) =>
    PHASES.flatMap(([name, words]) => {
      const said = givenIn(archive, words);
      if (said === null) return [];
      return archive.elections.flatMap(({ id, phases }): Diagnosis[] => {
        const phase = phases.find((each) => each.phase === name);
        if (phase === undefined) return [];
        const [start, end] = [parseInstant(phase.start, 'start'), parseInstant(phase.end, 'end')];
        if ('problem' in start || 'problem' in end) return [];
        const minutes = Math.round((Date.parse(end.instant) - Date.parse(start.instant)) / MINUTE);
        const given = said.days * MINUTES_OF_DAY;
        if (Math.abs(minutes - given) <= SLACK) return [];
        return [
          {
            grade: minutes < given ? 'warning' : 'note',
            message: `${id}: ${name} ${name === 'nominations' ? 'last' : 'lasts'} ${lengthTold(minutes)}, where ${said.days} are given`,
            says: [
              { place: phase.place, value: `${phase.start} to ${phase.end}` },
              { place: said.place, value: said.value },
            ],
            supported: null,
            sure: 'certain',
          },
        ];
      });
    }),
};
