/** Random statements made of what Markdown, addresses and scripts disagree about. */
import fc from 'fast-check';

const PIECES = [
  '<script>x</script>',
  '<img src=x onerror=x>',
  '[a](javascript:x)',
  '[a](https://hostile.example "t")',
  '[example.org](https://hostile.example)',
  '![i](https://hostile.example/p.png)',
  '[раypal.com](https://раypal.com)',
  '<https://a.example>',
  'dora@example.org',
  'do**ra@exam**ple.org',
  'dora\u200c@example.org',
  '`dora@example.org`',
  '&#x202e;',
  '\u202e',
  '&lt;b&gt;',
  '> ',
  '- ',
  '1. ',
  '# ',
  '| a | b |\n| - | - |\n',
  '```\n',
  '    ',
  '***',
  '\n\n',
  '\n',
  '\\',
  '[',
  '](',
  ')',
  '*',
  '_',
  '~~',
  'word ',
  '漢字',
  '👨‍👩‍👧',
  '[r]: https://hostile.example\n',
  '[r]',
] as const;

/** A random text of a statement. */
export const randomText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...PIECES), { minLength: 1, maxLength: 25 })
  .map((pieces) => pieces.join(''));
