/** The search page in the reader's browser: the form, the address and the list of results say the same at all times. */

import { alsoCalled, didYouMean, found, SEARCH_RESULTS } from '#words/search-page.ts';
import type { Named } from '../../words/goes-by.ts';
import { named } from './by-name.ts';
import { fillFacets, isOpen, whatIsMeant, whenOpened } from './facets.ts';
import { findTexts, headings, type Texts } from './find.ts';
import { type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import { element, form, part } from './parts.ts';
import { addressOf, isEmpty, type Query, readQuery } from './query.ts';

/** How many hits are shown at a time: each costs a reader a request of its own. */
const AT_ONCE = 10;
const PAUSE = 250;

const status = part<HTMLElement>('#search-status');
const list = part<HTMLOListElement>('#search-results');
const more = part<HTMLButtonElement>('#search-more');
const empty = part<HTMLElement>('#search-empty');

/** An excerpt as nodes: its text and its marks, whatever else it may hold. */
function excerptNodes(html: string): Node[] {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return [...body.childNodes].map((node) =>
    node.nodeName === 'MARK' ? element('mark', '', node.textContent ?? '') : new Text(node.textContent ?? ''),
  );
}

function item(href: string, title: string, over: string, about: readonly Node[]): HTMLElement {
  const link = document.createElement('a');
  link.href = href;
  link.textContent = title;
  return element(
    'li',
    'result',
    element('p', 'result__over', over),
    element('h2', '', link),
    element('p', 'result__excerpt', ...about),
  );
}

function resultItem(page: FoundPage, title: string, searched: boolean): HTMLElement {
  const { url, excerpt, meta, filters } = page;
  const over = ['kind', 'election', 'outcome'].flatMap((name) => filters[name]?.slice(0, 1) ?? []).join(' · ');
  const about = !searched && meta.description ? [new Text(meta.description)] : excerptNodes(excerpt);
  return item(url, title, over, about);
}

const namedItem = ({ kind, name, href, also }: Named, meant: boolean): HTMLElement =>
  item(
    href,
    name,
    meant ? didYouMean(kind) : SEARCH_RESULTS.kinds[kind],
    also.length === 0 ? [] : [new Text(alsoCalled(also))],
  );

let latest = 0;

/** What is on its way while the reader types already. */
interface Loading {
  readonly texts: Promise<Pagefind>;
  readonly names: Promise<readonly Named[]>;
}

/** What the texts answer; while the facets' fields are open, with the numbers beside their values: of what is asked, or of all pages. */
async function answerOf(loading: Loading, query: Query, limit: number): Promise<Texts> {
  const pagefind = await loading.texts;
  // A search counts the pages of those facets that are loaded before it.
  const everything = isOpen() ? await pagefind.filters() : {};
  const texts = await findTexts(pagefind, query, limit);
  return isEmpty(query) ? { ...texts, counts: everything } : texts;
}

async function show(loading: Loading, query: Query, limit = AT_ONCE): Promise<void> {
  const turn = ++latest;
  const nothingAsked = isEmpty(query);
  // To show the lists, nothing has to come.
  if (nothingAsked && list.children.length === 0) empty.toggleAttribute('data-shown', true);
  // Said only where the answer lets a reader wait.
  const working = setTimeout(() => {
    if (!nothingAsked && turn === latest) status.textContent = SEARCH_RESULTS.working;
  }, 150);
  // Names belong to no facet: once one is set, only texts are looked through.
  const byName = Object.keys(query.facets).length > 0 ? null : named(query.text, await loading.names);
  const names = byName?.hits ?? [];
  const meant = byName?.meant === true;
  const isNamed = ({ url }: FoundPage): boolean =>
    names.some(({ href }) => new URL(url, location.href).pathname === new URL(href, location.href).pathname);
  const showNames = () => {
    list.replaceChildren(...names.map((each) => namedItem(each, meant)));
    list.dataset.turn = String(turn);
  };
  // On a slow line the names are there long before the texts; they stay where they are when those come.
  const early = setTimeout(() => {
    if (turn === latest && names.length > 0) showNames();
  }, PAUSE);
  const texts = await answerOf(loading, query, limit);
  for (const timer of [working, early]) clearTimeout(timer);
  if (turn !== latest) return; // The reader has asked for something else meanwhile.
  const pages = texts.pages.filter((page) => !isNamed(page));
  const titles = headings(
    pages,
    names.map(({ name }) => name),
  );
  const total = texts.total - (texts.pages.length - pages.length) + names.length;
  fillFacets(texts.counts, query);
  if (list.dataset.turn !== String(turn)) showNames();
  list.append(...pages.map((page, index) => resultItem(page, titles[index] ?? '', query.text !== '')));
  status.textContent = nothingAsked ? '' : found(total, names.length + pages.length);
  empty.toggleAttribute('data-shown', names.length + pages.length === 0);
  more.hidden = names.length + pages.length >= total;
  more.onclick = async () => {
    const shown = list.children.length;
    await show(loading, query, limit + AT_ONCE);
    list.children[shown]?.querySelector('a')?.focus();
  };
}

function fillForm({ text, facets }: Query) {
  part<HTMLInputElement>('#search-text').value = text;
  fillFacets({}, { text, facets });
}

async function start() {
  // What is typed while the index is still on its way is heard, and answered once it is there.
  const loading: Loading = {
    texts: loadPagefind(form.dataset.base ?? '/'),
    names: fetch(form.dataset.names ?? '').then(
      (answer) => answer.json(),
      () => [],
    ),
  };
  const fromAddress = () => readQuery(new URLSearchParams(location.search));
  const fromForm = () => readQuery(new FormData(form));
  let pause: ReturnType<typeof setTimeout> | undefined;
  const ask = (remember: 'pushState' | 'replaceState') => {
    clearTimeout(pause);
    const query = fromForm();
    // Leaving the text field says again what typing has said already: shown anew, the results would be replaced under the
    // pointer that left the field for one of them, and what it presses would not open.
    if (addressOf(query) === addressOf(fromAddress())) return;
    history[remember](null, '', location.pathname + addressOf(query));
    show(loading, query);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    ask('pushState');
  });
  form.addEventListener('change', ({ target }) => {
    if (target instanceof HTMLInputElement) whatIsMeant(target);
    ask('pushState');
  });
  whenOpened(async () => {
    const query = fromAddress();
    fillFacets((await answerOf(loading, query, AT_ONCE)).counts, query);
  });
  form.addEventListener('input', (event) => {
    if ((event.target as Element).id !== 'search-text') return;
    clearTimeout(pause);
    pause = setTimeout(() => ask('replaceState'), PAUSE);
  });
  const again = () => {
    fillForm(fromAddress());
    return show(loading, fromAddress());
  };
  addEventListener('popstate', again);
  await again();
}

start().catch(() => {
  status.textContent = SEARCH_RESULTS.notLoaded;
  empty.toggleAttribute('data-shown', true);
});
