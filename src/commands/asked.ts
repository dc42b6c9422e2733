/** What somebody asked on the command line, and the two ways in which it is not done. */
import { insteadOf } from '../findings/suggest.ts';
import { type Day, inYears, parseDay } from '../governance/day.ts';

/** A question that cannot be answered as it was put; the message says what to write instead. */
export class AskedWrongly extends Error {}

export interface ReadOptions {
  readonly flag: (name: string) => boolean;
  /** The value of an option; null where it is left out. */
  readonly text: (name: string) => string | null;
  /** Every value of an option that may be given more than once; of commas in one, each part. */
  readonly list: (name: string) => readonly string[];
  /** Every value of an option that may be given more than once, whole. */
  readonly each: (name: string) => readonly string[];
}

/** The one of a list that has an id. Throws AskedWrongly with the nearest, or with all there are. */
export function theOne<T extends { readonly id: string }>(kind: string, id: string | null, list: readonly T[]): T {
  const ids = list.map((each) => each.id);
  if (id === null) throw new AskedWrongly(`Which ${kind}? ${insteadOf('', ids, kind)}`);
  const found = list.find((each) => each.id === id);
  if (found === undefined) throw new AskedWrongly(`There is no ${kind} "${id}"; ${insteadOf(id, ids, kind)}`);
  return found;
}

/**
 * The day that an option (`--on`) names; `otherwise` where it is left out. Throws AskedWrongly where no calendar has it,
 * or where what follows from it would leave the years that content may speak of.
 */
export function dayAsked(text: string | null, otherwise: Day, option = '--on'): Day {
  if (text === null) return otherwise;
  const day = parseDay(text);
  if (day === null) throw new AskedWrongly(`"${text}" is not a day; write YYYY-MM-DD, such as ${option} ${otherwise}`);
  if (!inYears(day)) throw new AskedWrongly(`"${text}" is too far away; write a day from 1900 to 2999`);
  return day;
}

/** The whole number that an option names, from 1 to `most`; null where it is left out. Throws AskedWrongly. */
export function numberAsked(text: string | null, usual: number, most: number, option: string): number | null {
  if (text === null) return null;
  const number = /^\d{1,5}$/.test(text) ? Number(text) : 0;
  if (number < 1 || number > most) {
    throw new AskedWrongly(`"${text}" is no number from 1 to ${most}; write ${option} ${usual}`);
  }
  return number;
}
