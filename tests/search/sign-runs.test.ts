import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { apart, asked, together } from '../../src/words/sign-runs.ts';

test.each([
  ['王小明', '王⸱ 小⸱ 明'],
  ['김민수는 Ada와', '김⸱ 민⸱ 수⸱ 는 Ada⸱ 와'],
  ['データ、2024年', 'デ⸱ ー⸱ タ、⸱ 2024⸱ 年'],
  ['Ada Miller', 'Ada Miller'],
])('“%s” is put apart sign by sign', (text, put) => {
  expect(apart(text)).toBe(put);
});

it('brings together what was put apart, also with the marks of a hit', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('王', '小', 'か', '김', 'ada', ' ', '，', '2', '.')), (signs) => {
      const text = signs.join('');
      expect(together(apart(text))).toBe(text);
    }),
  );
  expect(together('我⸱ <mark>开⸱</mark> <mark>源⸱</mark> 社⸱ <mark>区。</mark>')).toBe(
    '我<mark>开源</mark>社<mark>区。</mark>',
  );
  expect(together('<mark>开⸱</mark> <mark>源</mark> <mark>Ada</mark>')).toBe('<mark>开源</mark> <mark>Ada</mark>');
});

test.each([
  ['one run is asked as its signs in a row', '开源', '"开 源"'],
  ['several are asked as signs that all occur', '开源 治理', '开 源 治 理'],
  ['one beside Latin letters too', 'Ada开源', 'Ada 开 源'],
  ['one sign stays what it is', '源', '源'],
  ['other scripts stay as they are', 'open source', 'open source'],
])('%s', (_, text, put) => {
  expect(asked(text)).toBe(put);
});
