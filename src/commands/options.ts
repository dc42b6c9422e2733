/** The options of a command line, read strictly: none that the command does not know, none without its value. */
import { parseArgs } from 'node:util';
import { insteadOf } from '../findings/suggest.ts';

/** A question that cannot be answered as it was put; the message says what to write instead. */
export class AskedWrongly extends Error {}

export interface OptionKind {
  readonly type: 'boolean' | 'string';
  readonly short?: string;
  /** Whether it may be given more than once. */
  readonly multiple?: true;
}

export interface ReadOptions {
  readonly flag: (name: string) => boolean;
  /** The value of an option; null where it is left out. */
  readonly text: (name: string) => string | null;
  /** Every value of an option that may be given more than once; of commas in one, each part. */
  readonly list: (name: string) => readonly string[];
  /** Every value of an option that may be given more than once, whole. */
  readonly each: (name: string) => readonly string[];
  /** What is not an option. */
  readonly words: readonly string[];
}

/** Reads arguments against the options that a command knows. Throws AskedWrongly. */
export function readOptions(args: readonly string[], options: Readonly<Record<string, OptionKind>>): ReadOptions {
  const { values, positionals, tokens } = parseArgs({
    args: [...args],
    options: options as Record<string, { type: 'boolean' | 'string'; short?: string; multiple?: boolean }>,
    allowPositionals: true,
    strict: false,
    tokens: true,
  });
  for (const token of tokens) {
    if (token.kind !== 'option') continue;
    const { rawName, value } = token;
    const kind = Object.hasOwn(options, token.name) ? options[token.name] : undefined;
    if (kind === undefined) {
      const known = Object.keys(options).map((each) => `--${each}`);
      throw new AskedWrongly(`There is no option ${rawName}; ${insteadOf(`--${token.name}`, known, 'option')}`);
    }
    if (kind.type === 'boolean' && value !== undefined) throw new AskedWrongly(`${rawName} takes no value.`);
    if (kind.type === 'string' && (!value || (!token.inlineValue && value.startsWith('-')))) {
      throw new AskedWrongly(`${rawName} needs a value after it.`);
    }
  }
  const all = (name: string) => [values[name] ?? []].flat().filter((value) => typeof value === 'string');
  return {
    flag: (name) => values[name] === true,
    text: (name) => all(name).at(-1) ?? null,
    list: (name) => all(name).flatMap((value) => value.split(',').flatMap((part) => part.trim() || [])),
    each: all,
    words: positionals,
  };
}
