/** How the benchmark writes numbers and names. A number and its unit stay on one line. */
import type { ContestantName } from './record.ts';

export const TITLES: Readonly<Record<ContestantName, string>> = {
  hustings: 'Hustings',
  kept: 'Hustings, code unchanged',
  floor: 'the floor',
  hugo: 'Hugo',
  eleventy: 'Eleventy',
  'hugo-full': 'Hugo with as many pages and Pagefind',
  'eleventy-full': 'Eleventy with as many pages and Pagefind',
};

export const NOT_MEASURED = 'not measured';

/** 10000 as 10,000. */
export const count = (number: number): string => number.toLocaleString('en-GB');

/** Seconds; of few, also the hundredths. */
export const seconds = (time: number | null): string =>
  time === null ? NOT_MEASURED : `${time.toFixed(time < 10 ? 2 : 1)}\u00a0s`;

/** Bytes, as millions or milliards of them. */
export function size(bytes: number | null): string {
  if (bytes === null) return NOT_MEASURED;
  return bytes >= 1e9
    ? `${(bytes / 1e9).toFixed(2)}\u00a0GB`
    : `${(bytes / 1e6).toFixed(bytes < 10e6 ? 1 : 0)}\u00a0MB`;
}

/** A ratio with two decimals. */
export const ratio = (value: number | null): string => (value === null ? NOT_MEASURED : value.toFixed(2));
