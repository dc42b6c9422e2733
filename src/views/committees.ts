/** The committees that the charter knows, those that govern first, then those that it has dissolved. */

import {
  ACTIVE,
  committeesDescribed,
  committeesByState as countedByState,
  rostersUpTo,
} from '#words/committee-pages.ts';
import { countInWords } from '#words/counts.ts';
import { underLetter } from '#words/lists.ts';
import { theCommittee } from '#words/members-told.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { RichText } from '#words/rich-text.ts';
import { sentence } from '#words/sentences.ts';
import { dissolutionBy } from '../governance/charter.ts';
import { outcomeOn } from '../governance/declared.ts';
import type { Committee, Election } from '../governance/model.ts';
import { tenures } from '../governance/tenures.ts';
import { governingDay } from '../governance/timetable.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommittee, toCommitteesIn, toElection, toRoster } from '../site/urls.ts';
import { type Coming, coming, expectedInWords, membersInWords, recordsEnded } from './coming.ts';
import { type CommitteeInBrief, inBrief } from './committees-in-brief.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';
import { MOST_ROWS, type NamePart, namedPart, type PartLink, partLinks, partsByName, partTurn } from './parts.ts';
import { beganOn, rosterPeriods } from './roster-rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';
import type { Crumb, TurnView } from './ways.ts';

/** The committees that stand on the site's day, and those dissolved; each by the day of launch, then by name. */
export function committeesByState(all: Site): { readonly active: Committee[]; readonly dissolved: Committee[] } {
  const order = (committee: Committee): string => `${committee.charter[0]?.since} ${committee.name}`;
  const launched = all.community.committees
    .filter(({ charter }) => charter.some(({ since }) => since <= all.asOf))
    .sort((a, b) => (order(a) < order(b) ? -1 : 1));
  return {
    active: launched.filter((committee) => dissolutionBy(committee, all.asOf) === null),
    dissolved: launched.filter((committee) => dissolutionBy(committee, all.asOf) !== null),
  };
}

/** The ids of all committees that have a page. */
export const committeeIds = (all: Site): string[] => everyCommittee(all).map(({ id }) => id);

const byCommittee = onceFor(({ community }) => Map.groupBy(community.elections, ({ committee }) => committee));

/** A committee's elections. */
export const electionsOf = ({ id }: Committee, all: Site): readonly Election[] => byCommittee(all).get(id) ?? [];

/** A committee's elections whose result was declared by the site's day, the latest first. */
export const declaredElections = (committee: Committee, all: Site): Election[] =>
  electionsOf(committee, all)
    .filter((election) => outcomeOn(election, all.asOf) !== null)
    .sort((a, b) => (governingDay(a) < governingDay(b) ? 1 : -1));

/** Whether a committee stands, and since when, or since when no more. */
export function committeeTag(committee: Committee, all: Site): TagView {
  const gone = dissolutionBy(committee, all.asOf);
  if (gone !== null) return { state: 'dissolved', said: ['on ', { day: gone.on }] };
  const launch = committee.charter[0]?.since;
  return { state: 'in-force', word: ACTIVE, said: launch === undefined ? [] : ['since ', { day: launch }] };
}

/** A committee as the list shows it; what does not apply is null. */
interface CommitteeEntry {
  readonly name: string;
  readonly href: string;
  readonly purpose: string;
  readonly tag: TagView;
  /** Why it was dissolved. */
  readonly why: string | null;
  readonly members: string | null;
  readonly latest: Linked | null;
  readonly next: readonly Coming[];
  /** All its rosters, leading to the last. */
  readonly rosters: { readonly href: string; readonly text: RichText } | null;
}

export interface CommitteesView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  /** Null on the page of a letter. */
  readonly lead: string | null;
  /** Each with what there is to say of it, where they are few. */
  readonly committees: readonly CommitteeEntry[];
  /** Each as a row, where they are many. */
  readonly inBrief: readonly CommitteeInBrief[];
  /** The pages by first letter, where they are too many for one. */
  readonly parts: readonly PartLink[];
  readonly turn: TurnView | null;
  /** Whether the records end before the day of the site. */
  readonly recordsEnded: boolean;
}

function entry(committee: Committee, all: Site): CommitteeEntry {
  const history = the(all.histories, committee.id);
  const periods = the(rosterPeriods(all), committee.id);
  const last = periods.at(-1);
  const latest = declaredElections(committee, all)[0];
  const gone = dissolutionBy(committee, all.asOf);
  const served = gone === null ? 0 : tenures(history).length;
  const sitting = last === undefined ? null : membersInWords(history, last, all, theCommittee(committee.name));
  return {
    name: committee.name,
    href: toCommittee(committee.id),
    purpose: committee.purpose,
    tag: committeeTag(committee, all),
    why: gone === null ? null : sentence(gone.why),
    members: gone === null ? sitting : (expectedInWords(history, served) ?? countInWords(served, 'member')),
    latest: latest === undefined ? null : { text: latest.title, href: toElection(latest.id) },
    next: gone === null ? coming(history, all) : [],
    rosters:
      last === undefined
        ? null
        : { href: toRoster(committee.id, last.since), text: rostersUpTo(periods.length, beganOn(last)) },
  };
}

/** How many committees the list speaks of at length. */
const MOST_AT_LENGTH = 10;

const nameOf = ({ name }: Committee): string => name;

/** All committees in their order, those that govern first. */
export const everyCommittee = (all: Site): Committee[] => {
  const { active, dissolved } = committeesByState(all);
  return [...active, ...dissolved];
};

/** The pages by first letter: none while all committees fit on one. */
export const committeeParts: (all: Site) => readonly NamePart<Committee>[] = onceFor((all) => {
  const every = everyCommittee(all);
  const collator = new Intl.Collator('en');
  return every.length <= MOST_ROWS
    ? []
    : partsByName(
        every.toSorted((a, b) => collator.compare(a.name, b.name)),
        nameOf,
      );
});

/** The list of all committees, or where that would be too long, the letters under which they are. */
export function committeesView(all: Site): CommitteesView {
  const { active, dissolved } = committeesByState(all);
  const lead = countedByState(active.length, dissolved.length, all.community.name);
  const every = [...active, ...dissolved];
  const parts = committeeParts(all);
  const brief = parts.length === 0 && every.length > MOST_AT_LENGTH;
  return {
    sheet: sheetOf(all, {
      title: SITE_PARTS.committees,
      description: committeesDescribed(lead),
      kind: PAGE_KINDS.committees,
    }),
    trail: [],
    title: SITE_PARTS.committees,
    lead,
    committees: brief || parts.length > 0 ? [] : every.map((committee) => entry(committee, all)),
    inBrief: brief ? every.map((committee) => inBrief(all, committee)) : [],
    parts: partLinks(parts, toCommitteesIn, nameOf, ['committee', 'committees']),
    turn: null,
    recordsEnded: recordsEnded(all) !== null,
  };
}

/** The committees whose names begin with a letter. */
export function committeesInPart(all: Site, part: string): CommitteesView {
  const parts = committeeParts(all);
  const { label, items } = namedPart(parts, part);
  const title = underLetter(SITE_PARTS.committees, label);
  return {
    sheet: sheetOf(all, { title, description: `${title}. ${all.settings.name}.`, kind: null }),
    trail: [{ label: SITE_PARTS.committees, href: to('/committees/') }],
    title,
    lead: null,
    committees: [],
    inBrief: items.map((committee) => inBrief(all, committee)),
    parts: [],
    turn: partTurn(parts, part, toCommitteesIn),
    recordsEnded: recordsEnded(all) !== null,
  };
}
