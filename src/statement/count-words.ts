/**
 * How many words a Markdown text has: runs of letters and figures, and each sign of the scripts that put no spaces
 * between words. Addresses of links and marks do not count.
 */
export function countWords(markdown: string): number {
  // Neither pattern looks further than its own kind of bracket, so that a text of brackets alone is read once.
  const text = markdown.replace(/\]\([^()[\]]*\)/g, ']').replace(/<[^<>]*>/g, ' ');
  return text.match(WORD)?.length ?? 0;
}

const WORD =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+(?:['’.\-_][[\p{L}\p{N}]--[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]]+)*/gv;
