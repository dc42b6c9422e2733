/**
 * Statements as communities wrote them before there was a format: plain text under "Name:", "Email:" and
 * "Background:", or a declaration with "Platform:" and "Candidate: Name <address>".
 */
import { withoutEmails } from './email.ts';

export interface OldStatement {
  readonly name: string;
  /** The text, without the lines above it and without e-mail addresses. */
  readonly body: string;
}

const LINES_LOOKED_AT = 20;
const FIELD = /^(Name|Candidate|E-?mails?|Platform|Affiliation|Company)\s*:\s*(.*)$/;
const LABEL = /^(?:Background|Introduction|Statement|Bio|About me)\s*:?\s*$/;

/** What an old statement says, or null where a text is none. */
export function readOldStatement(text: string): OldStatement | null {
  const lines = text
    .replace(/^\ufeff/, '')
    .split(/\r\n|\n|\r/)
    .map((line) => line.trimEnd());
  let name = '';
  let sign = false;
  let from = 0;
  for (const [index, line] of lines.slice(0, LINES_LOOKED_AT).entries()) {
    if (line.trim() === '' || line === '---') continue;
    const field = FIELD.exec(line);
    if (field !== null) {
      const [, key = '', value = ''] = field;
      if (key === 'Name' || key === 'Candidate') name = value.replace(/<[^>]*>?/g, '').trim();
      if (key !== 'Name') sign = true;
    } else if (LABEL.test(line)) {
      sign = true;
    } else if (name !== '' || !/(?:candidacy|declaration|statement|election)/i.test(line)) {
      break;
    }
    from = index + 1;
  }
  if (name === '' || !sign) return null;
  const body = lines
    .slice(from)
    .map((line) => line.replace(/^ +$/, ''))
    .join('\n')
    .trim();
  return { name: withoutEmails(name), body: body === '' ? '' : `${withoutEmails(body)}\n` };
}

/** What to say to somebody whose file or text is an old statement; `file` is where it lies, if anywhere. */
export const oldStatementExpected = (file: string | null): string =>
  `put name, github and affiliation between two lines of three hyphens, and the text below them; ${
    file === null ? 'the form does it for you' : `this does it for you: npm run candidate -- --from ${file}`
  }`;

export const OLD_STATEMENT = 'is a statement in the old form, with lines such as "Name:" and "Email:" above the text';
