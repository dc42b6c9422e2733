/** Members who left between elections: from which day that is known. */
import type { Day } from './day.ts';
import { withId } from './lookup.ts';
import type { Committee, Departure, DepartureReason, Election } from './model.ts';
import { DEPARTURES } from './model.ts';
import type { Term, TermEnding } from './terms.ts';
import { takeOffice } from './winners.ts';

const isReason = (why: TermEnding): why is DepartureReason => (DEPARTURES as readonly TermEnding[]).includes(why);

/**
 * Why the holder of a seat left it before another took it; null where they did not, or where the records do not tell
 * whether they left or stayed on.
 */
export const leftFor = (ended: Term['ended'] | undefined): DepartureReason | null =>
  ended == null || !isReason(ended.why) || (ended.why === 'unrecorded' && ended.when === null) ? null : ended.why;

/**
 * The day from which a departure is known: the one on which it was announced, else the one on which it took effect, else
 * the one on which the winners of the election took office until which the member remained. Null where that election has
 * no result, or elected the member again.
 */
export function knownSince(departure: Departure, elections: readonly Election[]): Day | null {
  const { person, on, announced, atElection } = departure;
  const known = announced ?? on?.by;
  if (known !== undefined) return known;
  const outcome = withId(elections, atElection)?.outcome ?? null;
  return outcome === null || outcome.by === 'cancelled' || takeOffice(outcome).includes(person)
    ? null
    : outcome.takesOffice;
}

export interface KnownDeparture {
  readonly departure: Departure;
  /** The day from which it is known. */
  readonly since: Day;
}

/** The departures from a committee that were known on a day and not taken back, in the order in which they became so. */
export function departuresKnown({ departures }: Committee, elections: readonly Election[], on: Day): KnownDeparture[] {
  return departures
    .flatMap((departure) => {
      const since = knownSince(departure, elections);
      return since === null || on < since || departure.takenBack !== null ? [] : [{ departure, since }];
    })
    .sort((a, b) => (a.since < b.since ? -1 : a.since > b.since ? 1 : 0));
}

export interface TakenBack {
  readonly departure: Departure;
  readonly takenBack: Day;
}

/** The departures from a committee that had been announced and taken back by a day, in that order. */
export const departuresTakenBack = ({ departures }: Pick<Committee, 'departures'>, on: Day): TakenBack[] =>
  departures
    .flatMap((departure): TakenBack[] => {
      const { takenBack } = departure;
      return takenBack === null || on < takenBack ? [] : [{ departure, takenBack }];
    })
    .sort((a, b) => (a.takenBack < b.takenBack ? -1 : a.takenBack > b.takenBack ? 1 : 0));
