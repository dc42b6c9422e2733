/** The handbook: the pages that the community wrote, and those that are made from the code, so that they cannot differ from it. */

import type { ReadContent } from '../content/read.ts';
import type { HandbookPage } from '../content/schema/prose.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { checksReference } from './checks-reference.ts';
import { messagesReference } from './messages-reference.ts';
import { filesReference } from './reference.ts';

export interface HandbookEntry extends HandbookPage {
  readonly id: string;
  /** Markdown. */
  readonly body: string;
  /** Where it is written; null for a page that is made. */
  readonly file: string | null;
  /** What a made page is made from, as a sentence; null for one that is written. */
  readonly madeFrom: string | null;
}

interface GeneratedPage extends HandbookPage {
  readonly id: string;
  readonly body: () => string;
  readonly madeFrom: string;
}

const FROM_CODE = 'Made from the code that reads the files, so that it says what the code does.';

const GENERATED: readonly GeneratedPage[] = [
  {
    id: 'files',
    title: 'Files and their keys',
    summary: 'Every kind of file in the content folder, every key that it may hold, and what each one means.',
    audience: 'maintainers',
    order: 80,
    body: filesReference,
    madeFrom: FROM_CODE,
  },
  {
    id: 'checks',
    title: 'Findings',
    summary:
      'Everything that the checks can find in the content: the rule, an example of a breach, and what is said of it.',
    audience: 'maintainers',
    order: 81,
    body: checksReference,
    madeFrom: FROM_CODE,
  },
  {
    id: 'messages',
    title: 'Messages and their fields',
    summary: 'What officials send at each step of an election, and every field that such a text may name.',
    audience: 'officials',
    order: 45,
    body: messagesReference,
    madeFrom: FROM_CODE,
  },
  {
    id: 'benchmark',
    title: 'Benchmark',
    summary:
      'What a build costs at 50, 1,000 and 10,000 statements, beside other generators; which goals are met, and how to measure it.',
    audience: 'maintainers',
    order: 85,
    body: benchmarkPage,
    madeFrom: 'Made from what the benchmark recorded last.',
  },
];

/** A made page. Its text is made when it is first asked for: the examples of the checks are run for it. */
function entryOf({ body, ...page }: GeneratedPage): HandbookEntry {
  let text: string | null = null;
  return {
    ...page,
    file: null,
    get body() {
      text ??= body();
      return text;
    },
  };
}

let made: readonly HandbookEntry[] | null = null;

/** All pages in their order. A page that the community wrote takes the place of a made one of the same name. */
export function handbook(content: Pick<ReadContent, 'handbook'>): HandbookEntry[] {
  const written = content.handbook.map(
    ({ id, data, body, file }): HandbookEntry => ({ ...data, id, body, file, madeFrom: null }),
  );
  const taken = new Set(written.map(({ id }) => id));
  made ??= GENERATED.map(entryOf);
  return [...written, ...made.filter(({ id }) => !taken.has(id))].sort(
    (a, b) => a.order - b.order || (a.id < b.id ? -1 : 1),
  );
}
