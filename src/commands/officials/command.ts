/**
 * The frame of the officials' commands: what they are given, and what is said when they cannot do what was asked.
 *
 * The exit status is 0 where all was done, 1 where the charter or a check forbids it, 2 where it was not asked rightly.
 * In both of the latter nothing is written.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import { type LoadedCommunity, loadContent } from '../../checks/load.ts';
import { asText, type Finding, tally } from '../../findings/finding.ts';
import type { Day } from '../../governance/day.ts';
import { dayOf, type Instant } from '../../governance/instant.ts';
import type { Committee, Community, Election, Person, PersonId } from '../../governance/model.ts';
import { Refused } from '../../officials/refused.ts';
import { plain, theOne } from '../command-line.ts';
import { AskedWrongly, type OptionKind, type ReadOptions, readOptions } from '../options.ts';

/** What a command finds around it; a test brings its own. */
export interface World {
  /** The content folder where no option names one. */
  readonly content: string;
  /** The instant of the run. May throw where it is set to something that is none. */
  readonly now: () => Instant;
  readonly say: (text: string) => void;
  /** Says why something was not done. */
  readonly complain: (text: string) => void;
  /** Asks whoever sits at the terminal; null where nobody does. */
  readonly ask: ((question: string) => Promise<string>) | null;
}

export const CONTENT_OPTIONS = {
  content: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const satisfies Record<string, OptionKind>;

/** What a command reads and writes by. */
export interface Desk extends World {
  readonly options: ReadOptions;
  readonly folder: string;
  readonly asOf: Day;
  readonly at: Instant;
}

/** A desk whose content is in order. */
export interface LoadedDesk extends Desk {
  readonly loaded: LoadedCommunity;
  readonly community: Community;
}

const shown = (findings: readonly Finding[]): string => findings.map(asText).join('\n');

/** Only the findings that stop a build. */
export const errorsOf = (findings: readonly Finding[]): Finding[] =>
  findings.filter(({ severity }) => severity === 'error');

/** The content that a desk works on. Throws Refused where it has errors already. */
export function load(desk: Desk): LoadedDesk {
  if (!statSync(desk.folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new AskedWrongly(`There is no content folder at ${desk.folder}; name one with --content <folder>.`);
  }
  const loaded = loadContent(desk.folder, desk.asOf);
  const errors = errorsOf(loaded.findings);
  if (errors.length > 0) throw new Refused(`${shown(errors)}\nNothing was done: ${tally(errors)} in the content.`);
  return { ...desk, loaded, community: loaded.community };
}

export const committeeAsked = (desk: LoadedDesk, id: string | null): Committee =>
  theOne('committee', id, desk.community.committees);

export const electionAsked = (desk: LoadedDesk, id: string | null): Election =>
  theOne('election', id, desk.community.elections);

/** The person whom somebody names by id or by handle. Throws AskedWrongly. */
export function personAsked(people: readonly Person[], name: string): PersonId {
  const wanted = name.replace(/^@/, '').toLowerCase();
  const found = people.find(({ github }) => github?.toLowerCase() === wanted);
  return (found ?? theOne('person', wanted, people)).id;
}

/**
 * Runs a command and answers its exit status. `main` throws AskedWrongly or Refused; what it asks for is said with the
 * usage.
 */
export async function runCommand(
  usage: string,
  options: Readonly<Record<string, OptionKind>>,
  args: readonly string[],
  world: World,
  main: (desk: Desk) => void | Promise<void>,
): Promise<number> {
  const say = (text: string) => world.say(plain(text));
  const complain = (text: string) => world.complain(plain(text));
  try {
    const read = readOptions(args, { ...CONTENT_OPTIONS, ...options });
    if (read.flag('help')) {
      say(`Usage: ${usage}`);
      return 0;
    }
    let at: Instant;
    try {
      at = world.now();
    } catch (error) {
      throw new AskedWrongly(error instanceof Error ? error.message : String(error));
    }
    const folder = path.resolve(read.text('content') ?? world.content);
    await main({ ...world, say, options: read, folder, at, asOf: dayOf(at) });
    return 0;
  } catch (error) {
    if (error instanceof Refused) {
      complain(error.message);
      return 1;
    }
    if (!(error instanceof AskedWrongly)) throw error;
    complain(`${error.message}\nUsage: ${usage}`);
    return 2;
  }
}
