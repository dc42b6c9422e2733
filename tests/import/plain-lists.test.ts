import { expect, test } from 'vitest';
import { asMarkdown } from '../../src/import/statement-markdown.ts';

const plain = (text: string): string => asMarkdown(text.split('\n'), false);
const markdown = (text: string): string => asMarkdown(text.split('\n'), true);

test.each([
  ['a list set with tabs', 'Plans:\n\t- one\n\t- two\n\t\t- inner', 'Plans:\n\n- one\n- two\n  - inner'],
  ['a list nested by four blanks, over blank lines', '- one\n\n    - inner\n\n- two', '- one\n\n  - inner\n\n- two'],
  ['a list of dots', '• one\n  goes on\n• two', '- one\n  goes on\n- two'],
  ['numbers set to the right', ' 9) nine\n10) ten', '9) nine\n10) ten'],
  ['a paragraph of an item', ' 2. two\n\n    more of two\n\nAfter', '2. two\n\n   more of two\n\nAfter'],
  ['letters', 'My aims:\na) one\nb) two\n\nThat is it.\n\nAda', 'My aims:\n\na) one  \nb) two\n\nThat is it.\n\nAda'],
  ['a signature', 'Thanks.\n\n--\nAda\nAcme', 'Thanks.\n\n--  \nAda  \nAcme'],
  ['references', 'See [1].\n\n[1]: https://example.org/a', 'See [1].\n\n[1\\]: <https://example.org/a>'],
  ['a heading underlined', 'Plans\n-----\nMore.', '## Plans\nMore.'],
  [
    'a paragraph set in',
    '    Dear all,\n    I stand.\n\nMore words that go on.\n\nAda',
    'Dear all,\nI stand.\n\nMore words that go on.\n\nAda',
  ],
  ['a fence that never closes', 'So:\n\n```\nmake', 'So:\n\n\\`\\`\\`  \nmake'],
  ['a number that does not follow', '1. one\n2. two\n4. four\n5. five', '1. one\n2. two\n4) four\n5) five'],
  ['signs that are words', 'I wrote __init__ with *args, and 2*3.', 'I wrote \\_\\_init__ with \\*args, and 2\\*3.'],
  ['emphasis', 'It *has to* be **said** in `code`.', 'It *has to* be **said** in `code`.'],
  ['an address', 'See https://example.org/_a_b.', 'See <https://example.org/_a_b>.'],
  [
    'a sign at the beginning of a line',
    'With\n# twelve\n> 5\n2019. Then',
    'With  \n\\# twelve  \n\\> 5  \n2019\\. Then',
  ],
  ['a table wider than its heading', '| a |\n|---|\n| b | c |', '| a |  |  \n|---| --- |  \n| b | c |'],
])('plain text: %s', (_, text, expected) => {
  expect(plain(text).replace(/ +$/gm, (blanks) => (blanks.length === 2 ? '  ' : ''))).toBe(expected);
});

test.each([
  ['a picture', '![me](./me.png)', 'me (./me.png)'],
  ['a picture of an address', '![logo](https://example.org/l.png)', '[logo](https://example.org/l.png)'],
  ['a link within the archive', 'see [rules](../rules.md)', 'see rules (../rules.md)'],
  ['an address of e-mail', '[write]([e-mail address withheld])', 'write'],
  [
    'a link to an address of e-mail that is its text',
    '[[e-mail address withheld]]([e-mail address withheld])',
    '[e-mail address withheld]',
  ],
  ['what stands in backticks', '`[a](b)` and [a](b)', '`[a](b)` and a (b)'],
  [
    'a definition that is used',
    'See [rules][1].\n\n[1]: https://example.org/',
    'See [rules][1].\n\n[1]: https://example.org/',
  ],
  ['a definition that is not', 'See.\n\n[1]: https://example.org/', 'See.\n\n\\[1]: https://example.org/'],
  ['a bare address', 'See https://example.org/a.', 'See <https://example.org/a>.'],
  ['headings of the first level', 'Plans\n=====\n\n# More', '## Plans\n\n## More'],
  ['a heading of the site', '## Results\n\nWords', '**Results**\n\nWords'],
  ['what stands in a fence', '```\n# not a heading\n```', '```\n# not a heading\n```'],
])('Markdown: %s', (_, text, expected) => {
  expect(markdown(text).replace(/ +$/gm, '')).toBe(expected);
});
