/** Pages of the community's, compiled as the build does: no e-mail address is in what is made of them, however it is written. */
import { createSatteriMarkdownProcessor } from '@astrojs/markdown-satteri';
import { mdxToJs } from 'satteri';
import { describe, expect, test } from 'vitest';
import { FEATURES, inTheWay } from '../../src/content/markup/compile.ts';
import { folded } from '../../src/words/folded.ts';

/** Written in Markdown, so in both kinds of prose. */
const ANYWHERE: readonly string[] = [
  'a@leak.example',
  '*a*b@leak.example',
  'a**b**@leak.example',
  'a@**leak**.example',
  'a@leak.*example*',
  'a@leak~~.~~example',
  '`a`@leak.example',
  'a&#64;leak.example',
  'a&commat;leak&period;example',
  'a\\@leak\\.example',
  'a\u200b@leak.example',
  'a@le\u00adak.example',
  'a＠leak。example',
  '[a](https://example.org/)@leak.example',
  '[a](https://example.org/)[@leak](/charter/).example',
  '[write](mailto:a@leak.example)',
  '[write](MAILTO:a%40leak.example)',
  '[write](<mail&#9;to:a@leak.example>)',
  '[write](a@leak.example)',
  '[write](https://a@leak.example/)',
  '[write](/charter/ "or a@leak.example")',
  '![a@leak.example](/picture.png)',
  '*a [at]* leak [dot] example',
  '## *a*b@leak.example',
  '> - *a*b@leak.example',
  '| *a*b@leak.example |\n| - |\n| a@**leak**.example |',
  '```a@leak.example\ntext a@leak.example\n```',
  'See.[^a@leak.example]\n\n[^a@leak.example]: A note of *a*b@leak.example',
];

/** In the HTML that a page of the handbook may hold. */
const IN_HTML: readonly string[] = [
  'a<em>b</em>@leak.example',
  'a<!-- hidden -->@leak.example',
  'a<wbr>@leak.example',
  'a<img src="/dot.png" alt="">@leak.example',
  '<span>a</span><small>@</small><a href="/charter/">leak</a>.example',
  '<abbr title="a@leak.example">us</abbr>',
  '<span aria-label="a@leak.example">us</span>',
  '<p lang="en" title="a&#64;leak.example">us</p>',
  '<time datetime="a@leak.example">us</time>',
  '<a href="&#109;ailto:a@leak.example">us</a>',
  '<a href="mail\nto:a@leak.example">us</a>',
  '<details><summary>a<b>b</b>@leak.example</summary>us</details>',
];

/** With what a page of the charter may hold: components, and comments in braces. */
const IN_MDX: readonly string[] = [
  'a{/* hidden */}@leak.example',
  'a<Rule is="seats" as="figure" />@leak.example',
  '*a*<Rule is="seats" />**@leak**.example',
  '<Rule is="seats" />@leak.example',
];

/** What a program or a reader would take for the host, or the address, in a text that was made. */
const reads = (made: string): string =>
  folded(
    made
      .replaceAll('%40', '@')
      .replace(/&#(x?)([0-9a-f]+);/gi, (_, hex, code) => String.fromCodePoint(Number.parseInt(code, hex ? 16 : 10)))
      .replace(/<[^<>]*>/g, ''),
  ).text;

/** With words around it: what is withheld takes nothing else along. */
const page = (text: string): string => `Before\n\n${text}\n\nafter`;

function expectNone(made: string): void {
  for (const each of [made, reads(made)]) expect(each).not.toMatch(/leak|@/);
  expect(reads(made)).toMatch(/Before.*after/s);
}

describe('a page of the handbook shows no e-mail address', () => {
  test.each([...ANYWHERE, ...IN_HTML])('%s', async (text) => {
    const processor = await createSatteriMarkdownProcessor({
      syntaxHighlight: false,
      features: FEATURES.handbook,
      hastPlugins: inTheWay('handbook', false),
    });
    const { code, metadata } = await processor.render(page(text));
    expectNone(code);
    expect(JSON.stringify(metadata.headings)).not.toMatch(/leak|@/);
  });
});

describe('nor does one of the charter', () => {
  test.each([...ANYWHERE.filter((text) => !text.includes('<')), ...IN_MDX])('%s', async (text) => {
    const { code } = await mdxToJs(page(text), { features: FEATURES.charter, hastPlugins: inTheWay('charter', false) });
    expectNone(code);
  });
});

test('what names nobody stays as it is', async () => {
  const text =
    'An *archive*: [list](https://lists.example.org/council@lists.example.org/1), ![logo](/logo@2x.png), ' +
    '[a file](/files/logo@2x.png), <abbr title="Chief *Technology* Officer">CTO</abbr>, @ada, a *b* at noon.[^1]\n\n[^1]: A note.';
  const compiled = async (emails: boolean) => {
    const processor = await createSatteriMarkdownProcessor({
      syntaxHighlight: false,
      features: FEATURES.handbook,
      hastPlugins: inTheWay('handbook', emails),
    });
    return (await processor.render(text)).code;
  };
  expect(await compiled(false)).toBe(await compiled(true));
});
