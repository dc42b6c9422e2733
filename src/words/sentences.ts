/** What a community's files say, as a sentence of its own: with its full stop, whether or not they set one. */
export const sentence = (text: string): string => (/[.!?…]$/.test(text) ? text : `${text}.`);
