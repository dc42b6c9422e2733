/** One election in each of its states, as content and a day: what `npm run screenshots -- states` builds and looks at. */
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';

/** A state: the day of the build, and what the election's file says of its outcome by then. */
interface State {
  readonly name: string;
  readonly now: string;
  /** The end of the election's file. */
  readonly outcome?: string;
  /** Who stands; all three where left out. */
  readonly candidates?: readonly string[];
  /** Whether the election has a file yet. */
  readonly foreseen?: true;
  /** The file of its run-off, where there is one. */
  readonly runOff?: string;
}

const POLL = `outcome:
  by: poll
  declared: 2026-04-29
  takesOffice: 2026-05-01
  elected: [bo, asta]
  ranked: true
  turnout: { ballots: 41, electorate: 60 }
`;

const MOVED = `moved:
  - phase: nominations
    was: { end: 2026-04-11 AoE }
    on: 2026-04-10
    why: The host was down for two days.
`;

const TIE = `outcome:
  by: poll
  declared: 2026-04-29
  takesOffice: 2026-05-01
  elected: [bo, cleo]
  ranked: true
  order: [bo, [asta, cleo]]
  lot: { order: [cleo, asta], how: "Dara threw a coin in the open meeting of 29 April 2026." }
  turnout: { ballots: 41, electorate: 60 }
`;

const LEFT_TO_RUN_OFF = `outcome:
  by: poll
  declared: 2026-04-29
  takesOffice: 2026-05-20
  elected: [bo]
  order: [bo, [asta, cleo]]
  runOff: { among: [asta, cleo] }
`;

const RUN_OFF = `committee: council
cohort: all
seats: 1
runOffOf: 2026-04
published: 2026-04-30
timetable:
  voting: { start: 2026-05-04 15:00 UTC, end: 2026-05-11 15:00 UTC }
  results: { start: 2026-05-12, end: 2026-05-12 }
officials: [dara]
candidacies: [{ person: asta }, { person: cleo }]
`;

const OFF = 'summary: The list of voters was wrong.\noutcome: { by: cancelled, declared: ';

export const ELECTION = '2026-04';
export const RUN_OFF_ID = '2026-04-run-off';

export const ELECTION_IN_STATES: readonly State[] = [
  { name: 'foreseen', now: '2026-02-01', foreseen: true },
  { name: 'planned', now: '2026-03-20', candidates: [] },
  { name: 'nominations', now: '2026-04-05', candidates: ['bo-l'] },
  { name: 'moved', now: '2026-04-13', candidates: ['bo-l'], outcome: MOVED },
  { name: 'closing', now: '2026-04-15T09:00:00Z', candidates: ['bo-l', 'cleo-m'] },
  { name: 'closed', now: '2026-04-15T12:30:00Z' },
  { name: 'discussion', now: '2026-04-16' },
  { name: 'voting', now: '2026-04-24' },
  { name: 'awaiting', now: '2026-04-28T16:00:00Z' },
  { name: 'overdue', now: '2026-05-03' },
  { name: 'declared', now: '2026-04-30', outcome: POLL },
  { name: 'tie', now: '2026-04-30', outcome: TIE },
  { name: 'run-off-planned', now: '2026-05-01', outcome: LEFT_TO_RUN_OFF, runOff: RUN_OFF },
  { name: 'run-off-voting', now: '2026-05-06', outcome: LEFT_TO_RUN_OFF, runOff: RUN_OFF },
  {
    name: 'uncontested',
    now: '2026-04-16',
    candidates: ['asta-b', 'bo-l'],
    outcome: 'outcome:\n  by: uncontested\n  declared: 2026-04-15\n  takesOffice: 2026-05-01\n  elected: [asta, bo]\n',
  },
  {
    name: 'too-few',
    now: '2026-04-16',
    candidates: ['cleo-m'],
    outcome:
      'outcome:\n  by: uncontested\n  declared: 2026-04-15\n  takesOffice: 2026-05-01\n  elected: [cleo]\n  holdOver: [bo]\n',
  },
  { name: 'nobody', now: '2026-04-16', candidates: [] },
  { name: 'broken-off', now: '2026-04-24', outcome: `${OFF}2026-04-23, elected: [] }\n` },
  {
    name: 'cancelled',
    now: '2026-03-25',
    candidates: [],
    outcome: `${OFF}2026-03-24, elected: [] }\n`,
  },
];

