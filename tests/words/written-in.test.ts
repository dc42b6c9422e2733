import { expect, test } from 'vitest';
import { htmlWrittenIn, writtenIn } from '../../src/words/written-in.ts';

test.each([
  ['Ada Lovelace', {}],
  ['Élodie Łukasik', {}],
  ['Nguyễn Văn A', {}],
  ['“1, 2” — 3 €', {}],
  ['', {}],
  ['김민수', { lang: 'ko' }],
  ['山田 たろう', { lang: 'ja' }],
  ['私はこのコミュニティを手伝いたい', { lang: 'ja' }],
  ['Γιώργος', { lang: 'el' }],
  ['张伟', { lang: '' }],
  ['Ирина', { lang: '' }],
  ['محمد', { lang: '', dir: 'rtl' }],
  ['דנה', { lang: '', dir: 'rtl' }],
  ['Wei Zhang (张伟)', {}],
])('%s is written in %o', (text, found) => {
  expect(writtenIn(text)).toEqual(found);
});

test('tags of HTML do not count', () => {
  expect(htmlWrittenIn('<p class="long-name-of-a-class">محمد</p>')).toEqual({ lang: '', dir: 'rtl' });
});
