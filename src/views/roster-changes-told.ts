/** What happened to a roster on a day, told. */

import { withoutOrganization } from '#words/affiliations.ts';
import { CALLED } from '#words/called.ts';
import { boundsInWords, whenInWords } from '#words/days.ts';
import { ENDINGS } from '#words/endings.ts';
import { personName } from '#words/names.ts';
import { plain, type RichText } from '#words/rich-text.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { addDays, type Day } from '../governance/day.ts';
import type { Committee } from '../governance/model.ts';
import { type RosterChange, rosterChanges } from '../governance/roster-changes.ts';
import type { History, TermBeginning } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { toElection } from '../site/urls.ts';
import { organizationLink, personLink } from './links.ts';

const electionPart = (all: Site, began: TermBeginning): RichText => {
  if (began.by === 'appointment') return ['appointed'];
  const title = all.elections.get(began.election)?.title ?? began.election;
  return ['elected in ', { text: title, href: toElection(began.election) }];
};

/** One change, as a sentence without its full stop. */
export function changeInWords(change: RosterChange, committee: Committee, all: Site, on: Day): RichText {
  const label = (cohort: string | null, day: Day): string => cohortOf(committee, cohort, day)?.label ?? 'no cohort';
  switch (change.kind) {
    case 'came':
      return [
        personLink(all, change.person),
        change.again ? ' returned to' : ' took',
        ` ${CALLED.seat} ${change.seat}, `,
        ...electionPart(all, change.began),
      ];
    case 'stayed':
      return [
        personLink(all, change.person),
        change.began.by === 'appointment' ? ', appointed again' : ', re-',
        ...(change.began.by === 'appointment' ? [] : electionPart(all, change.began)),
        change.from === change.seat
          ? `, kept ${CALLED.seat} ${change.seat}`
          : `, went from ${CALLED.seat} ${change.from} to ${CALLED.seat} ${change.seat}`,
      ];
    case 'left':
      return [
        personLink(all, change.person),
        ` ${ENDINGS[change.why].clause}`,
        change.when === null ? '' : `, on ${whenInWords(change.when)}`,
      ];
    case 'may-have-left':
      return [personLink(all, change.person), ' left or stayed on; which is not recorded'];
    case 'organization': {
      const from = organizationLink(all, change.from?.organization ?? null, addDays(on, -1));
      const to = organizationLink(all, change.to.organization, on);
      const { began } = change;
      return [
        personLink(all, change.person),
        ' went from ',
        from ?? withoutOrganization(change.from),
        ' to ',
        to ?? withoutOrganization(change.to),
        began.exact ? '' : `; the day was not recorded, and lies ${boundsInWords(began)}`,
      ];
    }
    case 'seat-added':
      return [
        `${CALLED.Seat} ${change.seat} was added${change.cohort === null ? '' : `, in ${label(change.cohort, on)}`}`,
      ];
    case 'seat-ended':
      return [`${CALLED.Seat} ${change.seat} ceased to be`];
    case 'seat-moved':
      return [
        `${CALLED.Seat} ${change.seat}`,
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
  { label: 'Joined', kinds: ['came'] },
  { label: 'Re-elected or reappointed', kinds: ['stayed'] },
  { label: 'Left', kinds: ['left'] },
  { label: 'Not recorded whether they left', kinds: ['may-have-left'] },
  { label: 'Changed organization', kinds: ['organization'] },
  { label: CALLED.Seats, kinds: ['seat-added', 'seat-ended', 'seat-moved'] },
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

/** What a day was on which nothing happened to a roster that is recorded. */
const unchanged = ({ committee: { charter } }: History, on: Day): string =>
  charter[0]?.since === on ? 'It began; no member is recorded from that day.' : '';

/** A day's changes in one line for a list: "Joined: Eric Ernst, Jon Olson. Left: Tim Allclair." */
export function changesInBrief(history: History, all: Site, on: Day): string {
  const changes = rosterChanges(history, all.community, on);
  if (changes.length === 0) return unchanged(history, on);
  return GROUPS.flatMap(({ label, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    if (own.length === 0) return [];
    const items = own.map((change) =>
      'person' in change
        ? personName(all.community, change.person)
        : plain(changeInWords(change, history.committee, all, on)),
    );
    return [label === CALLED.Seats ? `${items.join('; ')}.` : `${label}: ${[...new Set(items)].join(', ')}.`];
  }).join(' ');
}
