/** Commands as they are printed for somebody to paste: quoted for a shell, with the folder that they are about. */
import path from 'node:path';
import { calledAs } from './verb.ts';

/** One word of a command, quoted where a shell would read it as something else. */
export const quoted = (word: string): string =>
  /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", `'\\''`)}'`;

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
export function printed(folder: string, verb: string, ...words: readonly string[]): string {
  const behind = [...words, ...contentOption(folder)].map(quoted);
  const called = calledAs(verb);
  if (behind.length === 0) return called.replace(/ --$/, '');
  return [called, ...behind].join(' ');
}

/** A command that the domain names in full (`npm run election -- declare 2026-04`), about a content folder. */
export function about(folder: string, command: string): string {
  const option = contentOption(folder).map(quoted);
  if (option.length === 0) return command;
  return [command, ...(command.includes(' -- ') ? [] : ['--']), ...option].join(' ');
}
