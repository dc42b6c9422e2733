/** What happened to a roster on a day, told. */

import { withoutOrganization } from '#words/affiliations.ts';
import { CALLED } from '#words/called.ts';
import { personName } from '#words/names.ts';
import { plain, type RichText } from '#words/rich-text.ts';
import {
  APPOINTED,
  BEGAN_EMPTY,
  CHANGE_GROUPS,
  CHANGED,
  ELECTED_IN,
  NO_COHORT,
  SEAT_CHANGED,
} from '#words/roster-told.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { addDays, type Day } from '../governance/day.ts';
import type { Committee } from '../governance/model.ts';
import { type RosterChange, rosterChanges } from '../governance/roster-changes.ts';
import type { History, TermBeginning } from '../governance/terms.ts';
import type { Site } from '../site/site.ts';
import { toElection } from '../site/urls.ts';
import { organizationLink, personLink } from './links.ts';

const electionPart = (all: Site, began: TermBeginning): RichText => {
  if (began.by === 'appointment') return [APPOINTED];
  const title = all.elections.get(began.election)?.title ?? began.election;
  return [ELECTED_IN, { text: title, href: toElection(began.election) }];
};

/** One change, as a sentence without its full stop. */
export function changeInWords(change: RosterChange, committee: Committee, all: Site, on: Day): RichText {
  const label = (cohort: string | null, day: Day): string => cohortOf(committee, cohort, day)?.label ?? NO_COHORT;
  switch (change.kind) {
    case 'came':
      return [
        personLink(all, change.person),
        ...CHANGED.came(change.seat, change.again, electionPart(all, change.began)),
      ];
    case 'stayed': {
      const how = change.began.by === 'appointment' ? null : electionPart(all, change.began);
      return [personLink(all, change.person), ...CHANGED.stayed(change.from, change.seat, how)];
    }
    case 'left':
      return [personLink(all, change.person), ...CHANGED.left(change.why, change.when)];
    case 'may-have-left':
      return [personLink(all, change.person), CHANGED.mayHaveLeft];
    case 'organization': {
      const from = organizationLink(all, change.from?.organization ?? null, addDays(on, -1));
      const to = organizationLink(all, change.to.organization, on);
      return [
        personLink(all, change.person),
        ...CHANGED.organization(
          from ?? withoutOrganization(change.from),
          to ?? withoutOrganization(change.to),
          change.began,
        ),
      ];
    }
    case 'seat-added':
      return [SEAT_CHANGED.added(change.seat, change.cohort === null ? null : label(change.cohort, on))];
    case 'seat-ended':
      return [SEAT_CHANGED.ended(change.seat)];
    case 'seat-moved':
      return SEAT_CHANGED.moved(
        change.seat,
        change.holder === null ? null : personLink(all, change.holder),
        label(change.from, addDays(on, -1)),
        label(change.to, on),
      );
  }
}

export interface ChangeGroup {
  readonly label: string;
  readonly kind: RosterChange['kind'];
  readonly sentences: readonly RichText[];
}

/** What changed on a day, grouped by what happened; groups in which nothing happened are left out. */
export function changeGroups(history: History, all: Site, on: Day): ChangeGroup[] {
  const changes = rosterChanges(history, all.community, on);
  return CHANGE_GROUPS.flatMap(({ label, kinds }) => {
    const own = changes.filter(({ kind }) => kinds.includes(kind));
    const first = own[0];
    if (first === undefined) return [];
    const sentences = own.map((change) => changeInWords(change, history.committee, all, on));
    return [{ label, kind: first.kind, sentences }];
  });
}

/** What a day was on which nothing happened to a roster that is recorded. */
const unchanged = ({ committee: { charter } }: History, on: Day): string =>
  charter[0]?.since === on ? BEGAN_EMPTY : '';

/** A day's changes in one line for a list: "Joined: Eric Ernst, Jon Olson. Left: Tim Allclair." */
export function changesInBrief(history: History, all: Site, on: Day): string {
  const changes = rosterChanges(history, all.community, on);
  if (changes.length === 0) return unchanged(history, on);
  return CHANGE_GROUPS.flatMap(({ label, kinds }) => {
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
