/** Programs that are run by their names: git, and what installs packages. */
import { type ExecFileSyncOptions, execFileSync } from 'node:child_process';
import process from 'node:process';

/** An argument for Windows' cmd.exe, which parts a line at blanks and reads some signs, unless they stand in quotation marks. */
export const quotedForCmd = (argument: string): string =>
  /^[\w./:\\@=-]+$/.test(argument) ? argument : `"${argument.replaceAll('"', '""')}"`;

/** Runs a program, and answers what it wrote. On Windows, what npm installs (npm, pnpm, yarn) are scripts, which only cmd.exe starts. Throws where it fails. */
export function runProgram(name: string, args: readonly string[], options: ExecFileSyncOptions): string {
  const isScript = process.platform === 'win32' && name !== 'git';
  return String(
    execFileSync(name, isScript ? args.map(quotedForCmd) : [...args], { ...options, shell: isScript }) ?? '',
  );
}
