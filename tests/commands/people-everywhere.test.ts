/** Somebody who stands in every kind of place is renamed, or taken out: nothing that is made of the files tells who it was. */
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { addressOf } from '../../src/files/address.ts';
import { dataFiles } from '../../src/files/data/index.ts';
import { atomFeed, jsonFeed } from '../../src/files/feed/index.ts';
import { calendarFiles } from '../../src/files/ics/index.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { standForm } from '../../src/views/stand-form.ts';
import { RICH } from '../hostile/addresses.ts';
import { folderOf } from '../temporary.ts';
import { viewsOf } from '../views/drawn.ts';
import { ran } from './ran.ts';

const MADE = {
  commit: null,
  noCommit: 'It is a test.',
  content: { files: 1, sha256: '0'.repeat(64) },
  generator: { name: 'x', version: '1' },
};
const TODAY = day('2026-11-22');

const copy = (): string =>
  path.join(
    folderOf(Object.fromEntries(Object.entries(RICH).map(([file, text]) => [`content/${file}`, text]))),
    'content',
  );

/** All that a build would make of a folder, as text, by where it would stand. */
function made(content: string): ReadonlyMap<string, string> {
  const loaded = loadContent(content, TODAY);
  expect(loaded.findings.filter(({ severity }) => severity === 'error').map(asText)).toEqual([]);
  const site = siteOf(loaded, `${TODAY}T12:00:00Z` as Instant);
  const { community } = loaded;
  const address = addressOf('https://example.org/');
  const edition = { asOf: TODAY, community, address, title: 'x', description: 'x', language: 'en' };
  return new Map([
    ...viewsOf(site).map(([where, view]) => [where, JSON.stringify(view)] as const),
    ...dataFiles(community, TODAY, MADE).map(({ path: file, json }) => [file, JSON.stringify(json)] as const),
    ...calendarFiles(edition).map(({ path: file, text }) => [file, text] as const),
    ['/feed.atom', atomFeed(edition)],
    ['/feed.json', jsonFeed(edition)],
    ['/stand/form.js', JSON.stringify(standForm(site))],
  ]);
}

const holding = (content: string, words: readonly string[]): string[] =>
  [...made(content)].flatMap(([where, text]) =>
    words.flatMap((word) => (new RegExp(`(?<![\\w-])${word}(?![\\w-])`).test(text) ? [`${where}: ${word}`] : [])),
  );

describe.each(['ada', 'ben', 'cleo', 'dora', 'eve', 'finn', 'gus', 'ida'])('%s', (id) => {
  const name = `${id.charAt(0).toUpperCase()}${id.slice(1)} Example`;
  const words = [id, `${id}-x`, name.split(' ')[0] ?? ''];

  test('is taken out', async () => {
    const content = copy();
    const done = await ran(['people', 'forget', id, '--gone', '--write'], { content, now: TODAY });
    expect(done).toMatchObject({ status: 0, err: '' });
    expect(holding(content, words)).toEqual([]);
  });

  test('is renamed', async () => {
    const content = copy();
    const args = ['--name', 'Zed Beispiel', '--handle', 'zed-x', '--id', 'zed', '--write'];
    const done = await ran(['people', 'rename', id, ...args], { content, now: TODAY });
    expect(done).toMatchObject({ status: 0, err: '' });
    // What was written in words, and the name that somebody bore before, is for people to change: both are listed.
    expect(holding(content, [id, `${id}-x`])).toEqual([]);
  });
});
