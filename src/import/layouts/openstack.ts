/** OpenStack: `candidates/<cycle>/<team>/<address>`, results as YAML in `doc/source/results/<cycle>/`, and `configuration.yaml`. */
import path from 'node:path';
import type { PhaseName } from '../../governance/phase.ts';
import type { Account } from '../account.ts';
import type { FoundElection, FoundPhase, FoundStatement, Layout, Mention } from '../archive.ts';
import { readStatement } from '../found-statement.ts';
import type { Source, SourceFile } from '../source.ts';
import { momentsIn } from '../written-numbers.ts';
import { isRecord, keysIn } from './keys-and-values.ts';
import { momentText } from './plain-election.ts';

const STATEMENT = /^(?:.*\/)?candidates\/([^/]+)\/([^/]+)\/([^/]+)$/;
const RESULTS = /^(?:.*\/)?results\/([^/]+)\/([^/]+)\.ya?ml$/;
const WHOLE = 'TC';

interface Candidate {
  readonly mention: Mention;
  readonly elected: boolean;
}

interface TeamResult {
  readonly file: string;
  readonly place: FoundElection['place'];
  readonly candidates: readonly Candidate[];
  readonly leaderless: boolean;
  readonly polled: boolean;
}

const keyOf = (cycle: string, team: string): string => `${cycle}\n${team.toLowerCase().replace(/[\s-]+/g, '_')}`;
const textOf = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';

/** `elected` is a boolean, or a word for one. */
const isElected = (value: unknown): boolean => value === true || /^(?:true|yes|elected|y|1)$/i.test(textOf(value));

function resultsOf(source: Source, account: Account): ReadonlyMap<string, TeamResult> {
  const found = new Map<string, TeamResult>();
  for (const file of source.files) {
    const cycle = RESULTS.exec(file.path)?.[1];
    if (cycle === undefined) continue;
    const read = keysIn(file, account);
    if (read === null) continue;
    const { data, at } = read;
    account.use(file.path, 'the result of elections');
    const polls = isRecord(data.elections_results) ? data.elections_results : {};
    const teams = isRecord(data.candidates) ? data.candidates : {};
    for (const [team, listed] of Object.entries(teams)) {
      const candidates = (Array.isArray(listed) ? listed : []).flatMap((each: unknown, index): Candidate[] => {
        if (!isRecord(each)) return [];
        const [name, email] = [textOf(each.fullname), textOf(each.email).toLowerCase()];
        return [
          {
            mention: {
              name: name === '' ? null : name,
              handle: null,
              emails: email === '' ? [] : [email],
              place: at(['candidates', team, index]),
            },
            elected: isElected(each.elected),
          },
        ];
      });
      found.set(keyOf(cycle, team), {
        file: file.path,
        place: at(['candidates', team], 'key'),
        candidates,
        leaderless: false,
        polled: Object.hasOwn(polls, team),
      });
    }
    for (const [index, team] of (Array.isArray(data.leaderless) ? data.leaderless : []).entries()) {
      found.set(keyOf(cycle, textOf(team)), {
        file: file.path,
        place: at(['leaderless', index]),
        candidates: [],
        leaderless: true,
        polled: false,
      });
    }
  }
  return found;
}

interface Configured {
  readonly cycle: string;
  readonly seats: number | null;
  readonly phases: (isWhole: boolean) => readonly FoundPhase[];
}

const NAMES: readonly (readonly [PhaseName, RegExp])[] = [
  ['nominations', /nominations?/i],
  ['discussion', /campaign/i],
  ['voting', /election|voting|polling/i],
];

function configuration(source: Source, account: Account): Configured | null {
  const file = source.files.find((each) => path.posix.basename(each.path) === 'configuration.yaml');
  if (file === undefined) return null;
  const read = keysIn(file, account);
  if (read === null) return null;
  const { data, at } = read;
  account.use(file.path, 'the timetable of one cycle');
  const lines = (Array.isArray(data.timeline) ? data.timeline : []).flatMap((each: unknown, index) =>
    isRecord(each)
      ? [{ name: textOf(each.name), start: textOf(each.start), end: textOf(each.end), place: at(['timeline', index]) }]
      : [],
  );
  const phases = (isWhole: boolean): FoundPhase[] =>
    NAMES.flatMap(([phase, pattern]) => {
      const own = lines.find(({ name }) => pattern.test(name) && (isWhole ? /^TC\b/ : /^PTL\b/).test(name));
      const [start] = momentsIn(own?.start ?? '');
      const [end] = momentsIn(own?.end ?? '');
      if (own === undefined || start?.year == null || end?.year == null) return [];
      const [from, until] = [momentText(start, start.year, 'start'), momentText(end, end.year, 'end')];
      return from === null || until === null ? [] : [{ phase, start: from, end: until, place: own.place }];
    });
  const seats = Number(data.tc_seats);
  return { cycle: textOf(data.release), seats: Number.isInteger(seats) && seats > 0 ? seats : null, phases };
}

/** The address that a file is called by, and the name that the results give for it. */
function whoOf(file: string, address: string, result: TeamResult | undefined): Mention {
  const email = address.replace(/\.txt$/i, '').toLowerCase();
  const listed = result?.candidates.find(({ mention }) => mention.emails.includes(email));
  return { name: listed?.mention.name ?? null, handle: null, emails: [email], place: { file, line: 1, col: 1 } };
}

