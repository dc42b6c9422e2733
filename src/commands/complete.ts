/** `hustings complete`: what a shell can propose, by the table of verbs and the ids that the content has. */
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { RootCommand } from '@bomb.sh/tab';
import { insteadOf } from '../findings/suggest.ts';
import { quoted } from '../words/command-line.ts';
import { AskedWrongly } from './asked.ts';
import type { Run } from './desk.ts';
import { VERBS } from './table/index.ts';
import { optionsOf, type Proposed } from './verb.ts';

const SHELLS = ['bash', 'zsh', 'fish'];

const FOLDERS = { committee: 'committees', election: 'elections', person: 'people' } as const;

const entriesOf = (folder: string) => (existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []);

/** The ids of a kind: they are the names of its files, so that no file need be read. */
const idsIn = (folder: string, kind: keyof typeof FOLDERS): string[] =>
  entriesOf(path.join(folder, FOLDERS[kind])).map(({ name }) => name.replace(/\.[^.]*$/, ''));

/** The files and folders that begin as `begun` does. */
function pathsFrom(begun: string): string[] {
  const above = begun.slice(0, begun.lastIndexOf('/') + 1);
  return entriesOf(above === '' ? '.' : above).map((entry) => `${above}${entry.name}${entry.isDirectory() ? '/' : ''}`);
}

/** The command line as the library knows it; `words` are what stands there already, the last of them being written. */
function commands(words: readonly string[], content: string): RootCommand {
  const begun = words.at(-1) ?? '';
  const named = words[words.indexOf('--content') + 1];
  const folder = words.includes('--content') && named !== undefined && named !== '' ? named : content;
  const proposing = (proposed: Proposed | undefined) => (propose: (value: string, description: string) => void) => {
    const values =
      proposed === undefined
        ? []
        : proposed === 'path'
          ? pathsFrom(begun)
          : typeof proposed === 'string'
            ? idsIn(folder, proposed)
            : proposed;
    for (const value of values) propose(value, '');
  };
  const root = new RootCommand();
  for (const verb of VERBS) {
    const command = root.command(verb.name, verb.does);
    for (const { name, many, proposed } of verb.words) command.argument(name, proposing(proposed), many === true);
    for (const [name, { takes, what, proposed }] of Object.entries(optionsOf(verb))) {
      if (takes === undefined) command.option(name, what);
      else command.option(name, what, proposing(proposed));
    }
    command.option('help', 'say what it takes');
  }
  return root;
}

/** Prints what can stand in the place of the last word, as the scripts of the shells ask for it. */
export const propose = (words: readonly string[], content: string): void => commands(words, content).parse([...words]);

/** Prints the script of a shell. */
export const complete: Run = ({ words, content }) => {
  const [shell] = words;
  if (shell === undefined || !SHELLS.includes(shell)) {
    throw new AskedWrongly(`Which shell? ${insteadOf(shell ?? '', SHELLS, 'shell')}`);
  }
  const launcher = path.resolve(import.meta.dirname, '..', '..', 'bin', 'hustings.js');
  commands([], content).setup('hustings', [process.execPath, launcher].map(quoted).join(' '), shell);
};
