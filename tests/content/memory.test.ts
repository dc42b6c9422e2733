/** What is kept of a text says what the text does, and no more is kept than that. */
import { deserialize, serialize } from 'node:v8';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine } from '../../src/checks/load.ts';
import { type RawContent, type RawFile, readFiles, readFolder } from '../../src/content/files.ts';
import { digestOf, fromKept, type Memory, type SaidByText, toKeep } from '../../src/content/memory.ts';
import { type ReadContent, understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';

/** A memory of texts that goes through bytes, as it does from one command to the next. */
function throughBytes(raw: RawContent, then: (content: ReadContent) => void = () => {}): Memory {
  const said: SaidByText = new Map();
  const content = understand(raw, {
    known: () => null,
    learn: (file, understood) => {
      const kept = toKeep(file, understood);
      if (kept !== null) said.set(`${file.kind} ${digestOf(file.text ?? '')}`, kept);
    },
  });
  then(content);
  const kept = deserialize(serialize(said)) as SaidByText;
  return {
    known: (file) => {
      const found = file.text === null ? undefined : kept.get(`${file.kind} ${digestOf(file.text)}`);
      return found === undefined ? null : fromKept(file, found);
    },
    learn: () => {},
  };
}

const told = (content: ReturnType<typeof understand>) => {
  const each = (files: readonly { source: { at: (path: string[]) => object } }[]) =>
    files.map(({ source, ...rest }) => ({
      ...rest,
      places: [source.at([]), source.at(['name']), source.at(['notes'])],
    }));
  return {
    ...content,
    community: each(content.community === null ? [] : [content.community]),
    committees: each(content.committees),
    elections: each(content.elections),
    statements: each(content.statements),
    people: each(content.people),
    organizations: each(content.organizations),
    charter: each(content.charter),
    handbook: each(content.handbook),
    messages: each(content.messages),
  };
};

test.each([
  ['the content of this repository', () => readFolder('content')],
  ['the base of the examples', () => readFiles(EXAMPLE_BASE)],
  ['content with faults', () => readFolder('tests/fixtures/broken')],
])('%s says the same, places included, when it is known from another run', (_, read) => {
  const raw = read();
  expect(told(understand(raw, throughBytes(raw)))).toStrictEqual(told(understand(raw)));
});

test('a text that has moved to another file is known there, under that file’s name', () => {
  const known = throughBytes(readFiles({ 'people/ada.yaml': 'name: Ada Example\n' }));
  const { people } = understand(readFiles({ 'people/eve.yaml': 'name: Ada Example\n' }), known);
  expect(people.map(({ id, file, source }) => [id, file, source.at(['name'])])).toEqual([
    ['eve', 'content/people/eve.yaml', { file: 'content/people/eve.yaml', line: 1, col: 7 }],
  ]);
});

test('of a file with which something is wrong nothing is kept', () => {
  const raw = readFiles({ 'people/ada.yaml': 'name: Ada\nnmae: Eve\n' });
  const [file] = raw.files;
  expect(throughBytes(raw).known(file as RawFile)).toBeNull();
});

test('that nothing is wrong with a text under some limits is kept, and under others it is looked through again', () => {
  const raw = readFiles(EXAMPLE_BASE);
  const known = throughBytes(raw, (content) => examine(content, day('2022-01-01')));
  const { statements, ...content } = understand(raw, known);
  expect(statements.map(({ ofText }) => ofText.faultless?.emails)).toEqual(statements.map(() => false));
  const short = statements.map((each) => ({ ...each, body: 'x '.repeat(500) }));
  const codes = (all: typeof statements) =>
    examine({ ...content, statements: all }, day('2022-01-01')).findings.map(({ code }) => code);
  expect(codes(short)).not.toContain('too-many-words');
  expect(
    codes(short.map((each) => ({ ...each, ofText: { words: 500, faultless: { words: 1000, emails: false } } }))),
  ).toContain('too-many-words');
});
