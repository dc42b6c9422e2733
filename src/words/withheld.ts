/**
 * E-mail addresses in a text, which nobody finds on the site unless the community turns that on: as such, spelt out ("name at example dot org", "name [at] example.org"), and with
 * characters in them that nobody sees or that only look like the sign.
 */
import { folded } from './folded.ts';

/** What a word of an address is made of: letters with their marks, as the scripts of India have them, and figures. */
const SIGNS = String.raw`\p{L}\p{M}\p{N}`;
// Each begins where a word does, so that a long word without an @ is read once and not once for each of its letters.
const NAME = `(?<![${SIGNS}._%+'’!-])[${SIGNS}._%+'’!-]+`;
/** What may close a name before the @: quotes, brackets, a picture. */
const CLOSING = String.raw`[^\s${SIGNS}@&:;,/.?!=([{<]{0,3}`;
const ENDINGS =
  'com|org|net|io|dev|edu|gov|info|co|ai|at|be|ca|ch|cn|de|es|eu|fr|in|it|jp|kr|nl|pl|ru|se|uk|us|example';
/** How one writes the sign or the dot to be read by people alone: ` [dot] `, `(.)`, ` -dot- `. */
const spelt = (word: string, sign: string): string =>
  String.raw` ?[([{<] ?(?:${word}|${sign}) ?[)\]}>] ?| -${word}- |_${word}_`;
const SPELT_DOT = String.raw`(?:${spelt('dot', '\\.')}| dot |\.)`;
// What could be a dot is one: a text that may be divided in many ways takes for ever.
const SPELT_HOST = String.raw`(?:(?:(?!${SPELT_DOT})[${SIGNS}-])+${SPELT_DOT})+(?:${ENDINGS})\b`;
/** The marks of Markdown, which stand within an address where nobody renders it: `a*b*@example.org`, `a\\@ex**am**ple.org`. */
const MARK = '[*~`\\\\]';
const MARKS = `${MARK}{0,3}`;
/** The two signs, as they stand or as HTML writes them. */
const AT = `${MARKS}(?:@{1,3}|%40|&(?:#0*64|#x0*40|commat);)${MARKS}`;
const DOT = String.raw`${MARKS}(?:\.{1,2}|%2e|&(?:#0*46|#x0*2e|period);|${spelt('dot', '\\.')}| (?:\.|dot) | \.(?=\p{L}{2})|,(?=(?:${ENDINGS})\b))${MARKS}`;
const LABEL = `[${SIGNS}-]+(?:${MARK}{1,3}[${SIGNS}-]+)*`;
const NAMED_HOST = `${LABEL}(?:${DOT}${LABEL})+`;
const HOST = String.raw`(?:${NAMED_HOST}|\[(?:IPv6:)?[\da-f.:]+\])`;
const EMAIL = new RegExp(
  [
    `(?:mailto:)?${NAME}${CLOSING}${AT}${HOST}`,
    // A blank before the sign alone is how one speaks of a handle, "me @ada.example", and figures are a price.
    String.raw`${NAME}${CLOSING}\s?@\s(?=\S*\p{L})${NAMED_HOST}`,
    String.raw`${NAME} at (?:[${SIGNS}-]+ dot )+(?:${ENDINGS})\b`,
    `${NAME}(?:${spelt('at', '@')})${SPELT_HOST}`,
  ].join('|'),
  'iu',
);
/** In capitals within other letters: "ada AT example.org". */
const SHOUTED = new RegExp(`${NAME} AT ${NAMED_HOST}`, 'u');

/**
 * What no text without an e-mail address holds, as plain patterns that are quick to try: the whole one, which takes its time to be
 * compiled, is not needed then. `@ada`, as people are named, is none.
 */
