/** A committee's roster as pages show it: members with what is due and what is doubtful, the cap, and what changed. */

import { rulesOn } from '../governance/charter.ts';
import { addDays, type Day } from '../governance/day.ts';
import type { Committee, Note, Source } from '../governance/model.ts';
import { type Member, type RosterPeriod, rosterOn, rosters } from '../governance/roster.ts';
import { type RosterChange, rosterChanges } from '../governance/roster-changes.ts';
import { termsBegun } from '../governance/tenures.ts';
import type { History, TermBeginning, TermEnding } from '../governance/terms.ts';
import type { When } from '../governance/when.ts';
import type { Site } from '../site/site.ts';
import { toElection } from '../site/urls.ts';
import type { CohortRef } from '../words/cohorts.ts';
import { countInWords } from '../words/number-words.ts';
import { plain, type RichText } from '../words/rich-text.ts';
import { dayInWords, listInWords } from '../words/words.ts';
import { cohortRef } from './cohort.ts';
import { type Linked, organizationLink, personLink } from './links.ts';

export interface RosterRow {
  readonly person: Linked;
  readonly organization: Linked | null;
  readonly cohort: CohortRef | null;
  readonly seat: number;
  readonly since: Day;
  readonly due: Day | null;
  /** The day on which the term ended, where it has. */
  readonly ended: Day | null;
  /** How many terms on this committee, this one counted. */
  readonly terms: number;
  /** What is not certain of this member during the time that the roster stood. */
  readonly doubts: readonly string[];
}

/** The days between which something happened that is not dated: "after 2 May 2023 and not after 9 October 2023". */
const between = ({ after, by }: When): string =>
  after === null ? `not after ${dayInWords(by)}` : `after ${dayInWords(after)} and not after ${dayInWords(by)}`;

function doubtsOf(member: Member, all: Site): string[] {
  const { mayHaveLeft, mayHaveMoved } = member;
  const doubts: string[] = [];
  if (mayHaveLeft !== null) doubts.push(`Left on a day that was not recorded, ${between(mayHaveLeft)}.`);
  if (mayHaveMoved !== null) {
    const { organization, when } = mayHaveMoved;
    const name = organizationLink(all, organization, when.by)?.text ?? 'no organization on record';
    doubts.push(`Moved to ${name} on a day that was not recorded, ${between(when)}.`);
  }
  return doubts;
}

/**
 * The members from the first day of a period on, by cohort and seat. What is doubtful is asked on its last day, when all
 * that may have happened in it may have happened.
 */
export function rosterRows(period: RosterPeriod, history: History, all: Site): RosterRow[] {
  const { committee, asOf } = history;
  const on = period.since;
  const last = period.until === null ? asOf : addDays(period.until, -1);
  const late = new Map(rosterOn(history, all.community, last).members.map((member) => [member.person, member]));
  return period.roster.members
    .map((member): RosterRow => {
      const term = history.terms.find(({ seat, since }) => seat === member.seat && since === member.since);
      return {
        person: personLink(all, member.person),
        organization: organizationLink(all, member.organization, on),
        cohort: cohortRef(committee, member.cohort, on),
        seat: member.seat,
        since: member.since,
        due: member.scheduledEnd,
        ended: term?.until ?? null,
        terms: termsBegun(history, member.person, on),
        doubts: doubtsOf(late.get(member.person) ?? member, all),
      };
    })
    .sort((a, b) => (a.cohort?.index ?? 0) - (b.cohort?.index ?? 0) || a.seat - b.seat);
}

export interface CapRow {
  readonly organization: Linked;
  readonly seats: number;
  readonly headroom: number;
}

export interface CapView {
  readonly cap: number;
  readonly rows: readonly CapRow[];
  /** Whether somebody has reached the cap, as a sentence without its full stop. */
  readonly finding: string;
}

