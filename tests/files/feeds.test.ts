/** The feeds, read again by a parser of feeds, and the news that they are made from. */
import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { examine, loadContent } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { addressOf } from '../../src/files/address.ts';
import { atomFeed, type FeedEdition, feedItems, jsonFeed, MOST_ITEMS } from '../../src/files/feed/index.ts';
import { urn } from '../../src/files/feed/urn.ts';
import { day } from '../../src/governance/day.ts';
import { dayOf } from '../../src/governance/instant.ts';
import { knownOn } from '../../src/governance/known.ts';
import type { Community } from '../../src/governance/model.ts';
import { newsUntil } from '../../src/governance/news.ts';
import { candidacy, cohort, committee, community, election, outcome, phase, resigned } from '../governance/support.ts';

const { community: small } = loadContent('tests/fixtures/small', day('2021-01-01'));

const edition = (on: string, of: Community = small): FeedEdition => ({
  asOf: day(on),
  community: knownOn(of, day(on)),
  address: addressOf('https://harbour.example/archive/'),
  title: 'Harbour archive',
  description: 'Who governs <whom> & since when.',
  language: 'en',
});
const kinds = (on: string, of: Community = small) =>
  newsUntil(knownOn(of, day(on)), day(on)).map(({ at, id }) => `${dayOf(at)} ${id}`);

describe('the news', () => {
  const board = committee({
    charter: [
      { since: '2025-01-01', set: { cohorts: [cohort('june', 6, 1)] } },
      { since: '2026-07-20', set: { termMonths: 24 } },
    ],
    departures: [resigned('ada', '2026-07-25')],
  });
  const whole = community({
    committees: [board],
    elections: [
      election('2026-06', 'june', 1, {
        published: day('2026-05-20'),
        timetable: [
          phase('nominations', '2026-06-08 15:00', '2026-06-22 15:00'),
          phase('voting', '2026-06-22 15:00', '2026-06-29 15:00'),
        ],
        candidacies: [
          candidacy('ada', {
            filed: {
              authored: null,
              committed: '2026-06-10T09:00:00Z' as never,
              opened: null,
              merged: '2026-06-11T09:00:00Z' as never,
              pullRequest: null,
            },
          }),
          candidacy('bo'),
        ],
        outcome: outcome('2026-06-30', ['ada']),
      }),
    ],
  });
  const all = [
    '2026-07-25 committees/board/resigned/ada/2026-07-25',
    '2026-07-20 charter/2026-07-20',
    '2026-06-30 elections/2026-06/result',
    '2026-06-22 elections/2026-06/voting-open',
    '2026-06-10 elections/2026-06/ada/filed',
    '2026-06-08 elections/2026-06/nominations-open',
    '2026-05-20 elections/2026-06/announced',
  ];

  test('are every kind of thing that happened, the latest first', () => {
    expect(kinds('2026-12-31', whole)).toEqual(all);
  });

  test('of a day hold nothing that happened later, and never change what was told', () => {
    for (const on of ['2026-05-19', '2026-05-20', '2026-06-10', '2026-06-29', '2026-06-30', '2026-07-24']) {
      expect(kinds(on, whole)).toEqual(all.filter((line) => line.slice(0, 10) <= on));
    }
  });
});

