import { expect, test } from 'vitest';
import { textTable, width } from '../../src/words/text-table.ts';

test('columns are as wide as their widest cell, and numbers stand to the right', () => {
  const columns = [{ heading: 'Seat', align: 'right' }, { heading: 'Name' }, { heading: 'Since' }] as const;
  const rows = [
    ['1', 'Fabiano Fidêncio', '2026-04-28'],
    ['12', 'Xu Wang', '2017-12-05'],
  ];
  expect(textTable(columns, rows)).toEqual([
    'Seat  Name              Since',
    '----  ----------------  ----------',
    '   1  Fabiano Fidêncio  2026-04-28',
    '  12  Xu Wang           2017-12-05',
  ]);
});

test('a column in which every cell is empty is left out', () => {
  expect(textTable([{ heading: 'Name' }, { heading: 'Remarks' }], [['Xu Wang', ''], ['Peng Tao']])).toEqual([
    'Name',
    '--------',
    'Xu Wang',
    'Peng Tao',
  ]);
});

test('an accent takes no cell of its own and an ideograph takes two', () => {
  expect(width('Fidêncio')).toBe(8);
  expect(width('Fidêncio'.normalize('NFD'))).toBe(8);
  expect(width('王旭')).toBe(4);
});
