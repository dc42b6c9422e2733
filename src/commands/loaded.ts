/** The content of a desk, read and checked. */
import { examine } from '../checks/load.ts';
import { type RawContent, readFolder } from '../content/files.ts';
import { understand } from '../content/read.ts';
import { type Desk, type LoadedDesk, refuseErrors } from './desk.ts';
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
  const beside = loaded.findings.filter(({ code }) => !asked.includes(code));
  refuseErrors(beside, (tally) => `${not}: ${tally} in the content.`);
  return { ...desk, loaded, community: loaded.community };
}
