/** Which seats an election fills. */
import type { Day } from './day.ts';
import { inForce } from './interval.ts';
import type { CohortId, Election } from './model.ts';
import { cohortOn, type Seat } from './seats.ts';

/**
 * The numbers of the seats that an election fills, lowest first: those of its cohort (or of the cohorts that its terms
 * name) on the day whose rules govern it,
 * the seat of a member who left early, and new ones: those that the charter gained before the winners took office, then
 * those of other cohorts in which nobody has ever sat, as when a first election fills all.
 *
 * `governing` is the day on which nominations open, `seated` the one on which the winners take office (the day asked
 * about where there is no result yet).
 */
export function seatsUp(
  election: Pick<Election, 'cohort' | 'alsoUp' | 'lots'>,
  seats: readonly Seat[],
  governing: Day,
  seated: Day,
  lastSeatOf: (person: string) => number | null,
  wasHeld: (seat: number) => boolean,
): number[] {
  const standing = seats.filter((seat) => inForce(seat, seated));
  const cohorts: ReadonlySet<CohortId | null> =
    election.lots.length === 0 ? new Set([election.cohort]) : new Set(election.lots.map(({ cohort }) => cohort));
  const up = new Set(
    standing
      .filter((seat) => seat.since <= governing && cohorts.has(cohortOn(seat, governing)))
      .map((seat) => seat.number),
  );
  for (const also of election.alsoUp) {
    if (also.kind === 'seat-of') {
      const seat = lastSeatOf(also.person);
      if (seat !== null && standing.some(({ number }) => number === seat)) up.add(seat);
    } else {
      const gained = standing.filter(
        (seat) => seat.since > governing && cohorts.has(cohortOn(seat, seated)) && !up.has(seat.number),
      );
      const unheld = standing.filter(
        ({ number }) => !up.has(number) && !gained.some((seat) => seat.number === number) && !wasHeld(number),
      );
      for (const seat of [...gained, ...unheld].slice(0, also.count)) up.add(seat.number);
    }
  }
  return [...up].sort((a, b) => a - b);
}