/** What each organization holds under the cap, on the first day of a period; null where the charter sets none. */
export function capView({ since: on, roster }: RosterPeriod, committee: Committee, all: Site): CapView | null {
  const cap = rulesOn(committee, on)?.affiliationCap ?? null;
  if (cap === null || roster.members.length === 0) return null;
  const rows = roster.holdings.flatMap(({ organization, seats, headroom }): CapRow[] => {
    const link = organizationLink(all, organization, on);
    return link === null ? [] : [{ organization: link, seats, headroom }];
  });
  const full = rows.filter(({ headroom }) => headroom <= 0).map(({ organization }) => organization.text);
  const limit = `the cap of ${countInWords(cap.seats, 'seat')}`;
  const finding =
    full.length === 0 ? `No organization has reached ${limit}` : `For ${listInWords(full)}, ${limit} is full`;
  return { cap: cap.seats, rows, finding };
}

const electionPart = (all: Site, began: TermBeginning): RichText => {
  if (began.by === 'appointment') return ['appointed'];
  const title = all.elections.get(began.election)?.title ?? began.election;
  return ['elected in ', { text: title, href: toElection(began.election) }];
};

/** How a term ended, as the end of a sentence. */
const LEFT: Record<TermEnding, string> = {
  're-elected': 'went on',
  reappointed: 'went on',
  succeeded: 'left when the successor took office',
  resigned: 'stepped down',
  'changed-seat': 'took another seat',
  expired: 'left when the term ran out',
  'seat-abolished': 'left when the seat ceased to be',
  dissolved: 'left when the committee was dissolved',
};

/** One change, as a sentence without its full stop. */
export function changeInWords(change: RosterChange, committee: Committee, all: Site, on: Day): RichText {
  const label = (cohort: string | null, day: Day): string => cohortRef(committee, cohort, day)?.label ?? 'no cohort';
  switch (change.kind) {
    case 'came':
      return [
        personLink(all, change.person),
        change.again ? ' returned to' : ' took',
        ` seat ${change.seat}, `,
        ...electionPart(all, change.began),
      ];
    case 'stayed':
      return [
        personLink(all, change.person),
        change.began.by === 'appointment' ? ', appointed again' : ', re-',
        ...(change.began.by === 'appointment' ? [] : electionPart(all, change.began)),
        change.from === change.seat
          ? `, kept seat ${change.seat}`
          : `, went from seat ${change.from} to seat ${change.seat}`,
      ];
    case 'left':
      return [
        personLink(all, change.person),
        ` ${LEFT[change.why]}`,
        change.when === null ? '' : `, on a day that was not recorded, ${between(change.when)}`,
      ];
    case 'organization': {
      const from = organizationLink(all, change.from, addDays(on, -1));
      const to = organizationLink(all, change.to, on);
      const { began } = change;
      return [
        personLink(all, change.person),
        ' went from ',
        from ?? 'no organization on record',
        ' to ',
        to ?? 'no organization on record',
        began.exact ? '' : `; the day was not recorded, and lies ${between(began)}`,
      ];
    }
    case 'seat-added':
      return [`Seat ${change.seat} was added${change.cohort === null ? '' : `, in ${label(change.cohort, on)}`}`];
    case 'seat-ended':
      return [`Seat ${change.seat} ceased to be`];
    case 'seat-moved':
      return [
        `Seat ${change.seat}`,
        ...(change.holder === null ? [] : [', last held by ', personLink(all, change.holder), ',']),
        ` moved from ${label(change.from, addDays(on, -1))} to ${label(change.to, on)}`,
      ];
  }
}

/** Every seat that moved to another cohort, with the day, oldest first. */
export function seatMoves(history: History, all: Site): { readonly on: Day; readonly text: RichText }[] {
  const days = new Set(history.seats.flatMap((seat) => seat.cohorts.slice(1).map(({ since }) => since)));
  return [...days].sort().flatMap((on) =>
    rosterChanges(history, all.community, on)
      .filter(({ kind }) => kind === 'seat-moved')
      .map((change) => ({ on, text: changeInWords(change, history.committee, all, on) })),
  );
}

export interface ChangeGroup {
  readonly label: string;
  readonly kind: RosterChange['kind'];
  readonly sentences: readonly RichText[];
}

