/** The name of a candidate and of an organization, as somebody types it: no sign in it passes for a mark of the site's own. */
import { expect, test } from 'vitest';
import { statementSchema } from '../../src/statement/schema.ts';

const problems = (name: string, affiliation = 'independent') =>
  statementSchema.safeParse({ name, affiliation }).error?.issues.map(({ message }) => message) ?? [];

test.each([
  'Hana Example ✓ Elected',
  'Hana ✔',
  'Hana ☑️',
  '★ Hana',
  'Hana 🏆',
  'Hana → winner',
  'Hana | Elected',
  'Hana [elected]',
  '#1 Hana',
  'Hana ①',
  'Hana <b>',
  'Hana ™',
  'Hana = elected',
  'Hana • official',
])('a sign in a name is refused: %s', (name) => {
  expect(problems(name)).toEqual([expect.stringMatching(/^holds ".+", which is part of no name; leave it out$/)]);
});

test.each([
  'Hana Example',
  'Đặng Thị Ánh',
  'Łukasz Żak-O’Neill',
  "Conan O'Brien, Jr.",
  'Søren “Sam” Ærø',
  '示例 太郎',
  'レオナルド・ダ・ヴィンチ',
  'علی‌رضا',
  'द्वितीय उदाहरण',
  'Jean-Luc (Jo) d’Été',
  'Henry 3',
])('a name of any script is one: %s', (name) => {
  expect(problems(name)).toEqual([]);
});

test('names have a length at which it is said that they are too long', () => {
  expect(problems('a'.repeat(100), 'b'.repeat(100))).toEqual([]);
  expect(problems('a'.repeat(101), 'b'.repeat(500))).toEqual([
    'must be at most 100 characters',
    'must be at most 100 characters',
  ]);
});
