/**
 * Statements as communities wrote them before there was a format: plain text under "Name:", "Email:" and
 * "Background:"; the same in Markdown, under headings, with the handle beside the name; or a declaration with "Platform:"
 * and "Candidate: Name <address>".
 */
import { toldCommand } from '../words/command-line.ts';
import { WITHHELD, withoutEmails } from '../words/withheld.ts';

interface OldStatement {
  readonly name: string;
  /** The handle, where it is said; else empty. */
  readonly github: string;
  /** The text, without the lines above it and without e-mail addresses. */
  readonly body: string;
}

const LINES_LOOKED_AT = 20;
const LONGEST_NAME = 300;
const FIELD = /^(Name|Candidate|E-?mails?|Platform|Affiliation|Company)\s*:\s*(.*)$/;
const LABEL = /^(?:Background|Introduction|Statement|Bio|About me|Candidacy)\s*:?\s*$/;
const HEADING = /^#{1,6}\s+/;
/** `, [@handle](https://github.com/handle).`, or `(@handle)`, after a name. */
const HANDLE = /[\s,(]*\[?@([a-z\d][a-z\d-]{0,38})\]?(?:\([^)]*\))?\)?\.?\s*$/i;
/** One of several addresses, in a list. */
const ADDRESS = /^[-*]\s.*@/;
/** An address on a line of its own. */
const isAddress = (line: string): boolean => withoutEmails(line).replace(/[<>\s]/g, '') === WITHHELD.replace(/\s/g, '');

/** What stands above the text of an old statement, line by line. */
interface OldHeader {
  readonly name: string;
  /** The handle, where it is said; else empty. */
  readonly github: string;
  /** The lines that are no part of the text, blank ones left out: a field, a label, a title, a mark. */
  readonly above: readonly {
    readonly index: number;
    readonly kind: 'field' | 'label' | 'title' | 'mark' | 'address';
    readonly key: string;
    readonly value: string;
  }[];
  /** The line, counted from 0, with which the text begins. */
  readonly from: number;
  /** Whether more than a name shows that this is a statement in the old form. */
  readonly isSure: boolean;
}

/** A name as a field gives it, without an address, and the handle beside it. */
function nameIn(value: string): { readonly name: string; readonly github: string } {
  // A name is short; the patterns below look at no more than that.
  const plain = value
    .slice(0, LONGEST_NAME)
    .replace(/<[^>]*>?/g, '')
    .replace(/\s+/g, ' ');
  return { name: plain.replace(HANDLE, '').trim(), github: HANDLE.exec(plain)?.[1] ?? '' };
}

/** What may be somebody's name, on a line of its own: a few words that end no sentence. */
const NAME = /^(?=.{2,80}$)\p{L}[\p{L}\p{M}.'’-]*(?:\s+[\p{L}\p{M}(@][^\s,;:!?]*){0,5}$/u;

/** Whether a line of its own is a name: the field above it has none, or it stands between the mark of a front matter and a field. */
function isNameAlone(line: string, last: OldHeader['above'][number] | undefined, after: readonly string[]): boolean {
  if (!NAME.test(line)) return false;
  if (last?.kind === 'field') return /^(?:Name|Candidate)$/.test(last.key) && last.value === '';
  const next = after.find((each) => each.trim() !== '') ?? '';
  return last?.kind === 'mark' && FIELD.test(next.trim());
}

/** What stands above the text of an old statement, given line by line; null where the lines name nobody there. */
export function oldHeader(lines: readonly string[]): OldHeader | null {
  const above: OldHeader['above'][number][] = [];
  let [name, github] = ['', ''];
  let sign = false;
  let labelled = false;
  let listed = false;
  let from = 0;
  for (const [index, raw] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    const whole = raw.trimEnd();
    const add = (kind: OldHeader['above'][number]['kind'], key = '', value = '') =>
      above.push({ index, kind, key, value });
    if (whole.trim() === '') continue;
    const line = whole.replace(HEADING, '');
    const field = FIELD.exec(line);
    // The mark of the front matter, or the line below a title or a label.
    if (whole === '---' || (/^(?:={3,}|-{3,})$/.test(whole) && /^(?:label|title)$/.test(above.at(-1)?.kind ?? ''))) {
      add('mark');
      continue;
    }
    if (name === '' && field === null && isNameAlone(line, above.at(-1), lines.slice(index + 1, LINES_LOOKED_AT))) {
      ({ name, github } = nameIn(line));
      if (github !== '') sign = true;
      add('field', 'Name', line);
    }
    // Below the label that begins the text everything is text, also a second "Name:".
    else if (field !== null && !labelled) {
      const [, key = '', value = ''] = field;
      if (key === 'Name' || key === 'Candidate') ({ name, github } = nameIn(value));
      if (key !== 'Name' || github !== '') sign = true;
      listed = value === '';
      add('field', key, value);
    } else if (LABEL.test(line) && !labelled) {
      sign = true;
      labelled = name !== '';
      add('label');
    } else if (listed && (ADDRESS.test(line) || isAddress(line))) {
      add('address', '', line);
    } else {
      const title = line !== whole || /(?:candidacy|declaration|statement|election)/i.test(line);
      if (name !== '' || !title) break;
      add('title', '', line);
    }
    from = index + 1;
  }
  return name === '' ? null : { name, github, above, from, isSure: sign };
}

/** What an old statement says, or null where a text is none. */
export function readOldStatement(text: string): OldStatement | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd());
  const header = oldHeader(lines);
  if (header === null || !header.isSure) return null;
  const body = lines
    .slice(header.from)
    .map((line) => line.replace(/^ +$/, ''))
    .join('\n')
    .trim();
  return {
    name: withoutEmails(header.name),
    github: header.github,
    body: body === '' ? '' : `${withoutEmails(body)}\n`,
  };
}

/** What to say to somebody whose file or text is an old statement; `file` is where it lies, if anywhere. */
export const oldStatementExpected = (file: string | null): string =>
  `put name, github and affiliation between two lines of three hyphens, and the text below them; ${
    file === null ? 'the form does it for you' : `this does it for you: ${toldCommand('candidate', '--from', file)}`
  }`;

export const OLD_STATEMENT = 'is a statement in the old form, with lines such as "Name:" and "Email:" above the text';

/** What is said of a text in the form that is an old statement. */
export const OLD_STATEMENT_TYPED = { message: `This ${OLD_STATEMENT}`, expected: oldStatementExpected(null) } as const;
