/** A statement from its file: who wrote it, what stands above its text, and the text, in which e-mail addresses give way to the mark that the site puts in their place. */
import type { Place } from '../findings/finding.ts';
import { oldHeader } from '../statement/old-format.ts';
import { emailsIn, WITHHELD } from '../words/withheld.ts';
import type { FoundStatement, Mention, Said, TakenOut } from './archive.ts';
import { foldedName } from './name-likeness.ts';
import { asMarkdown } from './statement-markdown.ts';

const place = (file: string, index: number, col = 1): Place => ({ file, line: index + 1, col });

/** The addresses that a field gives, in full; those that are spelt out as they should be written. */
function addressesIn(text: string): string[] {
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

interface Parts {
  readonly who: Mention;
  readonly affiliation: Said<string> | null;
  readonly fields: FoundStatement['fields'];
  readonly from: number;
  readonly takenOut: readonly TakenOut[];
}

/** What stands above the text of an old statement. */
function parts(file: string, lines: readonly string[], isStatement: boolean): Parts | null {
  const header = oldHeader(lines);
  if (header === null || (!header.isSure && !isStatement)) return null;
  const emails = new Map(header.above.map(({ index }) => [index, addressesIn(lines[index] ?? '')]));
  const named = header.above.find(({ key, value }) => (key === 'Name' || key === 'Candidate') && value !== '');
  const where = place(file, named?.index ?? 0);
  const said = header.above.find(({ key }) => key === 'Affiliation' || key === 'Company');
  return {
    who: {
      name: withheld(header.name, () => undefined).trim(),
      handle: header.github === '' ? null : header.github,
      emails: [...emails.values()].flat(),
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
            : kind === 'address' || emails.get(index)?.length !== 0
              ? 'e-mail address'
              : 'label',
    })),
  };
}

/** The first line that a text begins with where its writer's name alone stands above it, or nothing does. */
function below(
  lines: readonly string[],
  name: string | null,
): { readonly from: number; readonly title: number | null } {
  const first = lines.findIndex((line) => line.trim() !== '' && !/^-{3,}\s*$/.test(line));
  const line = (lines[first] ?? '').replace(/^#{1,6}\s+/, '');
  return name !== null && first !== -1 && foldedName(line) === foldedName(name)
    ? { from: first + 1, title: first }
    : { from: 0, title: null };
}

/**
 * A statement from its file: with fields above the text where it has some, else all of it text by whom `otherwise` names, who may be named there too.
 * Null where `otherwise` is, and the text is none of a statement.
 */
export function readStatement(
  file: string,
  text: string,
  otherwise: Mention | null,
  keepAddresses: boolean,
): FoundStatement | null {
  const lines = text.split('\n');
  const header = parts(file, lines, otherwise !== null);
  if (header === null && otherwise === null) return null;
  const { from, title } = header === null ? below(lines, otherwise?.name ?? null) : { from: header.from, title: null };
  const takenOut: TakenOut[] = [...(header?.takenOut ?? [])];
  if (title !== null) takenOut.push({ place: place(file, title), text: (lines[title] ?? '').trim(), why: 'title' });
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
