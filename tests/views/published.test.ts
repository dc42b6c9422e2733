import { describe, expect, test } from 'vitest';
import { notFoundView } from '../../src/views/not-found.ts';
import { madeView, openDataView } from '../../src/views/open-data.ts';
import { newsAsAtom, newsAsJson, openDataFiles, subscribedCalendars } from '../../src/views/published.ts';
import { searchView } from '../../src/views/search.ts';
import { fixture } from './sites.ts';

const all = fixture('small', '2018-12-15');
const made = {
  commit: null,
  noCommit: 'the content was not in a git repository',
  content: { files: 3, sha256: 'a'.repeat(64) },
  generator: { name: 'Hustings', version: '1.0.0' },
};

describe('the page of the data', () => {
  const view = openDataView(all, made);

  test('lists every document that is published, each with its schema', () => {
    const published = openDataFiles(all, made).map(({ file }) => `/data/v1/${file}`);
    const listed = view.groups.flatMap(({ files }) => files);
    expect(listed.length).toBeGreaterThan(10);
    for (const { file, schema } of listed) {
      expect(published.filter((each) => file.href.endsWith(each))).toHaveLength(1);
      expect(published.some((each) => schema.href.endsWith(each))).toBe(true);
    }
  });

  test('says where every kind of file lies that a community writes', () => {
    expect(view.kinds.map(({ place }) => place)).toContain('community.yaml');
  });
});

test('what a site was made from says why its commit is not known, and where it can be read where it is', () => {
  expect(madeView(all, made).commit).toEqual({ unknown: made.noCommit });
  const known = { ...made, commit: { id: 'f00', changed: true }, noCommit: null };
  expect(madeView(all, known).commit).toMatchObject({ text: 'f00', changed: true });
});

test('calendars lie below their folder, and the news is the same in both forms', () => {
  expect(subscribedCalendars(all).map(({ file }) => file)).toContain('elections.ics');
  const items: { items: readonly { title: string }[] } = JSON.parse(newsAsJson(all));
  expect(items.items.length).toBeGreaterThan(0);
  expect(newsAsAtom(all).match(/<entry>/g)).toHaveLength(items.items.length);
});

test('where there is no page, and where there is a search, every list of pages is named', () => {
  const lists = ['/elections/', '/charter/', '/committees/'];
  for (const list of lists) {
    expect(notFoundView(all).instead.some(({ href }) => href.endsWith(list))).toBe(true);
    expect(searchView(all).lists.some(({ href }) => href.endsWith(list))).toBe(true);
  }
});
