/** Findings about answers in the words of the form, for whoever has no file before them. */

import {
  anotherAddress,
  askedFor,
  FIELD_CALLED,
  MARK_IN_FIELD,
  notAHandle,
  notAnAddress,
  signInName,
  tooLong,
  tooMany,
} from '#words/form-findings.ts';
import { capitalized, sentence } from '#words/sentences.ts';
import type { Answers } from './answers.ts';
import { disguised } from './disguise.ts';
import { signIn } from './fields.ts';
import type { AnswerFinding } from './findings.ts';
import { linkProblem } from './links.ts';

/** Where in the form a finding belongs: the name of the field, and what was entered there. */
interface Entered {
  readonly field: string;
  readonly written: string;
  /** The address beside the title of a link. */
  readonly address: string;
}

function enteredAt(field: string, answers: Answers): Entered {
  const [key = '', index, part] = field.split('.');
  if (key === 'links' && index !== undefined) {
    const link = answers.links[Number(index)];
    const own = part === 'title' ? 'title' : 'url';
    return { field: own, written: link?.[own] ?? '', address: link?.url ?? '' };
  }
  const own = key === 'languages' && index !== undefined ? answers.languages[Number(index)] : answers[key as 'name'];
  return { field: key, written: typeof own === 'string' ? own : '', address: '' };
}

/** A limit that the checks name: "must be at most 100 characters". */
const LIMIT = /^must be (?:one line of )?at most (\d+) (characters|links|languages)$/;

/** What the form says in words of its own; null where the checks' words are those of the form as well. */
function ownWords({ code, expected }: AnswerFinding, entered: Entered, host: string): string | null {
  const { field, written, address } = entered;
  const [, most = '', counted = ''] = LIMIT.exec(expected) ?? [];
  if (counted !== '' && counted !== 'characters') return tooMany(counted, Number(most));
  if (code === 'missing-key' || code === 'empty-statement' || (written.trim() === '' && field !== 'body')) {
    return askedFor(field, host) ?? null;
  }
  if (counted !== '') return tooLong(FIELD_CALLED[field] ?? field, Number(most), written.length);
  if (code === 'sign-in-name') return field === 'name' ? signInName(signIn(written) ?? written) : MARK_IN_FIELD;
  if (code === 'disguised-link' && field === 'title') return anotherAddress(disguised(written, address) ?? address);
  if (code !== 'invalid-value') return null;
  if (field === 'github') return notAHandle(written, host);
  return field === 'url' ? notAnAddress(written, linkProblem(written) ?? 'is not an address') : null;
}

/** Findings that are about the statement as a whole, and have no line. */
const OF_THE_WHOLE: ReadonlySet<string> = new Set(['too-many-words', 'too-much-markup']);

/** One finding as the form says it, in whole sentences. `host` is what the host of the handles is called. */
export function inFormWords(finding: AnswerFinding, answers: Answers, host: string): string {
  if (finding.inForm !== undefined) return finding.inForm;
  const entered = enteredAt(finding.field, answers);
  const own = ownWords(finding, entered, host);
  if (own !== null) return own;
  const { code, message, expected, at } = finding;
  const called = FIELD_CALLED[entered.field] ?? '';
  const said = message.replace(/^"[^"]*":? (?=(?:is|holds|has|reads|must)\b)/, `${called} `);
  const line = at === null || OF_THE_WHOLE.has(code) ? '' : `Line ${at.line}: `;
  return `${line}${sentence(line === '' ? capitalized(said) : said)} ${sentence(capitalized(expected))}`;
}
