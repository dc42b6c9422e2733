/** Numbers in English, as words or as figures, as rules of a charter are told with them. */
import { partsOf } from '../../governance/rules/shape.ts';
import type { Say } from '../rule-words.ts';
import { counted, countInWords, numberWords } from './counts.ts';
import { withPlainSpaces } from './sentences.ts';

export type NumberForm = 'words' | 'figure';

const PARTS: Readonly<Record<number, string>> = {
  2: 'half',
  3: 'third',
  4: 'quarter',
  5: 'fifth',
  6: 'sixth',
  7: 'seventh',
  8: 'eighth',
  9: 'ninth',
  10: 'tenth',
};

function fractionInWords(fraction: string): string {
  const { parts, of } = partsOf(fraction);
  const part = PARTS[of];
  if (part === undefined) return `${numberWords(parts)} in ${numberWords(of)}`;
  return `${numberWords(parts)} ${parts === 1 ? part : of === 2 ? 'halves' : `${part}s`}`;
}

const IN_WORDS: Say = {
  number: numberWords,
  count: countInWords,
  fraction: fractionInWords,
};
const IN_FIGURES: Say = {
  ...IN_WORDS,
  number: String,
  count: (n, unit) => withPlainSpaces(counted(n, unit)),
  fraction: (part) => part,
};

export const say = (as: NumberForm): Say => (as === 'words' ? IN_WORDS : IN_FIGURES);
