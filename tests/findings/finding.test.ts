import { expect, test } from 'vitest';
import { asAnnotation, asText, type Finding } from '../../src/findings/finding.ts';

const finding: Finding = {
  code: 'bad-id',
  severity: 'error',
  place: { file: 'content/people/a\n::error::b\u001b[2J.yaml', line: 1, col: 1 },
  message: 'the name holds \u202e',
  expected: 'rename it\r\n::stop-commands::x',
  also: [],
};

test('nothing in a finding steers a terminal, turns the line round, or gives a command to a build server', () => {
  const text = asText(finding);
  expect(text.split('\n')).toEqual([
    'content/people/a\\u{a}::error::b\\u{1b}[2J.yaml:1:1  the name holds \\u{202e}',
    '    rename it\\u{d}\\u{a}::stop-commands::x  [bad-id]',
  ]);
  expect(asAnnotation(finding).split('\n')).toHaveLength(1);
  expect(asAnnotation(finding)).toMatch(/^::error file=content\/people\/a%0A%3A%3Aerror/);
});
