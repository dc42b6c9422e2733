/** The content of a desk, read and checked. */
import { examine } from '../checks/load.ts';
import { type RawContent, readFolder } from '../content/files.ts';
import { understand } from '../content/read.ts';
import { asText, tally } from '../findings/finding.ts';
import { Refused } from '../officials/refused.ts';
import { type Desk, errorsOf, type LoadedDesk } from './desk.ts';
import { keptTexts } from './kept-texts.ts';

/**
 * The content that a desk works on. Throws Refused where it has errors, but for those that are what is asked about, by their
 * codes; `not` says what is not done then. `files` are those of its folder.
 */
export function load(
  desk: Desk,
  not: string,
  asked: readonly string[] = [],
  files: RawContent = readFolder(desk.folder),
): LoadedDesk {
  const texts = keptTexts(desk.kept);
  const loaded = examine(understand(files, texts), desk.asOf);
  texts.keep();
  const errors = errorsOf(loaded.findings).filter(({ code }) => !asked.includes(code));
  if (errors.length > 0) {
    throw new Refused([...errors.map(asText), `${not}: ${tally(errors)} in the content.`].join('\n'));
  }
  return { ...desk, loaded, community: loaded.community };
}
