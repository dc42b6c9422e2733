/** How words come together: lists, capitals, spaces. */

/** What stands before an item of a list of so many; nothing before the first. */
export const beforeItem = (index: number, count: number): string =>
  index === 0 ? '' : index === count - 1 ? ' and ' : ', ';

/** "a, b and c". */
export const listInWords = (items: readonly string[]): string =>
  items.map((item, index) => `${beforeItem(index, items.length)}${item}`).join('');

/** The same text with a capital at its start. */
export const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The same text as it goes on within a sentence. */
export const uncapitalized = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** The same text with spaces that break, for what is read in a terminal, a feed or a file. */
export const withPlainSpaces = (text: string): string => text.replaceAll('\u00a0', ' ');

/** What a community's files say, as a sentence of its own: with its full stop, whether or not they set one. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);

/** What the machine refused to a command: "a permission is missing (dist)". */
export const stopped = (why: string): string => `Stopped: ${why}.`;
