/** What a community makes its own without changing the software: what every page then says. */
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { communitySchema } from '../../src/content/schema/community.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { typefacesCss } from '../../src/styles/typefaces.ts';
import { homeView } from '../../src/views/home.ts';
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

test('a typeface is a stylesheet behind the software’s, and the font that is used is the one that is fetched ahead', () => {
  expect(frame({}).fonts).toEqual({ usual: ['facts', 'prose'], own: [] });
  const { styles, fonts } = frame({
    accent: '#00695c',
    typefaces: { prose: { file: '/fonts/ours.woff2', italic: '/fonts/ours-italic.woff2' }, facts: 'humanist' },
  });
  expect(styles).toEqual(['/theme/accent.css', '/theme/typefaces.css']);
  expect(fonts).toEqual({ usual: [], own: ['/fonts/ours.woff2'] });
});

test('the stylesheet of the typefaces names the community’s fonts, and what stands behind them', () => {
  expect(typefacesCss({ facts: 'system' })).toBe(':root {\n  --sans: system-ui, sans-serif;\n}\n');
  const css = typefacesCss({ prose: { file: '/f/a.woff2', bold: '/f/b.woff2', behind: 'slab' } });
  expect(css.match(/font-weight: .*|src: .*/g)).toEqual([
    'font-weight: 400;',
    'src: url("../f/a.woff2") format("woff2");',
    'font-weight: 600 700;',
    'src: url("../f/b.woff2") format("woff2");',
  ]);
  expect(css).toMatch(/:root \{\n {2}--serif: "Own Prose", Rockwell, .*, serif;\n\}\n$/);
});

test('home has its sections in the community’s order; the committees take the whole width', () => {
  const rows = (order: string) => {
    const home = communitySchema.shape.home.parse({ order: order.split(' ').filter(Boolean) });
    return homeView({ ...small, settings: { ...small.settings, home } }).rows.map((row) => row.join(' + '));
  };
  expect(rows('')).toEqual(['committees', 'take-part + lately']);
  expect(rows('lately')).toEqual(['lately', 'committees', 'take-part']);
  expect(rows('lately take-part')).toEqual(['lately + take-part', 'committees']);
  expect(() => rows('lately lately')).toThrow('must name each section once');
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
