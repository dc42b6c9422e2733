/** The account of an import, told: for a terminal, as Markdown and as a page. */

import {
  ACCOUNT_CLOSING,
  ACCOUNT_LANGUAGE,
  ACCOUNT_LINES,
  ACCOUNT_PARTS,
  ACCOUNT_TITLE,
  type AccountPart,
  importSummary,
  moreInAccount,
} from '#words/import-told.ts';
import { printable } from '../findings/printable.ts';
import { escaped } from '../words/escaped.ts';
import { withoutEmails } from '../words/withheld.ts';
import { type Accounted, inDoubt, placesTold, type Sure } from './account.ts';
import { WHOLE_FILE, type Written } from './written.ts';

/** What a program gets. */
export interface AccountDocument extends Accounted {
  readonly layout: string;
  readonly source: string;
  readonly out: string;
  readonly written: Written;
}

/** Most texts hold none, and there are many. */
const MAY_HOLD_ADDRESS = /@|\bat\b/;

const masked = (text: string): string =>
  !MAY_HOLD_ADDRESS.test(text)
    ? withoutEmails(text)
    : withoutEmails(
        text
          .replace(/(?<![\w.+-])([\w+-])[\w.+-]*@([\w-]+(?:\.[\w-]+)+)/g, '$1…@$2')
          .replace(/(?<![\w.+-])([\w+-])[\w.+-]* (at|\[at\]) ((?:[\w-]+ dot )+\w+)/g, '$1… $2 $3'),
      );

/** The line above a statement that holds an address, in whatever way the address is disguised there. */
const ADDRESS_LINE = /^\W*e-?mail\b/i;

/** A document in which nobody's address can be read, also where a file is called by it. */
export function withoutAddresses(document: AccountDocument): AccountDocument {
  const takenOut = document.takenOut.map((each) =>
    ADDRESS_LINE.test(each.what) ? { ...each, what: '', why: 'e-mail address' } : each,
  );
  return JSON.parse(JSON.stringify({ ...document, takenOut }), (_, value: unknown) =>
    typeof value === 'string' ? masked(value) : value,
  ) as AccountDocument;
}

interface Section {
  readonly part: AccountPart;
  readonly lines: readonly string[];
}

const guessTold = ({ about, value, from, sure, places }: AccountDocument['guesses'][number]): string =>
  `${ACCOUNT_LINES.guess(about, value, sure, from)}${placesTold(places)}`;

function linesOf({
  used,
  keptAside,
  notUnderstood,
  guesses,
  doubts,
  takenOut,
  remarks,
  written,
}: AccountDocument): Readonly<Record<AccountPart, readonly string[]>> {
  const of = (wanted: Sure) => guesses.filter(({ sure }) => sure === wanted).map(guessTold);
  return {
    remarks,
    doubts: doubts.map(({ text, places }) => `${text}${placesTold(places)}`),
    byHand: written.byHand.flatMap(({ file, differ }) =>
      differ.map(({ at, file: here, source }) =>
        at === WHOLE_FILE ? ACCOUNT_LINES.takenOut(file) : ACCOUNT_LINES.byHand(file, at, here, source),
      ),
    ),
    gone: written.gone,
    notUnderstood,
    guesses: [...of('unsure'), ...of('likely')],
    keptAside: keptAside.map(({ file, why }) => `${file}: ${why}`),
    certain: of('certain'),
    takenOut: takenOut.map(
      ({ place, what, why }) =>
        `${place.file}:${place.line}: ${why === 'e-mail address' ? ACCOUNT_LINES.address : `${what} (${why})`}`,
    ),
    used: used.map((each) => `${each.file}: ${each.for}`),
  };
}

/** The parts in the order in which they are read: first what somebody should look at. */
const PARTS: readonly AccountPart[] = [
  'remarks',
  'doubts',
  'byHand',
  'gone',
  'notUnderstood',
  'guesses',
  'keptAside',
  'certain',
  'takenOut',
  'used',
];

/** The account in sections; those that have nothing to say are left out. */
function sections(document: AccountDocument): Section[] {
  const lines = linesOf(document);
  return PARTS.filter((part) => lines[part].length > 0).map((part) => ({
    part,
    lines: lines[part].map((line) => printable(line)),
  }));
}

/** What was done, in a sentence. */
function summary(document: AccountDocument, dry: boolean): string {
  const { written, used, keptAside, notUnderstood, layout, source, out } = document;
  const { added, changed, moved, same } = written;
  return importSummary(
    { source, out, layout, dry },
    { added: added.length, changed: changed.length, moved: moved.length, same },
    { used: used.length, keptAside: keptAside.length, notUnderstood: notUnderstood.length },
  );
}

const MOST_LINES = 12;

/** What the terminal leaves out: it asks nobody for anything. */
const ONLY_IN_FILE: ReadonlySet<AccountPart> = new Set(['certain', 'takenOut', 'used']);

/** The account for a terminal: of long lists the beginning; `file` is where all of it was written. */
export function accountText(document: AccountDocument, dry: boolean, file: string | null): string {
  const shown = sections(document)
    .filter(({ part }) => !ONLY_IN_FILE.has(part))
    .map(({ part, lines }) =>
      [
        `${ACCOUNT_PARTS[part]} (${lines.length}):`,
        ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
        ...(lines.length > MOST_LINES ? [`  ${moreInAccount(lines.length - MOST_LINES, file)}`] : []),
      ].join('\n'),
    );
  return [
    summary(document, dry),
    ...shown,
    inDoubt(document) ? ACCOUNT_CLOSING.inDoubt : ACCOUNT_CLOSING.understood,
    ...(file === null ? [] : [ACCOUNT_CLOSING.whole(file)]),
  ].join('\n');
}

/** The account as Markdown. */
export const accountMarkdown = (document: AccountDocument, dry: boolean): string =>
  [
    `# ${ACCOUNT_TITLE}`,
    '',
    summary(document, dry).replace(/[<>_*`[\]]/g, '\\$&'),
    ...sections(document).flatMap(({ part, lines }) => [
      '',
      `## ${ACCOUNT_PARTS[part]}`,
      '',
      ...lines.map((line) => `- ${line.replace(/[<>_*`[\]]/g, '\\$&')}`),
    ]),
    '',
  ].join('\n');

const STYLE =
  'body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{overflow-wrap:anywhere}';

const listOf = (lines: readonly string[]): string => lines.map((line) => `<li>${escaped(line)}</li>`).join('\n');

/** The account as a page that needs nothing beside it. */
export function accountPage(document: AccountDocument, dry: boolean): string {
  const title = escaped(ACCOUNT_TITLE);
  const parts = sections(document).map(
    ({ part, lines }) => `<h2>${escaped(ACCOUNT_PARTS[part])} (${lines.length})</h2>\n<ul>\n${listOf(lines)}\n</ul>`,
  );
  return [
    '<!doctype html>',
    `<html lang="${ACCOUNT_LANGUAGE}">`,
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width">',
    `<title>${title}</title>`,
    `<style>${STYLE}</style>`,
    `<h1>${title}</h1>`,
    `<p>${escaped(summary(document, dry))}</p>`,
    ...parts,
    '</html>',
    '',
  ].join('\n');
}
