/**
 * Changes of content files, all or nothing: tried out in memory against every check, shown, asked about where they
 * overwrite something, and only then written.
 */

import path from 'node:path';
import { CHANGES } from '#words/desk-commands.ts';
import { writeWhole } from '../../build/whole-files.ts';
import { type LoadedCommunity, loadContent } from '../../checks/load.ts';
import { asText, tally } from '../../findings/finding.ts';
import type { Desk } from '../desk.ts';
import { agreed } from '../dialogue.ts';
import { textNow, tryEdits } from '../edits.ts';
import { difference } from './difference.ts';

/** One file as it should be. */
export interface Change {
  /** From the content folder, with `/`. */
  readonly file: string;
  readonly text: string;
}

/** The content with a change in it, nothing written. Throws Refused where a check finds an error in it. */
export const tryOut = (desk: Desk, { file, text }: Change): LoadedCommunity => tryEdits(desk, new Map([[file, text]]));

/**
 * Shows a change that was tried out, asks where it overwrites something (unless `--yes` was given), writes it and says
 * what the checks find. With `--dry-run` it writes nothing.
 */
export async function carryOut(desk: Desk, change: Change): Promise<void> {
  const { say, options, folder, asOf } = desk;
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
  if (before !== null) await agreed(desk, CHANGES.ask(name), CHANGES.notAsked(name));
  writeWhole(path.join(folder, change.file), change.text);
  const { findings, content } = loadContent(folder, asOf);
  const own = findings.filter(({ place }) => place.file === name);
  say([...own.map(asText), CHANGES.done(name, before === null, content.files.length, tally(findings))].join('\n'));
}
