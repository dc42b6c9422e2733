/** A candidate's file of Elekto: a header between two lines of dashes of any length, as a list or a map, and the text. */
import type { FoundStatement, Mention, TakenOut } from '../archive.ts';
import { asMarkdown, withheld } from '../found-statement.ts';
import type { SourceFile } from '../source.ts';

const RULE = /^-{3,}\s*$/;
const KEY = /^[\s\t]*(?:-[\s\t]*)?([A-Za-z][\w ]{0,30}?)[\s\t]*:[\s\t]*(.*?)[\s\t]*$/;
/** A header has a few lines; what looks like one and is longer is text. */
const LONGEST = 40;

interface Header {
  readonly fields: FoundStatement['fields'];
  /** The line, counted from 0, with which the text begins. */
  readonly from: number;
}

const unquoted = (text: string): string => text.replace(/^(["'])(.*)\1$/, '$2').trim();

function headerOf(file: string, lines: readonly string[]): Header | null {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || !RULE.test(lines[start] ?? '')) return null;
  const end = lines.findIndex((line, index) => index > start && RULE.test(line));
  if (end === -1 || end - start > LONGEST) return null;
  const fields = lines.slice(start + 1, end).flatMap((line, offset) => {
    const match = KEY.exec(line.replace(/\s+#.*$/, ''));
    return match === null
      ? []
      : [
          {
            key: (match[1] ?? '').toLowerCase(),
            value: unquoted(match[2] ?? ''),
            place: { file, line: start + offset + 2, col: 1 },
          },
        ];
  });
  return fields.some(({ key, value }) => key === 'name' && value !== '') ? { fields, from: end + 1 } : null;
}

const handleOfFile = (file: string): string => /(?:^|\/)can?didate-([^/]+?)\.md$/i.exec(file)?.[1] ?? '';

/** The statement in a file; null where it has no such header. */
export function readElektoStatement({ path: file, text }: SourceFile, keepAddresses: boolean): FoundStatement | null {
  const lines = text.split('\n');
  const header = headerOf(file, lines);
  if (header === null) return null;
  const find = (...keys: string[]) => header.fields.find(({ key, value }) => keys.includes(key) && value !== '');
  const [name, id, organization] = [
    find('name'),
    find('id', 'github'),
    find('affiliation', 'employer', 'company', 'organization'),
  ];
  const handle = (id?.value ?? handleOfFile(file)).replace(/^@/, '');
  const who: Mention = {
    name: name?.value.replace(/\s+/g, ' ') ?? null,
    handle: /^[A-Za-z0-9-]{1,39}$/.test(handle) ? handle : null,
    emails: [],
    place: name?.place ?? { file, line: 1, col: 1 },
  };
  const takenOut: TakenOut[] = lines.slice(0, header.from).flatMap((line, index) =>
    line.trim() === ''
      ? []
      : [
          {
            place: { file, line: index + 1, col: 1 },
            text: line.trim(),
            why: RULE.test(line) ? ('mark of the front matter' as const) : ('label' as const),
          },
        ],
  );
  const own = lines.slice(header.from).map((line, offset) =>
    keepAddresses
      ? line
      : withheld(line, (start, address) =>
          takenOut.push({
            place: { file, line: header.from + offset + 1, col: start + 1 },
            text: address,
            why: 'e-mail address',
          }),
        ),
  );
  return {
    file,
    who,
    affiliation: organization === undefined ? null : { value: organization.value, place: organization.place },
    fields: header.fields,
    body: asMarkdown(own, true),
    takenOut,
  };
}
