import { describe, expect, test } from 'vitest';
import { affiliationOn, topOf } from '../../src/governance/affiliation.ts';
import { day } from '../../src/governance/day.ts';
import { nameOn } from '../../src/governance/in-use.ts';
import { exactly } from '../../src/governance/when.ts';
import { organization, person } from './support.ts';

describe('the affiliation of a person', () => {
  const ada = person('ada', [
    ['2017-01-01', 'intel'],
    ['2019-05-01', null],
    ['2020-07-16', 'apple'],
  ]);

  test('changes on the day on which the next begins', () => {
    expect(affiliationOn(ada, day('2019-04-30'))?.organization).toBe('intel');
    expect(affiliationOn(ada, day('2020-07-16'))?.organization).toBe('apple');
  });

  test('may be to be independent, which is not the same as unknown', () => {
    expect(affiliationOn(ada, day('2019-05-01'))).toMatchObject({ organization: null });
    expect(affiliationOn(ada, day('2016-12-31'))).toBeNull();
  });
});

test('an organization is called by the name that it had on the day', () => {
  const ant = organization('ant-group', {
    name: 'Ant Group',
    formerNames: [
      { name: 'Alipay', until: exactly(day('2014-10-16')) },
      { name: 'Ant Financial', until: exactly(day('2020-07-13')) },
    ],
  });
  expect(nameOn(ant, day('2010-01-01'))).toBe('Alipay');
  expect(nameOn(ant, day('2014-10-16'))).toBe('Ant Financial');
  expect(nameOn(ant, day('2020-07-12'))).toBe('Ant Financial');
  expect(nameOn(ant, day('2020-07-13'))).toBe('Ant Group');
});

describe('the organization at the top', () => {
  const known = new Map(
    [
      organization('a', { parent: 'b' }),
      organization('b', { parent: 'c' }),
      organization('c'),
      organization('x', { parent: 'y' }),
      organization('y', { parent: 'x' }),
      organization('lost', { parent: 'unheard-of' }),
    ].map((each) => [each.id, each]),
  );

  test('is the last of the chain of parents, or the organization itself', () => {
    expect(topOf('a', known)).toBe('c');
    expect(topOf('c', known)).toBe('c');
  });

  test('is found also where the files contradict themselves', () => {
    expect(topOf('lost', known)).toBe('unheard-of');
    expect(topOf('nobody', known)).toBe('nobody');
    expect(['x', 'y']).toContain(topOf('x', known));
  });
});
