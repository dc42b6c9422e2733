/** A copy of this project, for tests that must not disturb it or that look at it from another place. */
import { execFileSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, readdirSync, symlinkSync } from 'node:fs';
import path from 'node:path';

const NOT_COPIED = new Set(['node_modules', 'dist', '.git', '.astro', '.hustings', 'test-results']);

/** Takes over the history, so that the copy is at the same commit, with the same changes. */
function copyHistory(from: string, to: string) {
  const git = (...args: string[]) => execFileSync('git', args, { stdio: ['ignore', 'ignore', 'pipe'] });
  git('clone', '--quiet', '--shared', '--no-checkout', from, to);
  git('-C', to, 'reset', '--quiet');
  // There it is a link, which the pattern of the project for a folder does not mean.
  appendFileSync(path.join(to, '.git', 'info', 'exclude'), '/node_modules\n');
}

/** Copies the project of the current folder, as it is now, into an empty folder. The packages are those of the original. */
export function copyProject(to: string, isWanted: (name: string) => boolean = () => true): void {
  const from = process.cwd();
  if (existsSync(path.join(from, '.git'))) copyHistory(from, to);
  for (const name of readdirSync(from)) {
    if (!NOT_COPIED.has(name) && !name.startsWith('.dist-') && isWanted(name)) {
      cpSync(path.join(from, name), path.join(to, name), { recursive: true });
    }
  }
  symlinkSync(path.join(from, 'node_modules'), path.join(to, 'node_modules'), 'junction');
}
