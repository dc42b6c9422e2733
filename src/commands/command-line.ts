/**
 * How a question on the command line is read and answered. What it answers is in `publish/answers`; here is what all
 * such commands share: their arguments, the content, and what is said when something is wrong.
 *
 * The exit status is 0 for an answer, 1 where the content has errors, 2 where the question cannot be answered as put.
 */
import { statSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { loadContent } from '../checks/load.ts';
import { inYears } from '../content/schema/common.ts';
import { asText, tally } from '../findings/finding.ts';
import { insteadOf } from '../findings/suggest.ts';
import { type Day, parseDay } from '../governance/day.ts';
import { versionDays } from '../governance/foreseen-charter.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import type { CharterVersion, Committee, Community } from '../governance/model.ts';
import { contentFolder, now } from '../site/world.ts';
import { AskedWrongly, readOptions } from './options.ts';

export { AskedWrongly };

const OPTIONS = {
  json: { type: 'boolean' },
  content: { type: 'string' },
  on: { type: 'string' },
  'as-of': { type: 'string' },
  charter: { type: 'string' },
  years: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

type Option = keyof typeof OPTIONS;

export interface Arguments {
  /** What the question is about: the one argument that is not an option. */
  readonly subject: string | null;
  readonly json: boolean;
  readonly help: boolean;
  readonly content: string | null;
  readonly on: string | null;
  readonly charter: string | null;
  readonly years: string | null;
  /** `--as-of`; `asOf` is the day that it stands for. */
  readonly 'as-of': string | null;
}

/**
 * The arguments of a command that takes one subject at most, and `also` beside the options that all of them take.
 * Throws AskedWrongly.
 */
export function readArguments(args: readonly string[], also: readonly Option[] = []): Arguments {
  const names: Option[] = ['json', 'content', 'help', ...also];
  const { flag, text, words } = readOptions(args, Object.fromEntries(names.map((name) => [name, OPTIONS[name]])));
  if (words.length > 1) throw new AskedWrongly(`One at a time: "${words.join('" and "')}" are ${words.length}.`);
  return {
    subject: words[0] ?? null,
    json: flag('json'),
    help: flag('help'),
    content: text('content'),
    on: text('on'),
    'as-of': text('as-of'),
    charter: text('charter'),
    years: text('years'),
  };
}

/** The one of a list that has an id. Throws AskedWrongly with the nearest, or with all there are. */
export function theOne<T extends { readonly id: string }>(kind: string, id: string | null, list: readonly T[]): T {
  const ids = list.map((each) => each.id);
  if (id === null) throw new AskedWrongly(`Which ${kind}? ${insteadOf('', ids, kind)}`);
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new AskedWrongly(`There is no ${kind} "${id}"; ${insteadOf(id, ids, kind)}`);
  return found;
}

/**
 * The day that an option (`--on`) names; `otherwise` where it is left out. Throws AskedWrongly where no calendar has it,
 * or where what follows from it would leave the years that content may speak of.
 */
export function dayAsked(text: string | null, otherwise: Day, option = '--on'): Day {
  if (text === null) return otherwise;
  const day = parseDay(text);
  if (day === null) throw new AskedWrongly(`"${text}" is not a day; write YYYY-MM-DD, such as ${option} ${otherwise}`);
  if (!inYears(day)) throw new AskedWrongly(`"${text}" is too far away; write a day from 1900 to 2999`);
  return day;
}

/** The whole number that an option names, from 1 to `most`; `otherwise` where it is left out. Throws AskedWrongly. */
export function numberAsked(text: string | null, otherwise: number, most: number, option: string): number {
  if (text === null) return otherwise;
  const number = /^\d{1,4}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) {
    throw new AskedWrongly(`"${text}" is no number from 1 to ${most}; write ${option} ${otherwise}`);
  }
  return number;
}

/** The version of a charter that `--charter` names by its first day. Throws AskedWrongly. */
export function charterAsked(committee: Committee, charter: string, asOf: string | null): CharterVersion {
  if (asOf !== null) throw new AskedWrongly('One of the two: --charter is as of the first day of that version.');
  const days = versionDays(committee);
  const version = committee.charter.find(({ since }) => since === charter);
  if (version !== undefined) return version;
  throw new AskedWrongly(`No version of the charter begins on "${charter}"; ${insteadOf(charter, days, 'version')}`);
}

export interface Question extends Arguments {
  readonly community: Community;
  readonly now: Instant;
  readonly asOf: Day;
}

/** Both forms of an answer; only the one that was asked for is worked out. */
export interface Answer {
  readonly text: () => readonly string[];
  readonly json: () => unknown;
}

/** What a terminal shows of a line: no character that steers it, no space that a search would miss. */
export const plain = (line: string): string => line.replaceAll('\u00a0', ' ').replace(/[^\P{Cc}\n]/gu, '');

function instantOfRun(): Instant {
  try {
    return now();
  } catch (error) {
    throw new AskedWrongly(error instanceof Error ? error.message : String(error));
  }
}

function run(args: Arguments, answer: (question: Question) => Answer): number {
  const folder = args.content === null ? contentFolder() : path.resolve(args.content);
  const at = instantOfRun();
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    console.error(`There is no content folder at ${folder}; name one with --content <folder>.`);
    return 2;
  }
  const { community, findings } = loadContent(folder, dayOf(at));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) {
    for (const error of errors) console.error(asText(error));
    console.error(`Not answered: ${tally(errors)} in the content.`);
    return 1;
  }
  const { text, json } = answer({ ...args, community, now: at, asOf: dayOf(at) });
  console.log(args.json ? JSON.stringify(json(), null, 2) : text().map(plain).join('\n'));
  return 0;
}

/**
 * Reads this process's arguments and the content, prints the answer, and sets the exit status. `usage` is the command as
 * one writes it, with all of its options.
 */
export function answerQuestion(usage: string, also: readonly Option[], answer: (question: Question) => Answer): void {
  try {
    const args = readArguments(process.argv.slice(2), also);
    if (args.help) console.log(`Usage: ${usage}`);
    else process.exitCode = run(args, answer);
  } catch (error) {
    if (!(error instanceof AskedWrongly)) throw error;
    console.error(`${error.message}\nUsage: ${usage}`);
    process.exitCode = 2;
  }
}
