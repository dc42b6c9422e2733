/**
 * Changes of content files, all or nothing: tried out in memory against every check, shown, asked about where they
 * overwrite something, and only then written.
 */

import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { CHANGES } from '#words/desk-commands.ts';
import { examine, type LoadedCommunity, loadContent } from '../../checks/load.ts';
import { readFolder } from '../../content/files.ts';
import { understand } from '../../content/read.ts';
import { asText, tally } from '../../findings/finding.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly } from '../asked.ts';
import { type Desk, errorsOf } from '../desk.ts';
import { difference } from './difference.ts';

/** One file as it should be. */
export interface Change {
  /** From the content folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The text that a content file has now; null where there is none. */
export function textNow(desk: Desk, file: string): string | null {
  const full = path.join(desk.folder, file);
  return existsSync(full) ? readFileSync(full, 'utf8') : null;
}

/** The content with a change in it, nothing written. Throws Refused where a check finds an error in it. */
export function tryOut(desk: Desk, { file, text }: Change): LoadedCommunity {
  const tried = examine(understand(readFolder(desk.folder, { [file]: text })), desk.asOf);
  const errors = errorsOf(tried.findings);
  if (errors.length > 0) throw new Refused(`${errors.map(asText).join('\n')}\nNothing was written: ${tally(errors)}.`);
  return tried;
}

/** Writes a file so that it is there whole or not at all: aside first, then in its place. */
export function writeWhole(file: string, text: string | Uint8Array): void {
  mkdirSync(path.dirname(file), { recursive: true });
  const aside = path.join(path.dirname(file), `.${path.basename(file)}.${process.pid}`);
  try {
    writeFileSync(aside, text);
    renameSync(aside, file);
  } catch (error) {
    rmSync(aside, { force: true });
    throw error;
  }
}

/**
 * Shows a change that was tried out, asks where it overwrites something (unless `--yes` was given), writes it and says
 * what the checks find. With `--dry-run` it writes nothing.
 */
export async function carryOut(desk: Desk, change: Change): Promise<void> {
  const { say, ask, options, folder, asOf } = desk;
  const before = textNow(desk, change.file);
  const name = `${path.basename(folder)}/${change.file}`;
  if (before === change.text) {
    say(CHANGES.none(name));
    return;
  }
  say(`${before === null ? name : CHANGES.ahead(name)}\n${difference(before ?? '', change.text).join('\n')}`);
  if (options.flag('dry-run')) {
    say(CHANGES.dryRun);
    return;
  }
  if (before !== null && !options.flag('yes')) {
    if (ask === null) throw new AskedWrongly(`Nothing was written. Say --yes to change ${name}.`);
    const answer = (await ask(CHANGES.ask(name))).trim().toLowerCase();
    if (answer !== 'y' && answer !== 'yes') throw new Refused('Nothing was written.');
  }
  writeWhole(path.join(folder, change.file), change.text);
  const { findings, content } = loadContent(folder, asOf);
  const own = findings.filter(({ place }) => place.file === name);
  say([...own.map(asText), CHANGES.done(name, before === null, content.files.length, tally(findings))].join('\n'));
}
