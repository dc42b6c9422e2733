/** A file of ballots as a command reads it: piece by piece, so that memory grows with how many ballots differ. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import { type BallotFile, FORM_NAMES, formOf, readPieces } from '../../counting/forms/index.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { BETTER } from '../../governance/ballots.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly, type ReadOptions } from '../asked.ts';
import { fromHere } from '../printed.ts';

const PIECE = 1 << 20;

function* pieces(file: string): Generator<string> {
  const handle = openSync(file, 'r');
  try {
    const decoder = new StringDecoder('utf8');
    const buffer = Buffer.alloc(PIECE);
    for (let read = readSync(handle, buffer); read > 0; read = readSync(handle, buffer)) {
      yield decoder.write(buffer.subarray(0, read));
    }
    yield decoder.end();
  } finally {
    closeSync(handle);
  }
}

/** The one of a few words that an option names; null where it is left out. Throws AskedWrongly. */
export function choiceAsked<Word extends string>(
  options: ReadOptions,
  name: string,
  words: readonly Word[],
): Word | null {
  const text = options.text(name);
  const found = words.find((word) => word === text) ?? null;
  if (text === null || found !== null) return found;
  throw new AskedWrongly(`"${text}" is nothing that --${name} takes; ${insteadOf(text, words, name)}`);
}

/** A file of ballots, read. Throws AskedWrongly where its name tells no form, Refused with every place that is wrong. */
export function fileAsked(file: string, options: ReadOptions): BallotFile {
  const form = formOf(file);
  if (form === null) {
    const endings = FORM_NAMES.map((name) =>
      name === 'debian' ? '.txt' : name === 'pairs' ? 'pairs.csv' : `.${name}`,
    );
    throw new AskedWrongly(`The name of ${file} tells no form of ballots; let it end in ${endings.join(', ')}.`);
  }
  const better = choiceAsked(options, 'better', BETTER) ?? 'lower';
  const read = readPieces(pieces(file), form, { candidates: null, better });
  if (read.flaws.length === 0) return read;
  const told = read.flaws.map(
    ({ line, col, message, expected }) => `${fromHere(file)}:${line}:${col}  ${message}; ${expected}`,
  );
  throw new Refused(
    [
      ...told,
      `Not counted: ${read.flaws.length === 1 ? 'a place' : `${read.flaws.length} places`} of the file cannot be read.`,
    ].join('\n'),
  );
}
