import { describe, expect, it } from 'vitest';
import { smallFaults, straightQuotes } from '../steps/small-words.ts';

describe('the small faults of words', () => {
  it('are spaces lost beside a link or a day, but not where words and links stand apart', () => {
    expect(smallFaults('<p>Seven pages<a href="/">and more</a></p>')).toHaveLength(1);
    expect(smallFaults('<p><a href="/">Seven pages</a>and more</p>')).toHaveLength(1);
    expect(smallFaults('<p>Seven <a href="/">pages</a>, and <time>5 May</time>.</p>')).toEqual([]);
  });

  it('are terms for which there is another', () => {
    expect(smallFaults('<p>Whether it did, they do not tell.</p>')).toEqual([
      'say "the records do not say": Whether it did, they do not tell.',
    ]);
    expect(smallFaults('<pre>they do not tell</pre>')).toEqual([]);
  });

  it('are straight quotation marks and apostrophes outside of code', () => {
    expect(straightQuotes('<p>It\'s a "word".</p>')).toHaveLength(2);
    expect(straightQuotes('<p>It’s a “word”.</p><code>"x"</code>')).toEqual([]);
  });
});
