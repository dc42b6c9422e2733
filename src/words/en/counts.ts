/** Whole numbers, counts and places in English words, as British usage writes them: 42 is "forty-two", 101 "one hundred and one". */
import { NAMED, type Named } from '../nouns.ts';
import { nounOf } from './called.ts';

// Said to have no effects, here and below: a script that says no number in words leaves them out.
const SMALL = /* @__PURE__ */ [
  'zero one two three four five six seven eight nine',
  'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
].flatMap((words) => words.split(' '));
const TENS = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

function belowThousand(n: number): string {
  if (n < 20) return SMALL[n] ?? String(n);
  if (n < 100) return n % 10 === 0 ? (TENS[n / 10] ?? '') : `${TENS[Math.floor(n / 10)]}-${SMALL[n % 10]}`;
  const rest = n % 100;
  return `${SMALL[Math.floor(n / 100)]} hundred${rest === 0 ? '' : ` and ${belowThousand(rest)}`}`;
}

/** A number in words; in figures where it is not whole, negative, or a million or more. */
export function numberWords(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n >= 1_000_000) return String(n);
  if (n < 1000) return belowThousand(n);
  const rest = n % 1000;
  const thousands = `${belowThousand(Math.floor(n / 1000))} thousand`;
  if (rest === 0) return thousands;
  return `${thousands}${rest < 100 ? ' and' : ''} ${belowThousand(rest)}`;
}

/** How many there are of something, in words: "five", and "no" where there are none. */
export const inWords = (count: number): string => (count === 0 ? 'no' : numberWords(count));

const isNamed = (unit: string): unit is Named => NAMED.some((name) => name === unit);

/** One or many of a thing: by the community's noun for it where the interface has one, else with an s. */
function unitFor(count: number, unit: string, units = `${unit}s`): string {
  const { one, many } = isNamed(unit) ? nounOf(unit) : { one: unit, many: units };
  return count === 1 ? one : many;
}

/** "one seat", "five seats", "no seats"; `units` where the plural is not the singular with an s. */
export const countInWords = (count: number, unit: string, units?: string): string =>
  `${inWords(count)} ${unitFor(count, unit, units)}`;

/** "1 day", "12 days": in figures, with a space that does not break. */
export const counted = (count: number, unit: string, units?: string): string =>
  `${count}\u00a0${unitFor(count, unit, units)}`;

const ORDINALS = ['', 'first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const SUFFIXES = { one: 'st', two: 'nd', few: 'rd', other: 'th', zero: 'th', many: 'th' } as const;
const ordinal = /* @__PURE__ */ new Intl.PluralRules('en', { type: 'ordinal' });

/** A place as a word: "first", "ninth"; "10th" from there on. */
export const placeInWords = (place: number): string => ORDINALS[place] ?? `${place}${SUFFIXES[ordinal.select(place)]}`;

/** How often: "once", "twice", "three times". */
export const timesInWords = (count: number): string =>
  count === 1 ? 'once' : count === 2 ? 'twice' : countInWords(count, 'time');
