/**
 * What a command costs, with everything that it starts.
 *
 * The command gets a session of its own, to which all that it starts belongs, and /proc is looked at twenty times a
 * second. Processor time is known in two ways, neither of which ever says too much, so that the greater is the closer:
 * the sum of what each process had used when it was last seen, which misses the end of each; and what the system charges
 * to a process whose child has ended, which is exact but misses those that nobody waited for, as Pagefind's.
 */
import { spawn } from 'node:child_process';
import process from 'node:process';
import { stripVTControlCharacters } from 'node:util';
import { memoryOf, processes, statOf } from './proc.ts';

const INTERVAL = 50;

/** What was true at a moment of a run. */
export interface Sample {
  /** In milliseconds, as Date.now() counts. */
  readonly at: number;
  /** Processor time up to then, in seconds. */
  readonly cpu: number;
  /** Memory of all processes together then, in bytes. */
  readonly memory: number;
}

export interface Cost {
  /** From start to end, in seconds. */
  readonly wall: number;
  /** Processor time of all processes, in seconds; null where it is not measured: only Linux tells. */
  readonly cpu: number | null;
  /** The most memory that all processes together held at a sample, in bytes. Pages that two of them share count twice. */
  readonly memory: number | null;
  /** The most that a single process ever held, in bytes. */
  readonly largest: number | null;
}

export interface Run extends Cost {
  /** In milliseconds, as Date.now() counts. */
  readonly started: number;
  readonly ended: number;
  readonly samples: readonly Sample[];
  /** What it wrote, errors too, without colours. */
  readonly output: string;
}

export interface Command {
  readonly file: string;
  readonly args: readonly string[];
  readonly cwd?: string;
  /** Beside this process's own; what is undefined here is left out of that. */
  readonly env?: Readonly<Record<string, string | undefined>>;
}

class Watch {
  readonly #session: number;
  /** The processes of other sessions: one never enters another's. */
  #others = new Set<number>();
  readonly #used = new Map<string, number>();
  readonly samples: Sample[] = [];
  memory = 0;
  largest = 0;

  constructor(session: number) {
    this.#session = session;
  }

  look(): void {
    const all = processes();
    const others = new Set<number>();
    let memory = 0;
    for (const pid of all) {
      if (this.#others.has(pid)) {
        others.add(pid);
        continue;
      }
      const stat = statOf(pid);
      if (stat === null) continue;
      if (stat.session !== this.#session) {
        others.add(pid);
        continue;
      }
      this.#used.set(`${pid} ${stat.started}`, stat.cpu);
      const { resident, most } = memoryOf(pid);
      memory += resident;
      this.largest = Math.max(this.largest, most);
    }
    this.#others = others;
    this.memory = Math.max(this.memory, memory);
    this.samples.push({ at: Date.now(), cpu: this.cpu, memory });
  }

  get cpu(): number {
    let sum = 0;
    for (const used of this.#used.values()) sum += used;
    return sum;
  }
}

/** Ends what a command left running. */
function endSession(session: number): void {
  for (const pid of processes()) {
    if (statOf(pid)?.session !== session) continue;
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It has ended meanwhile.
    }
  }
}

/** Whether this system tells what a process and its children use. */
export const measures = process.platform === 'linux';

/**
 * Runs a command to its end. Rejects where it cannot be started or ends with another status than 0; what it wrote is in
 * the message. Only one at a time: what is charged for children is not told apart.
 */
export async function measure({ file, args, cwd, env }: Command): Promise<Run> {
  const charged = () => (measures ? (statOf('self')?.cpuOfChildren ?? 0) : 0);
  const before = charged();
  const started = Date.now();
  const clock = performance.now();
  const child = spawn(file, args, {
    cwd,
    env: { ...process.env, ...env },
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', (text) => (output += text));
  const { pid } = child;
  const watch = measures && pid !== undefined ? new Watch(pid) : null;
  watch?.look();
  const timer = watch === null ? undefined : setInterval(() => watch.look(), INTERVAL);
  // Whoever stops the measuring stops what is measured.
  const stop = () => pid !== undefined && process.kill(-pid, 'SIGTERM');
  process.once('exit', stop);
  const written = new Promise((resolve) => child.once('close', resolve));
  try {
    const { status, wall } = await new Promise<{ status: string; wall: number }>((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) =>
        resolve({ status: String(code ?? signal), wall: (performance.now() - clock) / 1000 }),
      );
    });
    watch?.look();
    if (watch !== null && pid !== undefined) endSession(pid);
    await written;
    if (status !== '0') throw new Error(`${[file, ...args].join(' ')} ended with ${status}:\n${output.trim()}`);
    return {
      started,
      ended: started + wall * 1000,
      wall,
      cpu: watch === null ? null : Math.max(watch.cpu, charged() - before),
      memory: watch === null ? null : Math.max(watch.memory, watch.largest),
      largest: watch?.largest ?? null,
      samples: watch?.samples ?? [],
      output: stripVTControlCharacters(output),
    };
  } finally {
    clearInterval(timer);
    process.removeListener('exit', stop);
  }
}
