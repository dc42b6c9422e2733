/** The documents of the open data that answer a question (`--json`), loaded where one is asked for. */
import { editionOf } from '../../files/data/index.ts';
import { rostersDocument } from '../../files/data/rosters.ts';
import { type Day, later } from '../../governance/day.ts';
import { type Interval, inForce } from '../../governance/interval.ts';
import type { Committee, Community } from '../../governance/model.ts';

export { calendarDocument, calendarOf } from '../../files/data/calendar.ts';
export { electionDocument } from '../../files/data/election.ts';
export { editionOf, published } from '../../files/data/index.ts';
export { termsDocument } from '../../files/data/terms.ts';

/** The rosters of a committee on a day: one, or none. What was learned after the day belongs to it. */
export function rosterDocument(community: Community, committee: Committee, on: Day, asOf: Day) {
  const document = rostersDocument(editionOf(community, later(on, asOf)), committee);
  return {
    ...document,
    rosters: document.rosters.filter(({ since, until }) => inForce({ since, until } as Interval, on)),
  };
}
