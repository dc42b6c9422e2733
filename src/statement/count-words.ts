/**
 * How many words a Markdown text has: runs of letters, marks and figures, with what joins them; where a script puts no spaces
 * between words, as Unicode's dictionaries part them (UAX #29, as `Intl.Segmenter` has it). Addresses of links and marks do
 * not count. The check, the form and the pages count by this alone.
 */
export function countWords(markdown: string): number {
  // Neither pattern looks further than its own kind of bracket, so that a text of brackets alone is read once.
  const text = markdown.replace(/\]\([^()[\]]*\)/g, ']').replace(/<[^<>]*>/g, ' ');
  const runs = text.match(UNSPACED) ?? [];
  const spaced = runs.length === 0 ? text : text.replace(UNSPACED, ' ');
  return (spaced.match(WORD)?.length ?? 0) + runs.reduce((sum, run) => sum + wordsWithin(run), 0);
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*(?:['’.\-_][\p{L}\p{N}][\p{L}\p{M}\p{N}\u200c\u200d]*)*/gu;

/** Scripts that put no spaces between words. Korean does. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}ー々]+/gu;

const segmenter = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' });

const wordsWithin = (run: string): number =>
  [...segmenter.segment(run)].filter(({ isWordLike }) => isWordLike === true).length;
