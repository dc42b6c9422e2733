/** Notes and sources, as every kind of file writes them. */
import type { Note, Source } from '../governance/model.ts';

export const sources = (list: readonly { title: string; url?: string | undefined }[]): Source[] =>
  list.map(({ title, url }) => ({ title, url: url ?? null }));

export const notes = (
  list: readonly { text: string; sources: readonly { title: string; url?: string | undefined }[] }[],
): Note[] => list.map((note) => ({ text: note.text, sources: sources(note.sources) }));
