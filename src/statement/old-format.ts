/**
 * Statements as communities wrote them before there was a format: plain text under "Name:", "Email:" and
 * "Background:"; the same in Markdown, under headings, with the handle beside the name; or a declaration with "Platform:"
 * and "Candidate: Name <address>".
 */
import { toldCommand } from '../words/command-line.ts';
import { withoutEmails } from '../words/withheld.ts';

export interface OldStatement {
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

/** What an old statement says, or null where a text is none. */
export function readOldStatement(text: string): OldStatement | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd());
  let name = '';
  let github = '';
  let sign = false;
  let listed = false;
  let from = 0;
  for (const [index, whole] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    if (whole.trim() === '' || whole === '---') continue;
    const line = whole.replace(HEADING, '');
    const field = FIELD.exec(line);
    if (field !== null) {
      const [, key = '', value = ''] = field;
      if (key === 'Name' || key === 'Candidate') {
        // A name is short; the patterns below look at no more than that.
        const plain = value
          .slice(0, LONGEST_NAME)
          .replace(/<[^>]*>?/g, '')
          .replace(/\s+/g, ' ');
        github = HANDLE.exec(plain)?.[1] ?? '';
        name = plain.replace(HANDLE, '').trim();
      }
      if (key !== 'Name' || github !== '') sign = true;
      listed = value === '';
    } else if (LABEL.test(line)) {
      sign = true;
    } else if (!(listed && ADDRESS.test(line))) {
      const title = line !== whole || /(?:candidacy|declaration|statement|election)/i.test(line);
      if (name !== '' || !title) break;
    }
    from = index + 1;
  }
  if (name === '' || !sign) return null;
  const body = lines
    .slice(from)
    .map((line) => line.replace(/^ +$/, ''))
    .join('\n')
    .trim();
  return { name: withoutEmails(name), github, body: body === '' ? '' : `${withoutEmails(body)}\n` };
}

/** What to say to somebody whose file or text is an old statement; `file` is where it lies, if anywhere. */
export const oldStatementExpected = (file: string | null): string =>
  `put name, github and affiliation between two lines of three hyphens, and the text below them; ${
    file === null ? 'the form does it for you' : `this does it for you: ${toldCommand('candidate', '--from', file)}`
  }`;

export const OLD_STATEMENT = 'is a statement in the old form, with lines such as "Name:" and "Email:" above the text';
