import { describe, expect, it } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { drawing } from '../../src/site/texts.ts';
import { comparisonView } from '../../src/views/comparison.ts';
import { roomInWords, servedInWords, stoodInWords } from '../../src/words/en/comparison-told.ts';
import { fixture } from './sites.ts';

const all = fixture('small', '2026-01-01');
const [election] = all.community.elections.filter(({ candidacies }) => candidacies.length > 1);

describe('candidates side by side', () => {
  it('have the same rows in the same order, whoever they are', () => {
    if (election === undefined) throw new Error('The fixture has no election of several candidates.');
    const { candidates } = drawing(election.id, () => comparisonView(all, election.id));
    expect(candidates.length).toBeGreaterThan(1);
    const [first, ...others] = candidates.map(({ facts }) => facts.map(({ label }) => label));
    for (const each of others) expect(each).toEqual(first);
    for (const { facts } of candidates) for (const { said } of facts) expect(plain(said)).not.toBe('');
  });

  it('tell what the cap leaves', () => {
    expect(roomInWords('Acme', { cap: 2, kept: 0 })).toBe('Two seats for Acme');
    expect(roomInWords('Acme', { cap: 2, kept: 1 })).toBe('One seat for Acme, which keeps one');
    expect(roomInWords('Acme', { cap: 2, kept: 3 })).toBe('No seats for Acme, which keeps three');
    expect(roomInWords(null, { cap: 1, kept: 0 })).toBe('One seat');
  });

  it('tell who sits, who sat and who is new', () => {
    expect(servedInWords('new', 0, '', '')).toBe('Not a member before');
    expect(servedInWords('again', 2, '2018', '2020')).toBe('Sitting member, two terms since 2018');
    expect(servedInWords('returned', 1, '2018', '2018')).toBe('Former member, one term, 2018');
    expect(servedInWords('returned', 2, '2018', '2020')).toBe('Former member, two terms, 2018 to 2020');
  });

  it('tell how often somebody stood, and how often that led to a seat', () => {
    expect(stoodInWords(0, 0)).toBe('For the first time');
    expect(stoodInWords(1, 0)).toBe('For the second time; not elected before');
    expect(stoodInWords(3, 2)).toBe('For the fourth time; elected twice before');
  });
});
