/**
 * content/published.txt: the addresses that the site has promised, each with the day on which it was kept. One a line, so
 * that two branches that add to it merge; a build of an earlier day, which may not know a page yet, is not held to it.
 */

import type { Place } from '../findings/finding.ts';
import { type Day, parseDay } from '../governance/day.ts';
import type { RawFile } from './files.ts';
import type { ReadContent } from './read.ts';

/** Where the list lies in a content folder. */
export const PUBLISHED = 'published.txt';

export interface Promised {
  /** From the root of the site: `/people/ada/`. */
  readonly address: string;
  /** A site of this day or a later one has it. */
  readonly since: Day;
  readonly place: Place;
}

/** An address as the site makes them, and a day. */
const LINE = /^(\/(?:(?!\.{1,2}\/)[A-Za-z0-9._~-]+\/)*(?!\.)[A-Za-z0-9._~-]*) (\S+)$/;

interface Lines {
  readonly promised: readonly Promised[];
  /** The lines that are none of its kind. */
  readonly wrong: readonly { readonly place: Place; readonly text: string }[];
}

/** What a list says, in its own order. Empty lines and those that start with # say nothing. */
export function readPublished(text: string, file: string): Lines {
  const days = new Map<string, Day | null>();
  const promised: Promised[] = [];
  const wrong: { place: Place; text: string }[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const place = { file, line: index + 1, col: 1 };
    const [, address = '', day = ''] = LINE.exec(line.trimEnd()) ?? [];
    const since = days.get(day) ?? parseDay(day);
    days.set(day, since);
    if (since === null) wrong.push({ place, text: line });
    else promised.push({ address, since, place });
  }
  return { promised, wrong };
}

/** What was read, by the file: it may have a million lines, and several ask. */
const known = new WeakMap<RawFile, Lines>();

/** The list of a content folder; empty where there is none. */
export function publishedOf({ files }: Pick<ReadContent, 'files'>): Lines {
  const file = files.find(({ kind }) => kind === 'published');
  if (file === undefined) return { promised: [], wrong: [] };
  const lines = known.get(file) ?? readPublished(file.text ?? '', file.file);
  known.set(file, lines);
  return lines;
}

const HEAD = `# Every address that this site has published, and since when: a build that would break one fails.
# New ones are added by \`npm run addresses -- --keep\`. Redirects for those that change are in community.yaml.
`;

/** A list as its file holds it: sorted by address, each once, with the first of its days. */
export function writePublished(list: readonly Pick<Promised, 'address' | 'since'>[]): string {
  const first = new Map<string, Day>();
  for (const { address, since } of list) {
    const known = first.get(address);
    if (known === undefined || since < known) first.set(address, since);
  }
  return HEAD.concat(...[...first.keys()].sort().map((address) => `${address} ${first.get(address)}\n`));
}
