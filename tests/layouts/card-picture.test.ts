import { expect, test } from 'vitest';
import { cardPicture, linesOf } from '../../src/layouts/card-picture.ts';
import type { CardView } from '../../src/views/cards.ts';

const CARD: CardView = {
  siteName: 'Harbour',
  title: 'Election of May 2027',
  description: 'Council: two candidates for one seat. Elected: Zoë Łuk.',
  address: 'harbour.example/elections/2027-05',
  accent: null,
  font: null,
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

test('what a font of the community’s own has letters for is set in it, before the software’s', () => {
  const font = { family: 'Ours “&” Sans', has: (point: number) => '选举王涛'.includes(String.fromCodePoint(point)) };
  const svg = cardPicture({ ...CARD, font, title: '选举 2027', description: 'Elected: 王涛, 李明.' });
  expect(said(svg)).toEqual(['Harbour', '选举 2027', 'harbour.example/elections/2027-05']);
  expect(svg).toContain(`font-family="'Ours “&amp;” Sans', Source Serif 4"`);
});

test('lines of a script without blanks break between its signs, and none begins with a closing one', () => {
  expect(linesOf('我在开源社区工作了十年。', 5, 3)).toEqual(['我在开源社', '区工作了十', '年。']);
  expect(linesOf('开放治理，很重要。会议记录', 4, 3)).toEqual(['开放治', '理，很重', '要。']);
  expect(linesOf('委员会 council 2027', 9, 2)).toEqual(['委员会 council', '2027']);
});

test('a title is text and no markup', () => {
  expect(cardPicture({ ...CARD, title: '<b> & "c"' })).toContain('&lt;b&gt; &amp; &quot;c&quot;');
});

test('of a long text, as many sentences are told as fit, and of a long sentence its beginning up to a word', () => {
  expect(linesOf('One two three. Four five six seven.', 8, 1)).toEqual(['One two three.']);
  expect(linesOf('One two, three four.', 6, 1)).toEqual(['One two…']);
  expect(linesOf('One two three four.', 6, 2)).toEqual(['One two', 'three four.']);
});
