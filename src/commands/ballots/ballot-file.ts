/** A file of ballots as a command reads it: piece by piece, so that memory grows with how many ballots differ. */
import { closeSync, openSync, readSync } from 'node:fs';
import { StringDecoder } from 'node:string_decoder';
import {
  type BallotFile,
  type Flaw,
  FORM_NAMES,
  type FormName,
  formOf,
  readPieces,
  type Says,
  streamed,
  type Told,
} from '../../counting/forms/index.ts';
import { type Matrix, tally } from '../../counting/pairs.ts';
import { insteadOf } from '../../findings/suggest.ts';
import { BETTER, type Unranked } from '../../governance/ballots.ts';
import { Refused } from '../../officials/refused.ts';
import { AskedWrongly, type ReadOptions } from '../asked.ts';
import { fromHere } from '../printed.ts';

const PIECE = 1 << 16;

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

/** The form of a file, and what it can't say of itself. Throws AskedWrongly where its name tells no form. */
function formAsked(file: string, options: ReadOptions): { readonly form: FormName; readonly says: Says } {
  const form = formOf(file);
  if (form === null) {
    const endings = FORM_NAMES.map((name) =>
      name === 'debian' ? '.txt' : name === 'pairs' ? 'pairs.csv' : `.${name}`,
    );
    throw new AskedWrongly(`The name of ${file} tells no form of ballots; let it end in ${endings.join(', ')}.`);
  }
  return { form, says: { candidates: null, better: choiceAsked(options, 'better', BETTER) ?? 'lower' } };
}

function refuseFlaws(file: string, flaws: readonly Flaw[]): void {
  if (flaws.length === 0) return;
  const told = flaws.map(
    ({ line, col, message, expected }) => `${fromHere(file)}:${line}:${col}  ${message}; ${expected}`,
  );
  throw new Refused(
    [
      ...told,
      `Not counted: ${flaws.length === 1 ? 'a place' : `${flaws.length} places`} of the file cannot be read.`,
    ].join('\n'),
  );
}

/** A file of ballots, read. Throws AskedWrongly where its name tells no form, Refused with every place that is wrong. */
export function fileAsked(file: string, options: ReadOptions): BallotFile {
  const { form, says } = formAsked(file, options);
  const read = readPieces(pieces(file), form, says);
  refuseFlaws(file, read.flaws);
  return read;
}

/** What a file comes to where nobody asks for its ballots. */
export type PairsRead = Pick<Told, 'candidates' | 'unranked' | 'seats'> & {
  readonly matrix: Matrix;
  readonly cast: number;
  readonly blank: number;
  /** Whether the file itself holds the pairs alone. */
  readonly isPairs: boolean;
};

/**
 * The pairs of a file, in memory that does not grow with its ballots: it is read once for its candidates, and once for the
 * pairs. `unrankedIn` decides what the unranked are, by what the file says. Throws as `fileAsked` does.
 */
export function pairsAsked(
  file: string,
  options: ReadOptions,
  unrankedIn: (said: Unranked | null) => Unranked,
): PairsRead {
  const { form, says } = formAsked(file, options);
  let [cast, blank] = [0, 0];
  const first = streamed(form, says, ({ groups, count }) => {
    cast += count;
    if (groups.length === 0) blank += count;
  });
  for (const piece of pieces(file)) first.take(piece);
  const told = first.end();
  refuseFlaws(file, told.flaws);
  const { candidates, unranked, seats, pairs } = told;
  if (pairs !== null) return { candidates, unranked, seats, ...pairs, blank, isPairs: true };
  const all = tally(candidates.length, unrankedIn(unranked));
  const second = streamed(form, says, all.add);
  for (const piece of pieces(file)) second.take(piece);
  second.end();
  return { candidates, unranked, seats, matrix: all.matrix(), cast, blank, isPairs: false };
}
