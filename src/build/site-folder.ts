/** Where a finished site lies, and how a new one takes its place, so that a reader or a host never sees half a site. */
import { copyFileSync, existsSync, lstatSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import { makeFolder } from '../content/make-folder.ts';

/** The folders that stand beside a site while it is replaced: the one that comes, and the one that goes. */
function beside(out: string) {
  const hidden = (what: string) => path.join(path.dirname(out), `.${path.basename(out)}-${what}`);
  return { next: hidden('next'), previous: hidden('previous') };
}

/**
 * Whether a site may take the place of what is at `out`: nothing, an empty folder, or a site with its search index.
 * Anything else is somebody's work, which a mistaken `--out` must not cost.
 */
export function mayBeReplaced(out: string): boolean {
  const stat = statSync(out, { throwIfNoEntry: false });
  if (stat === undefined) return true;
  if (!stat.isDirectory()) return false;
  return readdirSync(out).length === 0 || existsSync(path.join(out, 'pagefind', 'pagefind-entry.json'));
}

/** Whether a link lies at `out` that leads nowhere, or in a circle: no folder can take its place. */
export function leadsNowhere(out: string): boolean {
  return lstatSync(out, { throwIfNoEntry: false })?.isSymbolicLink() === true && !existsSync(out);
}

/** Throws where no site could be put at `out`, in the system's own words: as it will be, a folder is made beside it. */
export function tryPlace(out: string): void {
  const { next } = beside(out);
  makeFolder(next);
  remove(next);
}

const remove = (folder: string) => rmSync(folder, { recursive: true, force: true });

/**
 * Clears what a killed build left beside `out`; a site that was moved away and not yet replaced is put back. Answers whether
 * one was.
 */
export function restore(out: string): boolean {
  const { next, previous } = beside(out);
  const isLost = !existsSync(out) && existsSync(previous);
  if (isLost) renameSync(previous, out);
  remove(previous);
  remove(next);
  return isLost;
}

/**
 * Moves the finished folder `built` to `out`. What was there is gone only once the new one is in its place; where that fails,
 * it stays, and nothing is left beside it.
 */
export function replace(built: string, out: string): void {
  const { next, previous } = beside(out);
  makeFolder(path.dirname(out));
  restore(out);
  try {
    move(built, next);
    if (existsSync(out)) renameSync(out, previous);
    renameSync(next, out);
  } catch (error) {
    restore(out);
    throw error;
  }
  remove(previous);
}

/** A rename where the file system allows it; a copy from one disk to another. */
function move(from: string, to: string) {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    copy(from, to);
    remove(from);
  }
}

/** File by file: of a disk that is full, Node's own copy of a folder says no more than that something failed. */
function copy(from: string, to: string) {
  for (const file of filesIn(from)) {
    makeFolder(path.dirname(path.join(to, file)));
    copyFileSync(path.join(from, file), path.join(to, file));
  }
}

/** Every file under a folder, as paths from it with `/`, sorted. Empty where there is no such folder. */
export function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'))
    .sort();
}
