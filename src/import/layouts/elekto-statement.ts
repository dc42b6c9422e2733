/** A candidate's file of Elekto: a header between two lines of dashes of any length, as a list or a map, and the text. */
import type { FoundStatement, Mention, TakenOut } from '../archive.ts';
import { withheld } from '../found-statement.ts';
import type { SourceFile } from '../source.ts';
import { asMarkdown } from '../statement-markdown.ts';

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

/** The fields at the top of a file, between lines of dashes; of a header that nothing closes those up to the first line that is none. */
function headerOf(file: string, lines: readonly string[]): Header | null {
  const start = lines.findIndex((line) => line.trim() !== '');
  if (start === -1 || !RULE.test(lines[start] ?? '')) return null;
  const closed = lines.findIndex((line, index) => index > start && RULE.test(line));
  // A rule further down, below lines that are no fields, is one of the text.
  const isClosed =
    closed !== -1 &&
    closed - start <= LONGEST &&
    lines.slice(start + 1, closed).every((line) => line.trim() === '' || KEY.test(line));
  const open = lines.findIndex((line, index) => index > start && !KEY.test(line));
  const end = isClosed ? closed : open === -1 ? lines.length : open;
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
  return fields.some(({ key, value }) => key === 'name' && value !== '')
    ? { fields, from: isClosed ? end + 1 : end }
    : null;
}

const handleOfFile = (file: string): string => /(?:^|\/)can?didate-([^/]+?)\.md$/i.exec(file)?.[1] ?? '';

/** The statement in a file; of one without a header all is text, by whoever the file is called after. Null where neither tells of anybody. */
export function readElektoStatement({ path: file, text }: SourceFile, keepAddresses: boolean): FoundStatement | null {
  const lines = text.split('\n');
  const header = headerOf(file, lines) ?? { fields: [], from: 0 };
  if (header.fields.length === 0 && handleOfFile(file) === '') return null;
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
