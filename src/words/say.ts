/** Numbers, months and lists in English, as the rules of a charter take them to speak of themselves. */
import type { Say } from '../governance/rules/rule.ts';
import { counted, countInWords, numberWords } from './counts.ts';
import { monthName } from './days.ts';
import { listInWords, withPlainSpaces } from './sentences.ts';

export type NumberForm = 'words' | 'figure';

const IN_WORDS: Say = { number: numberWords, count: countInWords, month: monthName, list: listInWords };
const IN_FIGURES: Say = { ...IN_WORDS, number: String, count: (n, unit) => withPlainSpaces(counted(n, unit)) };

export const say = (as: NumberForm): Say => (as === 'words' ? IN_WORDS : IN_FIGURES);