const GROUPS: readonly { readonly label: string; readonly kinds: readonly RosterChange['kind'][] }[] = [
  { label: 'Came', kinds: ['came'] },
  { label: 'Stayed', kinds: ['stayed'] },
  { label: 'Left', kinds: ['left'] },
  { label: 'Changed organization', kinds: ['organization'] },
  { label: 'Seats', kinds: ['seat-added', 'seat-ended', 'seat-moved'] },
];

/** What changed on a day, grouped by what happened; groups in which nothing happened are left out. */
export function changeGroups(history: History, all: Site, on: Day): ChangeGroup[] {
  const changes = rosterChanges(history, all.community, on);
  return GROUPS.flatMap(({ label, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    const first = own[0];
    if (first === undefined) return [];
    const sentences = own.map((change) => changeInWords(change, history.committee, all, on));
    return [{ label, kind: first.kind, sentences }];
  });
}

/** A day's changes in one line for a list: "Came: Eric Ernst, Jon Olson. Left: Tim Allclair." */
export function changesInBrief(history: History, all: Site, on: Day): string {
  const changes = rosterChanges(history, all.community, on);
  return GROUPS.flatMap(({ label, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    const items = own.map((change) =>
      'person' in change
        ? (all.people.get(change.person)?.name ?? change.person)
        : plain(changeInWords(change, history.committee, all, on)),
    );
    return [label === 'Seats' ? `${items.join('; ')}.` : `${label}: ${[...new Set(items)].join(', ')}.`];
  }).join(' ');
}

/** The notes that belong to a day on which a roster changed: of appointments, resignations and outcomes of that day. */
export function notesOfDay(history: History, all: Site, on: Day): Note[] {
  const { committee } = history;
  const elections = [...all.elections.values()].filter(
    ({ committee: of, outcome }) => of === committee.id && outcome?.takesOffice === on,
  );
  return [
    ...committee.appointments.filter(({ since }) => since === on).flatMap(({ notes }) => notes),
    ...committee.resignations
      .filter(({ on: when, atElection }) => when?.by === on || elections.some(({ id }) => id === atElection))
      .flatMap(({ notes }) => notes),
    ...elections.flatMap(({ outcome }) => outcome?.notes ?? []),
    ...(committee.charter.find(({ since, seatChanges }) => since === on && seatChanges.length > 0)?.notes ?? []),
  ];
}

/** The sources of what happened on a day on which a roster changed, each once. */
export function sourcesOfDay(history: History, all: Site, on: Day): Source[] {
  const { committee } = history;
  const elections = [...all.elections.values()].filter(
    ({ committee: of, outcome }) => of === committee.id && outcome?.takesOffice === on,
  );
  const affiliated = rosterChanges(history, all.community, on).flatMap((change) =>
    change.kind === 'organization'
      ? (all.people.get(change.person)?.affiliations.filter(({ since }) => since === on) ?? [])
      : [],
  );
  const sources = [
    ...elections.flatMap(({ outcome }) => outcome?.sources ?? []),
    ...committee.appointments.filter(({ since }) => since === on).flatMap((each) => each.sources),
    ...committee.resignations.filter(({ on: when }) => when?.by === on).flatMap((each) => each.sources),
    ...(committee.charter.find(({ since }) => since === on)?.sources ?? []),
    ...(committee.dissolved?.on === on ? committee.dissolved.sources : []),
    ...affiliated.flatMap((each) => each.sources),
  ];
  return [...new Map(sources.map((source) => [`${source.title} ${source.url}`, source])).values()];
}

const made = new WeakMap<Site, Map<string, readonly RosterPeriod[]>>();

/** All rosters of each committee of the site, by its id; worked out once. */
export function rosterPeriods(all: Site): ReadonlyMap<string, readonly RosterPeriod[]> {
  const known =
    made.get(all) ?? new Map([...all.histories].map(([id, history]) => [id, rosters(history, all.community)]));
  made.set(all, known);
  return known;
}
