/** Ids, names and keys from files that are called like what every object of JavaScript has: `constructor`, `toString`, `__proto__`. */
import { expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { themeHtml } from '../../src/content/markup/theme-html.ts';
import { understand } from '../../src/content/read.ts';
import { diagnose } from '../../src/doctor/examine.ts';
import { IN_ORDER } from '../../src/doctor/example-archive.ts';
import type { Made } from '../../src/files/data/build.ts';
import { dataFiles, serialise } from '../../src/files/data/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { imported } from '../../src/import/import.ts';
import { LAYOUTS } from '../../src/import/layouts/index.ts';
import { merged } from '../../src/import/merged.ts';
import { sourceOf } from '../../src/import/source.ts';
import { siteOf } from '../../src/site/site.ts';
import { paragraphsOf } from '../../src/site/wordings.ts';
import { standForm } from '../../src/views/stand-form.ts';
import { RICH } from '../hostile/addresses.ts';
import { viewsOf } from '../views/drawn.ts';

type Files = Readonly<Record<string, string>>;

const TODAY = day('2026-11-22');
const MADE: Made = {
  commit: { id: 'c0ffee00'.repeat(5), changed: false },
  noCommit: null,
  content: { files: 12, sha256: 'ab'.repeat(32) },
  generator: { name: 'Hustings', version: '0.1.0' },
};

/** Everything that is said of a community. */
function saidOf(files: Files) {
  const loaded = examine(understand(readFiles(files)), TODAY);
  const site = siteOf(loaded, '2026-11-22T12:00:00Z' as never);
  return {
    findings: loaded.findings.map(asText),
    views: viewsOf(site),
    form: standForm(site),
    wordings: loaded.community.charterTexts.map((text) => paragraphsOf(site, text, null)),
    data: dataFiles(loaded.community, TODAY, MADE).map(({ path, json }) => [path, serialise(json())]),
    doctor: diagnose(sourceOf(files)).found,
  };
}

const layout = LAYOUTS.find(({ name }) => name === 'openstack') ?? LAYOUTS[0];
function importOf(files: Files) {
  if (layout === undefined) throw new Error('there is no layout');
  const wanted = { layout, keepAddresses: false, url: 'https://example.org/', repository: null };
  return imported(sourceOf(files), wanted as never, { people: [], organizations: [] });
}

/** Ids of a kind each, so that all of them can be one. */
const IDS = /(?<![\w-])(?:ada|council|spring|taking-part|ida-x)(?![\w-])/g;
/** An organization and a committee cannot share one: the open data names both kinds alike. */
const called = (name: string, ids: RegExp, files: Files): Files =>
  Object.fromEntries(Object.entries(files).map(([file, text]) => [file.replace(ids, name), text.replace(ids, name)]));

/** Sorts where the other does, and no object has it. */
const [INHERITED, OTHER] = ['constructor', 'constructos'];
const asOther = (said: unknown): unknown => JSON.parse(JSON.stringify(said).replaceAll(INHERITED, OTHER));

test('a community whose ids are all "constructor" is told as one with any other name', () => {
  const said = saidOf(called(INHERITED, IDS, RICH));
  expect(said.findings.filter((each) => !each.includes('hint:'))).toEqual([]);
  expect(asOther(said)).toEqual(asOther(saidOf(called(OTHER, IDS, RICH))));
});

test('so is an archive that is imported', () => {
  const ids = /ada-x|Spring|spring/g;
  expect(asOther(importOf(called(INHERITED, ids, IN_ORDER)))).toEqual(asOther(importOf(called(OTHER, ids, IN_ORDER))));
});

test('nothing that a file names is looked up in what every object has', () => {
  const names = new Set(
    Object.entries(RICH).flatMap(([file, text]) => [
      file,
      ...file.replace(/\.\w+$/, '').split('/'),
      ...[...text.matchAll(/(?:: |- |, |\[)"?(\p{L}[^\n"\][{}:,]{1,40})/gu)].map(([, value = '']) => value.trim()),
    ]),
  );
  // Values of our own lists, which the schema lets nobody else choose; and what JavaScript itself asks every object for.
  for (const own of ['resigned', 'id', 'length', 'name', 'title', 'text', 'source']) names.delete(own);
  const asked = new Set<string>();
  const everything = Object.prototype as unknown as Record<string, unknown>;
  for (const name of names) {
    Object.defineProperty(everything, name, {
      configurable: true,
      get() {
        const [, , from = ''] = new Error().stack?.split('\n') ?? [];
        if (from.includes('/src/')) asked.add(`${name} ${from.trim()}`);
        return undefined;
      },
      set(value) {
        Object.defineProperty(this, name, { value, writable: true, enumerable: true, configurable: true });
      },
    });
  }
  try {
    saidOf(RICH);
  } finally {
    for (const name of names) delete everything[name];
  }
  expect(names.size).toBeGreaterThan(100);
  expect([...asked]).toEqual([]);
});

test('an element called "constructor" in a part of a page is none that may stand there', () => {
  const { html, wrong } = themeHtml('<constructor>x</constructor><a constructor="1">y</a>', 'theme/header.html');
  expect(html).toBe('<a>y</a>');
  expect(wrong).toHaveLength(2);
});

test('a file that an import joins with what was corrected by hand may have such keys', () => {
  const now = 'name: Ada\nconstructor: 1\n';
  expect(merged('name: Ada\n', now, 'name: Ada\ntoString: 2\n')?.text).toBe(`${now}toString: 2\n`);
});
