import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { expect, test } from 'vitest';
import { NOT_INDEXED, searchText } from '../../src/build/search-text.ts';

const PAGE = `<!doctype html><html lang="en"><head><title>A page</title><link rel="stylesheet" href="/a.css">
<meta name="description" content="What it says: 1 > 0" data-pagefind-meta="description[content]">
<meta name="search-kind" data-pagefind-filter="kind[content]" content="Candidacy"></head>
<body><header class="masthead"><a href="/">Not of this page</a></header>
<main id="content" data-pagefind-body="true" class="main">
<nav class="breadcrumbs" aria-label="a > b" data-pagefind-ignore>Elections</nav>
<h1 class="title" data-pagefind-meta="title" data-pagefind-weight="10">Ada Lovelace</h1>
<h2 id="why" class="a b">Why I <em class="x" title="1 > 0">stand</em></h2><p class='odd'>For <a href="/council/" rel="x">the
council</a>, since <time datetime="2026-01-01">January</time>.<br><input disabled value="none"></p>
<table class="grid"><thead><tr><th scope="col">Head</th></tr></thead><tbody><tr><td class="n">One</td><td>Two</td></tr></tbody></table>
<svg viewBox="0 0 1 1"><svg x="1"><text y="1">Inner</text></svg><text>Outer</text></svg>
<div class="wide provenance">Where it is from</div></main><footer>Foot</footer></body></html>`;

/** All that Pagefind knows of a page. */
async function known(content: string): Promise<unknown> {
  const { index } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  await index?.addHTMLFile({ sourcePath: 'ada/index.html', content });
  const files = (await index?.getFiles())?.files ?? [];
  await pagefind.close();
  const fragment = files.find(({ path }) => path.endsWith('.pf_fragment'));
  return JSON.parse(String(gunzipSync(fragment?.content ?? '').subarray('pagefind_dcd'.length)));
}

test('the indexer makes of a page’s text what it makes of the whole page', async () => {
  const whole = PAGE.replace('</td><td', '</td> <td');
  const text = searchText(PAGE) ?? expect.fail('nothing to be found');
  expect(text.length).toBeLessThan(PAGE.length / 1.5);
  expect(await known(text)).toEqual(await known(whole));
});

test('a page that is not to be found has no text', () => {
  expect(searchText(PAGE.replace(' data-pagefind-body="true"', ''))).toBeNull();
});
