/** Elekto: a folder for each election with `election.yaml`, `candidate-<handle>.md`, voters, results and ballots; and the older folders of the same communities. */
import path from 'node:path';
import type { Day } from '../../governance/day.ts';
import type { Account } from '../account.ts';
import type { FoundElection, FoundPhase, FoundStatement, Layout, Mention, Said } from '../archive.ts';
import { readStatement } from '../found-statement.ts';
import { foldedName } from '../name-likeness.ts';
import { placeAt, type Source, type SourceFile } from '../source.ts';
import { dayOfMoment, momentsIn, NUMBER, numberIn } from '../written-numbers.ts';
import { readElektoResult } from './elekto-result.ts';
import { readElektoStatement } from './elekto-statement.ts';
import { claimsIn } from './governing.ts';
import { keysIn } from './keys-and-values.ts';
import { momentText } from './plain-election.ts';

const base = (file: SourceFile): string => path.posix.basename(file.path);
const CANDIDATE = /^can?didate-.+\.md$/i;
const TEMPLATE = /template/i;
const NOMINEE =
  /^\|?\s*(?:\[([^\]]+)\]\(([^)]+\.md)\)|([^|[\]]+?))\s*\|\s*([^|]*?)\s*\|\s*\[?@?([A-Za-z0-9-]+)\]?(?:\([^)]*\))?\s*\|?\s*$/gm;

function folders(source: Source): ReadonlyMap<string, readonly SourceFile[]> {
  const all = Map.groupBy(source.files, (file) => path.posix.dirname(file.path));
  const held = [...all].filter(
    ([, files]) =>
      files.some(
        (file) => base(file) === 'election.yaml' && /^[ \t]*(?:no_winners|start_datetime)[ \t]*:/m.test(file.text),
      ) || files.some((file) => /^readme\.md$/i.test(base(file)) && nominees(file).length > 1),
  );
  return new Map(held.sort(([a], [b]) => (a < b ? -1 : 1)));
}

interface Nominee {
  readonly who: Mention;
  readonly organization: Said<string> | null;
  readonly link: string | null;
}

