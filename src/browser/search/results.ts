/** The search page in the reader's browser: the form, the address and the list of results say the same at all times. */

import { FACETS } from '#words/search-facets.ts';
import { type Counts, type FoundPage, loadPagefind, type Pagefind } from './pagefind.ts';
import { addressOf, inOrder, isAnswer, isEmpty, type Query, readQuery, tally } from './query.ts';

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

function resultItem({ url, excerpt, meta, filters }: FoundPage, searched: boolean): HTMLElement {
  const over = ['kind', 'election', 'outcome'].flatMap((name) => filters[name]?.slice(0, 1) ?? []).join(' · ');
  const link = document.createElement('a');
  link.href = url;
  link.textContent = meta.title ?? url;
  const about = !searched && meta.description ? [new Text(meta.description)] : excerptNodes(excerpt);
  return element(
    'li',
    'result',
    element('p', 'result__over', over),
    element('h2', '', link),
    element('p', 'result__excerpt', ...about),
  );
}

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

async function show(loading: Promise<Pagefind>, query: Query, limit = AT_ONCE): Promise<void> {
  const turn = ++latest;
  const pagefind = await loading;
  const nothingAsked = isEmpty(query);
  const found = nothingAsked ? null : await pagefind.search(query.text || null, { filters: query.facets });
  const likest = await Promise.all((found?.results ?? []).slice(0, limit).map((result) => result.data()));
  // The best come first: where they do not answer, none does.
  const answered = likest.some(({ excerpt }) => isAnswer(query.text, excerpt));
  const pages = answered ? likest : [];
  const counts = found?.filters ?? (await pagefind.filters());
  if (turn !== latest) return; // The reader has asked for something else meanwhile.
  fillFacets(counts, query);
  list.replaceChildren(...pages.map((page) => resultItem(page, query.text !== '')));
  const total = answered ? (found?.results.length ?? 0) : 0;
  status.textContent = nothingAsked ? '' : tally(total, pages.length);
  empty.hidden = pages.length > 0;
  more.hidden = pages.length >= total;
  more.onclick = async () => {
    await show(loading, query, limit + AT_ONCE);
    list.children[pages.length]?.querySelector('a')?.focus();
  };
}

function fillForm({ text, facets }: Query) {
  part<HTMLInputElement>('#search-text').value = text;
  fillFacets({}, { text, facets });
}

async function start() {
  form.hidden = false;
  // What is typed while the index is still on its way is heard, and answered once it is there.
  const loading = loadPagefind(form.dataset.base ?? '/');
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
  status.textContent = 'The search could not be loaded. The lists below hold every page.';
  empty.hidden = false;
});
