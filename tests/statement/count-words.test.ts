import { expect, test } from 'vitest';
import { countWords } from '../../src/statement/count-words.ts';

test.each([
  ['I would like to help.', 5],
  ['Co-operate, don’t wait: v1.2 is out', 6],
  ['[the charter](https://example.com/a-b) and <https://example.com>', 3],
  ['मैं मदद करना चाहता हूँ', 5],
  ['أود أن أساعد المشروع', 4],
  ['저는 돕고 싶습니다', 3],
  ['', 0],
  ['— … !', 0],
])('%s has %i words', (text, words) => {
  expect(countWords(text)).toBe(words);
});

const segments = (text: string) =>
  [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].filter(({ isWordLike }) => isWordLike).length;

test.each(['我想帮助这个社区', '私はこのコミュニティを手伝いたいです', 'ฉันอยากช่วยชุมชนนี้', 'ខ្ញុំចង់ជួយ'])(
  '%s has the words that Unicode finds in it, more than one and fewer than its signs',
  (text) => {
    expect(countWords(text)).toBe(segments(text));
    expect(countWords(text)).toBeGreaterThan(1);
    expect(countWords(text)).toBeLessThan([...text].length);
  },
);

test('what stands beside signs without spaces counts as well', () => {
  expect(countWords('用 Kata Containers 吗')).toBe(segments('用') + 2 + segments('吗'));
  expect(countWords('用Kata吗')).toBe(3);
});
