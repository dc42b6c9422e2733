/** The small faults of a page's words: straight quotation marks, spaces that were lost beside a link or a day, terms that another one stands for. */

/** What is not the interface's own: code, drawings, scripts, and what the community or a candidate wrote. */
const NOT_OURS = /<(pre|code|script|style|svg|head|textarea)\b[^>]*>[\s\S]*?<\/\1>/g;

/** Terms for which the interface has another, with what it says instead. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/they do not tell/i, 'the records do not say'],
  [/worded so since/i, 'this wording since'],
  [/to be told in time/i, 'subscribe'],
  [/Who may run\b(?! for)/, 'Who may stand'],
  [/to vote one needs/i, 'anyone with … may vote'],
];

const around = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 30), index + 30)
    .replace(/\s+/g, ' ')
    .trim();

/** Every small fault in the words of a page, with what stands around it. */
export function smallFaults(html: string): string[] {
  const page = html.replace(NOT_OURS, ' ');
  const faults: string[] = [];
  for (const { index } of page.matchAll(/[a-z,;](?=<(?:a|time|strong|em)[\s>])|<\/(?:a|time|strong|em)>(?=[a-z])/g)) {
    faults.push(`a space is lost: ${around(page, index)}`);
  }
  const text = page.replace(/<[^>]*>/g, ' ');
  for (const [term, instead] of TERMS) {
    const found = term.exec(text);
    if (found !== null) faults.push(`say "${instead}": ${around(text, found.index)}`);
  }
  return faults;
}

/** Straight quotation marks and apostrophes, where no community's or candidate's words stand. */
export function straightQuotes(html: string): string[] {
  const text = html
    .replace(NOT_OURS, ' ')
    .replace(/<[^>]*>/g, ' ')
    .replaceAll('&#39;', "'")
    .replaceAll('&quot;', '"');
  return [...text.matchAll(/\p{L}'\p{L}|["'](?=\p{L})/gu)].map(
    ({ index }) => `a straight quotation mark: ${around(text, index)}`,
  );
}
