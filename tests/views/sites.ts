/** Sites of small communities, for the views. */
import path from 'node:path';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { startOfDay } from '../../src/governance/instant.ts';
import type { Community } from '../../src/governance/model.ts';
import { type Site, siteOf } from '../../src/site/site.ts';

/** The site of a folder in tests/fixtures, on a day. */
export function fixture(name: 'small' | 'coming' | 'counted', asOf: string): Site {
  const on = day(asOf);
  return siteOf(loadContent(path.resolve('tests/fixtures', name), on), startOfDay(on));
}

/** The site of a community that a test made up, on a day; it has no files. */
export function siteWith(community: Community, asOf: string): Site {
  const { content } = loadContent(path.resolve('tests/fixtures/small'), day(asOf));
  const none = { people: [], organizations: [], committees: [], elections: [] };
  return siteOf({ content: { ...content, ...none }, community, findings: [] }, startOfDay(day(asOf)));
}
