/** Pagefind while it reads pages: it works beside this process, on what it was given, while the next are drawn or read. */
import { createHash } from 'node:crypto';
import * as pagefind from 'pagefind';
import { NOT_INDEXED, searchText } from './search-text.ts';

/** How many pages are with Pagefind at a time. */
const AT_ONCE = 64;

/** Pages on their way into an index. One at a time: Pagefind is one program for the whole process. */
export interface Indexer {
  /** Gives it a page, by its file in the site and its whole text; waits while it has many. Throws where Pagefind complains. */
  readonly add: (page: string, html: string) => Promise<void>;
  /** By page, of what text it was given; null of one that is not to be found. In the order in which they were given. */
  readonly digests: ReadonlyMap<string, string | null>;
  /** Ends it; answers the files of the index by name. Throws where Pagefind complains. */
  readonly files: () => Promise<ReadonlyMap<string, Uint8Array>>;
  /** Ends it without an index. */
  readonly leave: () => Promise<void>;
}

/** By which the text of a page is known again; null where it is not to be found. */
export const digestOf = (text: string | null): string | null =>
  text === null ? null : createHash('sha256').update(text).digest('base64');

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** Starts Pagefind. Throws where it does not start. */
export async function indexer(): Promise<Indexer> {
  const { index, errors } = await pagefind.createIndex({ excludeSelectors: NOT_INDEXED });
  complain(errors);
  if (index === undefined) throw new Error('Pagefind made no index');
  const digests = new Map<string, string | null>();
  const complaints: string[] = [];
  const reading: Promise<void>[] = [];
  // Whatever goes wrong is told where somebody waits for it.
  const hear = (answer: Promise<{ readonly errors: readonly string[] }>): Promise<void> =>
    answer.then(
      ({ errors }) => void complaints.push(...errors),
      (error: unknown) => void complaints.push(String(error)),
    );
  const read = async () => {
    await reading.shift();
    complain(complaints);
  };
  return {
    digests,
    add: async (page, html) => {
      const content = searchText(html);
      digests.set(page, digestOf(content));
      if (content === null) return;
      reading.push(hear(index.addHTMLFile({ sourcePath: page, content })));
      if (reading.length >= AT_ONCE) await read();
    },
    files: async () => {
      while (reading.length > 0) await read();
      // Pagefind would answer before what it writes is on the disk, and closing ends it in the middle.
      const written = await index.getFiles();
      complain(written.errors);
      await pagefind.close();
      return new Map(written.files.map(({ path: name, content }) => [name, content]));
    },
    leave: async () => {
      await pagefind.close();
    },
  };
}
