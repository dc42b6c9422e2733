/** A text that YAML takes for something else is shown as it is written, with what to write. */
import { expect, test } from 'vitest';
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
