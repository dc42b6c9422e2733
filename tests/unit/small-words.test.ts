import { describe, expect, it } from 'vitest';
import { leftUnsaid, smallFaults, straightQuotes } from '../steps/small-words.ts';

describe('the small faults of words', () => {
  it('are spaces lost beside a link or a day, but not where words and links stand apart', () => {
    expect(smallFaults('<p>Seven pages<a href="/">and more</a></p>')).toHaveLength(1);
    expect(smallFaults('<p><a href="/">Seven pages</a>and more</p>')).toHaveLength(1);
    expect(smallFaults('<p><span>As of <time>5 May</time></span><span>Records end</span></p>')).toHaveLength(1);
    expect(smallFaults('<td>5 May 2026<span class="length">(1 day)</span></td>')).toHaveLength(1);
    expect(smallFaults('<p><span>File</span> <code>a.yaml</code> <span>old<span> word</span></span></p>')).toEqual([]);
    expect(smallFaults('<p>Seven <a href="/">pages</a>, and <time>5 May</time>.</p>')).toEqual([]);
  });

  it('are words of a drawing that follow each other without a space', () => {
    const bars = (between: string) =>
      `<svg><title>Seats</title>${between}<g><text x="1">2025</text>${between}<text>2026</text></g></svg>`;
    expect(smallFaults(bars(''))).toHaveLength(2);
    expect(smallFaults(bars(' '))).toEqual([]);
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

  it('are values that are none, words twice, and sentences with a part missing', () => {
    for (const [html, what] of [
      ['<p>Until <time>undefined</time>.</p>', 'a value that is none: Until undefined.'],
      ['<td>NaN of five</td>', 'a value that is none: NaN of five'],
      ['<p>[object Object]</p>', 'a value that is none: [object Object]'],
      ['<p>Who sits on the <a href="/">the Council</a></p>', 'a word twice: Who sits on the the Council'],
      ['<p>Elected: <em></em>.</p>', 'a sentence with a part missing: Elected: .'],
      ['<p>Ada, , Bo</p>', 'a sentence with a part missing: Ada, , Bo'],
      ['<p>Ada,, Bo</p>', 'a sentence with a part missing: Ada,, Bo'],
      ['<p>The end..</p>', 'a sentence with a part missing: The end..'],
      ['<h2 id="x"><span> </span></h2>', 'nothing stands in <h2 id="x"><span> </span></h2>'],
    ] as const) {
      expect(leftUnsaid(html)).toEqual([what]);
    }
    expect(
      leftUnsaid(
        '<p>Null and void: (never) “so”, <code>null</code>, … nullified, vis-à-vis. <b>One</b> <i>seat</i></p><ul><li>had</li><li>had</li></ul><li><img src="x" alt="Ada"></li>',
      ),
    ).toEqual([]);
  });
});
