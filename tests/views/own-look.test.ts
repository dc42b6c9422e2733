/** What a community makes its own without changing the software: what every page then says. */
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { communitySchema } from '../../src/content/schema/community.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { paperIn } from '../../src/site/own-paper.ts';
import { siteOf } from '../../src/site/site.ts';
import { lettersIn } from '../../src/styles/stand-in.ts';
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
  const none = new Map();
  expect(typefacesCss({ facts: 'system' }, none)).toBe(':root {\n  --sans: system-ui, sans-serif;\n}\n');
  const css = typefacesCss({ prose: { file: '/f/a.woff2', bold: '/f/b.woff2', behind: 'slab' } }, none);
  expect(css.match(/font-weight: .*|src: .*/g)).toEqual([
    'font-weight: 400;',
    'src: url("../f/a.woff2") format("woff2");',
    'font-weight: 600 700;',
    'src: url("../f/b.woff2") format("woff2");',
  ]);
  expect(css).toMatch(/:root \{\n {2}--serif: "Own Prose", Rockwell, .*, serif;\n\}\n$/);
});

const figuresIn = (face: string): Record<string, number> =>
  Object.fromEntries([...face.matchAll(/([a-z-]+): ([\d.]+)%;/g)].map(([, name, value]) => [name, Number(value)]));

test('what stands in for a font until it is there is as wide and as high as what was measured by hand for the software’s own', async () => {
  const own = readFileSync('src/styles/fonts.css', 'utf8');
  for (const [use, file, family] of [
    ['prose', 'serif.woff2', 'Serif Fallback'],
    ['facts', 'sans.woff2', 'Sans Fallback'],
  ] as const) {
    const letters = await lettersIn(readFileSync(`src/styles/fonts/${file}`));
    const css = typefacesCss({ [use]: { file: '/f.woff2' } }, new Map(letters === null ? [] : [['/f.woff2', letters]]));
    const measured = own.split('@font-face').filter((face) => face.includes(`"${family}"`));
    const standIns = css.split('@font-face').filter((face) => face.includes('Stand-in"') && face.includes('local('));
    expect(standIns).toHaveLength(2);
    for (const [index, face] of standIns.entries()) {
      const [found, wanted] = [figuresIn(face), figuresIn(measured[index] ?? '')];
      expect(Object.keys(found)).toEqual(Object.keys(wanted));
      for (const [name, value] of Object.entries(wanted))
        expect(Math.abs((found[name] ?? 0) - value), name).toBeLessThan(3);
    }
    expect(css).toMatch(/: "Own (?:Prose|Facts)", "Own \w+ Stand-in", /);
  }
});

test('a font that says what stands behind it, or that cannot be read, has no stand-in', async () => {
  expect(await lettersIn(Buffer.from('wOF2, and nothing that follows'))).toBeNull();
  const letters = { above: 1, below: 0.3, between: 0, width: 0.45 };
  const css = typefacesCss({ prose: { file: '/f.woff2', behind: 'slab' } }, new Map([['/f.woff2', letters]]));
  expect(css).not.toContain('Stand-in');
});

test('the frame of the window has the colour of the paper that the community’s stylesheet sets, in each light', () => {
  const usual = { light: '#fff', dark: '#000' };
  const dark = '@media screen and (prefers-color-scheme: dark)';
  for (const [css, light, night] of [
    ['', '#fff', '#000'],
    [':root { --ink: red }', '#fff', '#000'],
    // Behind the software's stylesheets it holds in the dark too.
    [':root { --paper: #f4f7fa }', '#f4f7fa', '#f4f7fa'],
    [`@media screen { :root { --paper: #f4f7fa; } } ${dark} { :root { --paper: #0e1620; } }`, '#f4f7fa', '#0e1620'],
    [`${dark} { html, :root { --paper: oklch(20% 0 0) } }`, '#fff', 'oklch(20% 0 0)'],
    ['@media (prefers-color-scheme:light){:root{--paper:ivory}}', 'ivory', '#000'],
    [':root { --paper: light-dark(#eee, rgb(1, 2, 3)) }', '#eee', 'rgb(1, 2, 3)'],
    // What only the page can work out is not said.
    [':root { --paper: var(--ours) }', null, null],
    ['} :root { --paper: #eee }', null, null],
    // What is not of the whole page, on every screen.
    ['@media print { :root { --paper: #eee } }', '#fff', '#000'],
    ['@media (min-width: 60em) { :root { --paper: #eee } }', '#fff', '#000'],
    ['@supports (color: red) { :root { --paper: #eee } } main, html { --paper: #eee }', '#fff', '#000'],
    ['/* :root { --paper: #eee } */', '#fff', '#000'],
  ] as const) {
    expect([css, paperIn(css, usual)]).toEqual([css, { light, dark: night }]);
  }
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
