import { countWords } from '../count-words.ts';
import type { BodyRule } from './rule.ts';

export const tooManyWords: BodyRule = {
  code: 'too-many-words',
  rule: 'A statement has at most as many words as the election, or else the charter, allows.',
  severity: 'error',
  find({ lines }, { words: most }) {
    const words = most === null ? 0 : countWords(lines.join('\n'));
    if (most === null || words <= most) return [];
    return [{ line: 1, col: 1, message: `the statement has ${words} words`, expected: `write at most ${most}` }];
  },
};
