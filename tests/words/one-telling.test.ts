import { describe, expect, test } from 'vitest';
import { affiliationInWords, withoutOrganization } from '#words/affiliations.ts';
import { boundsInWords, whenInWords } from '#words/days.ts';
import { ENDINGS } from '#words/endings.ts';
import { listInWords, withPlainSpaces } from '#words/sentences.ts';
import { day } from '../../src/governance/day.ts';
import { TERM_ENDINGS } from '../../src/governance/terms.ts';
import { exactly, notAfter } from '../../src/governance/when.ts';

const community = {
  name: 'Example',
  recordsEnd: null,
  committees: [],
  elections: [],
  people: [],
  organizations: [
    {
      id: 'acme',
      name: 'Acme Works',
      formerNames: [{ name: 'Acme', until: exactly(day('2020-01-01')) }],
      url: null,
      parent: null,
      parents: [],
      notes: [],
    },
  ],
  charterTexts: [],
};
const on = day('2019-06-01');

describe('an affiliation in words', () => {
  test('is the name that the organization bore on the day', () => {
    expect(affiliationInWords(community, { organization: 'acme' }, on)).toBe('Acme');
    expect(affiliationInWords(community, { organization: 'acme' }, day('2020-01-01'))).toBe('Acme Works');
  });

  test('tells somebody who was independent from somebody of whom nothing is recorded', () => {
    expect(affiliationInWords(community, { organization: null }, on)).toBe('Independent');
    expect(affiliationInWords(community, null, on)).toBe('Not recorded');
    expect(withoutOrganization({ organization: null })).not.toBe(withoutOrganization(null));
  });
});

test('a day that was not recorded is told by its bounds, and a known one as it is', () => {
  expect(withPlainSpaces(whenInWords(exactly(on)))).toBe('1 June 2019');
  expect(withPlainSpaces(whenInWords(notAfter(on)))).toBe('a day that was not recorded, no later than 1 June 2019');
  expect(boundsInWords(notAfter(on, day('2019-01-01')), String)).toBe('after 2019-01-01 and no later than 2019-06-01');
});

test('every ending of a term has a word of its own, and a clause that reads on from a name', () => {
  const labels = TERM_ENDINGS.map((why) => ENDINGS[why].label);
  expect(new Set(labels).size).toBe(labels.length);
  for (const why of TERM_ENDINGS) expect(ENDINGS[why].clause).toMatch(/^[a-z][^.]*$/);
});

test('a list is told with an "and" before its last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listInWords)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});
