import { expect, test } from 'vitest';
import { cardPicture, linesOf } from '../../src/layouts/card-picture.ts';
import type { CardView } from '../../src/views/cards.ts';

const CARD: CardView = {
  siteName: 'Harbour',
  title: 'Election of May 2027',
  description: 'Council: two candidates for one seat. Elected: Zoë Łuk.',
  address: 'harbour.example/elections/2027-05',
  accent: null,
  chart: null,
  mark: null,
};
const said = (svg: string) => [...svg.matchAll(/<text [^>]*>([^<]*)</g)].map(([, text]) => text);

test('a card says whose it is, its title, what the page says and where it is', () => {
  expect(said(cardPicture(CARD))).toEqual([
    'Harbour',
    'Election of May 2027',
    'Council: two candidates for one seat. Elected: Zoë Łuk.',
    'harbour.example/elections/2027-05',
  ]);
});

test('what there are no letters for is left out whole', () => {
  const svg = cardPicture({ ...CARD, title: '选举 2027', description: 'Elected: 王涛.' });
  expect(said(svg)).toEqual(['Harbour', 'harbour.example/elections/2027-05']);
});

test('a title is text and no markup', () => {
  expect(cardPicture({ ...CARD, title: '<b> & "c"' })).toContain('&lt;b&gt; &amp; &quot;c&quot;');
});

test('of a long text, as many sentences are told as fit, and of a long sentence its beginning up to a word', () => {
  expect(linesOf('One two three. Four five six seven.', 8, 1)).toEqual(['One two three.']);
  expect(linesOf('One two, three four.', 6, 1)).toEqual(['One two…']);
  expect(linesOf('One two three four.', 6, 2)).toEqual(['One two', 'three four.']);
});
