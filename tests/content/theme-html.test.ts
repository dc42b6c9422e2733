/** The parts of every page that a community writes itself: what may stand there, and that nothing else does. */
import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { themeHtml } from '../../src/content/markup/theme-html.ts';

const under = (own: string) => `/project${own}`;
const made = (text: string) => themeHtml(text, 'content/theme/header.html', under);

test('text, links and pictures of the site’s own are written anew, below its base path', () => {
  const { html, wrong, links } = made(
    '<!-- ours --><p class="mark"><a href="/"><img src="/logo.svg" alt="Ours &amp; theirs" width="40" height="40"></a> since <time datetime="2020">2020</time></p>\n',
  );
  expect(wrong).toEqual([]);
  expect(html).toBe(
    '<p class="mark"><a href="/project/"><img src="/project/logo.svg" alt="Ours &amp; theirs" width="40" height="40"></a> since <time datetime="2020">2020</time></p>',
  );
  expect(links).toEqual(['/']);
});

test.each([
  ['<script>go()</script>', '1:1', 'holds <script>'],
  ['<p>a\n<b onclick="go()">b</b></p>', '2:4', 'has the attribute "onclick"'],
  ['<p style="position: fixed">a</p>', '1:4', 'has the attribute "style"'],
  ['<p id="content">a</p>', '1:4', 'has the attribute "id"'],
  ['<a href="javascript:go()">a</a>', '1:4', 'href is "javascript:go()"'],
  ['<a href="//other.example/">a</a>', '1:4', 'href is'],
  ['<a href="/\\other.example/">a</a>', '1:4', 'href is'],
  ['<a href="http://other.example/">a</a>', '1:4', 'href is'],
  ['<img src="https://other.example/a.png" alt="">', '1:6', 'a.png'],
  ['<img src="/a.png">', '1:1', '<img> has no alt'],
  ['<form action="/"><p>a</p></form>', '1:1', 'holds <form>'],
  ['<svg><a href="/">a</a></svg>', '1:1', 'holds <svg>'],
  ['<iframe src="/"></iframe>', '1:1', 'holds <iframe>'],
  ['<template><p>a</p></template>', '1:1', 'holds <template>'],
  ['<main>a</main>', '1:1', 'holds <main>'],
  ['<p>a</div>', '1:1', '<p> is not closed'],
  ['<p>a<div>b</div></p>', '1:1', '<p> is not closed'],
  ['<p title="a" title="b">a</p>', '1:19', 'is no HTML as it should be: duplicate attribute'],
  ['a\u202Eb', '1:2', 'that nobody sees'],
])('%s is refused in its place', (text, at, message) => {
  const { html, wrong } = made(text);
  const places = wrong.map(({ place }) => `${place.line}:${place.col}`);
  expect(wrong.map((each) => each.message).join('\n')).toContain(message);
  expect(places).toContain(at);
  expect(html).not.toMatch(/script|style=|onclick|javascript|other\.example/);
});

test('whatever is written, what stands on the page holds nothing that runs, asks another host or ends before the page does', () => {
  const hostile = [
    '<p><svg><style><img src=x onerror=go()></style></svg>',
    '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=go()&gt;">',
    '</header></body></html><script src=/x.js></script>',
    '<noscript><p title="</noscript><img src=x onerror=go()>">',
    '<a href="java&#10;script:go()">a</a><a href="&#1;javascript:go()">b</a>',
    '<p title="&quot; onmouseover=&quot;go()">a</p>',
    '<base href="https://other.example/"><meta http-equiv=refresh content="0;url=https://other.example/"><link rel=stylesheet href=//other.example>',
    '<textarea></p><script>go()</script>',
    '<plaintext>',
  ];
  for (const text of hostile) {
    const { document } = new JSDOM(`<div id="own">${made(text).html}</div><p id="after">after</p>`).window;
    const own = document.getElementById('own');
    expect(document.getElementById('after')?.parentElement, text).toBe(document.body);
    for (const each of own?.querySelectorAll('*') ?? []) {
      expect(['A', 'P', 'IMG', 'DIV', 'SPAN'], text).toContain(each.tagName);
      for (const { name, value } of each.attributes) {
        expect(name, text).not.toMatch(/^on|style/);
        expect(name !== 'href' || /^(?:\/project\/|https:\/\/|mailto:)/.test(value), text).toBe(true);
      }
    }
  }
});
