/** Whether somebody who takes a seat is new, goes on, or returns. */
import { expect, test } from 'vitest';
import { comesAs } from '../../src/governance/comes-as.ts';
import { day } from '../../src/governance/day.ts';
import type { Term } from '../../src/governance/terms.ts';
import { endingInWords } from '../../src/words/en/endings.ts';
import { comesAsInWords } from '../../src/words/en/result-words.ts';

const term = (began: Term['began']['by'], since: string, until: string | null) =>
  ({
    person: 'ada',
    since,
    until,
    began: began === 'election' ? { by: began, election: '2020-05' } : { by: began },
  }) as Term;
const said = (terms: readonly Term[], by: 'poll' | 'uncontested' | 'appointed') =>
  comesAsInWords(comesAs({ terms }, 'ada', day('2021-05-01')), by);

test('only who was elected before, and is elected now, is re-elected', () => {
  expect(said([], 'poll')).toBe('New');
  expect(said([term('election', '2020-05-01', '2021-05-01')], 'poll')).toBe('Re-elected');
  expect(said([term('election', '2020-05-01', null)], 'uncontested')).toBe('Re-elected');
  expect(said([term('appointment', '2020-05-01', '2021-05-01')], 'poll')).toBe('Again');
  expect(said([term('election', '2020-05-01', '2021-05-01')], 'appointed')).toBe('Again');
  expect(said([term('election', '2019-05-01', '2020-05-01')], 'poll')).toBe('Returns');
  // Elected once, away, then appointed: it is the term before that counts.
  const away = [term('election', '2018-05-01', '2019-05-01'), term('appointment', '2020-05-01', '2021-05-01')];
  expect(said(away, 'poll')).toBe('Again');
});

test('the end of a term says the same', () => {
  const ended = (why: 're-elected' | 'reappointed') => ({ why, when: { exact: true } }) as NonNullable<Term['ended']>;
  expect(endingInWords(ended('re-elected'), 'election')).toBe('Re-elected');
  expect(endingInWords(ended('re-elected'), 'appointment')).toBe('Then elected');
  expect(endingInWords(ended('reappointed'), 'appointment')).toBe('Appointed again');
  expect(endingInWords(ended('reappointed'), 'election')).toBe('Then appointed');
});
