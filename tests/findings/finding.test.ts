import { expect, test } from 'vitest';
import { asAnnotation, asData, asText, type Finding } from '../../src/findings/finding.ts';
import { printable, printableJson, printableLines } from '../../src/findings/printable.ts';

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
  expect(asAnnotation(finding)).toMatch(/^::error file=content\/people\/a\\u\{a\}%3A%3Aerror/);
});

test.each([
  ['content/people/ada@leak.example.yaml', 'content/people/[e-mail address withheld].yaml'],
  [
    'content/elections/2021-05/candidates/ada@leak.example.md',
    'content/elections/2021-05/candidates/[e-mail address withheld].md',
  ],
  ['content/handbook/write to ada@leak.example.md', 'content/handbook/write to [e-mail address withheld].md'],
  ['content/ada [at] leak.example/x.yaml', 'content/[e-mail address withheld]/x.yaml'],
  [
    'content/elections/ada＠leak.example/candidates/ada%40leak.example.md',
    'content/elections/[e-mail address withheld]/candidates/[e-mail address withheld].md',
  ],
  ['content/handbook/ada@home.md', 'content/handbook/[e-mail address withheld].md'],
  ['content/handbook/ada.md', 'content/handbook/ada.md'],
  ['content/people/ada@leak.md', 'content/people/[e-mail address withheld].md'],
  ['content/people/ada at leak dot example.yaml', 'content/people/[e-mail address withheld].yaml'],
])('a place names nobody’s mailbox, and says where the file is: %s', (file, named) => {
  const place = { file, line: 3, col: 1 };
  const found: Finding = { ...finding, place, also: [place], message: 'x', expected: 'y' };
  expect(asText(found)).toBe(`${named}:3:1  x\n    y  [bad-id]\n    see also ${named}:3:1`);
  expect(asData(found)).toMatchObject({ place: { file: named }, also: [{ file: named }] });
  expect(asAnnotation(found)).not.toMatch(file === named ? /\0/ : /leak/);
});

test.each([
  ['##[error]all is lost', '\\u{23}#[error]all is lost'],
  ['in a line ##vso[task.complete]done', 'in a line \\u{23}#vso[task.complete]done'],
  ['##[add-path]/tmp', '\\u{23}#[add-path]/tmp'],
  ['::error::x', '\\u{3a}:error::x'],
  ['  ::set-output name=a::b', '  \\u{3a}:set-output name=a::b'],
  ['\u001b[31mred', '\\u{1b}[31mred'],
  ['\u009b2J', '\\u{9b}2J'],
  ['a\u2028b', 'a\\u{2028}b'],
  ['\u202Eabc', '\\u{202e}abc'],
  ['\u0007\b', '\\u{7}\\u{8}'],
  ['a\u0085::error::b', 'a\\u{85}::error::b'],
])('%j is shown, and steers nothing', (text, shown) => {
  expect(printable(text)).toBe(shown);
  expect(printableLines(`one\r\n${text}\n`)).toBe(`one\n${shown}\n`);
  const json = printableJson({ text });
  expect(JSON.parse(json)).toEqual({ text });
  expect(json).not.toMatch(/##|[^\P{Cc}\n]|[\u2028\u202e]/u);
  const annotation = asAnnotation({ ...finding, message: text, expected: text });
  expect(annotation).not.toMatch(/##|[\p{Cc}\u2028\u202e]/u);
});