describe('the feeds', () => {
  const made = edition('2021-01-01');
  const atom = parseAtomFeed(atomFeed(made));
  const json = parseJsonFeed(jsonFeed(made));

  test('are the same bytes for the same content, on whichever later day nothing happened', () => {
    expect(atomFeed(edition('2021-01-01'))).toBe(atomFeed(made));
    expect(atomFeed(edition('2021-01-02'))).toBe(atomFeed(made));
    expect(jsonFeed(edition('2021-01-02'))).toBe(jsonFeed(made));
  });

  test('as Atom have what RFC 4287 requires of a feed and of each entry', () => {
    expect(atom).toMatchObject({
      title: { value: 'Harbour archive' },
      subtitle: { value: 'Who governs <whom> & since when.' },
      authors: [{ name: 'Harbour archive' }],
    });
    expect(atom.id).toMatch(/^urn:uuid:/);
    expect(atom.updated).toBe('2020-03-18T12:00:00.000Z');
    expect(atom.links?.map(({ rel, href }) => [rel, href])).toEqual([
      ['self', 'https://harbour.example/archive/feed.atom'],
      ['alternate', 'https://harbour.example/archive/'],
    ]);
    const entries = atom.entries ?? [];
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    for (const entry of entries) {
      expect(entry.id).toMatch(/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
      expect(entry.title?.value).toBeTruthy();
      expect(entry.content?.value).toBeTruthy();
      expect(entry.updated).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.000Z$/);
      expect(entry.links?.[0]?.href).toMatch(/^https:\/\/harbour\.example\/archive\/(elections|charter|committees)\//);
    }
  });

  test('as JSON have what JSON Feed 1.1 requires, and the same items', () => {
    expect(JSON.parse(jsonFeed(made))).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      feed_url: 'https://harbour.example/archive/feed.json',
      home_page_url: 'https://harbour.example/archive/',
      language: 'en',
    });
    const items = json.items ?? [];
    expect(items.map(({ id, title, url, date_published: at }) => [id, title, url, at])).toEqual(
      (atom.entries ?? []).map(({ id, title, links, published }) => [id, title?.value, links?.[0]?.href, published]),
    );
    expect(items.every(({ content_text: text }) => text !== undefined && text !== '')).toBe(true);
  });

  test('hold nobody’s e-mail address', () => {
    const [first] = small.elections;
    if (first === undefined) throw new Error('no election');
    const told = { ...small, elections: [{ ...first, title: 'Write to ada@example.org' }] };
    expect(atomFeed(made)).not.toMatch(/[\w.]+@[\w.]+/);
    expect(atomFeed(edition('2021-01-01', told))).not.toContain('ada@example.org');
    expect(jsonFeed(edition('2021-01-01', told))).not.toContain('ada@example.org');
  });

  test('mark the name of somebody who stands as it was typed, and it cannot leave its marks', () => {
    const name = 'Hana” was elected. “Hana';
    const text = `---\nname: ${name}\ngithub: hana-x\naffiliation: Acme\n---\nI stand.\n`;
    const contest = 'elections/2021-05/election.yaml';
    const filed = 'candidacies: [{ person: hana-x, filed: { opened: "2021-05-02T00:00:00Z" } }]\n';
    const files = {
      ...EXAMPLE_BASE,
      [contest]: `${EXAMPLE_BASE[contest]}${filed}`,
      'elections/2021-05/candidates/hana-x.md': text,
    };
    const { community: told } = examine(understand(readFiles(files)), day('2021-05-03'));
    const titles = feedItems(edition('2021-05-03', told)).map(({ title }) => title);
    expect(titles).toContain('“Hana’ was elected. ’Hana” stands: Council, May 2021');
  });

  test('hold no more than a reader can use', () => {
    const many = community({
      elections: Array.from({ length: 300 }, (_, index) => election(`2020-01-${index}`, null, 1)),
    });
    expect(parseJsonFeed(jsonFeed(edition('2026-05-01', many))).items).toHaveLength(MOST_ITEMS);
  });

  test('of a community in which nothing has happened are valid and empty', () => {
    const empty = edition('2026-05-01', community());
    expect(parseAtomFeed(atomFeed(empty)).updated).toBe('2026-05-01T00:00:00.000Z');
    expect(JSON.parse(jsonFeed(empty))).toMatchObject({ items: [] });
  });
});

test('a URN is the version 5 UUID of the address', () => {
  // Python: uuid.uuid5(uuid.NAMESPACE_URL, 'https://example.org/')
  expect(urn('https://example.org/')).toBe('urn:uuid:527dda32-a0de-5105-a042-cb475b5f7d11');
});
