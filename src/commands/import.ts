/** `npm run import`: an archive becomes a content folder. */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { ACCOUNT_CLOSING, unreadSource } from '#words/import-told.ts';
import { writeWhole } from '../build/whole-files.ts';
import { readContent } from '../content/read.ts';
import { urlField } from '../content/schema/common.ts';
import { insteadOf } from '../findings/suggest.ts';
import { inDoubt } from '../import/account.ts';
import {
  type AccountDocument,
  accountMarkdown,
  accountPage,
  accountText,
  withoutAddresses,
} from '../import/account-told.ts';
import type { Layout } from '../import/archive.ts';
import { imported } from '../import/import.ts';
import { LAYOUTS, recognized } from '../import/layouts/index.ts';
import type { Known } from '../import/organizations-of.ts';
import { readSource, type Source } from '../import/source.ts';
import { put } from '../import/written.ts';
import { Refused } from '../officials/refused.ts';
import { AskedWrongly } from './asked.ts';
import type { Desk, Run } from './desk.ts';
import { documentText } from './documents.ts';
import { fromHere, printed } from './printed.ts';

const NAMES = LAYOUTS.map(({ name }) => name);

function sourceAsked(words: readonly string[]): { readonly root: string; readonly wanted: string | null } {
  const [first, second] = words;
  const name = second ?? first;
  if (name === undefined) throw new AskedWrongly('Which source? Name the folder of the archive.');
  const wanted = second === undefined ? null : (first ?? null);
  if (wanted !== null && !NAMES.includes(wanted)) {
    throw new AskedWrongly(`There is no layout "${wanted}"; ${insteadOf(wanted, NAMES, 'layout')}`);
  }
  const root = path.resolve(name);
  if (statSync(root, { throwIfNoEntry: false })?.isDirectory() !== true)
    throw new AskedWrongly(`There is no folder ${name}.`);
  return { root, wanted };
}

/** The layout of a source. Throws Refused where it has none, or where it could as well be another. */
function layoutOf(source: Source, wanted: string | null): Layout {
  if (wanted !== null) {
    const layout = LAYOUTS.find(({ name }) => name === wanted);
    if (layout !== undefined) return layout;
  }
  const [first, second] = recognized(source);
  if (first === undefined) {
    throw new Refused(
      `Nothing was written: ${source.name} has none of the layouts that can be imported.\n${LAYOUTS.map(({ name, is }) => `  ${name}: ${is}`).join('\n')}\nOf its ${source.files.length + source.aside.length} files none shows one; name the folder above the elections, or the layout.`,
    );
  }
  if (second !== undefined && second.by.length === first.by.length) {
    throw new Refused(
      `Nothing was written: this may be ${first.layout.name} or ${second.layout.name}. Say which: hustings import ${first.layout.name} <source> …`,
    );
  }
  return first.layout;
}

/** What a content folder that is there already says of people and organizations: it overrules what the import would find. */
function knownIn(out: string): Known {
  if (!existsSync(out)) return { people: [], organizations: [] };
  const { people, organizations } = readContent(out);
  return {
    people: people.map(({ id, data }) => ({
      id,
      name: data.name,
      otherNames: data.otherNames,
      github: data.github ?? null,
    })),
    organizations: organizations.map(({ id, data }) => ({
      id,
      name: data.name,
      formerNames: data.formerNames.map(({ name }) => name),
    })),
  };
}

function address(desk: Desk, option: string): string | null {
  const text = desk.options.text(option);
  if (text !== null && !urlField.safeParse(text).success)
    throw new AskedWrongly(`"${text}" is not an address; it starts with https://`);
  return text;
}

function writeAccount(file: string, document: AccountDocument, dry: boolean): void {
  const kind = path.extname(file).toLowerCase();
  if (kind === '.json') writeWhole(file, documentText('import-account', document));
  else if (kind === '.md') writeWhole(file, accountMarkdown(document, dry));
  else writeWhole(file, accountPage(document, dry));
}

/** What some work answers; what it throws as out of range is a refusal, told by `tell`. */
function orRefused<T>(work: () => T, tell: (why: string) => string): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof RangeError) throw new Refused(`Nothing was written: ${tell(error.message)}.`);
    throw error;
  }
}

/** Imports an archive. */
export const importing: Run = (desk) => {
  const { options, words, say, print } = desk;
  const { root, wanted } = sourceAsked(words);
  const named = options.text('out');
  if (named === null) throw new AskedWrongly('Where to? Name the content folder with --out <folder>.');
  const out = path.resolve(named);
  if (existsSync(out) && !statSync(out).isDirectory()) throw new AskedWrongly(`${named} is a file; name a folder.`);
  const inside = path.relative(root, out);
  if (inside === '') throw new AskedWrongly('The folder is that of the source; name another.');
  const file = options.text('account');
  if (file !== null && !/\.(?:json|md|html)$/i.test(file))
    throw new AskedWrongly(`"${file}" is no account: name a file that ends with .json, .md or .html`);
  const source = orRefused(
    () => readSource(root),
    (why) => unreadSource(words.at(-1) ?? '', why),
  );
  const layout = layoutOf(source, wanted);
  const dry = options.flag('dry-run');
  const { made, accounted } = imported(
    source,
    {
      layout,
      keepAddresses: options.flag('addresses'),
      url: address(desk, 'url'),
      repository: address(desk, 'repository'),
    },
    knownIn(out),
  );
  const full: AccountDocument = {
    layout: layout.name,
    source: source.name,
    out: fromHere(out),
    ...accounted,
    written: orRefused(
      () => put(out, made, dry),
      (why) => why,
    ),
  };
  const document = options.flag('addresses') ? full : withoutAddresses(full);
  if (file !== null) writeAccount(path.resolve(file), document, dry);
  if (options.flag('json')) print(documentText('import-account', document).trimEnd());
  else {
    say(accountText(document, dry, file));
    if (made.length > 0 && !dry) say(ACCOUNT_CLOSING.next(printed(out, 'check')));
  }
  if (made.length === 0) return 1;
  return inDoubt(document) || document.written.byHand.length > 0 ? 2 : 0;
};