function statementsOf(
  files: readonly SourceFile[],
  result: TeamResult | undefined,
  keepAddresses: boolean,
  account: Account,
): FoundStatement[] {
  return files.flatMap((file): FoundStatement[] => {
    const address = STATEMENT.exec(file.path)?.[3] ?? '';
    if (!/^[^@\s]+@[^@\s]+$/.test(address)) return [];
    const who = whoOf(file.path, address, result);
    const read = readStatement(file.path, file.text, who, keepAddresses);
    if (read === null) return [];
    account.use(file.path, 'a statement');
    account.omit({ place: who.place, what: address, why: 'e-mail address' });
    if (who.name === null)
      account.doubt(
        `no result names whoever wrote ${path.posix.dirname(file.path)}/…: called by the first part of the address`,
        who.place,
      );
    return [{ ...read, who: { ...who, name: who.name ?? address.split('@')[0] ?? null } }];
  });
}

function electionOf(
  cycle: string,
  team: string,
  files: readonly SourceFile[],
  result: TeamResult | undefined,
  set: Configured | null,
  keepAddresses: boolean,
  account: Account,
): FoundElection {
  const isWhole = team === WHOLE;
  const configured = set?.cycle === cycle ? set : null;
  const statements = statementsOf(files, result, keepAddresses, account);
  const place = result?.place ?? { file: files[0]?.path ?? `candidates/${cycle}/${team}`, line: 1, col: 1 };
  const elected = result?.candidates.filter((each) => each.elected).map(({ mention }) => mention) ?? [];
  const called = team.replace(/_/g, ' ');
  const seats = isWhole ? (configured?.seats ?? null) : 1;
  if (!isWhole)
    account.guess({
      about: `${cycle} ${called}: seats`,
      value: '1',
      from: 'a team has one lead',
      places: [place],
      sure: 'certain',
    });
  return {
    folder: `candidates/${cycle}/${team}`,
    committee: isWhole ? 'Technical Committee' : `Project Team Lead of ${called}`,
    title: `${isWhole ? 'Technical Committee' : called}, ${cycle}`,
    id: `${cycle}-${team}`.toLowerCase(),
    year: Number(/(?:19|20)\d{2}/.exec(cycle)?.[0] ?? Number.NaN) || null,
    month: null,
    place,
    titles: [],
    seats: seats === null ? null : { value: seats, place },
    newSeats: null,
    incumbents: [],
    officials: [],
    officialsConfirmed: null,
    phases: configured?.phases(isWhole) ?? [],
    due: null,
    dueUntil: null,
    statements,
    result:
      result === undefined
        ? null
        : {
            file: result.file,
            place: result.place,
            months: [],
            nominees: result.candidates.map(({ mention }) => mention),
            nomineesSaid: null,
            elected,
            seatsSaid: null,
            // A list that was broken off names fewer than filed.
            contested: result.polled
              ? true
              : elected.length === result.candidates.length && statements.length <= elected.length
                ? false
                : null,
            ranked: false,
            declared: null,
            welcomed: [],
            continuing: [],
            withdrawals: 0,
            turnout: null,
            admittedSaid: null,
            readmitted: null,
          },
    ballots: null,
    notes: result?.leaderless === true ? ['Nobody stood; the results list the team as one without a lead.'] : [],
  };
}

export const openstack: Layout = {
  name: 'openstack',
  is: 'candidates/<cycle>/<team>/<address>, with results as YAML',
  recognizes: (source) =>
    source.files.flatMap(({ path: file }) => (/@/.test(STATEMENT.exec(file)?.[3] ?? '') ? [file] : [])),
  read: (source, account, keepAddresses) => {
    const results = resultsOf(source, account);
    const set = configuration(source, account);
    const teams = new Map<string, { cycle: string; team: string; files: SourceFile[] }>();
    for (const { path: file } of source.aside) {
      const [, cycle, team] = STATEMENT.exec(file) ?? [];
      if (cycle !== undefined && team !== undefined)
        teams.set(keyOf(cycle, team), teams.get(keyOf(cycle, team)) ?? { cycle, team, files: [] });
    }
    for (const file of source.files) {
      const [, cycle, team] = STATEMENT.exec(file.path) ?? [];
      if (cycle === undefined || team === undefined) {
        if (!RESULTS.test(file.path) && path.posix.basename(file.path) !== 'configuration.yaml')
          account.keepAside(file.path, 'neither a candidate nor a result');
        continue;
      }
      const own = teams.get(keyOf(cycle, team)) ?? { cycle, team, files: [] };
      own.files.push(file);
      teams.set(keyOf(cycle, team), own);
    }
    for (const [key, { candidates, leaderless }] of results) {
      const [cycle = '', team = ''] = key.split('\n');
      if (!teams.has(key) && (candidates.length > 0 || leaderless)) teams.set(key, { cycle, team, files: [] });
    }
    const elections = [...teams]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, { cycle, team, files }]) =>
        electionOf(cycle, team, files, results.get(key), set, keepAddresses, account),
      );
    const days = new Set(elections.filter(({ phases }) => phases.length === 0).map(({ id }) => id.replace(/-.*$/, '')));
    if (days.size > 0)
      account.doubt(
        `no file has the days of ${days.size > 5 ? `${days.size} cycles` : [...days].join(', ')}: their elections are not written without a day`,
      );
    return { layout: 'openstack', source, community: null, elections, rosters: [], claims: [] };
  },
};
