/** Many committees in a table: who sits on each, and what comes next there. */

import { MEMBERS } from '#words/committee-pages.ts';
import { andMore } from '#words/lists.ts';
import type { RichText } from '#words/rich-text.ts';
import type { Committee } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { type Coming, coming, peopleInWords } from './coming.ts';
import { committeeLink, type Linked, personLink } from './links.ts';
import { rosterPeriods } from './roster-rows.ts';

export interface CommitteeInBrief {
  readonly committee: Linked;
  /** Who sits on it, the first of them by name. */
  readonly members: RichText;
  /** Null where nothing is foreseen. */
  readonly next: Coming | null;
}

/** How many members of a committee are named. */
const MOST_NAMED = 7;

function membersOf(all: Site, { id }: Committee): RichText {
  const members = the(rosterPeriods(all), id).at(-1)?.roster.members ?? [];
  const names = members.map(({ person }) => personLink(all, person));
  if (names.length === 0) return [MEMBERS.none];
  return names.length <= MOST_NAMED
    ? peopleInWords(names)
    : [...peopleInWords(names.slice(0, MOST_NAMED - 1)), `, ${andMore(names.length - MOST_NAMED + 1)}`];
}

/** A committee as a row. */
export const inBrief = (all: Site, committee: Committee): CommitteeInBrief => ({
  committee: committeeLink(committee),
  members: membersOf(all, committee),
  next: coming(the(all.histories, committee.id), all)[0] ?? null,
});
