/** A committee's roster before and after a request, and what the cap says of it. */

import { affiliationOnInWords } from '#words/affiliations.ts';
import { cohortLabel, organizationName, personName } from '#words/names.ts';
import { ASKED_ROSTER } from '#words/request-charters.ts';
import { type Day, later } from '../governance/day.ts';
import { history } from '../governance/history/history.ts';
import type { Committee, Community } from '../governance/model.ts';
import { type Roster, rosterOn } from '../governance/roster.ts';
import { dueOf } from '../governance/terms.ts';
import { led, table, told } from './markdown.ts';

interface Side {
  readonly community: Community;
  readonly committee: Committee | undefined;
}

const rosterAt = ({ community, committee }: Side, on: Day, asOf: Day): Roster | null =>
  committee === undefined ? null : rosterOn(history(committee, community.elections, later(on, asOf)), community, on);

/** Who sits, one a line: "Ada Example (Acme), May, until 2022-05-15". */
function lines({ community, committee }: Side, roster: Roster | null): string[] {
  if (roster === null || committee === undefined) return [];
  return roster.members.map(({ person, cohort, ...term }) => {
    const label = cohortLabel(committee, cohort, roster.on);
    const affiliation = affiliationOnInWords(community, person, roster.on);
    return ASKED_ROSTER.member(personName(community, person), affiliation, label, dueOf(term));
  });
}

/** What the cap says of a roster, in a sentence; nothing where the charter sets none. */
function capSaid({ community }: Side, { cap, holdings, on }: Roster): string[] {
  if (cap === null) return [];
  const full = holdings.filter(({ headroom }) => headroom <= 0);
  const held = full.map(({ organization, seats, headroom }) => {
    const name = told(organizationName(community, organization, on));
    if (headroom >= 0) return ASKED_ROSTER.holdsAsMany(name, seats);
    const [rest, lead] = ASKED_ROSTER.holdsMore(name, seats);
    return `${rest}${led([lead, ''])}`;
  });
  return [ASKED_ROSTER.cap(cap.seats, held)];
}

/** The roster on a day as it was and as it would be, side by side; nothing where both are the same. */
export function rosterSaid(before: Side, after: Side, on: Day, asOf: Day): string[] {
  const [was, will] = [rosterAt(before, on, asOf), rosterAt(after, on, asOf)];
  const [old, fresh] = [lines(before, was), lines(after, will)];
  if (will === null || JSON.stringify(old) === JSON.stringify(fresh)) return [];
  const rows = [
    ...old.filter((line) => !fresh.includes(line)).map((line) => [told(line), '']),
    ...fresh.filter((line) => !old.includes(line)).map((line) => ['', told(line)]),
    ...fresh.filter((line) => old.includes(line)).map((line) => [told(line), told(line)]),
  ];
  return [
    `#### ${ASKED_ROSTER.heading(on)}`,
    table(ASKED_ROSTER.columns, rows),
    ...(will.vacant.length === 0 ? [] : [ASKED_ROSTER.vacant(will.vacant.length)]),
    ...capSaid(after, will),
  ];
}
