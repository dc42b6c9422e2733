/** What somebody is on a committee besides a seat, from a day on: an office, a stand-in for a member, a member without a vote. */
import type { Day } from './day.ts';
import { inForce } from './interval.ts';
import type { BesideSeat, Office } from './model.ts';

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
