/**
 * What the forms of ballot files have in common. A form is read line by line and hands each ballot on as it comes, so that memory
 * does not grow with their number.
 */
import type { Unranked } from '../../governance/ballots.ts';
import type { Ballot } from '../ballot.ts';
import type { Matrix } from '../pairs.ts';

/** What is wrong at a place of a file, and what to write instead. */
export interface Flaw {
  readonly line: number;
  readonly col: number;
  readonly message: string;
  readonly expected: string;
}

/** A ballot as a file has it. */
export interface Paper extends Ballot {
  /** The receipt or pseudonym that it carries; null where it has none. */
  readonly receipt: string | null;
  readonly line: number;
}

/** A candidate as a file names it. */
export interface Named {
  readonly name: string;
  readonly line: number;
  readonly col: number;
}

/** What a file cannot say of itself. */
export interface Says {
  /** The candidates in the order of the columns, where the file does not name them; null where it does. */
  readonly candidates: readonly string[] | null;
  /** Whether the better of two candidates has the lower number (a rank) or the higher (points). */
  readonly better: 'lower' | 'higher';
}

/** What a file tells beside its ballots. */
export interface Told {
  readonly candidates: readonly Named[];
  /** What it says unranked candidates are; null where it says nothing of it. */
  readonly unranked: Unranked | null;
  readonly seats: number | null;
  /** The pairs, where it holds those instead of ballots, and how many ballots they come from. */
  readonly pairs: { readonly matrix: Matrix; readonly cast: number } | null;
}

export interface Reading {
  /** Takes a line, without its end; lines count from 1. */
  readonly line: (text: string, line: number) => void;
  /** Says that the file ended after so many lines. */
  readonly end: (lines: number) => Told;
}

export type Form = (
  says: Says,
  hand: (paper: Paper) => void,
  flaw: (line: number, col: number, message: string, expected: string) => void,
) => Reading;

/** Guards of memory and time, no rule of any form. */
export const MOST_CANDIDATES = 200;
export const MOST_BALLOTS = 1_000_000_000;
export const LONGEST_LINE = 20_000;

/** A whole number of ballots; null where it is none. */
export function countIn(text: string): number | null {
  const count = /^\d{1,10}$/.test(text) ? Number(text) : 0;
  return count >= 1 && count <= MOST_BALLOTS ? count : null;
}

/** A number of things. */
export const many = (count: number, what: string): string => `${count} ${what}${count === 1 ? '' : 's'}`;

export const HOW_MANY = 'write a whole number of ballots, from 1';

/** The parts of a line between separators, each with the column at which it begins. */
export function parts(text: string, separator: string | RegExp, from = 1): { text: string; col: number }[] {
  const found: { text: string; col: number }[] = [];
  let at = 0;
  const pattern = typeof separator === 'string' ? new RegExp(`\\${separator}`, 'g') : separator;
  for (const match of [...text.matchAll(pattern), null]) {
    const part = text.slice(at, match?.index ?? text.length);
    found.push({ text: part.trim(), col: from + at + (part.length - part.trimStart().length) });
    at = (match?.index ?? 0) + (match?.[0].length ?? 0);
  }
  return found;
}
