import { expect, test } from 'vitest';
import { plain } from '#words/rich-text.ts';
import { committeesView } from '../../src/views/committees.ts';
import { sample } from '../files/sample.ts';
import { fixture, siteWith } from './sites.ts';

test('the committees that govern come first, each with its state, its last election and what comes next', () => {
  const view = committeesView(fixture('small', '2018-12-15'));
  expect(view.lead).toBe('Two committees govern Harbour.');
  const [board, pilots] = view.committees;
  expect(board?.tag).toEqual({ state: 'in-force', word: 'Active', said: ['since ', { day: '2016-03-01' }] });
  expect(board?.latest).toEqual({ text: 'March 2018', href: '/elections/2018-03/' });
  expect(board?.next.map(({ title, count }) => [title, count])).toEqual([
    ['March 2020', 'four seats'],
    ['spring 2022', 'four seats'],
  ]);
  expect(board?.why).toBeNull();
  expect(plain(pilots?.rosters?.text ?? []).replaceAll('\u00a0', ' ')).toBe('One roster, the last from 1 January 2017');
  expect(pilots).toMatchObject({ latest: null, next: [], members: 'The Pilots has one member.' });
});

test('a committee that was dissolved comes last, and says when and why, and how many served', () => {
  const view = committeesView(siteWith(sample, '2020-06-01'));
  expect(view.lead).toMatch(/; one was dissolved\.$/);
  expect(view.committees.at(-1)).toMatchObject({
    name: 'Assembly',
    tag: { state: 'dissolved', said: ['on ', { day: '2019-06-01' }] },
    why: 'Merged into the council.',
    next: [],
  });
});

test('before anything began there is none', () => {
  expect(committeesView(fixture('small', '2015-01-01'))).toMatchObject({
    lead: 'No committees govern Harbour.',
    committees: [],
  });
});
