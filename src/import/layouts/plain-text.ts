/** Plain-text folders: `<body>-<YYYY-MM>/` with a README, a text for each candidate and a file of results. */
import path from 'node:path';
import type { Account } from '../account.ts';
import type { Archive, FoundElection, FoundStatement, Layout, Mention } from '../archive.ts';
import { readStatement } from '../found-statement.ts';
import { placeAt, type Source, type SourceFile } from '../source.ts';
import { claimsIn, rostersIn } from './governing.ts';
import { incumbentsIn, monthsIn, monthTitle, NEW_SEATS, numberSaid, readDates, SEATS_UP } from './plain-election.ts';
import { readResult } from './plain-results.ts';

const FOLDER = /^(.*?)[-_]?((?:19|20)\d{2})[-_](0[1-9]|1[0-2])$/;
const RESULT = /results?\.(?:md|txt|markdown|rst)$/i;
const README = /^(?:readme|index)\.(?:md|txt|markdown|rst)$/i;
const TEXT = /\.(?:md|txt|markdown)$/i;

/** The folders of elections, each with its files. */
function folders(source: Source): ReadonlyMap<string, readonly SourceFile[]> {
  const found = Map.groupBy(source.files, (file) => path.posix.dirname(file.path));
  return new Map(
    [...found].filter(([folder]) => FOLDER.test(path.posix.basename(folder))).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const looksLikeElection = (files: readonly SourceFile[]): boolean =>
  files.some(
    (file) =>
      RESULT.test(file.path) ||
      (README.test(path.posix.basename(file.path)) && SEATS_UP.test(file.text)) ||
      readStatement(file.path, file.text, null, true) !== null,
  );

/** "Architecture Committee" for `# Architecture Committee Elections: September 2018`, or for the folder `arch-committee-2018-09`. */
function committeeOf(readme: SourceFile | undefined, folder: string): string {
  const titled = /^#\s+(.*?)\s+Elections?\b/im.exec(readme?.text ?? '')?.[1];
  const own = FOLDER.exec(path.posix.basename(folder))?.[1] ?? '';
  const words = own.split(/[-_]+/).filter((word) => word !== '' && !/^elections?$/i.test(word));
  return titled ?? (words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ') || 'Committee');
}

/** The name that a file's name spells: `EricErnst.txt` is "Eric Ernst". */
const nameOfFile = (file: string): string =>
  path.posix
    .basename(file)
    .replace(/\.[^.]*$/, '')
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/[-_.]+/g, ' ')
    .trim();

/** What names nobody and is shorter is no statement. */
const SHORTEST = 40;

function statementOf(file: SourceFile, account: Account, keepAddresses: boolean): FoundStatement | null {
  const read = readStatement(file.path, file.text, null, keepAddresses);
  if (read !== null) return read;
  const name = nameOfFile(file.path);
  if (!/^\p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’.-]*)+$/u.test(name)) return null;
  const who: Mention = { name, handle: null, emails: [], place: placeAt(file, 0) };
  const own = readStatement(file.path, file.text, who, keepAddresses);
  const isNamed = own?.who.name !== name || own.takenOut.length > 0;
  if (!isNamed && file.text.trim().length < SHORTEST) return null;
  account.guess({
    about: file.path,
    value: own?.who.name ?? name,
    from: isNamed ? 'the line above the text' : 'the name of the file; the text names nobody',
    places: [own?.who.place ?? who.place],
    sure: isNamed ? 'likely' : 'unsure',
  });
  return own;
}

