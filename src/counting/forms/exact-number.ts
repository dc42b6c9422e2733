/** Points as voters write them: a whole number from 0, or one with up to six decimals; null where it is neither, or too large. */
export const exactNumber = (text: string): number | null =>
  /^(?:\d{1,9}|\d{1,6}\.\d{1,6})$/.test(text) ? Number(text) : null;
