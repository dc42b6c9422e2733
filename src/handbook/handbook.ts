/**
 * The handbook: the pages that the community wrote, and beside them the manual, which comes with the software: pages that are
 * written, in docs/manual/, and pages that are made from the code, so that they cannot differ from it.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { readFiles } from '../content/files.ts';
import { type ReadContent, understand } from '../content/read.ts';
import { isManualPage, type MadePage, WRITTEN_PAGES, type WrittenPage } from '../content/schema/manual.ts';
import type { HandbookPage } from '../content/schema/prose.ts';
import { asText } from '../findings/finding.ts';
import { benchmarkPage } from './benchmark-page.ts';
import { checksReference } from './checks-reference.ts';
import { commandsReference, documentsReference } from './commands-reference.ts';
import { messagesReference } from './messages-reference.ts';
import { filesReference } from './reference.ts';

interface HandbookEntry extends HandbookPage {
  readonly id: string;
  /** Markdown. */
  readonly body: string;
  /** Where the community wrote it; null for a page of the manual. */
  readonly file: string | null;
  /** What a page of the manual comes from, as a sentence; null for one of the community's own. */
  readonly madeFrom: string | null;
}

interface GeneratedPage extends HandbookPage {
  readonly id: MadePage;
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
      'Everything that the checks can find in the content: the rule, a file that breaks it, and what the check then says.',
    audience: 'maintainers',
    order: 81,
    body: checksReference,
    madeFrom: FROM_CODE,
  },
  {
    id: 'commands',
    title: 'Commands',
    summary: 'Every verb of the command line: what it does, what it takes, and what it answers to programs.',
    audience: 'maintainers',
    order: 82,
    body: commandsReference,
    madeFrom: 'Made from the table by which the commands are read.',
  },
  {
    id: 'commands-json',
    title: 'What commands print for programs',
    summary:
      'The schemas of what commands print as JSON and no site publishes: findings, counts, awards, diagnoses, the account of an import.',
    audience: 'maintainers',
    order: 83,
    body: documentsReference,
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

/** The file of a page of the manual that is written, from the folder of the software. */
const manualFile = (page: WrittenPage): string => `docs/manual/${page}.md`;

/** The written pages of the manual. They are read as a community's own are; throws where one is not in order. */
function writtenPages(software: string): HandbookEntry[] {
  const texts = WRITTEN_PAGES.map((page) => [
    `handbook/${page}.md`,
    readFileSync(path.join(software, manualFile(page)), 'utf8'),
  ]);
  const { handbook: pages, findings } = understand(readFiles(Object.fromEntries(texts)));
  if (findings.length > 0) throw new Error(`The manual is not in order:\n${findings.map(asText).join('\n')}`);
  return pages.map(({ id, data, body }) => ({
    ...data,
    id,
    body,
    file: null,
    madeFrom: `From the manual of Hustings, with which this site is made: docs/manual/${id}.md.`,
  }));
}

let read: { readonly from: string; readonly pages: readonly HandbookEntry[] } | null = null;

const inOrder = (pages: readonly HandbookEntry[]): HandbookEntry[] =>
  pages.toSorted((a, b) => a.order - b.order || (a.id < b.id ? -1 : 1));

/** The manual of the software in a folder, in its order: the same for every community. */
export function manual(software: string): readonly HandbookEntry[] {
  if (read?.from !== software) {
    read = { from: software, pages: inOrder([...writtenPages(software), ...GENERATED.map(entryOf)]) };
  }
  return read.pages;
}

/** All pages that the site has, in their order: the community's own, but for those named like one of the manual's, and the manual's. */
export const handbook = (content: Pick<ReadContent, 'handbook'>, software: string): HandbookEntry[] =>
  inOrder([
    ...content.handbook
      .filter(({ id }) => !isManualPage(id))
      .map(({ id, data, body, file }) => ({ ...data, id, body, file, madeFrom: null })),
    ...manual(software),
  ]);
