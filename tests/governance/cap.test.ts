import { describe, expect, test } from 'vitest';
import { holdings } from '../../src/governance/cap.ts';
import { organization } from './support.ts';

const known = new Map(
  [organization('red-hat', { parent: 'ibm' }), organization('ibm'), organization('intel')].map((each) => [
    each.id,
    each,
  ]),
);
const seats = ['red-hat', 'ibm', 'intel', 'red-hat', null, null, null];

describe('the affiliation cap', () => {
  test('counts each organization by itself where the charter says so', () => {
    expect(holdings({ seats: 2, counts: 'organization' }, seats, known)).toEqual([
      { organization: 'red-hat', seats: 2, headroom: 0 },
      { organization: 'ibm', seats: 1, headroom: 1 },
      { organization: 'intel', seats: 1, headroom: 1 },
    ]);
  });

  test('counts the parts of one organization together where the charter says so', () => {
    expect(holdings({ seats: 2, counts: 'parent' }, seats, known)).toEqual([
      { organization: 'ibm', seats: 3, headroom: -1 },
      { organization: 'intel', seats: 1, headroom: 1 },
    ]);
  });

  test('does not limit those who are independent', () => {
    expect(holdings({ seats: 1, counts: 'organization' }, [null, null, null], known)).toEqual([]);
  });
});
