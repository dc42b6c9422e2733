/** Numbers, months and lists in English, as the rules of a charter take them to speak of themselves. */
import type { Say } from '../governance/rules/rule.ts';
import { countInWords, numberWords } from './number-words.ts';

export type NumberForm = 'words' | 'figure';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const list = (things: readonly string[]): string =>
  things.length < 2 ? things.join('') : `${things.slice(0, -1).join(', ')} and ${things.at(-1)}`;

const IN_WORDS: Say = { number: numberWords, count: countInWords, month: (n) => MONTHS[n - 1] ?? '', list };
const IN_FIGURES: Say = { ...IN_WORDS, number: String, count: (n, unit) => `${n} ${unit}${n === 1 ? '' : 's'}` };

export const say = (as: NumberForm): Say => (as === 'words' ? IN_WORDS : IN_FIGURES);
