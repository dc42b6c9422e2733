/** Ids that an import makes of names: each can be a file, and none is another kind's. */
import { describe, expect, test } from 'vitest';
import { canBeId, newCommitteeId } from '../../src/content/new-ids.ts';
import { newAccount } from '../../src/import/account.ts';
import { organizationsFrom } from '../../src/import/organizations-of.ts';

const LONG = 'An Organization of many Words '.repeat(20).trim();
const NAMES = ['Council', 'council', 'Independent', 'COUNCIL Ltd', '会', '理事会', '☠', 'CON', LONG, 'Council!'];

describe('no organization gets an id that', () => {
  const committees = new Set(['council']);
  const { organizations, organizationId } = organizationsFrom(
    NAMES.map((name) => ({ name, url: null })),
    { people: [], organizations: [] },
    committees,
    newAccount([]).account,
  );
  const ids = organizations.map(({ id }) => id);

  test('a committee has, or the word for having none', () => {
    expect(ids.filter((id) => committees.has(id) || id === 'independent')).toEqual([]);
    expect(organizationId('Council')).toMatch(/^council-[0-9a-f]{12}$/);
  });

  test('no file can have, or two have', () => {
    expect(ids.filter((id) => !canBeId(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

test('a committee of any name has an id that a file can have', () => {
  const ids = ['Elections', '理事会', '委员会', LONG, 'Technical Council'].map(newCommitteeId);
  expect(ids.filter((id) => !canBeId(id) || id === 'elections')).toEqual([]);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.at(-1)).toBe('technical-council');
});
