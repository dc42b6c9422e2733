/** `npm run new` and `npm run new-community`: what they ask, and the folder that they write. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { noticed } from '#words/desk-commands.ts';
import {
  COMMUNITY_NEXT,
  cannotPack,
  communityWritten,
  filesAreThere,
  LICENCE_ASKED,
  WRITE_BESIDE,
} from '#words/new-community-asks.ts';
import { lockOfProject, pack, packName } from '../build/packing.ts';
import { unfitFolder } from '../build/project-folder.ts';
import { writeWhole } from '../build/whole-files.ts';
import { examine, type LoadedCommunity } from '../checks/load.ts';
import { readFiles, readFolder } from '../content/files.ts';
import { makeFolder } from '../content/make-folder.ts';
import { understand } from '../content/read.ts';
import { addMonths } from '../governance/day.ts';
import { foreseen } from '../governance/foresight.ts';
import { propose } from '../officials/plan.ts';
import { Refused } from '../officials/refused.ts';
import { softwareFolder } from '../site/world.ts';
import type { NewCommunity } from '../starter/new-community.ts';
import { repositoryFiles } from '../starter/repository-files.ts';
import { idOf, starter } from '../starter/starter.ts';
import { quoted } from '../words/command-line.ts';
import { fileOfElection } from '../words/paths.ts';
import { AskedWrongly } from './asked.ts';
import { answered, communityAsked } from './community-asked.ts';
import { type Desk, type Run, refuseErrors } from './desk.ts';
import { agreed } from './dialogue.ts';
import { nothingWritten } from './edits.ts';
import { electionText } from './officials/election-text.ts';
import { fromHere, printed } from './printed.ts';
import { VERBS } from './table/index.ts';

/** Where the packed software lies in a community's folder, until it can be had by name. */
const VENDOR = 'vendor';

const tried = (folder: string, files: Readonly<Record<string, string>>, desk: Desk): LoadedCommunity =>
  examine(understand(existsSync(folder) ? readFolder(folder, files) : readFiles(files)), desk.asOf);

/** Throws Refused, with their names, where files that would be written are there: none is ever overwritten. */
function refuseThere(folder: string, files: readonly string[]): void {
  const there = files.filter((file) => existsSync(path.join(folder, file)));
  if (there.length > 0) throw new Refused(filesAreThere(there));
}

/** All files: what the charter foresees is known once its files are read; the first election is planned from that. */
function filesOf(folder: string, made: NewCommunity, desk: Desk) {
  refuseThere(folder, Object.keys(starter(made)));
  const read = tried(folder, starter(made), desk);
  refuseErrors(read.findings, nothingWritten);
  const months = Math.max(...made.committees.map(({ termMonths }) => termMonths)) + 1;
  const [next] = read.community.committees
    .flatMap((committee) =>
      foreseen(committee, desk.asOf, addMonths(desk.asOf, months)).map((first) => ({ committee, first })),
    )
    .sort((a, b) => a.first.year - b.first.year || a.first.month - b.first.month);
  if (next === undefined) throw new RangeError('the charter of a new community foresees elections');
  const { committee, first } = next;
  const plan = propose(read.community, committee, {
    year: first.year,
    month: first.month,
    start: null,
    days: new Map(),
    avoid: new Set(),
    cohort: first.cohort.id,
    officials: made.officials.map(idOf),
    on: desk.asOf,
  });
  const files: Record<string, string> = {
    ...starter(made),
    [fileOfElection(plan.id)]: electionText(read.community, plan),
  };
  return { plan, files };
}

/** Writes all files, into a new folder all at once. */
function write(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  const isNew = !existsSync(folder);
  const into = isNew ? path.join(path.dirname(folder), `.${path.basename(folder)}.${process.pid}`) : folder;
  try {
    makeFolder(path.dirname(folder));
    for (const [file, text] of Object.entries(files)) writeWhole(path.join(into, file), text);
    if (isNew) renameSync(into, folder);
  } finally {
    if (isNew) rmSync(into, { recursive: true, force: true });
  }
}

/** Asks before something is written beside what else is in a folder. */
async function mayWrite(desk: Desk, name: string, folder: string, files: readonly string[]): Promise<void> {
  if (!existsSync(folder) || readdirSync(folder).length === 0) return;
  refuseThere(folder, files);
  await agreed(desk, WRITE_BESIDE.ask(name), WRITE_BESIDE.notAsked(name));
}

/** The community that was asked for, as the files of its content (`inside` the folder), checked, with its first election planned. */
async function planned(desk: Desk, folder: string, inside = '') {
  const content = path.join(folder, inside);
  // Told before anything is asked, where a community is there already.
  refuseThere(folder, [path.posix.join(inside, 'community.yaml')]);
  const made = await communityAsked(desk);
  const { plan, files } = filesOf(content, made, desk);
  refuseErrors(tried(content, files, desk).findings, nothingWritten);
  return { made, plan, files };
}

