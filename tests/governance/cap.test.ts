import { describe, expect, test } from 'vitest';
import { holdings, seatedUnder } from '../../src/governance/cap.ts';
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

describe('a count', () => {
  const belongs: Record<string, string | null> = { ann: 'intel', ben: 'intel', cid: 'red-hat', dot: 'ibm', eve: null };
  const seated = (
    count: readonly string[],
    staying: readonly string[],
    most: number | null,
    counts: 'organization' | 'parent',
  ) =>
    seatedUnder(most === null ? null : { seats: most, counts }, 2, count, staying, (id) => belongs[id] ?? null, known);

  test('fills the seats in its order where the charter sets no limit', () => {
    expect(seated(['ann', 'ben', 'cid'], [], null, 'organization')).toEqual({
      elected: ['ann', 'ben'],
      passedOver: [],
    });
  });

  test('passes over whoever would be one too many, and only until the seats are filled', () => {
    expect(seated(['ann', 'ben', 'cid', 'dot'], [], 1, 'organization')).toEqual({
      elected: ['ann', 'cid'],
      passedOver: [{ person: 'ben', organization: 'intel' }],
    });
    expect(seated(['cid', 'dot', 'ann', 'ben'], [], 1, 'parent').passedOver).toEqual([
      { person: 'dot', organization: 'ibm' },
    ]);
  });

  test('counts those who stay, and never the independent', () => {
    expect(seated(['ben', 'eve', 'dot'], ['ann'], 1, 'organization')).toEqual({
      elected: ['eve', 'dot'],
      passedOver: [{ person: 'ben', organization: 'intel' }],
    });
  });

  test('may leave seats empty', () => {
    expect(seated(['ann', 'ben'], [], 1, 'organization').elected).toEqual(['ann']);
  });
});
