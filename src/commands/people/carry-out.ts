/** Shows what becomes of somebody's files, and does it where that was asked for. */
import { rmSync } from 'node:fs';
import path from 'node:path';
import { namedInPart, stillNamed } from '#words/people-told.ts';
import { tally } from '../../findings/finding.ts';
import type { LoadedDesk } from '../desk.ts';
import { textNow, writeWhole } from '../officials/change.ts';
import { difference } from '../officials/difference.ts';
import { type Edits, linesThatName, partsOf, tryEdits } from './edits.ts';

const GIT =
  'What this cannot reach: git keeps the old files in its history, and so do forks, clones, requests and their pages at the host, archives of the web, search engines until they come again, and whoever copied the data. The handbook’s page about people who ask says what can be done there.';

/** Tries the edits, shows them, says which lines still hold one of the `old` names, and writes where `--write` says so. */
export function carryOut(desk: LoadedDesk, edits: Edits, old: readonly string[]): void {
  const { say, options, folder, loaded } = desk;
  const tried = tryEdits(desk, edits);
  for (const [inside, text] of edits) {
    const before = textNow(desk, inside);
    if (before === text) continue;
    const named = `${loaded.content.name}/${inside}`;
    if (text === null) say(`${named} goes.`);
    else say([before === null ? `${named} is new:` : `${named}:`, ...difference(before ?? '', text)].join('\n'));
  }
  const left = linesThatName(tried.content, old);
  if (left.length > 0) say(stillNamed(left));
  const others = tried.community.people.flatMap(({ name, otherNames }) => [name, ...otherNames]);
  const inPart = linesThatName(tried.content, partsOf(old, others), 'u').filter((line) => !left.includes(line));
  if (inPart.length > 0) say(namedInPart(inPart));
  say(GIT);
  if (!options.flag('write')) {
    say('Nothing was written. Say --write to do it.');
    return;
  }
  // What comes first, what goes last: stopped in between, nothing is lost.
  const isGone = ([, text]: readonly [string, string | null]) => text === null;
  for (const [inside, text] of [...edits].filter((edit) => !isGone(edit))) {
    if (text !== null) writeWhole(path.join(folder, inside), text);
  }
  for (const [inside] of [...edits].filter(isGone)) rmSync(path.join(folder, inside));
  say(`Done. ${tried.content.files.length} files checked: ${tally(tried.findings)}.`);
}
