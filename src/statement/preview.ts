/** The beginning of a statement as plain text: as long for every candidate, and ending where a sentence does. */

import { countWords } from './count-words.ts';
import { withoutEntities } from './entities.ts';

const sentences = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'sentence' });
const parts = /* @__PURE__ */ new Intl.Segmenter('en', { granularity: 'word' });

/** What stands for the colon after a heading, until it is known what follows it; no statement holds it. */
const LEADS = '\u0001';

/** The first `words` words of a text, with an ellipsis. */
function cut(text: string, words: number): string {
  let taken = '';
  for (const { segment } of parts.segment(text)) {
    if (countWords(taken + segment) > words) break;
    taken += segment;
  }
  return `${taken.replace(/[\s,;:.–—-]+$/, '')} …`;
}

/** The sentences of a text, line by line: looked for one after the other, since a preview needs the first few of a long text. */
function* sentencesOf(text: string): Generator<string> {
  for (const line of text.split('\n')) {
    for (const { segment } of sentences.segment(line.replace(/\s+/g, ' ').trim())) {
      const sentence = segment.trim();
      if (sentence !== '') yield sentence;
    }
  }
}

/**
 * The sentences with which a rendered statement begins, at most `words` words of them; where the first is longer, its
 * first words. A heading or a paragraph ends what it says, whether or not a full stop does; a colon leads from a heading to
 * what stands under it, and none stands last.
 */
export function preview(html: string, words: number): string {
  const text = withoutEntities(
    html
      .replace(/([\p{L}\p{N}])\s*<\/h[1-6]>/gu, `$1${LEADS}</p>`)
      .replace(/<\/?(?:strong|em|code|a|s)(?: [^>]*)?>/g, '')
      .replace(/<[^>]*>/g, '\n'),
  );
  const taken: string[] = [];
  let count = 0;
  for (const sentence of sentencesOf(text)) {
    count += countWords(sentence);
    if (count > words && taken.length === 0) return cut(sentence, words).replaceAll(LEADS, '');
    if (count > words) break;
    taken.push(sentence);
  }
  while (taken.length > 1 && taken.at(-1)?.endsWith(LEADS)) taken.pop();
  return taken.join(' ').replaceAll(LEADS, ':');
}
