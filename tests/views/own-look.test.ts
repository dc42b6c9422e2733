/** What a community makes its own without changing the software: what every page then says. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { frameOf } from '../../src/views/sheet.ts';

const small = siteOf(loadContent('tests/fixtures/small', day('2021-01-01')), '2021-01-01T00:00:00Z' as Instant);
const frame = (settings: Partial<(typeof small)['settings']>) =>
  frameOf({ ...small, settings: { ...small.settings, ...settings } });

test('a community that sets nothing has the usual look', () => {
  expect(frame({ accent: undefined }).styles).toEqual([]);
  expect(frame({}).navigation.map(({ label }) => label)).toContain('Data');
});

test('an accent is a stylesheet behind the software’s', () => {
  expect(frame({ accent: '#00695c' }).styles).toEqual(['/theme/accent.css']);
});

test('the navigation leaves out what it is told to, and shows the community’s own links last', () => {
  const { navigation } = frame({
    navigation: {
      leaveOut: ['data', 'organizations'],
      links: [
        { title: 'Taking part', url: '/handbook/taking-part/' },
        { title: 'Forum', url: 'https://forum.example/' },
      ],
    },
  });
  expect(navigation.map(({ label }) => label)).not.toContain('Data');
  expect(navigation.slice(-2)).toEqual([
    { label: 'Taking part', href: '/handbook/taking-part/' },
    { label: 'Forum', href: 'https://forum.example/' },
  ]);
});

test('what it writes for the head and the foot of every page stands there, and nothing where it writes none', () => {
  expect([frame({}).header, frame({}).footer]).toEqual([null, null]);
  const theme = [
    { id: 'header', file: 'content/theme/header.html', text: '<p><a href="/">Ours</a></p>\n' },
    { id: 'footer', file: 'content/theme/footer.html', text: '<p>Kept by <script>go()</script>us.</p>\n' },
  ];
  const { header, footer } = frameOf({ ...small, content: { ...small.content, theme } });
  // The checks refuse what may not stand there; should they have been left out, it does not come through either.
  expect([header, footer]).toEqual(['<p><a href="/">Ours</a></p>', '<p>Kept by us.</p>']);
});
