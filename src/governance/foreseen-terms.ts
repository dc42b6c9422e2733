/**
 * Which seats the coming elections will fill, and for how long: a history carried on into the future by the same steps,
 * where the charter's amendments are known and the winners are not.
 */
import type { CalendarEntry } from './calendar-entry.ts';
import type { Day } from './day.ts';
import { toCome, toTakeOffice } from './history/happenings.ts';
import { type Filling, type ForeseenTerm, type State, untold } from './history/state.ts';
import type { History, Term } from './terms.ts';

/** A history as the state from which it goes on. */
export const carriedOn = ({ committee, seats, terms, heldUnrecorded, contests, ahead }: History): State => ({
  ...untold(committee),
  seats,
  terms,
  heldUnrecorded,
  contests: contests.filter(({ election }) => !ahead.some(({ id }) => id === election)),
});

/** The terms of a history, and those of winners who are known and have not taken office yet: until then others sit. */
export const termsWithWinners = (history: History): readonly Term[] =>
  toTakeOffice(history).reduce((state, { step }) => step(state), carriedOn(history)).terms;

const future = (history: History, entries: readonly CalendarEntry[]): State =>
  toCome(history, entries).reduce((state, { step }) => step(state), carriedOn(history));

/**
 * The seats that each election ahead will fill and who holds them then, in the order in which the winners take office.
 * Nobody is taken to leave meanwhile; amendments that are to come into force are followed.
 */
export const fillings = (history: History, entries: readonly CalendarEntry[]): readonly Filling[] =>
  future(history, entries).fillings;

/**
 * For each seat, the terms that the coming elections will begin, until `horizon`; by seat, then by day. The last of a
 * seat goes on past the horizon, unless the seat itself ends.
 */
export function foreseenTerms(history: History, entries: readonly CalendarEntry[], horizon: Day): ForeseenTerm[] {
  const { foreseen, seats } = future(history, entries);
  return seats.flatMap(({ number, until: ends }) =>
    foreseen
      .filter(({ seat, since }) => seat === number && since <= horizon)
      .map((term) =>
        term.until === null || term.until <= horizon || term.until === ends ? term : { ...term, until: null },
      ),
  );
}
