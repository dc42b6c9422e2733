/** What happened to a roster on a day, told. */
import { addDays, type Day } from '../governance/day.ts';
import type { Committee } from '../governance/model.ts';
import { type RosterChange, rosterChanges } from '../governance/roster-changes.ts';
import type { History, TermBeginning, TermEnding } from '../governance/terms.ts';
import type { When } from '../governance/when.ts';
import type { Site } from '../site/site.ts';
import { toElection } from '../site/urls.ts';
import { plain, type RichText } from '../words/rich-text.ts';
import { DEPARTED } from '../words/terms.ts';
import { dayInWords } from '../words/words.ts';
import { cohortRef } from './cohort.ts';
import { organizationLink, personLink } from './links.ts';

/** The days between which something happened that is not dated: "after 2 May 2023 and not after 9 October 2023". */
export const between = ({ after, by }: When): string =>
  after === null ? `not after ${dayInWords(by)}` : `after ${dayInWords(after)} and not after ${dayInWords(by)}`;

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
  ...DEPARTED,
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
