/**
 * Which seats the coming elections will fill, and for how long: the fold of `terms.ts` carried on into the future, where
 * the charter's amendments are known and the winners are not.
 */
import type { CalendarEntry } from './calendar.ts';
import type { Day } from './day.ts';
import { seatedAfter } from './foresight.ts';
import { type Interval, inForce } from './interval.ts';
import type { CharterVersion, CohortId, PersonId } from './model.ts';
import { cohortOn, type Seat, seatsEnded, seatsUnder } from './seats.ts';
import { seatsUp } from './seats-up.ts';
import type { History } from './terms.ts';

/** Who holds a seat when a coming election fills it. */
export type HolderThen =
  | { readonly kind: 'person'; readonly person: PersonId }
  | { readonly kind: 'vacant' }
  /** Whoever an earlier coming election puts there. */
  | { readonly kind: 'winner'; readonly of: CalendarEntry };

/** One coming election and the seats that it fills. */
export interface Filling {
  readonly entry: CalendarEntry;
  /** The first day on which its winners can sit. */
  readonly seated: Day;
  /** By number; `cohort` is the seat's when nominations open. */
  readonly seats: readonly { readonly seat: number; readonly cohort: CohortId | null; readonly holder: HolderThen }[];
}

/** A term that somebody not yet known will begin. */
export interface ForeseenTerm extends Interval {
  readonly seat: number;
  /** The calendar entry that fills it. */
  readonly entry: CalendarEntry;
}

/** The first day on which the winners of a coming election can sit. */
export const seatedOn = ({ phases, year, month }: Pick<CalendarEntry, 'phases' | 'year' | 'month'>): Day =>
  seatedAfter(phases, year, month);

type Ahead =
  | { readonly day: Day; readonly order: 0; readonly version: CharterVersion }
  | { readonly day: Day; readonly order: 1 }
  | { readonly day: Day; readonly order: 2; readonly entry: CalendarEntry };

interface Future {
  readonly fillings: readonly Filling[];
  /** All seats, those included that amendments add, as the last of what is known ahead leaves them. */
  readonly seats: readonly Seat[];
}

function future(history: History, entries: readonly CalendarEntry[]): Future {
  const { committee, asOf, terms } = history;
  const holders = new Map<number, HolderThen>();
  for (const { seat, person, until } of terms) if (until === null) holders.set(seat, { kind: 'person', person });
  const seatedLast = new Map<number, Day>();
  const lastSeatOf = (person: PersonId) => terms.findLast((term) => term.person === person)?.seat ?? null;
  let seats = history.seats;
  const fillings: Filling[] = [];

  const ahead: Ahead[] = [
    ...committee.charter
      .filter((version) => asOf < version.since && inForce(version, version.since))
      .map((version) => ({ day: version.since, order: 0, version }) as const),
    ...(committee.dissolved !== null && asOf < committee.dissolved.on
      ? [{ day: committee.dissolved.on, order: 1 } as const]
      : []),
    ...entries
      .filter(({ status }) => status !== 'past')
      .map((entry) => ({ day: seatedOn(entry), order: 2, entry }) as const),
  ];
  for (const next of ahead.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : a.order - b.order))) {
    if (next.order === 0) {
      seats = seatsUnder(next.version, seats, (seat) => !holders.has(seat), lastSeatOf).seats;
    } else if (next.order === 1) {
      seats = seatsEnded(seats, next.day);
    } else {
      const { entry, day: seated } = next;
      // Of one day, whoever took a seat first keeps it.
      const up = seatsUp(entry, seats, entry.opens, seated, lastSeatOf).filter((n) => seatedLast.get(n) !== seated);
      fillings.push({
        entry,
        seated,
        seats: up.map((number) => {
          const seat = seats.find((each) => each.number === number);
          return {
            seat: number,
            cohort: seat === undefined ? null : cohortOn(seat, entry.opens),
            holder: holders.get(number) ?? { kind: 'vacant' },
          };
        }),
      });
      for (const number of up) {
        holders.set(number, { kind: 'winner', of: entry });
        seatedLast.set(number, seated);
      }
    }
  }
  return { fillings, seats };
}

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
  const ahead = future(history, entries);
  return ahead.seats.flatMap((seat) => {
    const own = ahead.fillings.filter(
      ({ seated, seats }) => seated <= horizon && seats.some((each) => each.seat === seat.number),
    );
    return own.map(({ entry, seated }, index): ForeseenTerm => {
      const until = own[index + 1]?.seated ?? (seat.until !== null && seated < seat.until ? seat.until : null);
      return { seat: seat.number, entry, since: seated, until };
    });
  });
}
