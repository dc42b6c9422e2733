import { readdirSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { SCHEMAS } from '../../src/content/schema/index.ts';
import { FILE_KINDS } from '../../src/content/schema/kinds.ts';
import { isManualPage, MANUAL_PAGES, WRITTEN_PAGES } from '../../src/content/schema/manual.ts';
import { handbook, manual } from '../../src/handbook/handbook.ts';
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
  expect(page).toContain('- **`seats`** (whole number; required).');
  expect(page).toContain(
    '- **`month`** (whole number from 1 to 12). The month in which its nominations are expected to open',
  );
  expect(page).toContain('- **`counts`** (one of `organization`, `parent`; `organization` where left out).');
});

test('nothing in a description is read as an element of the page', () => {
  expect(filesReference()).not.toMatch(/(?<![\\`a-z/=])<[a-zA-Z]/);
});

test('every page of the manual that is named is there, and no other lies in its folder', () => {
  const files = readdirSync('docs/manual').map((file) => path.parse(file).name);
  expect(files.sort()).toEqual([...WRITTEN_PAGES]);
  expect(
    manual(process.cwd())
      .map(({ id }) => id)
      .sort(),
  ).toEqual([...MANUAL_PAGES].sort());
  for (const { madeFrom, file } of manual(process.cwd())) expect([typeof madeFrom, file]).toEqual(['string', null]);
});

test('the manual links to pages of its own, and to those that every site has', () => {
  const inSite = new Set(['stand', 'charter', 'calendar', 'search', 'data']);
  for (const { id, body } of manual(process.cwd())) {
    for (const [, up, page = ''] of body.matchAll(/\]\(((?:\.\.\/)+)([a-z-]+)\//g)) {
      expect(up === '../' ? isManualPage(page) : inSite.has(page), `${id} links to ${up}${page}/`).toBe(true);
    }
  }
});

const own = (text: string) =>
  understand(
    readFiles({
      'community.yaml': `${EXAMPLE_BASE['community.yaml']}${text}`,
      'handbook/our-ways.md': '---\ntitle: Our ways\nsummary: What we do.\naudience: everyone\norder: 0\n---\nText.\n',
    }),
  );

test('a community’s own pages stand among those of the manual, in their order', () => {
  const ids = handbook(own(''), process.cwd()).map(({ id }) => id);
  expect(ids.slice(0, 3)).toEqual(['our-ways', 'standing', 'reading-the-site']);
  expect(ids).toHaveLength(MANUAL_PAGES.length + 1);
});

test('only a page of the manual can be left out', () => {
  const { findings } = own('handbook: { leaveOut: [deployin, our-ways] }\n');
  expect(findings.map(({ code }) => code)).toEqual(['unknown-value', 'unknown-value']);
  expect(findings[0]?.expected).toContain('deploying');
});
