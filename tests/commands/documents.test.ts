/** What the questions answer as data is what open data publishes, to the byte. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { dataFiles, serialise } from '../../src/files/data/index.ts';
import { day } from '../../src/governance/day.ts';
import { ran } from './ran.ts';

const CONTENT = path.resolve('tests/fixtures/small');
const ON = '2021-01-01';
const { community } = loadContent(CONTENT, day(ON));
const MADE = { generator: '', node: '', astro: '', commit: null, content: { sha256: '', files: 0 } } as never;
const files = new Map(dataFiles(community, day(ON), MADE).map(({ path: file, json }) => [file, serialise(json())]));

const answered = async (...args: string[]) => {
  const { out, err, status } = await ran([...args, '--json'], { content: CONTENT, now: ON });
  expect({ err, status }).toEqual({ err: '', status: 0 });
  return `${out}\n`;
};

test.each(community.committees.map(({ id }) => id))('terms and calendar of %s', async (id) => {
  expect(await answered('terms', id)).toBe(files.get(`data/v1/committees/${id}/terms.json`));
  expect(await answered('calendar', id)).toBe(files.get(`data/v1/committees/${id}/calendar.json`));
});

test.each(community.elections.map(({ id }) => id))('the election %s', async (id) => {
  const published = files.get(`data/v1/elections/${id}.json`);
  expect(published).toBeDefined();
  expect(await answered('elections', id)).toBe(published);
});

test('the list of elections is the calendar of each committee', async () => {
  const calendars = community.committees.map(({ id }) =>
    JSON.parse(files.get(`data/v1/committees/${id}/calendar.json`) ?? 'null'),
  );
  expect(JSON.parse(await answered('elections'))).toEqual(calendars);
});

test('a roster is the one of the published ones that holds on the day', async () => {
  for (const { id } of community.committees) {
    const document = JSON.parse(files.get(`data/v1/committees/${id}/rosters.json`) ?? 'null');
    for (const roster of document.rosters) {
      expect(JSON.parse(await answered('roster', id, '--on', roster.since))).toEqual({
        ...document,
        rosters: [roster],
      });
    }
  }
});
