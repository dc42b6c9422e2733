/** The search page in the reader's browser: the form, the address and the list of results say the same at all times. */

import { PAGE_KINDS } from '#words/page-kinds.ts';
import { FACETS } from '#words/search-facets.ts';
import { alsoCalled, candidacyHit, didYouMean, SEARCH_RESULTS } from '#words/search-page.ts';
import type { Named } from '../../words/goes-by.ts';
import { named } from './by-name.ts';
import { type Counts, type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import { addressOf, inOrder, isAnswer, isEmpty, isInTitle, type Query, readQuery, tally } from './query.ts';

const AT_ONCE = 20;
const PAUSE = 250;

function part<T extends Element>(selector: string): T {
  const found = document.querySelector<T>(selector);
  if (found === null) throw new Error(`The search page has no ${selector}`);
  return found;
}

const form = part<HTMLFormElement>('#search-form');
const status = part<HTMLElement>('#search-status');
const list = part<HTMLOListElement>('#search-results');
const more = part<HTMLButtonElement>('#search-more');
const empty = part<HTMLElement>('#search-empty');

const element = (name: string, className: string, ...inside: (Node | string)[]): HTMLElement => {
  const made = document.createElement(name);
  made.className = className;
  made.append(...inside);
  return made;
};

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

/** What a hit is called: a candidacy by its election too, because its page's title is the name alone. */
function titleOf({ url, meta, filters }: FoundPage): string {
  const title = meta.title ?? url;
  const [election] = filters.election ?? [];
  return filters.kind?.includes(PAGE_KINDS.candidacy) === true && election !== undefined
    ? candidacyHit(title, election)
    : title;
}

function resultItem(page: FoundPage, searched: boolean): HTMLElement {
  const { url, excerpt, meta, filters } = page;
  const over = ['kind', 'election', 'outcome'].flatMap((name) => filters[name]?.slice(0, 1) ?? []).join(' · ');
  const about = !searched && meta.description ? [new Text(meta.description)] : excerptNodes(excerpt);
  return item(url, titleOf(page), over, about);
}

const namedItem = ({ kind, name, href, also }: Named, meant: boolean): HTMLElement =>
  item(
    href,
    name,
    meant ? didYouMean(kind) : SEARCH_RESULTS.kinds[kind],
    also.length === 0 ? [] : [new Text(alsoCalled(also))],
  );

function fillFacets(counts: Counts, { facets }: Query) {
  for (const { name } of FACETS) {
    const select = part<HTMLSelectElement>(`#facet-${name}`);
    const chosen = facets[name] ?? '';
    const values = new Set([...Object.keys(counts[name] ?? {}), ...(chosen === '' ? [] : [chosen])]);
    const options = inOrder(name, [...values]).map((value) => {
      const count = counts[name]?.[value] ?? 0;
      const option = new Option(chosen === '' ? `${value} (${count})` : value, value, false, value === chosen);
      option.disabled = chosen === '' && count === 0;
      return option;
    });
    select.replaceChildren(new Option('Any', '', false, chosen === ''), ...options);
  }
}

let latest = 0;

/** What is on its way while the reader types already. */
interface Loading {
  readonly texts: Promise<Pagefind>;
  readonly names: Promise<readonly Named[]>;
}

/** The pages whose texts answer a query, the likest first, and how many there are of each facet's values. */
async function foundIn(pagefind: Pagefind, query: Query, limit: number) {
  const found = isEmpty(query) ? null : await pagefind.search(query.text || null, { filters: query.facets });
  const likest = await Promise.all((found?.results ?? []).slice(0, limit).map((result) => result.data()));
  // The best come first: where they do not answer, none does. A title may answer alone.
  const answered = likest.some(
    ({ excerpt, meta }) => isAnswer(query.text, excerpt) || isInTitle(query.text, meta.title ?? ''),
  );
  return {
    pages: answered ? likest : [],
    total: answered ? (found?.results.length ?? 0) : 0,
    // A number stands beside a value only where choosing it shows as many.
    counts: found === null ? await pagefind.filters() : answered ? found.filters : {},
  };
}

async function show(loading: Loading, query: Query, limit = AT_ONCE): Promise<void> {
  const turn = ++latest;
  const nothingAsked = isEmpty(query);
  // Said only where the answer lets a reader wait.
  const working = setTimeout(() => {
    if (!nothingAsked && turn === latest) status.textContent = SEARCH_RESULTS.working;
  }, 150);
  // Names belong to no facet: once one is set, only texts are looked through.
  const byName = Object.keys(query.facets).length > 0 ? null : named(query.text, await loading.names);
  const { pages: every, total: texts, counts } = await foundIn(await loading.texts, query, limit);
  clearTimeout(working);
  if (turn !== latest) return; // The reader has asked for something else meanwhile.
  const names = byName?.hits ?? [];
  const isNamed = ({ url }: FoundPage): boolean =>
    names.some(({ href }) => new URL(url, location.href).pathname === new URL(href, location.href).pathname);
  const pages = every.filter((page) => !isNamed(page));
  const meant = byName?.meant === true;
  const total = texts - (every.length - pages.length) + names.length;
  fillFacets(counts, query);
  list.replaceChildren(
    ...names.map((each) => namedItem(each, meant)),
    ...pages.map((page) => resultItem(page, query.text !== '')),
  );
  status.textContent = nothingAsked ? '' : tally(total, names.length + pages.length);
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
  form.addEventListener('change', () => ask('pushState'));
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
