/** Astro's collections, as views read them: an entry's `data` is what its file says, as the one reader accepted it. */
import { type CollectionEntry, type CollectionKey, getCollection, getEntry, render } from 'astro:content';

/** The entries of a kind of content, by id. */
export async function entriesOf<K extends CollectionKey>(kind: K): Promise<CollectionEntry<K>[]> {
  const entries = await getCollection(kind);
  return entries.sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** An entry's prose: a component that draws it, and its headings. Throws where there is no such entry. */
export async function proseOf(kind: 'charter' | 'handbook' | 'findings', id: string) {
  const entry = await getEntry(kind, id);
  if (entry === undefined) throw new Error(`No prose has the id "${id}" in the collection ${kind}.`);
  const { Content, headings } = await render(entry);
  return { Content, headings };
}
