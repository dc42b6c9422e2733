/** Small communities on several days, and what terminal and page are held against each other by. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { withPlainSpaces } from '#words/sentences.ts';
import { loadContent } from '../../src/checks/load.ts';
import { editionOf } from '../../src/files/data/index.ts';
import { addDays, day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import { type Site, siteOf } from '../../src/site/site.ts';

const FIXTURES = path.resolve('tests/fixtures');
/** The folders of the communities, from those of the fixtures. */
export const COMMUNITIES = [
  'small',
  'coming',
  'counted',
  ...readdirSync(path.join(FIXTURES, 'communities')).map((name) => `communities/${name}`),
];

/** As many of a list as there are, evenly spread, its ends among them. */
const spread = <T>(list: readonly T[], most: number): T[] =>
  list.length <= most
    ? [...list]
    : Array.from({ length: most }, (_, index) => list[Math.round((index * (list.length - 1)) / (most - 1))] as T);

/** A folder's site on days from its first to a year after its last on record. */
export function sitesOf(folder: string): Site[] {
  const loaded = loadContent(path.join(FIXTURES, folder), day('2030-01-01'));
  const { committees, elections } = loaded.community;
  const days = [
    ...committees.flatMap(({ charter, appointments }) => [...charter, ...appointments].map(({ since }) => since)),
    ...elections.flatMap(({ timetable, outcome }) => [
      ...timetable.flatMap(({ start, end }) => [start, end].map((at) => day(at.slice(0, 10)))),
      ...(outcome === null ? [] : [outcome.declared, outcome.takesOffice]),
    ]),
  ].sort();
  const last = days.at(-1);
  const on = last === undefined ? [] : [...spread([...new Set(days)], 4), addDays(last, 365)];
  return on.map((each) => siteOf(loadContent(path.join(FIXTURES, folder), each), startOfDay(each)));
}

/** What a command prints, as one text. */
export const flat = (lines: readonly string[]): string => withPlainSpaces(lines.join('\n'));
/** What data is made from. */
export const edition = (all: Site) => editionOf(all.community, all.asOf);

/** The row of a table in a terminal that begins with these cells. */
export const rowOf = (lines: readonly string[], ...cells: readonly string[]): string | undefined =>
  lines.find((line) => cells.every((cell, index) => line.trim().split(/ {2,}/)[index] === cell));
