/** One part of `npm test`: what it is called, and what came of it. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';

export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  /** What was not run, though it should have been: said, and never counted as passed. */
  readonly skipped?: number;
  /** One line: what was looked at. */
  readonly summary: string;
  /** What a developer needs to mend what failed. */
  readonly details?: string;
}

export interface Step {
  /** For `--only`. */
  readonly name: string;
  readonly what: string;
  /** `say` tells the reader how far a long step has come. */
  readonly run: (say: (progress: string) => void) => Promise<Outcome>;
}

/** The day on which the tests build the site. */
export const TEST_DAY = '2026-11-22';

/** A check with a list of faults passes where the list is empty. */
export const verdict = (faults: readonly string[], summary: string): Outcome =>
  faults.length === 0
    ? { passed: 1, failed: 0, summary }
    : { passed: 0, failed: 1, summary: `${summary}; ${faults.length} faults`, details: shortened(faults) };

const MOST = 100;
const shortened = (lines: readonly string[]) =>
  [...lines.slice(0, MOST), ...(lines.length > MOST ? [`… and ${lines.length - MOST} more`] : [])].join('\n');

export interface Ran {
  readonly status: number;
  /** Everything that the command wrote, errors too, without colours. */
  readonly output: string;
}

interface How {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Who runs it, as a number of the system; whoever runs the tests where left out. */
  readonly uid?: number;
  /** What it reads; nothing where left out. */
  readonly input?: string;
  /** A command that starts Node, such as one that leaves it fewer cores. */
  readonly under?: readonly string[];
  /** Hears everything that the command has written, each time that it writes. */
  readonly onOutput?: (output: string) => void;
}

/** Runs a script with this Node, without colours and telemetry. */
export const runNode = (args: readonly string[], { under = [], ...how }: How = {}): Promise<Ran> =>
  run([...under, process.execPath, ...args], how);

/** Runs a command, with this Node first on the path, without colours and telemetry. */
export function run(
  [command = process.execPath, ...args]: readonly string[],
  { cwd = process.cwd(), env = {}, uid, input, onOutput }: Omit<How, 'under'> = {},
): Promise<Ran> {
  // Node warns where both are set, and Playwright sets the first.
  const { FORCE_COLOR: _, NO_COLOR: __, ...inherited } = process.env;
  const child = spawn(command, args, {
    cwd,
    ...(uid === undefined ? {} : { uid, gid: uid }),
    env: {
      ...inherited,
      PATH: `${path.dirname(process.execPath)}${path.delimiter}${inherited.PATH ?? ''}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: 'pipe',
  });
  // A command may end before it has read everything.
  child.stdin.on('error', () => {}).end(input);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
      onOutput?.(output);
    });
  }
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status, signal) => {
      const end = signal === null ? '' : `\nEnded by ${signal}`;
      resolve({ status: status ?? 1, output: stripVTControlCharacters(output) + end });
    });
  });
}

/** A check that is a command: it passes where the command's exit status is 0. */
export async function command(args: readonly string[], summary: (output: string) => string): Promise<Outcome> {
  const { status, output } = await runNode(args, { env: { HUSTINGS_NOW: TEST_DAY } });
  return status === 0
    ? { passed: 1, failed: 0, summary: summary(output) }
    : { passed: 0, failed: 1, summary: `exit status ${status}`, details: output.trim() };
}
