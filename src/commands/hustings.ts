/**
 * The command: one frame for every verb. It reads the command line by the table, sets the desk, runs the verb, and says
 * what was wrong.
 *
 * The exit status is 0 where all was done, 1 where the content, the charter or a check forbids it, 2 where it was not asked
 * rightly.
 */

import path from 'node:path';
import { stopped, withPlainSpaces } from '#words/sentences.ts';
import { printableLines } from '../findings/printable.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import { type Desk, type Run, refuseMissing, type World } from './desk.ts';
import { type Asked, parse } from './parse.ts';
import { about } from './printed.ts';
import { VERBS, type VerbName } from './table/index.ts';
import { usageOf, type Verb } from './verb.ts';

/** Where each verb is done. */
const RUNS: Readonly<Record<VerbName, () => Promise<Run>>> = {
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  preview: async () => (await import('./preview.ts')).preview,
  dev: async () => (await import('./dev.ts')).dev,
  addresses: async () => (await import('./addresses.ts')).addresses,
  host: async () => (await import('./host.ts')).host,
  roster: async () => (await import('./answers/answer.ts')).roster,
  terms: async () => (await import('./answers/answer.ts')).terms,
  elections: async () => (await import('./answers/answer.ts')).elections,
  calendar: async () => (await import('./answers/answer.ts')).calendar,
  count: async () => (await import('./ballots/count-verb.ts')).count,
  award: async () => (await import('./ballots/award-verb.ts')).award,
  'ballots inspect': async () => (await import('./ballots/inspect.ts')).inspect,
  'election plan': async () => (await import('./officials/plan.ts')).plan,
  'election status': async () => (await import('./officials/status.ts')).status,
  'election done': async () => (await import('./officials/done.ts')).done,
  'election draw': async () => (await import('./officials/draw.ts')).draw,
  turned: async () => (await import('./turned.ts')).turned,
  'election file': async () => (await import('./officials/file.ts')).file,
  'election withdraw': async () => (await import('./officials/withdraw.ts')).withdraw,
  'election declare': async () => (await import('./officials/declare.ts')).declare,
  'election cancel': async () => (await import('./officials/cancel.ts')).cancel,
  announce: async () => (await import('./officials/announce.ts')).announce,
  candidate: async () => (await import('./candidate.ts')).candidate,
  'people rename': async () => (await import('./people/rename.ts')).rename,
  'people forget': async () => (await import('./people/forget.ts')).forget,
  verify: async () => (await import('./verify.ts')).verify,
  upgrade: async () => (await import('./upgrade.ts')).upgrade,
  new: async () => (await import('./new-community.ts')).newFolder,
  'new-community': async () => (await import('./new-community.ts')).newCommunity,
  doctor: async () => (await import('./doctor.ts')).doctor,
  import: async () => (await import('./import.ts')).importing,
  'pull-request': async () => (await import('./pull-request.ts')).pullRequest,
  complete: async () => (await import('./complete.ts')).complete,
};

/** What a terminal shows of a text: no character that steers it, nothing that a build server obeys, no space that a search would miss. */
export const plain = (text: string): string => printableLines(withPlainSpaces(text));

function instantOfRun(world: World): Instant {
  try {
    return world.now();
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? error.message : String(error));
  }
}

function deskOf({ verb, words, options }: Asked, world: World): Desk {
  const at = instantOfRun(world);
  const folder = path.resolve(options.text('content') ?? world.content);
  if (verb.content === 'must') refuseMissing(folder);
  const say = (text: string) => world.say(plain(text));
  const complain = (text: string) => world.complain(plain(about(folder, text)));
  return { ...world, say, complain, print: world.say, options, words, folder, at, asOf: dayOf(at) };
}

/** A failure of the machine (no such file, no permission, no space), which says itself what it is. */
const isOfSystem = (error: unknown): error is Error =>
  error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string';

/** What the machine refused, in words; null where it is none of what is known. Loaded where it is needed alone. */
const mishapIn = async (error: Error): Promise<string | null> => (await import('../build/mishap.ts')).mishap(error);

/**
 * Runs one verb of `verbs` and answers the exit status. `runOf` answers what does a verb. What is a fault of the program
 * itself is thrown on.
 */
async function perform<V extends Verb>(
  verbs: readonly V[],
  runOf: (verb: V) => Promise<Run>,
  args: readonly string[],
  world: World,
): Promise<number> {
  let complain = (text: string) => world.complain(plain(text));
  let usage = '';
  try {
    const asked = parse(verbs, args, (help) => world.say(help.trimEnd()));
    if (asked === null) return 0;
    const desk = deskOf(asked, world);
    usage = usageOf(asked.verb);
    complain = desk.complain;
    return (await (await runOf(asked.verb))(desk)) ?? 0;
  } catch (error) {
    if (error instanceof Refused || isOfSystem(error)) {
      const why = error instanceof Refused ? null : await mishapIn(error);
      complain(why === null ? error.message : stopped(why));
      return 1;
    }
    if (!(error instanceof AskedWrongly)) throw error;
    complain(usage === '' ? error.message : `${error.message}\nUsage: ${usage}`);
    return 2;
  }
}

/** A command of the software's own, which is an npm script and no verb: the same frame around it. */
export const alone =
  (verb: Verb, run: Run) =>
  (args: readonly string[], world: World): Promise<number> =>
    perform([verb], async () => run, [verb.name, ...args], world);

/** Runs the command line; answers its exit status. */
export async function hustings(args: readonly string[], world: World): Promise<number> {
  if (args[0] === 'complete' && args[1] === '--') {
    (await import('./complete.ts')).propose(args.slice(2), world.content);
    return 0;
  }
  return perform(VERBS, ({ name }) => RUNS[name](), args, world);
}