type Planned = Awaited<ReturnType<typeof planned>>;

const membersOf = ({ committees }: NewCommunity): number =>
  new Set(committees.flatMap(({ members }) => members.map(idOf))).size;

const account = (name: string, count: number, { made, plan }: Planned): string[] => [
  communityWritten(
    count,
    name,
    { name: made.name, since: made.since, members: membersOf(made) },
    { id: plan.id, opens: plan.phases[0]?.start.slice(0, 10) ?? '' },
  ),
  ...plan.notices.map((notice) => noticed(notice)),
];

function folderAsked(words: readonly string[]): string {
  const [name] = words;
  if (name === undefined) throw new AskedWrongly('Which folder? Name one that does not exist yet.');
  const unfit = unfitFolder(path.resolve(name));
  if (unfit !== null) throw new Refused(`Nothing was written: ${unfit}.`);
  return name;
}

/** Writes the content of another community. */
export const newCommunity: Run = async (desk) => {
  const name = folderAsked(desk.words);
  const folder = path.resolve(name);
  const begun = await planned(desk, folder);
  await mayWrite(desk, name, folder, Object.keys(begun.files));
  write(folder, begun.files);
  desk.say(
    [
      ...account(name, Object.keys(begun.files).length, begun),
      COMMUNITY_NEXT.next,
      ...['check', 'build', 'election status'].map((verb) => `  ${printed(folder, verb)}`),
      COMMUNITY_NEXT.intoCopy,
    ].join('\n'),
  );
};

/** The licence that somebody names; null for none. Throws AskedWrongly on what is no identifier of one. */
function licenceIn(text: string): string | null {
  if (text === 'none') return null;
  if (/^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text)) return text;
  throw new AskedWrongly(
    `"${text}" is no identifier of a licence; write CC-BY-4.0, another of https://spdx.org/licenses/, or none.`,
  );
}

/** The verbs that are npm scripts of a community: all that it needs again, by their first word. */
const SCRIPTS = [...new Set(VERBS.map(({ name }) => name.split(' ')[0] ?? name))].filter(
  (name) => !['complete', 'new', 'new-community'].includes(name),
);

/** Packs the software into a folder; answers the file's name. Throws Refused with npm's words where it does not. */
function packedInto(folder: string, software: string): string {
  try {
    return pack(software, folder);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    if ('code' in error && error.code === 'ENOENT' && 'syscall' in error && `${error.syscall}`.startsWith('spawn'))
      throw new Refused(cannotPack(null));
    if (!('stderr' in error)) throw error;
    throw new Refused(cannotPack(`${error.stderr}`.trim().replaceAll('\n', '\n  ')));
  }
}

/** Writes all files, and beside them the packed software with the lock of what it needs. */
function writeWithSoftware(software: string, folder: string, files: Readonly<Record<string, string>>): void {
  const made = mkdtempSync(path.join(tmpdir(), 'hustings-new-'));
  try {
    const name = packedInto(made, software);
    const packed = `${VENDOR}/${name}`;
    const bytes = readFileSync(path.join(made, name));
    const project = JSON.parse(files['package.json'] ?? '{}');
    write(folder, { ...files, [packed]: bytes, 'package-lock.json': lockOfProject(software, project, packed, bytes) });
  } finally {
    rmSync(made, { recursive: true, force: true });
  }
}

/** Writes a folder for a community: its content, and round it what makes it a project of its own. */
export const newFolder: Run = async (desk) => {
  const name = folderAsked(desk.words);
  const folder = path.resolve(name);
  const begun = await planned(desk, folder, 'content');
  const licence = await answered(desk, 'licence', LICENCE_ASKED, 'CC-BY-4.0', licenceIn);
  const software = softwareFolder();
  const named = desk.options.text('software');
  const files = {
    ...Object.fromEntries(Object.entries(begun.files).map(([file, text]) => [`content/${file}`, text])),
    ...repositoryFiles({
      community: begun.made,
      verbs: SCRIPTS,
      dependency: named ?? `file:${VENDOR}/${packName(software)}`,
      licence,
      software,
    }),
  };
  await mayWrite(desk, name, folder, Object.keys(files));
  if (named === null) writeWithSoftware(software, folder, files);
  else write(folder, files);
  desk.say(
    [
      ...account(name, Object.keys(files).length, begun),
      ...(named === null ? [COMMUNITY_NEXT.packed(VENDOR)] : []),
      COMMUNITY_NEXT.next,
      `  cd ${quoted(fromHere(folder))}`,
      // One a line: not every shell of Windows joins two.
      '  npm install',
      '  npm run dev',
      COMMUNITY_NEXT.examples,
    ].join('\n'),
  );
};
