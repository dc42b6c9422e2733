import path from 'node:path';
import { expect, test } from 'vitest';
import { placedOn } from '#words/rich-text.ts';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { changeTitle, latestWordings, versionsOf } from '../../src/views/charter-versions.ts';
import { foreseenChart } from '../../src/views/foreseen-chart.ts';

const today = day('2026-11-22');
const launch = day('2017-12-05');
const { community } = loadContent(path.resolve('content'), today);
const versions = versionsOf(community, today);
const board = community.committees.find(({ id }) => id === 'architecture-committee');
if (board === undefined) throw new Error('The archive has no Architecture Committee.');

test('every version ends where the next begins, and the last goes on', () => {
  expect(versions.map(({ until }) => until)).toEqual([...versions.slice(1).map(({ since }) => since), null]);
});

test('a version holds one wording of each page, and rules only of the committees that there were', () => {
  for (const { texts } of versions) expect(new Set(texts.map(({ page }) => page)).size).toBe(texts.length);
  expect(versions.map(({ committees }) => committees.length)).toEqual(
    versions.map(({ since }) => (since < '2019-01-16' ? 2 : 1)),
  );
});

test('each version changed something, and says what', () => {
  for (const { changes } of versions) expect(changeTitle(changes)).not.toBe('');
});

test('a page that was dropped keeps its last wording, filled in with the rules of its last day', () => {
  const dropped = latestWordings(community, today).find(({ text }) => text.page === 'working-committee');
  expect(dropped).toMatchObject({ text: { since: launch }, on: '2019-01-15' });
  const others = latestWordings(community, today).filter(({ text }) => text.page !== 'working-committee');
  expect(new Set(others.map(({ on }) => on))).toEqual(new Set([today]));
});

test('on an earlier day, later wordings are not known', () => {
  const then = day('2017-12-31');
  expect(latestWordings(community, then).filter(({ text }) => text.page === 'elections')).toHaveLength(1);
  expect(latestWordings(community, then).map(({ text }) => text.since)).toEqual(
    latestWordings(community, then).map(() => launch),
  );
  expect(versionsOf(community, then).map(({ since, until }) => [since, until])).toEqual([[launch, null]]);
});

test('the launch charter foresees three seats each June and two each December, after the five founders', () => {
  const chart = foreseenChart(community, board, launch, 4);
  expect(chart?.seats).toHaveLength(5);
  expect(chart?.seats.map(({ bars }) => bars[0]?.state)).toEqual(Array(5).fill('current'));
  expect(chart?.seats.every(({ bars }) => bars.slice(1).every(({ state }) => state === 'foreseen'))).toBe(true);
  expect(chart?.elections.map(({ when, label }) => [placedOn(when).slice(0, 7), label])).toEqual(
    [2018, 2019, 2020, 2021].flatMap((year) => [
      [`${year}-06`, `June ${year}`],
      [`${year}-12`, `December ${year}`],
    ]),
  );
  expect(chart?.today).toBeNull();
});