const SIGN = /[@＠﹫&]|%40|at/i;
const HINT = /[^\s([{<]@|\s@\s|%40|&#|&commat;|[([{<] ?(?:at|@) ?[)\]}>]| at [^ ]+ dot | -at- |_at_/i;

interface FoundAddress {
  readonly start: number;
  readonly end: number;
}

/** Where the addresses of a text stand, in its order. */
export function emailsIn(written: string): FoundAddress[] {
  if (!SIGN.test(written)) return [];
  const { text, span } = folded(written);
  const shouts = text.includes(' AT ');
  if (!shouts && !HINT.test(text)) return [];
  const found: FoundAddress[] = [];
  // After each the text begins anew: what follows an address without a gap may be the next one's name.
  for (let from = 0; ; ) {
    const rest = text.slice(from);
    const match = EMAIL.exec(rest) ?? (shouts ? SHOUTED.exec(rest) : null);
    if (match === null) return found;
    const start = from + match.index;
    from = start + match[0].length;
    if (!isWithinAddress(text, start)) found.push(span(start, from));
  }
}

/** The beginning of an address on the web with a path behind its host: an @ after that is no mailbox, as in the archive of a list. */
const ADDRESS_SO_FAR = /https?:\/\/[^\s/?#@<>()[\]"']+[/?#][^\s<>()[\]"']*$/i;

const LONGEST = 2000;
const isWithinAddress = (text: string, at: number): boolean =>
  ADDRESS_SO_FAR.test(text.slice(Math.max(0, at - LONGEST), at));

export const WITHHELD = '[e-mail address withheld]';

/** A text without its e-mail addresses. */
export const withoutEmails = (text: string): string => withoutEmailsAcross([text])[0] ?? '';

/** What the name of a file ends in, where that is no part of an address in it. */
const ENDING = /\.(?:ya?ml|mdx?|markdown|csv|blt|so[ci]|to[ci]|cvotes|txt|html)$/i;

/** The path of a file without the e-mail addresses that its folders and itself are named after; what kind of file it is stays. */
export function pathWithoutEmails(path: string): string {
  if (emailsIn(path).length === 0) return path;
  const named = (name: string): string => {
    const ending = ENDING.exec(name)?.[0] ?? '';
    const stem = name.slice(0, name.length - ending.length);
    const kept = withoutEmails(stem);
    return kept === stem && emailsIn(name).length > 0 ? `${withoutEmails(name)}${ending}` : `${kept}${ending}`;
  };
  return path.split('/').map(named).join('/');
}

/**
 * Texts that read as one, emphasis between them or not, without the e-mail addresses that stand in one or across several: what
 * an address leaves behind stands where it begins.
 */
export function withoutEmailsAcross(texts: readonly string[]): readonly string[] {
  const found = emailsIn(texts.join(''));
  if (found.length === 0) return texts;
  let from = 0;
  const kept = texts.map((text) => {
    const to = from + text.length;
    let shown = '';
    let at = from;
    for (const { start, end } of found) {
      if (end <= from || to <= start) continue;
      shown += text.slice(at - from, Math.max(start, from) - from);
      if (from <= start) shown += WITHHELD;
      at = Math.min(end, to);
    }
    shown += text.slice(at - from);
    from = to;
    return shown;
  });
  // What stands beside one that is gone may be one now.
  return withoutEmailsAcross(kept);
}

/** Keys whose values are addresses and names of files, or texts that their own renderer goes over. */
const AS_THEY_ARE: ReadonlySet<string> = new Set(['url', 'original', 'file', 'body']);

/** What the names of our own keys never hold: names that a file chose for a key may be addresses. */
const IN_KEY = /[@＠﹫ ]/u;

/** Whether anything in plain data is a text with an e-mail address. Nearly nothing is: it is looked for before anything is made anew. */
function holdsEmail(value: unknown): boolean {
  if (typeof value === 'string') return emailsIn(value).length > 0;
  if (typeof value !== 'object' || value === null) return false;
  if (Array.isArray(value)) return value.some(holdsEmail);
  if (value instanceof Map) {
    for (const [key, each] of value) if (holdsEmail(key) || holdsEmail(each)) return true;
    return false;
  }
  for (const key of Object.keys(value)) {
    if (IN_KEY.test(key) && holdsEmail(key)) return true;
    if (!AS_THEY_ARE.has(key) && holdsEmail((value as Readonly<Record<string, unknown>>)[key])) return true;
  }
  return false;
}

/** Plain data with the e-mail addresses taken out of each of its texts; the very same where it holds none. */
export function withheldIn<T>(value: T): T {
  if (!holdsEmail(value)) return value;
  if (typeof value === 'string') return withoutEmails(value) as T;
  if (Array.isArray(value)) return value.map((each) => withheldIn(each)) as T;
  if (value instanceof Map) return new Map(withheldIn([...value])) as T;
  const entries = Object.entries(value as object).map(([key, each]) => [
    IN_KEY.test(key) ? withoutEmails(key) : key,
    AS_THEY_ARE.has(key) ? each : withheldIn(each),
  ]);
  return Object.fromEntries(entries) as T;
}
