/** The account of an import, told: for a terminal, as Markdown and as a page. */

import { counted } from '#words/counts.ts';
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
  readonly title: string;
  readonly lines: readonly string[];
}

const LIKELY = { likely: 'likely', unsure: 'not sure' } as const;

const guessTold = ({ about, value, from, sure, places }: AccountDocument['guesses'][number]): string =>
  `${about}: ${value}${sure === 'certain' ? '' : ` (${LIKELY[sure]})`}, from ${from}${placesTold(places)}`;

/** The account in sections; those that have nothing to say are left out. */
export function sections({
  used,
  keptAside,
  notUnderstood,
  guesses,
  doubts,
  takenOut,
  remarks,
  written,
}: AccountDocument): Section[] {
  const of = (wanted: Sure) => guesses.filter(({ sure }) => sure === wanted).map(guessTold);
  const all: Section[] = [
    { title: 'Of the archive as a whole', lines: remarks },
    { title: 'In doubt', lines: doubts.map(({ text, places }) => `${text}${placesTold(places)}`) },
    {
      title: 'Corrected by hand, and left so',
      lines: written.byHand.flatMap(({ file, differ }) =>
        differ.map(({ at, file: here, source }) =>
          at === WHOLE_FILE
            ? `${file} was taken out by hand, and the source makes it`
            : `${file}, ${at}: the file says ${here}, the source ${source}`,
        ),
      ),
    },
    { title: 'No longer made by the source, and left', lines: written.gone },
    { title: 'Not understood', lines: notUnderstood },
    { title: 'Guessed', lines: [...of('unsure'), ...of('likely')] },
    { title: 'Kept aside', lines: keptAside.map(({ file, why }) => `${file}: ${why}`) },
    { title: 'Concluded, and certain', lines: of('certain') },
    {
      title: 'Taken out of texts',
      lines: takenOut.map(
        ({ place, what, why }) =>
          `${place.file}:${place.line}: ${why === 'e-mail address' ? 'an e-mail address' : `${what} (${why})`}`,
      ),
    },
    { title: 'Used', lines: used.map((each) => `${each.file}: ${each.for}`) },
  ];
  return all
    .filter(({ lines }) => lines.length > 0)
    .map(({ title, lines }) => ({ title, lines: lines.map((line) => printable(line)) }));
}

/** What was done, in a sentence. */
export function summary(
  { written, used, keptAside, notUnderstood, layout, source, out }: AccountDocument,
  dry: boolean,
): string {
  const { added, changed, moved, same } = written;
  const done = [
    added.length > 0 ? `${counted(added.length, 'file')} added` : '',
    changed.length > 0 ? `${changed.length} changed` : '',
    moved.length > 0 ? `${moved.length} moved` : '',
    same > 0 ? `${same} as they were` : '',
  ]
    .filter(Boolean)
    .join(', ');
  return `${dry ? 'Would import' : 'Imported'} ${source} into ${out}, by the layout ${layout}: ${done || 'nothing to write'}. Of ${counted(used.length + keptAside.length + notUnderstood.length, 'file')} of the source ${used.length} were used, ${keptAside.length} kept aside, ${notUnderstood.length} not understood.`;
}

const MOST_LINES = 12;

/** What the terminal leaves out: it asks nobody for anything. */
const ONLY_IN_FILE: readonly string[] = ['Concluded, and certain', 'Taken out of texts', 'Used'];

/** The account for a terminal: of long lists the beginning; `file` is where all of it was written. */
export function accountText(document: AccountDocument, dry: boolean, file: string | null): string {
  const where = file === null ? 'the file that --account writes has them all' : `${file} has them all`;
  const shown = sections(document)
    .filter(({ title }) => !ONLY_IN_FILE.includes(title))
    .map(({ title, lines }) =>
      [
        `${title} (${lines.length}):`,
        ...lines.slice(0, MOST_LINES).map((line) => `  ${line}`),
        ...(lines.length > MOST_LINES ? [`  … and ${lines.length - MOST_LINES} more: ${where}`] : []),
      ].join('\n'),
    );
  return [
    summary(document, dry),
    ...shown,
    inDoubt(document)
      ? 'Something is in doubt, guessed or not understood: read the above before you build on it.'
      : 'All was understood.',
    ...(file === null ? [] : [`All of it, with what is certain: ${file}`]),
  ].join('\n');
}

/** The account as Markdown. */
export const accountMarkdown = (document: AccountDocument, dry: boolean): string =>
  [
    '# Account of an import',
    '',
    summary(document, dry).replace(/[<>_*`[\]]/g, '\\$&'),
    ...sections(document).flatMap(({ title, lines }) => [
      '',
      `## ${title}`,
      '',
      ...lines.map((line) => `- ${line.replace(/[<>_*`[\]]/g, '\\$&')}`),
    ]),
    '',
  ].join('\n');

/** The account as a page that needs nothing beside it. */
export const accountPage = (document: AccountDocument, dry: boolean): string => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Account of an import</title>
<style>body{font:1rem/1.5 system-ui,sans-serif;max-width:60rem;margin:2rem auto;padding:0 1rem;color-scheme:light dark}li{overflow-wrap:anywhere}</style>
<h1>Account of an import</h1>
<p>${escaped(summary(document, dry))}</p>
${sections(document)
  .map(
    ({ title, lines }) =>
      `<h2>${escaped(title)} (${lines.length})</h2>\n<ul>\n${lines.map((line) => `<li>${escaped(line)}</li>`).join('\n')}\n</ul>`,
  )
  .join('\n')}
</html>
`;
