/** What somebody is on a committee besides a seat, from a day on: an office, a stand-in for a member, a member without a vote. */
import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';
import { type Interval, inForce } from './interval.ts';
import type { Note, Source } from './noted.ts';
import type { When } from './when.ts';

/** What somebody is on a committee besides a seat. */
interface Held extends Interval {
  readonly person: PersonId;
  /** How well the first day is known. */
  readonly began: When;
  /** How well the day of the end is known; null while it goes on. */
  readonly ended: When | null;
  /** Who chose or appointed; null where nobody is named. */
  readonly by: string | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** An office: chair, secretary. Who holds it need not have a seat. */
export interface Office extends Held {
  readonly kind: 'office';
  readonly title: string;
}

/** Somebody who acts for a member for a time. The seat stays the member's. */
interface StandIn extends Held {
  readonly kind: 'stand-in';
  readonly standsInFor: PersonId;
}

/** Somebody who takes part and has neither a seat nor a vote: a liaison, an observer. */
interface WithoutVote extends Held {
  readonly kind: 'without-vote';
  /** As what; null where nothing says. */
  readonly title: string | null;
}

export type BesideSeat = Office | StandIn | WithoutVote;

/** What tells several things apart that one person is on a committee: the title, or the member stood in for; part of an address. */
export const besideSeatKey = (held: BesideSeat): string =>
  held.kind === 'stand-in' ? held.standsInFor : encodeURIComponent((held.title ?? '').toLowerCase());

/** Those who are something besides a seat on a day. */
export const besideSeatsOn = (all: readonly BesideSeat[], on: Day): BesideSeat[] =>
  all.filter((each) => inForce(each, on));

/** Those who hold an office on a day. */
export const officesOn = (all: readonly BesideSeat[], on: Day): Office[] =>
  besideSeatsOn(all, on).flatMap((each) => (each.kind === 'office' ? [each] : []));

/** What had begun by a day; what ended later goes on. */
export const besideSeatsKnown = (all: readonly BesideSeat[], asOf: Day): BesideSeat[] =>
  all
    .filter(({ since }) => since <= asOf)
    .map((each) => (each.until === null || each.until <= asOf ? each : { ...each, until: null, ended: null }));