function electionOf(
  folder: string,
  files: readonly SourceFile[],
  account: Account,
  keepAddresses: boolean,
): FoundElection {
  const [, , year = '', month = ''] = FOLDER.exec(path.posix.basename(folder)) ?? [];
  const id = `${year}-${month}`;
  const readme = files.find((file) => README.test(path.posix.basename(file.path)));
  const results = files.find((file) => RESULT.test(file.path));
  const statements: FoundStatement[] = [];
  for (const file of files) {
    if (file === readme) account.use(file.path, 'the announcement of an election');
    else if (file === results) account.use(file.path, 'the result of an election');
    else if (TEXT.test(file.path)) {
      const statement = statementOf(file, account, keepAddresses);
      if (statement === null) continue;
      statements.push(statement);
      account.use(file.path, 'a statement');
    } else account.keepAside(file.path, 'no text');
  }
  const dates = readme === undefined ? null : readDates(readme, Number(year));
  const first = readme ?? results ?? files[0];
  return {
    folder,
    committee: committeeOf(readme, folder),
    title: monthTitle(id),
    id,
    year: Number(year),
    month: Number(month),
    place: first === undefined ? { file: folder, line: 1, col: 1 } : placeAt(first, 0),
    titles: readme === undefined ? [] : monthsIn(readme, readme.text.split('\n').slice(0, 3).join('\n')),
    seats: readme === undefined ? null : numberSaid(readme, SEATS_UP),
    newSeats: readme === undefined ? null : numberSaid(readme, NEW_SEATS),
    incumbents: readme === undefined ? [] : incumbentsIn(readme),
    officials: dates?.officials ?? [],
    officialsConfirmed: dates?.confirmed ?? null,
    phases: dates?.phases ?? [],
    due: dates?.due ?? null,
    dueUntil: dates?.dueUntil ?? null,
    statements,
    result: results === undefined ? null : readResult(results, Number(year)),
    ballots: null,
    notes: [],
  };
}

/** "Kata Containers" for the heading `# Kata Containers Elections` of the page that lists them. */
function communityOf(source: Source): Archive['community'] {
  for (const file of source.files) {
    if (!README.test(path.posix.basename(file.path)) || FOLDER.test(path.posix.basename(path.posix.dirname(file.path))))
      continue;
    const match = /^#\s+(?:The\s+)?(.{2,80}?)\s+Elections\s*$/m.exec(file.text);
    if (match?.[1] !== undefined && !/committee|council/i.test(match[1]))
      return { value: match[1], place: placeAt(file, match.index + 2) };
  }
  return null;
}

const why = (file: string): string =>
  TEXT.test(file) || /\.rst$/i.test(file)
    ? 'prose that records no election; bring it to charter/ or handbook/ yourself'
    : 'no text of an election';

/** Keeps aside what belongs to no election, and reads the lists of members and the numbers in it. */
function around(
  source: Source,
  inElections: ReadonlySet<string>,
  account: Account,
): Pick<Archive, 'rosters' | 'claims'> {
  const rosters: Archive['rosters'][number][] = [];
  const claims: Archive['claims'][number][] = [];
  const above = new Set([...inElections].map((file) => path.posix.dirname(path.posix.dirname(file))));
  for (const file of source.files) {
    if (inElections.has(file.path)) continue;
    const found = TEXT.test(file.path) ? rostersIn(file) : [];
    // A number counts where a document governs: beside a list of members, or on the page above the folders of elections.
    const governs =
      found.length > 0 || (README.test(path.posix.basename(file.path)) && above.has(path.posix.dirname(file.path)));
    const said = governs ? claimsIn(file) : [];
    rosters.push(...found);
    claims.push(...said);
    if (found.length > 0) account.use(file.path, 'a list of members');
    if (said.length > 0) account.use(file.path, 'numbers of the charter');
    if (found.length === 0 && said.length === 0) account.keepAside(file.path, why(file.path));
  }
  return { rosters, claims };
}

export const plainText: Layout = {
  name: 'plain-text',
  is: 'a folder for each election, with a README, a text for each candidate and a file of results',
  recognizes: (source) =>
    [...folders(source)].filter(([, files]) => looksLikeElection(files)).map(([folder]) => folder),
  read: (source, account, keepAddresses) => {
    const found = [...folders(source)].filter(([, files]) => looksLikeElection(files));
    const elections = found.map(([folder, files]) => electionOf(folder, files, account, keepAddresses));
    const inElections = new Set(found.flatMap(([, files]) => files.map((file) => file.path)));
    const community = communityOf(source);
    if (community !== null) account.use(community.place.file, 'the name of the community');
    return { layout: 'plain-text', source, community, elections, ...around(source, inElections, account) };
  },
};
