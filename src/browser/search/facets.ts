/** The fields that narrow a search. What they offer is loaded when they are opened; what they are set to is said while they are closed. */

import { FACETS } from '#words/search-facets.ts';
import { narrowedTo, SEARCH_PAGE, withNumber } from '#words/search-page.ts';
import { valueMeant } from './find.ts';
import type { Counts } from './pagefind.ts';
import { part } from './parts.ts';
import { inOrder, type Query } from './query.ts';

const box = part<HTMLDetailsElement>('#search-narrow');

export const isOpen = (): boolean => box.open;

/** Does something when the fields are opened, each time. */
export const whenOpened = (what: () => Promise<void>): void =>
  box.addEventListener('toggle', () => {
    if (box.open) void what();
  });

const listOf = (field: HTMLInputElement): HTMLDataListElement =>
  part<HTMLDataListElement>(`#${field.getAttribute('list') ?? ''}`);

/** Puts into a typed field the value that was meant. */
export function whatIsMeant(field: HTMLInputElement): void {
  if (!field.hasAttribute('list')) return;
  field.value = valueMeant(
    field.value.trim(),
    [...listOf(field).options].map(({ value }) => value),
  );
}

/** A value without pages behind it is not offered. Where another value is set, the numbers are not those that choosing would show. */
function fillSelect(select: HTMLSelectElement, values: readonly string[], counts: Readonly<Record<string, number>>) {
  const chosen = select.dataset.chosen ?? '';
  const options = values.map((value) => {
    const count = counts[value];
    const text = chosen === '' && count !== undefined ? withNumber(value, count) : value;
    return new Option(text, value, false, value === chosen);
  });
  select.replaceChildren(new Option(SEARCH_PAGE.any, '', false, chosen === ''), ...options);
}

/** Sets the fields to a query, and offers what can be chosen beside it. */
export function fillFacets(counts: Counts, { facets }: Query): void {
  for (const { name } of FACETS) {
    const field = part<HTMLSelectElement | HTMLInputElement>(`#facet-${name}`);
    const chosen = facets[name] ?? '';
    const own = counts[name] ?? {};
    const behind = Object.keys(own).filter((value) => (own[value] ?? 0) > 0);
    const values = inOrder(name, [...new Set([...behind, ...(chosen === '' ? [] : [chosen])])]);
    if (field instanceof HTMLSelectElement) {
      field.dataset.chosen = chosen;
      fillSelect(field, values, own);
    } else {
      if (document.activeElement !== field) field.value = chosen;
      listOf(field).replaceChildren(...values.map((value) => new Option(value, value)));
    }
  }
  part('#search-narrowed').textContent = narrowedTo(Object.values(facets));
}
