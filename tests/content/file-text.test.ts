import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { fileText } from '../../src/content/file-text.ts';

const library = (value: unknown): string =>
  stringify(value, { version: '1.2', schema: 'core', lineWidth: 118, indentSeq: true });

const text = fc.oneof(
  fc.constantFrom(
    ...['true', 'Null', '~', 'no', 'on', '2020-05-26', '2020-05', '2020', '1e3', '0x1f', '.inf', 'nan', '12:30', ''],
    ...['2020-05-11 15:00 UTC', '2020-05-11T15:00:00Z', 'a: b', 'a #b', 'a:', '- a', 'a,', 'a ', 'Ada (she)', '[a]'],
    ...['https://example.org/a', "O'Neil", 'a\nb', 'Ǻda Øre', '王旭', 'x'.repeat(61), 'word '.repeat(40).trim(), '---'],
  ),
  fc.string({ unit: fc.constantFrom(...'aZ9 :#-,.\'"()[]{}&*!|>%@`/_+\n\té王'), maxLength: 12 }),
  fc.string({ maxLength: 130 }),
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...'of the “seat”; elections (May) é'.split(' ')),
        fc.string({ unit: fc.constantFrom(...'aZ9é'), minLength: 1, maxLength: 140 }),
      ),
      {
        minLength: 8,
        maxLength: 60,
      },
    )
    .map((words) => words.join(' ')),
);
const scalar = fc.oneof(text, fc.boolean(), fc.integer(), fc.double(), fc.constant(null), fc.constant(undefined));
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(fc.constantFrom('person', 'since', 'sources', '2020'), text), tie('value'), { maxKeys: 4 }),
  ),
}));

test('what is written quickly is what the library writes, byte for byte', () => {
  fc.assert(
    fc.property(value, (each) => {
      expect(fileText(each)).toBe(library(each));
    }),
    { numRuns: 1500 },
  );
});

test('a file of an import is written without the library, and says what was put in', () => {
  const person = {
    name: 'Ada Example',
    otherNames: ['Ada E. Example'],
    github: 'ada-x',
    affiliations: [
      { organization: 'acme', since: { by: '2020-05-11' } },
      { organization: 'bolt', since: { by: '2021-05-11', after: '2020-05-11' } },
    ],
  };
  expect(parse(fileText(person))).toEqual(person);
  expect(fileText(person)).toBe(library(person));
});
