/**
 * Astro's collections of prose, as views read them: an entry's `data` is what its file says, as the one reader accepted it.
 * Prose is compiled into the bundle of the pages; data is not, and a kept bundle does not know what it is today.
 */
import { type CollectionEntry, getCollection, getEntry, render } from 'astro:content';

type Prose = 'charter' | 'handbook' | 'findings';

/** The entries of a kind of prose, by id. */
export async function entriesOf<K extends Prose>(kind: K): Promise<CollectionEntry<K>[]> {
  const entries = await getCollection(kind);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An entry's prose: a component that draws it, and its headings. Throws where there is no such entry. */
export async function proseOf(kind: Prose, id: string) {
  const entry = await getEntry(kind, id);
  if (entry === undefined) throw new Error(`No prose has the id "${id}" in the collection ${kind}.`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
