import { placeAt, type SourceFile } from '../../import/source.ts';
import { dayOfMoment, MONTH, momentsIn, monthIn } from '../../import/written-numbers.ts';
import type { Diagnosis, DoctorRule, Examined, Says } from '../diagnosis.ts';
import { IN_ORDER } from '../example-archive.ts';

/** What a claim is about: in backticks or quotation marks, a handle, or names with capital letters. */
const NAMED =
  '(?:`([^`\\n]{2,80})`|["“]([^"”\\n]{2,80})["”]|@([A-Za-z0-9-]{2,39})|(\\p{Lu}[\\p{L}\\p{N}&.-]{0,60}(?:(?: +| *\\n *)\\p{Lu}[\\p{L}\\p{N}&.-]{0,60}){0,3}))';
const FIRST = new RegExp(
  String.raw`(?<![\p{L}\p{N}])${NAMED}\s+(?:is|was)\s+first\s+(?:named|mentioned|listed)\s+in\s+([^.;]{4,80})`,
  'gu',
);
const NOWHERE = new RegExp(
  String.raw`\b[Nn]o\s+(?:file|source|record|document)s?\s+(?:names?|mentions?|lists?)\s+${NAMED}\s*(?:[;,)]|\.(?:\s|$))`,
  'gu',
);
const NO_ELECTION = /\bno\s+elections?\s+(?:was|were)\s+held\s+in\s+([^.;,\n]{4,30})/gi;
/** What came late, or from somebody, is not nothing: the sentence has to end there. */
const NOBODY =
  /\b(?:no\s+(?:nominations?|candidac(?:y|ies)|statements?|applications?)\s+(?:was|were)\s+(?:received|filed|submitted|made)|nobody\s+(?:stood|ran|was\s+nominated))\s*[.;,]/i;
