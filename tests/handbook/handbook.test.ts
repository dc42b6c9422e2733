import { expect, test } from 'vitest';
import { SCHEMAS } from '../../src/content/schema/index.ts';
import { FILE_KINDS } from '../../src/content/schema/kinds.ts';
import { handbook } from '../../src/handbook/handbook.ts';
import { filesReference } from '../../src/handbook/reference.ts';

test('the page about files names every kind of file and every key at its top', () => {
  const page = filesReference();
  const sections = new Map(page.split(/^## /m).map((text) => [text.split('\n', 1)[0], text]));
  expect(FILE_KINDS.map(({ kind }) => kind).sort()).toEqual(Object.keys(SCHEMAS).sort());
  for (const { kind, title } of FILE_KINDS) {
    for (const key of Object.keys(SCHEMAS[kind].shape)) expect(sections.get(title)).toContain(`\`${key}\``);
  }
});

test('a key is told with its form, whether it is required, and what it is where left out', () => {
  const page = filesReference();
  expect(page).toContain('- **`name`** (text; required). The community.');
  expect(page).toContain('- **`month`** (whole number from 1 to 12; required).');
  expect(page).toContain('- **`counts`** (one of `organization`, `parent`; `organization` where left out).');
});

test('nothing in a description is read as an element of the page', () => {
  expect(filesReference()).not.toMatch(/(?<![\\`a-z/=])<[a-zA-Z]/);
});

test('the pages made from the code stand among the written ones, and give way to one of the same name', () => {
  const made = handbook({ handbook: [] });
  expect(made.map(({ id, file }) => [id, file])).toEqual([
    ['messages', null],
    ['files', null],
    ['checks', null],
    ['benchmark', null],
  ]);
});
