/** What Linux tells of processes in /proc. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';

/** The unit of times in /proc: Linux counts them in hundredths of a second on every machine that Node runs on. */
const TICKS_A_SECOND = 100;

export interface ProcessStat {
  readonly pid: number;
  readonly session: number;
  /** Processor time that it has used, of the user and of the system, in seconds. */
  readonly cpu: number;
  /** The same of those of its children that it has waited for, and of theirs. */
  readonly cpuOfChildren: number;
  /** When it began: a number that another process of the same id does not share. */
  readonly started: string;
}

/** Reads the line in /proc/<pid>/stat. A name may hold spaces and parentheses: the last one ends it. Throws where it is none. */
export function parseStat(line: string): ProcessStat {
  const fields = line.slice(line.lastIndexOf(')') + 2).split(' ');
  const number = (field: number) => Number(fields[field - 3]);
  const stat = {
    pid: Number.parseInt(line, 10),
    session: number(6),
    cpu: (number(14) + number(15)) / TICKS_A_SECOND,
    cpuOfChildren: (number(16) + number(17)) / TICKS_A_SECOND,
    started: fields[22 - 3] ?? '',
  };
  if (![stat.pid, stat.session, stat.cpu, stat.cpuOfChildren].every(Number.isFinite) || stat.started === '') {
    throw new Error(`not a line of /proc/<pid>/stat: ${line}`);
  }
  return stat;
}

export interface ProcessMemory {
  /** What of it is in memory now, in bytes. */
  readonly resident: number;
  /** The most that ever was, in bytes. */
  readonly most: number;
}

/** Reads /proc/<pid>/status. A process that has ended holds nothing. */
export function parseMemory(status: string): ProcessMemory {
  const bytes = (name: string) => Number(new RegExp(`^${name}:\\s+(\\d+) kB$`, 'm').exec(status)?.[1] ?? 0) * 1024;
  return { resident: bytes('VmRSS'), most: bytes('VmHWM') };
}

/** A file of /proc; null where its process is gone. */
function read(file: string): string | null {
  try {
    return readFileSync(file, 'latin1');
  } catch {
    return null;
  }
}

export function statOf(pid: number | 'self'): ProcessStat | null {
  const line = read(`/proc/${pid}/stat`);
  return line === null ? null : parseStat(line);
}

export function memoryOf(pid: number): ProcessMemory {
  return parseMemory(read(`/proc/${pid}/status`) ?? '');
}

/** The ids of all processes. */
export const processes = (): number[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);

/**
 * The processor time that a process and those that it started have used, in milliseconds: the same on a machine that does
 * other things. Null where the system does not tell.
 */
export function processorTime(pid: number): number | null {
  const own = statOf(pid);
  const children = `/proc/${pid}/task/${pid}/children`;
  if (own === null || !existsSync(children)) return null;
  const started = readFileSync(children, 'utf8').split(' ').filter(Boolean).map(Number);
  return started.reduce((sum, child) => sum + (processorTime(child) ?? 0), own.cpu * 1000);
}
