/** Numbers as prose writes them: in words up to twelve, in figures above. */
const WORDS = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

/** "five", "13". */
export const inWords = (count: number): string => WORDS[count] ?? String(count);

/** "one seat", "five seats", "13 seats". */
export const countInWords = (count: number, unit: string): string =>
  `${inWords(count)} ${unit}${count === 1 ? '' : 's'}`;