const NONE_WITHDREW = /\b(?:nobody|no\s+one|no\s+(?:candidate|nominee)s?)\s+withdrew\b/i;
const STANDS_FIRST =
  /\b(?:this\s+is\s+(?:the|my)\s+first\s+time\s+(?:that\s+I\s+(?:am\s+)?)?(?:run(?:ning)?|stand(?:ing)?)|I(?:['’]ve|\s+have)\s+never\s+(?:before\s+)?(?:run|stood))(?:\s+before)?(?:\s+for\s+(?:this|the)\s+[^.;\n]{2,60})?\s*[.;,!]/i;

const MONTH_AND_YEAR = new RegExp(String.raw`\b(${MONTH})\s+((?:19|20)\d{2})\b`, 'i');

const saysAt = (file: SourceFile, match: RegExpExecArray | RegExpMatchArray): Says => ({
  place: placeAt(file, match.index ?? 0),
  value: match[0].replace(/\s+/g, ' ').trim(),
});

const disproved = (message: string, claim: Says, by: Says, supported: string): Diagnosis => ({
  grade: 'warning',
  message,
  says: [claim, by],
  supported,
  sure: 'likely',
});

const whole = (name: string): RegExp =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/\s+/g, '\\s+')}(?![\\p{L}\\p{N}])`,
    'u',
  );

/** The month and year that a phrase names: `2020-05`; null where it names none. */
function monthOf(phrase: string): string | null {
  const [moment] = momentsIn(phrase).filter(({ year }) => year !== null);
  const day = moment === undefined ? null : dayOfMoment(moment, moment.year ?? 0);
  if (day !== null) return day.slice(0, 7);
  const [, name = '', year] = MONTH_AND_YEAR.exec(phrase) ?? [];
  const month = monthIn(name);
  return month === null
    ? (/\b(?:19|20)\d{2}-\d{2}\b/.exec(phrase)?.[0] ?? null)
    : `${year}-${`${month}`.padStart(2, '0')}`;
}

/** The month of the election in whose folder a file lies. */
const monthOfFile = (file: string): string | null =>
  /(?:^|[/_-])((?:19|20)\d{2}-(?:0[1-9]|1[0-2]))[^/]*\//.exec(file)?.[1] ?? null;

/** The texts that could disprove what a file claims: those of every election, and for somebody's own file what they filed themselves. */
function earlierTexts(claimed: SourceFile, { archive: { layout, source } }: Examined): readonly SourceFile[] {
  const inElections = source.files.filter(({ path }) => monthOfFile(path) !== null && path !== claimed.path);
  if (layout !== 'content') return inElections;
  const person = /^people\/([^/]+)\.yaml$/.exec(claimed.path)?.[1];
  if (person === undefined) return [];
  const own = [person, /^github:\s*["']?([\w-]+)/m.exec(claimed.text)?.[1] ?? person].map((each) => each.toLowerCase());
  return inElections.filter(({ path }) =>
    own.includes((/\/candidates\/([^/]+)\.md$/.exec(path)?.[1] ?? '').toLowerCase()),
  );
}

function namedBefore(file: SourceFile, examined: Examined): Diagnosis[] {
  return [...file.text.matchAll(FIRST)].flatMap((match) => {
    const name = match.slice(1, 5).find((each) => each !== undefined) ?? '';
    const month = monthOf(match[5] ?? '');
    if (month === null) return [];
    for (const earlier of earlierTexts(file, examined)) {
      const held = monthOfFile(earlier.path) ?? month;
      const found = held < month ? whole(name).exec(earlier.text) : null;
      if (found !== null)
        return [
          disproved(
            `"${name}" is named before ${month}, in ${held}`,
            saysAt(file, match),
            saysAt(earlier, found),
            held,
          ),
        ];
    }
    return [];
  });
}

function namedSomewhere(file: SourceFile, { archive: { layout, source } }: Examined): Diagnosis[] {
  // What a content folder says of files are the sources that it was written from, and they are not here.
  if (layout === 'content') return [];
  return [...file.text.matchAll(NOWHERE)].flatMap((match) => {
    const name = match.slice(1, 5).find((each) => each !== undefined) ?? '';
    for (const other of source.files) {
      const found = other.path === file.path ? null : whole(name).exec(other.text);
      if (found !== null)
        return [
          disproved(`"${name}" is named in ${other.path}`, saysAt(file, match), saysAt(other, found), `that it is`),
        ];
    }
    return [];
  });
}

function heldAfterAll(file: SourceFile, { archive: { elections } }: Examined): Diagnosis[] {
  return [...file.text.matchAll(NO_ELECTION)].flatMap((match) => {
    const month = monthOf(match[1] ?? '') ?? /^\s*((?:19|20)\d{2})\s*$/.exec(match[1] ?? '')?.[1] ?? null;
    const held = elections.find(
      ({ id, result }) => month !== null && id.startsWith(month) && result !== null && result.elected.length > 0,
    );
    return held?.result == null
      ? []
      : [
          disproved(
            `an election was held in ${month}`,
            saysAt(file, match),
            { place: held.result.place, value: `${held.result.elected.length} elected in ${held.id}` },
            'that one was held',
          ),
        ];
  });
}

function inOwnElection({ archive, evidence }: Examined): Diagnosis[] {
  const files = new Map(archive.source.files.map((file) => [file.path, file]));
  return archive.elections.flatMap(({ id, folder, statements, result }) => {
    const file = files.get(result?.file ?? '');
    const nobody = file === undefined ? null : NOBODY.exec(file.text);
    const none = file === undefined ? null : NONE_WITHDREW.exec(file.text);
    const [stood] = statements;
    const gone = evidence.removed.find((each) => each.folder === folder);
    return [
      ...(file === undefined || nobody === null || stood === undefined
        ? []
        : [
            disproved(
              `${id}: nobody is said to have stood, and a statement is there`,
              saysAt(file, nobody),
              { place: stood.who.place, value: stood.who.name ?? stood.file },
              'the statement',
            ),
          ]),
      ...(file === undefined || none === null || gone === undefined
        ? []
        : [
            disproved(
              `${id}: nobody is said to have withdrawn, and a statement was taken out on ${gone.on}`,
              saysAt(file, none),
              { place: gone.statement.who.place, value: gone.statement.who.name ?? gone.statement.file },
              'the history',
            ),
          ]),
    ];
  });
}

function stoodBefore({ archive, identified }: Examined): Diagnosis[] {
  const files = new Map(archive.source.files.map((file) => [file.path, file]));
  const earlier = new Map<string, Says>();
  return archive.elections.flatMap(({ id, committee, statements }) =>
    statements.flatMap(({ who, file: path }) => {
      const file = files.get(path);
      const key = JSON.stringify([identified.people.indexOf(identified.of(who)), committee]);
      const before = earlier.get(key);
      if (before === undefined) earlier.set(key, { place: who.place, value: `${who.name ?? path}, ${id}` });
      const claim = file === undefined || before === undefined ? null : STANDS_FIRST.exec(file.text);
      return file === undefined || before === undefined || claim === null
        ? []
        : [
            disproved(
              `${id}: ${who.name ?? path} stood for the ${committee} before`,
              saysAt(file, claim),
              before,
              before.value,
            ),
          ];
    }),
  );
}

/** Other claims of that kind ("no file says why") cannot be held against a text without understanding it; they are left alone. */
export const claimOfAbsence: DoctorRule = {
  name: 'claim-of-absence',
  rule: 'Whoever is said to be first named in a month, to stand for the first time, or to be named nowhere, is not named before, and what is said not to have been, was not.',
  example: {
    files: {
      ...IN_ORDER,
      'elections/HISTORY.md': '# History\n\n`Dora Example` is first named in the results of June 2021.\n',
    },
    found: 1,
  },
  run: (examined) => [
    ...examined.archive.source.files.flatMap((file) => [
      ...namedBefore(file, examined),
      ...namedSomewhere(file, examined),
      ...heldAfterAll(file, examined),
    ]),
    ...inOwnElection(examined),
    ...stoodBefore(examined),
  ],
};
