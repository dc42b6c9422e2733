/** Shows what becomes of somebody's files, and does it where that was asked for. */

import { rmSync } from 'node:fs';
import path from 'node:path';
import { FILES_EDITED } from '#words/people-commands.ts';
import { writeWhole } from '../../build/whole-files.ts';
import { tally } from '../../findings/finding.ts';
import type { LoadedDesk } from '../desk.ts';
import { type Edits, textNow, tryEdits } from '../edits.ts';
import { difference } from '../officials/difference.ts';
import { linesThatName, partsOf } from './namings.ts';

/** Tries the edits, shows them, says which lines still hold one of the `old` names, and writes where `--write` says so. */
export function carryOut(desk: LoadedDesk, edits: Edits, old: readonly string[]): void {
  const { say, options, folder, loaded } = desk;
  const tried = tryEdits(desk, edits);
  for (const [inside, text] of edits) {
    const before = textNow(desk, inside);
    if (before === text) continue;
    const named = `${loaded.content.name}/${inside}`;
    if (text === null) say(FILES_EDITED.goes(named));
    else
      say(
        [
          before === null ? FILES_EDITED.isNew(named) : FILES_EDITED.changes(named),
          ...difference(before ?? '', text),
        ].join('\n'),
      );
  }
  const left = linesThatName(tried.content, old);
  const others = tried.community.people.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const inPart = linesThatName(tried.content, partsOf(old, others), 'u').filter((line) => !left.includes(line));
  for (const [over, lines] of [
    [FILES_EDITED.stillNamed, left],
    [FILES_EDITED.namedInPart, inPart],
  ] as const) {
    if (lines.length > 0) say([over, ...lines.map((line) => `  ${line}`)].join('\n'));
  }
  say(FILES_EDITED.beyondReach);
  if (!options.flag('write')) {
    say(FILES_EDITED.notWritten);
    return;
  }
  // What comes first, what goes last: stopped in between, nothing is lost.
  const isGone = ([, text]: readonly [string, string | null]) => text === null;
  for (const [inside, text] of [...edits].filter((edit) => !isGone(edit))) {
    if (text !== null) writeWhole(path.join(folder, inside), text);
  }
  for (const [inside] of [...edits].filter(isGone)) rmSync(path.join(folder, inside));
  say(FILES_EDITED.done(tried.content.files.length, tally(tried.findings)));
}
