/** The small faults of a page's words: straight quotation marks, spaces that were lost beside a link or a day, terms that another one stands for. */

/** What is not the interface's own: code, drawings, scripts, and what the community or a candidate wrote. */
const NOT_OURS = /<(pre|code|script|style|svg|head|textarea)\b[^>]*>[\s\S]*?<\/\1>/g;

/** Terms for which the interface has another, with what it says instead. */
const TERMS: readonly (readonly [RegExp, string])[] = [
  [/they do not tell/i, 'the records do not say'],
  [/worded so since/i, 'this wording since'],
  [/to be told in time/i, 'subscribe'],
  [/who may run\b(?! for)/i, 'who may stand'],
  [/to vote one needs/i, 'anyone with … may vote'],
  [/\bno file tells\b|what to know of these|in the order of the days/i, 'notes on the records, timeline'],
  [/\bpolls?\b/i, 'vote'],
  [/\bGMT\b/, 'UTC'],
  [/\b(?:organis|virtualis|recognis|summaris|authoris|normalis|initialis|optimis|standardis)\w+/i, '-ize'],
  [/\b(?:color|favor|behavior|center)(?:s|ed|ing)?\b/i, 'colour, favour, behaviour, centre'],
  [/\bsince \d{1,2} \p{L}+ \d{4},? until\b/u, 'from … until'],
];

const around = (text: string, index: number): string =>
  text
    .slice(Math.max(0, index - 30), index + 30)
    .replace(/\s+/g, ' ')
    .trim();

/** What was never said: a value that is none, and what a sentence is left with where a part of it is missing. */
const UNSAID: readonly (readonly [RegExp, string])[] = [
  [/\[object\b|(?<![\p{L}\p{N}-])(?:undefined|NaN|null|Invalid Date)(?![\p{L}\p{N}-])/u, 'a value that is none'],
  [/(?<![\p{L}\p{N}\u2019'[-])(?!had had|that that)(\p{L}{2,}) +\1(?![\p{L}\p{N}\u2019'-])/iu, 'a word twice'],
  [
    /(?<=\S) (?:[.,;:!?](?=\s|$)|\))|\( |,[,.;]|;[,;]|(?<!\.)\.\.(?!\.)|\(\)|\u201c\u201d/u,
    'a sentence with a part missing',
  ],
];

/** Parts of a sentence; what they enclose goes on where they end. */
const WITHIN = /<\/?(?:a|abbr|b|bdi|del|em|i|ins|mark|small|span|strong|sub|sup|time)\b[^>]*>/g;

/** Where a page says nothing: a heading, an entry of a list, a name of a column without a word; a value that is none; a sentence with a part missing. */
export function leftUnsaid(html: string): string[] {
  const page = html.replace(NOT_OURS, '\n\u2063\n');
  const empty = [...page.matchAll(/<(h[1-6]|li|dt|dd|caption|figcaption|summary|title)\b[^>]*>(?:\s|<[^>]*>)*?<\/\1>/g)]
    // What has a name for those who listen, or a picture, says something.
    .filter(([found]) => !/aria-label|<img\b|<input\b/.test(found))
    .map(([found]) => `nothing stands in ${found.slice(0, 60)}`);
  const lines = page
    .replace(WITHIN, '')
    .replace(/<[^>]*>/g, '\n')
    .replace(/&(?:#?\w+);/g, '"')
    .split('\n');
  return [
    ...empty,
    ...lines.flatMap((line) =>
      UNSAID.flatMap(([pattern, what]) => {
        const found = pattern.exec(line);
        return found === null ? [] : [`${what}: ${around(line, found.index)}`];
      }),
    ),
  ];
}

/** Two words in neighbouring elements without a space: a style sheet keeps them apart, a text browser and a voice do not. */
const RUN_TOGETHER =
  /(?:[\p{L}\p{N}.,;:)]|<\/(?:a|code|span|strong|time)>)<(?:a|button|code|span|strong|time)\b[^>]*>(?:<(?:a|code|span|strong|time)\b[^>]*>)*(?=[\p{L}\p{N}(“])/gu;

/** Two words of a drawing without a space between them: a text browser, which does not draw, sets them as one. */
const DRAWN_TOGETHER =
  /[\p{L}\p{N}.,;:)]<\/(?:text|title|desc)>(?:<\/?(?:svg|g|rect|line|path|text|title|desc|defs|pattern)\b[^>]*>)*(?=[\p{L}\p{N}(“])/gu;

/** Every small fault in the words of a page, with what stands around it. */
export function smallFaults(html: string): string[] {
  const page = html.replace(NOT_OURS, ' ');
  const faults: string[] = [];
  for (const { index } of page.matchAll(/<\/(?:a|time|strong|em)>(?=[a-z])/g)) {
    faults.push(`a space is lost: ${around(page, index)}`);
  }
  for (const { index } of page.matchAll(RUN_TOGETHER)) faults.push(`a space is lost: ${around(page, index)}`);
  for (const { index } of html.matchAll(DRAWN_TOGETHER)) {
    faults.push(`a space is lost in a drawing: ${around(html, index)}`);
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
