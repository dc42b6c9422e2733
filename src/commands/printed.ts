/** Commands as they are printed for somebody to paste: quoted for a shell, with the folder that they are about. */
import path from 'node:path';
import { commandLine, retold } from '../words/command-line.ts';

/** A folder or a file as it is reached from here: relative where it lies below, else in full. */
export function fromHere(file: string): string {
  const relative = path.relative('.', file);
  return relative === '' || relative.startsWith('..') ? file : relative;
}

/** What a command needs to be about a content folder: nothing where that is the usual one. */
const contentOption = (folder: string): string[] =>
  path.resolve('content') === folder ? [] : ['--content', fromHere(folder)];

/** What a build needs to put its site into a folder. */
export const outOption = (site: string): string[] => (site === 'dist' ? [] : ['--out', site]);

/** What a command about a built site needs to find it. */
export const folderOption = (site: string): string[] => (site === 'dist' ? [] : ['--folder', site]);

/** A command, ready to paste: the verb, what stands behind it, and the content folder where it is not the usual one. */
export const printed = (folder: string, verb: string, ...words: readonly string[]): string =>
  commandLine(verb, ...words, ...contentOption(folder));

/**
 * A text of the domain or of a check, whose commands know of no folder: here they are about this one, and name its files
 * (`content/people/ada.yaml`) as they are reached from here.
 */
export const about = (folder: string, text: string): string =>
  retold(text, (words) => [
    ...words.map((word) =>
      word.startsWith(`${path.basename(folder)}/`) ? fromHere(path.resolve(path.dirname(folder), word)) : word,
    ),
    ...contentOption(folder),
  ]);

/** One such command, by itself. */
export const aboutCommand = (folder: string, command: string): string => about(folder, `\`${command}\``).slice(1, -1);
