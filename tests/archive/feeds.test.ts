/** What the archive's news tell of it. */
import { parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { addressOf } from '../../src/files/address.ts';
import { type FeedEdition, jsonFeed } from '../../src/files/feed/index.ts';
import { day } from '../../src/governance/day.ts';
import { dayOf } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import { newsUntil } from '../../src/governance/news.ts';

const { community: archive } = loadContent('content', day('2026-05-01'));

const edition = (on: string): FeedEdition => ({
  asOf: day(on),
  community: knownOn(archive, day(on)),
  address: addressOf('https://kata.example/archive/'),
  title: 'Kata Containers archive',
  description: 'Who governs <whom> & since when.',
  language: 'en',
});
const kinds = (on: string) => newsUntil(knownOn(archive, day(on)), day(on)).map(({ at, id }) => `${dayOf(at)} ${id}`);

describe('the news', () => {
  test('tell no vote that was not held', () => {
    expect(kinds('2026-05-01').some((line) => line.endsWith('2025-10/voting-open'))).toBe(false);
    expect(kinds('2026-05-01').some((line) => line.endsWith('2026-04/voting-open'))).toBe(true);
  });

  test('of the archive tell both resignations, one of a day that was not recorded', () => {
    expect(kinds('2026-05-01').filter((line) => line.includes('resigned'))).toEqual([
      '2024-03-27 committees/architecture-committee/resigned/fabiano-fidencio/2024-04',
      '2023-10-09 committees/architecture-committee/resigned/feng-wang/2023-10-09',
    ]);
  });
});

describe('the feeds', () => {
  const json = parseJsonFeed(jsonFeed(edition('2026-05-01')));

  test('say who was elected, who stands, and what of the charter changed', () => {
    const texts = (json.items ?? []).map(({ title, content_text: text }) => `${title}: ${text}`);
    expect(texts).toContain(
      'Result: Architecture Committee, April 2026: Fabiano Fidêncio, Markus Rudy, Ruoqing He and Steve Horsman were elected.',
    );
    expect(texts.some((text) => text.startsWith('Markus Rudy stands: Architecture Committee, April 2026'))).toBe(true);
    expect(texts.find((text) => text.startsWith('Charter amended on 2 May 2023'))).toContain('(2 rules changed)');
    expect(texts.find((text) => text.startsWith('Feng Wang resigns'))).toContain('on a day that was not recorded');
  });
});
