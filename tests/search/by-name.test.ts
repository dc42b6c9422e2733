import { describe, expect, it, test } from 'vitest';
import { named } from '../../src/browser/search/by-name.ts';
import type { Named } from '../../src/words/goes-by.ts';

const person = (name: string, ...also: string[]): Named => ({ kind: 'person', name, href: `/people/${name}/`, also });
const ALL: readonly Named[] = [
  { kind: 'election', name: 'April 2024, Council', href: '/elections/2024-04/', also: [] },
  { kind: 'committee', name: 'Council', href: '/committees/council/', also: [] },
  { kind: 'organization', name: 'Ødegård Labs', href: '/organizations/odegard/', also: ['Fjord Systems'] },
  person('Łukasz Wójcik', 'lwojcik'),
  person('Fabiano Fidêncio', 'fidencio'),
  person('Ana Strauß', 'ana-s', 'Ana Müller'),
  person('Işıl Yılmaz', 'isil'),
  person('王小明', 'wang-xm'),
  person('山田太郎', 'taro'),
  person('김민수', 'minsu'),
];

const names = (text: string) => named(text, ALL).hits.map(({ name }) => name);

describe('somebody is found', () => {
  test.each([
    ['by the name as it is written', 'Łukasz Wójcik', 'Łukasz Wójcik'],
    ['with the names in the other order', 'wojcik lukasz', 'Łukasz Wójcik'],
    ['without marks', 'fidencio', 'Fabiano Fidêncio'],
    ['without the letters of other alphabets', 'isil yilmaz', 'Işıl Yılmaz'],
    ['by a former name', 'ana muller', 'Ana Strauß'],
    ['with double s', 'strauss', 'Ana Strauß'],
    ['by the handle', 'lwojcik', 'Łukasz Wójcik'],
    ['by the beginnings of the names', 'fab fid', 'Fabiano Fidêncio'],
    ['by a Chinese given name within the run', '小明', '王小明'],
    ['by a Japanese one', '太郎', '山田太郎'],
    ['by a Korean one', '민수', '김민수'],
  ])('%s', (_, typed, found) => {
    expect(names(typed)).toEqual([found]);
    expect(named(typed, ALL).meant).toBe(false);
  });

  it.each([
    ['a wrong letter', 'fidensio'],
    ['a letter too few', 'fidncio'],
    ['two that changed places', 'fiedncio'],
    ['one of two names right', 'fabiano fidencia'],
  ])('with %s, as what may have been meant', (_, typed) => {
    expect(named(typed, ALL)).toMatchObject({ meant: true, hits: [{ name: 'Fabiano Fidêncio' }] });
  });
});

it('finds an organization by what it was called, and an election and its committee by its title', () => {
  expect(names('fjord')).toEqual(['Ødegård Labs']);
  expect(names('odegard')).toEqual(['Ødegård Labs']);
  expect(names('council')).toEqual(['April 2024, Council', 'Council']);
  expect(names('council april')).toEqual(['April 2024, Council']);
});

it('puts people first', () => {
  const both = [...ALL, person('Council Smith')];
  expect(named('council', both).hits.map(({ kind }) => kind)).toEqual(['person', 'election', 'committee']);
});

it('finds nothing for nothing, for signs alone, and for what is not like any name', () => {
  for (const typed of ['', '  ', '???', 'zzzyzx', 'ab']) expect(names(typed)).toEqual([]);
});
