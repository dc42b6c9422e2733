/** A text that YAML takes for something else is shown as it is written, with what to write. */
import { expect, test } from 'vitest';
import { cutFindings } from '../../src/findings/cut-values.ts';
import { validate } from '../../src/findings/validate.ts';
import { readYaml } from '../../src/findings/yaml.ts';
import { statementSchema } from '../../src/statement/schema.ts';

const said = (value: string): readonly string[] =>
  validate(statementSchema, readYaml(`name: ${value}\naffiliation: Acme\n`, 'x.md')).findings.map(
    ({ message, expected }) => `${message}; ${expected}`,
  );

test.each([
  ['0x1f', '31'],
  ['1e5', '100000'],
  ['007', '7'],
  ['0o17', '15'],
  ['.5', '0.5'],
  ['1.10', '1.1'],
  ['null', 'nothing'],
  ['~', 'nothing'],
  ['true', 'no text'],
  ['12', 'no text'],
])('%s is read as %s', (written, read) => {
  expect(said(written)).toEqual([
    `"name" is ${written}, which YAML reads as ${read}; put it into quotes: name: "${written}"`,
  ]);
});

test.each(['', '#1 Corp'])('of %j nothing is left', (written) => {
  expect(said(written)).toEqual([
    '"name" is empty; write it behind the colon; what begins with a # needs quotes around it',
  ]);
});

test.each(['[a]', '{ a: b }'])('%s is no plain value, and told as before', (written) => {
  expect(said(written)).toEqual([expect.stringContaining('expected text')]);
});

test.each([
  ['Example #1 Corp', 'Example', '#1 Corp'],
  ['Example #', 'Example', '#'],
  ['C\t#sharp', 'C', '#sharp'],
  ['Example Corp # ours', 'Example Corp', '# ours'],
  ['AT&T  #2 of two', 'AT&T', '#2 of two'],
])('of %j it is told what is left', (written, kept, lost) => {
  const source = readYaml(`name: Ada\naffiliation: ${written}\n`, 'x.md');
  const [finding, ...more] = cutFindings(source, true);
  expect(more).toEqual([]);
  expect(finding?.place).toEqual({ file: 'x.md', line: 2, col: 14 });
  expect(finding?.message).toBe(`only "${kept}" is read: YAML takes "${lost}" for a remark`);
  expect(finding?.expected).toContain(`affiliation: ${JSON.stringify(written)}`);
});

test.each([
  ['name: Example #1 Corp', 1],
  ['otherNames:\n  - A #1\n  - B', 1],
  ['formerNames: [{ name: A #1 }]', 1],
  ['name: A\n  B #1', 1],
  ['name: "A #1"', 0],
  ['name: A#1', 0],
  ['name: A # ours', 0],
  ['name: A  #ours', 0],
  ['since: 2020-01-01 #resigned', 0],
  ['start: 2020-01-01 15:00 UTC #resigned', 0],
  ['seats: 5 #five', 0],
  ['#1', 0],
  ['note: |\n  A #1', 0],
])('in a file of the community, %j is told %d times', (text, times) => {
  expect(cutFindings(readYaml(`${text}\n`, 'x.yaml'), false)).toHaveLength(times);
});
