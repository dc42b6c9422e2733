/**
 * The text of a statement as Markdown that reads as its author meant it: no word of it is lost, changed or added. Only blanks
 * and signs of markup are set, and e-mail addresses give way to the mark that the site puts in their place.
 */
import type { Place } from '../findings/finding.ts';
import { withoutHidden } from '../statement/hidden.ts';
import { oldHeader } from '../statement/old-format.ts';
import { emailsIn, WITHHELD } from '../words/withheld.ts';
import type { FoundStatement, Mention, Said, TakenOut } from './archive.ts';

const place = (file: string, index: number, col = 1): Place => ({ file, line: index + 1, col });

const ITEM = /^\s{0,12}(?:[-*+•]|\d{1,3}[.)])\s+\S/;
const REFERENCE = /^\[\d{1,3}\]:?\s+\S/;
const SHORT = 60;
const LINES_OF_SIGNATURE = 4;

/** The addresses that a field gives, in full; those that are spelt out as they should be written. */
export function addressesIn(text: string): string[] {
  return emailsIn(text).map(({ start, end }) =>
    text
      .slice(start, end)
      .toLowerCase()
      .replace(/\s*[([{<]?\s*\bdot\b\s*[)\]}>]?\s*/g, '.')
      .replace(/\s*[([{<]\s*(?:at|@)\s*[)\]}>]\s*|\s+at\s+/g, '@'),
  );
}

/** A text without its addresses, each of them told. */
export function withheld(text: string, tell: (start: number, address: string) => void): string {
  let result = '';
  let from = 0;
  for (const { start, end } of emailsIn(text)) {
    tell(start, text.slice(start, end));
    result += text.slice(from, start) + WITHHELD;
    from = end;
  }
  return from === 0 ? text : (result + text.slice(from)).replaceAll(`<${WITHHELD}>`, WITHHELD);
}

/** The lines of a paragraph that stand each by itself: a greeting and a name, references. */
const eachByItself = (lines: readonly string[], isLast: boolean): boolean =>
  lines.every((line) => REFERENCE.test(line) && !/^\[\d+\]:/.test(line)) ||
  (isLast &&
    lines.length > 1 &&
    lines.length <= LINES_OF_SIGNATURE &&
    lines.every((line) => line.length < SHORT && !/[.;]$/.test(line) && !ITEM.test(line)));

/** A paragraph of plain text, or a list, as Markdown. */
function paragraph(lines: readonly string[], isLast: boolean): string[] {
  const own = lines.map((line) => line.replace(/^(?: {4,}|\t+)(?![-*+•\d])/, ''));
  if (eachByItself(own, isLast)) return own.map((line, index) => (index === own.length - 1 ? line : `${line}  `));
  return own.flatMap((line, index) => {
    const before = own[index - 1];
    if (before === undefined) return [line];
    // What follows a paragraph at once would be taken for a part of it, or the paragraph for a heading.
    const apart =
      (/^(?:-{2,}|={2,})\s*$/.test(line) && !before.includes('|')) ||
      (ITEM.test(line) && !ITEM.test(before) && !/^\s/.test(before) && !/^\s{0,3}1[.)]/.test(line)) ||
      (REFERENCE.test(line) && !REFERENCE.test(before));
    if (apart) return ['', line];
    if (REFERENCE.test(line) && REFERENCE.test(before) && !/^\[\d+\]:/.test(line)) return ['', line];
    return [line];
  });
}

/** Text of a body, given line by line, as Markdown. */
export function asMarkdown(lines: readonly string[], isMarkdown: boolean): string {
  const clean = lines.map((line) =>
    withoutHidden(line.replace(/[\u00a0\u2007\u202f]/g, ' '))
      .replace(/\s+$/, '')
      .replace(/<(?=[/a-z!?])(?!https?:)/gi, (sign) => (isMarkdown && !/<\/?[a-z!?]/i.test(line) ? sign : `\\${sign}`)),
  );
  if (isMarkdown) {
    const least = clean.some((line) => /^#\s/.test(line));
    let fenced = false;
    return clean
      .map((line) => {
        if (/^\s*(?:```|~~~)/.test(line)) fenced = !fenced;
        return least && !fenced && /^#{1,5}\s/.test(line) ? `#${line}` : line;
      })
      .join('\n')
      .trim();
  }
  const blocks: string[][] = [[]];
  for (const line of clean) {
    if (line.trim() === '') blocks.push([]);
    else blocks.at(-1)?.push(line);
  }
  const full = blocks.filter((block) => block.length > 0);
  return full
    .map((block, index) => paragraph(block, index >= full.length - 2).join('\n'))
    .join('\n\n')
    .trim();
}

interface Parts {
  readonly who: Mention;
  readonly affiliation: Said<string> | null;
  readonly fields: FoundStatement['fields'];
  readonly from: number;
  readonly takenOut: readonly TakenOut[];
}

/** What stands above the text of an old statement. */
function parts(file: string, lines: readonly string[]): Parts | null {
  const header = oldHeader(lines);
  if (header === null) return null;
  const emails = header.above.flatMap(({ index }) => addressesIn(lines[index] ?? ''));
  const named = header.above.find(({ key }) => key === 'Name' || key === 'Candidate');
  const where = place(file, named?.index ?? 0);
  const said = header.above.find(({ key }) => key === 'Affiliation' || key === 'Company');
  return {
    who: {
      name: withheld(header.name, () => undefined).trim(),
      handle: header.github === '' ? null : header.github,
      emails,
      place: where,
    },
    affiliation:
      said === undefined || said.value.trim() === ''
        ? null
        : { value: said.value.trim(), place: place(file, said.index) },
    fields: header.above
      .filter(({ kind }) => kind === 'field')
      .map(({ key, value, index }) => ({ key, value, place: place(file, index) })),
    from: header.from,
    takenOut: header.above.map(({ index, kind }) => ({
      place: place(file, index),
      text: (lines[index] ?? '').trim(),
      why:
        kind === 'mark'
          ? 'mark of the front matter'
          : kind === 'title'
            ? 'title'
            : kind === 'address' || emailsIn(lines[index] ?? '').length > 0
              ? 'e-mail address'
              : 'label',
    })),
  };
}

/** A statement from its file: with fields above the text where it has some, else all of it text by whom `otherwise` names. */
export function readStatement(
  file: string,
  text: string,
  otherwise: Mention | null,
  keepAddresses: boolean,
): FoundStatement | null {
  const lines = text.split('\n');
  const header = parts(file, lines);
  if (header === null && otherwise === null) return null;
  const from = header?.from ?? 0;
  const takenOut: TakenOut[] = [...(header?.takenOut ?? [])];
  const emails = [...(header?.who.emails ?? otherwise?.emails ?? [])];
  const own = lines.slice(from).map((line, offset) =>
    keepAddresses
      ? line
      : withheld(line, (start, address) => {
          takenOut.push({ place: place(file, from + offset, start + 1), text: address, why: 'e-mail address' });
        }),
  );
  const isMarkdown = /\.(?:md|markdown)$/i.test(file);
  const who = header?.who ?? otherwise;
  if (who === null) return null;
  return {
    file,
    who: { ...who, emails },
    affiliation: header?.affiliation ?? null,
    fields: header?.fields ?? [],
    body: asMarkdown(own, isMarkdown),
    takenOut,
  };
}