/** The table of nominees of an older README: a name that links to a text, an organization, a handle. */
function nominees(file: SourceFile): Nominee[] {
  const start = /^#+\s*(?:nominees|candidates)\b.*$/im.exec(file.text);
  if (start === null) return [];
  const from = start.index + start[0].length;
  return [...file.text.slice(from).matchAll(NOMINEE)].flatMap((match) => {
    const [, linked, link, plain, organization = '', handle = ''] = match;
    const name = (linked ?? plain ?? '').trim();
    if (name === '' || /^(?:name|-+|:?-+:?)$/i.test(name) || /^-*$/.test(handle)) return [];
    const place = placeAt(file, from + match.index);
    return [
      {
        who: { name, handle, emails: [], place },
        organization: organization === '' ? null : { value: organization, place },
        link: link === undefined ? null : path.posix.normalize(link.replace(/^\.\//, '')),
      },
    ];
  });
}

interface Settings {
  readonly file: SourceFile;
  readonly data: Readonly<Record<string, unknown>>;
  readonly at: (key: string) => FoundElection['place'];
}

function settingsOf(files: readonly SourceFile[], account: Account): Settings | null {
  const file = files.find((each) => base(each) === 'election.yaml');
  if (file === undefined) return null;
  const read = keysIn({ ...file, text: file.text.replaceAll('\t', '  ') }, account);
  if (read === null) return null;
  account.use(file.path, 'the settings of an election');
  return { file, data: read.data, at: (key) => read.at([key]) };
}

/** A moment of the settings, in UTC; an end at the last minute or second of something is the first after it. */
function moment(settings: Settings, key: string, as: 'start' | 'end', account: Account): string | null {
  const text = String(settings.data[key] ?? '');
  if (text === '') return null;
  const [found] = momentsIn(text);
  // A start one second after midnight is midnight.
  const read = found === undefined || found.year === null ? null : momentText(found, found.year, as);
  if (read === null) account.doubt(`${key}: "${text.slice(0, 80)}" is no moment: left out`, settings.at(key));
  return read;
}

/** The lines of a schedule: a day and an event, in a table or a list. */
function schedule(
  file: SourceFile,
  year: number,
): { readonly text: string; readonly on: Day; readonly file: SourceFile; readonly index: number }[] {
  let offset = 0;
  return file.text.split('\n').flatMap((line) => {
    const index = offset;
    offset += line.length + 1;
    const match = /^\s*(?:\|\s*([^|]+?)\s*\|\s*([^|]+?)\s*\||[*-]\s+([^:]{3,30}):\s*(.+)$)/.exec(line);
    const [first] = momentsIn(match?.[1] ?? match?.[3] ?? '');
    const on = first === undefined ? null : dayOfMoment(first, year);
    return on === null ? [] : [{ text: match?.[2] ?? match?.[4] ?? '', on, file, index }];
  });
}

function timesOf(
  settings: Settings | null,
  prose: readonly SourceFile[],
  year: number,
  account: Account,
  id: string,
): { readonly phases: FoundPhase[]; readonly due: Said<Day> | null; readonly notes: string[] } {
  const lines = prose.flatMap((file) => schedule(file, year));
  const line = (pattern: RegExp) => lines.find(({ text }) => pattern.test(text));
  const [announced, closes, begins, ends, results] = [
    line(/announcement of election|call for nominations|nominations? (?:open|begin)/i),
    line(/nominations?\b.*\bdue|nominations? (?:close|end)|bios? .*due|candidate.*due/i),
    line(/election begins|voting (?:begins|opens|starts)/i),
    line(/election (?:closes|ends)|voting (?:closes|ends)/i),
    line(/announcement of results|results/i),
  ];
  const phases: FoundPhase[] = [];
  const notes: string[] = [];
  const start = settings === null ? null : moment(settings, 'start_datetime', 'start', account);
  const end = settings === null ? null : moment(settings, 'end_datetime', 'end', account);
  const vote =
    start !== null && end !== null && settings !== null
      ? { start, end, place: settings.at('start_datetime') }
      : begins !== undefined && ends !== undefined
        ? { start: begins.on, end: ends.on, place: placeAt(begins.file, begins.index) }
        : null;
  if (announced !== undefined && closes !== undefined && announced.on <= closes.on) {
    // "Due by 0000 UTC" is the first moment of that day.
    const end = /\b0?0:?00 ?UTC/i.test(closes.text) ? `${closes.on} 00:00 UTC` : closes.on;
    const place = placeAt(closes.file, closes.index);
    phases.push({
      phase: 'nominations',
      start: end.includes(':') ? `${announced.on} 00:00 UTC` : announced.on,
      end,
      place,
    });
    account.guess({
      about: `${id}: nominations`,
      value: `${announced.on} to ${end}`,
      from: 'the schedule, from the announcement on',
      places: [place],
      sure: 'likely',
    });
  }
  if (vote !== null) phases.push({ phase: 'voting', ...vote });
  const texts = lines.find(
    ({ text, on }) =>
      closes !== undefined && on !== closes.on && /\b(?:bios?|statements?|platforms?)\b.*\bdue\b/i.test(text),
  );
  if (texts !== undefined) notes.push(`Candidates’ texts were due on ${texts.on}.`);
  const exceptions = settings === null ? null : moment(settings, 'exception_due', 'end', account);
  if (exceptions !== null) notes.push(`Voters could ask for an exception until ${exceptions}.`);
  return {
    phases,
    due: results === undefined ? null : { value: results.on, place: placeAt(results.file, results.index) },
    notes,
  };
}

/** "Steering Committee" of "Knative 2021 Steering Committee Election". */
function committeeOf(name: string, community: string, folder: string): string {
  const words = name
    .replace(/\b(?:19|20)\d{2}\b/g, ' ')
    .replace(/\b(?:elections?|voters? guide|results?)\b/gi, ' ')
    .replace(community === '' ? /^$/ : new RegExp(`\\b${community.replace(/[^\p{L}\p{N} ]/gu, '.')}\\b`, 'giu'), ' ')
    .replace(/[-–:#]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return words === ''
    ? path.posix.basename(folder)
    : words.replace(/\b\p{Lu}{4,}\b/gu, (word) => word.charAt(0) + word.slice(1).toLowerCase());
}

function older(file: SourceFile, named: Nominee, keepAddresses: boolean): FoundStatement | null {
  const statement = readStatement(file.path, file.text, named.who, keepAddresses);
  return statement === null
    ? null
    : { ...statement, who: { ...named.who }, affiliation: statement.affiliation ?? named.organization };
}

function statementsOf(
  files: readonly SourceFile[],
  listed: readonly Nominee[],
  keepAddresses: boolean,
  account: Account,
): FoundStatement[] {
  const found: FoundStatement[] = [];
  for (const file of files) {
    const name = base(file);
    if (!/\.md$/i.test(name)) continue;
    if (TEMPLATE.test(name)) {
      account.keepAside(file.path, 'a template');
      continue;
    }
    const named = listed.find(
      ({ who, link }) =>
        link === name ||
        (who.name !== null &&
          foldedName(who.name).replaceAll(' ', '') === name.replace(/(?:[-_]bio)?\.md$/i, '').toLowerCase()),
    );
    const statement =
      CANDIDATE.test(name) || named === undefined
        ? readElektoStatement(file, keepAddresses)
        : older(file, named, keepAddresses);
    if (statement === null) continue;
    if (statement.who.name === null)
      account.doubt(`${file.path} names nobody: called by the handle in the name of the file`, statement.who.place);
    const nominee = listed.find(({ who }) => who.handle?.toLowerCase() === statement.who.handle?.toLowerCase());
    found.push(
      statement.affiliation === null && nominee !== undefined
        ? { ...statement, affiliation: nominee.organization }
        : statement,
    );
    account.use(file.path, 'a statement');
  }
  return found;
}

const GUIDES = /^(?:readme|election_desc)\.md$/i;

function aside(files: readonly SourceFile[], account: Account): void {
  for (const file of files) {
    const name = base(file).toLowerCase();
    if (/^voters\.(?:yaml|md)$/.test(name))
      account.keepAside(file.path, 'the list of voters: no file of the content holds one');
    else if (/^owners$/.test(name) || TEMPLATE.test(file.path))
      account.keepAside(file.path, 'no record of the election');
  }
}

function officersOf(settings: Settings | null): Mention[] {
  const listed = settings?.data.election_officers;
  return Array.isArray(listed) && settings !== null
    ? listed.flatMap((handle): Mention[] =>
        typeof handle === 'string' && /^@?[A-Za-z0-9-]{1,39}$/.test(handle)
          ? [{ name: null, handle: handle.replace(/^@/, ''), emails: [], place: settings.at('election_officers') }]
          : [],
      )
    : [];
}

/** How many the settings let win. */
function winnersOf(settings: Settings | null, account: Account): Said<number> | null {
  const said = settings?.data.no_winners;
  if (settings === null || said == null) return null;
  const [value, place] = [Number(said), settings.at('no_winners')];
  if (Number.isInteger(value) && value > 0) return { value, place };
  account.doubt(`no_winners: "${String(said).slice(0, 80)}" is no number of seats: left out`, place);
  return null;
}

function electionOf(
  folder: string,
  files: readonly SourceFile[],
  account: Account,
  keepAddresses: boolean,
): { readonly election: FoundElection; readonly community: Said<string> | null } {
  const settings = settingsOf(files, account);
  const prose = files.filter((file) => GUIDES.test(base(file)));
  const readme = prose.find((file) => /^readme/i.test(base(file)));
  const organization = settings === null ? '' : String(settings.data.organization ?? '');
  const heading = /^#\s+(.+)$/m.exec(readme?.text ?? '')?.[1] ?? '';
  const name = settings === null ? heading : String(settings.data.name ?? heading);
  const year = Number(/\b((?:19|20)\d{2})/.exec(`${path.posix.basename(folder)} ${folder} ${name}`)?.[1] ?? Number.NaN);
  const listed = readme === undefined ? [] : nominees(readme);
  const statements = statementsOf(
    files.filter((file) => !prose.includes(file) && !/^results\.md$/i.test(base(file))),
    listed,
    keepAddresses,
    account,
  );
  const results = files.find((file) => /^results\.md$/i.test(base(file)));
  if (results !== undefined) account.use(results.path, 'the result of an election');
  for (const file of prose) account.use(file.path, 'the schedule of an election');
  const id = path.posix.basename(folder).toLowerCase();
  const times = timesOf(
    settings,
    [...prose].sort((a, b) => (a.path < b.path ? -1 : 1)),
    year,
    account,
    id,
  );
  const winners = winnersOf(settings, account);
  const counted =
    readme === undefined
      ? null
      : new RegExp(String.raw`\bthe\s+(${NUMBER})\s+(?:\w+\s+){0,2}seats?\s+due`, 'i').exec(readme.text);
  const said = counted?.[1] === undefined ? null : numberIn(counted[1]);
  aside(files, account);
  const place = settings?.at('name') ?? (readme === undefined ? { file: folder, line: 1, col: 1 } : placeAt(readme, 0));
  const month = times.phases[0]?.start.slice(5, 7);
  return {
    community:
      organization === '' || settings === null ? null : { value: organization, place: settings.at('organization') },
    election: {
      folder,
      committee: committeeOf(name, organization, folder),
      title:
        name.replace(/\s+/g, ' ').trim() === ''
          ? null
          : name
              .replace(/\s+/g, ' ')
              .replace(/^[\s-]+/, '')
              .trim(),
      id: /^\d{4}$/.test(id) ? `${path.posix.basename(path.posix.dirname(folder)).toLowerCase()}-${id}` : id,
      year: Number.isNaN(year) ? null : year,
      month: month === undefined ? null : Number(month),
      place,
      titles: [],
      seats:
        winners ??
        (said !== null && readme !== undefined ? { value: said, place: placeAt(readme, counted?.index ?? 0) } : null),
      newSeats: null,
      incumbents: [],
      officials: officersOf(settings),
      officialsConfirmed: null,
      phases: times.phases,
      due: times.due,
      dueUntil: null,
      statements,
      result: results === undefined ? null : readElektoResult(results, statements, year),
      ballots: files.find((file) => /^ballots\.csv$/i.test(base(file)))?.path ?? null,
      notes: times.notes,
    },
  };
}

export const elekto: Layout = {
  name: 'elekto',
  is: 'a folder for each election with election.yaml and candidate-<handle>.md, or with a table of nominees in its README',
  recognizes: (source) => [...folders(source).keys()],
  read: (source, account, keepAddresses) => {
    const found = [...folders(source)].map(([folder, files]) => electionOf(folder, files, account, keepAddresses));
    const used = new Set([...folders(source).values()].flat().map((file) => file.path));
    for (const file of source.files)
      if (!used.has(file.path)) account.keepAside(file.path, 'outside the folders of elections');
    const claims = [...folders(source).values()]
      .flat()
      .filter((file) => GUIDES.test(base(file)))
      .flatMap(claimsIn);
    return {
      layout: 'elekto',
      source,
      community: found.find(({ community }) => community !== null)?.community ?? null,
      elections: found.map(({ election }) => election),
      rosters: [],
      claims: claims.filter(({ about }) => about === 'term'),
    };
  },
};