const FILE = `committee: council
cohort: all
seats: 2
published: 2026-03-01
timetable:
  nominations: { start: 2026-04-01 15:00 UTC, end: 2026-04-14 AoE }
  discussion: { start: 2026-04-15 12:00 UTC, end: 2026-04-21 12:00 UTC }
  voting: { start: 2026-04-21 15:00 UTC, end: 2026-04-28 15:00 UTC }
  results: { start: 2026-04-29, end: 2026-04-29 }
officials: [dara]
`;

const STATEMENTS: Readonly<Record<string, string>> = {
  'asta-b': `---
name: Asta Berg
github: asta-b
affiliation: independent
---
I would like to keep the lamps lit for another year. Last winter I walked the harbour road every Tuesday, and I know which of
its posts lean. The council should publish what it spends on oil, month by month, before it asks anybody for more.
`,
  'bo-l': `---
name: Bo Lund
github: bo-l
affiliation: independent
---
Two things matter to me: that nobody is left in the dark who told us in time, and that we answer within a week.
`,
  'cleo-m': `---
name: Cleo Marsh
github: cleo-m
affiliation: independent
---
I have tended lamps since I could reach them.

## What I would change

Shorter rounds, and more people who can do one alone.
`,
};

/** Writes the content folder of a state; answers where it lies. */
export function writeState(
  into: string,
  { name, outcome = '', candidates = Object.keys(STATEMENTS), foreseen, runOff }: State,
): string {
  const folder = path.join(into, name);
  rmSync(folder, { recursive: true, force: true });
  cpSync('tests/fixtures/coming', folder, { recursive: true });
  writeFileSync(path.join(folder, 'people', 'dara.yaml'), 'name: Dara Quill\ngithub: dara-q\n');
  const election = path.join(folder, 'elections', ELECTION);
  rmSync(election, { recursive: true, force: true });
  if (foreseen) return folder;
  mkdirSync(path.join(election, 'candidates'), { recursive: true });
  writeFileSync(path.join(election, 'election.yaml'), `${FILE}${outcome}`);
  for (const handle of candidates) {
    writeFileSync(path.join(election, 'candidates', `${handle}.md`), STATEMENTS[handle] ?? '');
  }
  if (runOff !== undefined) {
    mkdirSync(path.join(folder, 'elections', RUN_OFF_ID));
    writeFileSync(path.join(folder, 'elections', RUN_OFF_ID, 'election.yaml'), runOff);
  }
  return folder;
}

/** The states that an election ends in, and those in which nothing ever changes it: they can all stand on one day. */
const ENDED = new Set(['overdue', 'declared', 'tie', 'uncontested', 'too-few', 'nobody', 'broken-off', 'cancelled']);
export const ENDED_ON = '2026-05-03';

/** Writes one community in which each of these states is that of a committee of its own; answers where it lies, and its elections. */
export function writeEnded(into: string): { readonly content: string; readonly elections: readonly string[] } {
  const states = ELECTION_IN_STATES.filter(({ name }) => ENDED.has(name));
  const content = writeState(into, { name: 'ended', now: ENDED_ON, outcome: POLL });
  const council = readFileSync(path.join(content, 'committees', 'council.yaml'), 'utf8');
  for (const { name, outcome = '', candidates = Object.keys(STATEMENTS) } of states) {
    const [committee, election] = [`of-${name}`, path.join(content, 'elections', `${ELECTION}-${name}`)];
    const title = `${name.charAt(0).toUpperCase()}${name.slice(1)} Council`;
    writeFileSync(path.join(content, 'committees', `${committee}.yaml`), council.replace('Council', title));
    mkdirSync(path.join(election, 'candidates'), { recursive: true });
    const file = `${FILE}${outcome}`.replace('committee: council', `committee: ${committee}`);
    writeFileSync(path.join(election, 'election.yaml'), file);
    for (const handle of candidates) {
      writeFileSync(path.join(election, 'candidates', `${handle}.md`), STATEMENTS[handle] ?? '');
    }
  }
  return { content, elections: states.map(({ name }) => `${ELECTION}-${name}`) };
}
