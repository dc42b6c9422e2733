/** What happened to a roster on one day: who came, went, stayed on or changed organization, and what became of seats. */
import { affiliationOf } from './affiliation.ts';
import { addDays, type Day } from './day.ts';
import type { Affiliation, CohortId, Committee, Community, PersonId } from './model.ts';
import type { RuleName } from './rules/index.ts';
import { cohortOn } from './seats.ts';
import type { History, TermBeginning, TermEnding } from './terms.ts';
import type { When } from './when.ts';

export type RosterChange =
  /** Somebody who did not sit the day before takes a seat; `again` where they sat before that. */
  | {
      readonly kind: 'came';
      readonly person: PersonId;
      readonly seat: number;
      readonly again: boolean;
      readonly began: TermBeginning;
    }
  /** Another term for somebody who sat the day before; `from` is the seat held until then. */
  | {
      readonly kind: 'stayed';
      readonly person: PersonId;
      readonly seat: number;
      readonly from: number;
      readonly began: TermBeginning;
    }
  | {
      readonly kind: 'left';
      readonly person: PersonId;
      readonly seat: number;
      readonly why: TermEnding;
      /** Set where the day is not known exactly. */
      readonly when: When | null;
    }
  /** Somebody of whom the records do not tell whether they left or stay on. */
  | { readonly kind: 'may-have-left'; readonly person: PersonId; readonly seat: number }
  | {
      readonly kind: 'organization';
      readonly person: PersonId;
      /** Null where the records name none before. */
      readonly from: Affiliation | null;
      readonly to: Affiliation;
      /** How well the day is known. */
      readonly began: When;
    }
  | { readonly kind: 'seat-added'; readonly seat: number; readonly cohort: CohortId | null }
  | { readonly kind: 'seat-ended'; readonly seat: number }
  | {
      readonly kind: 'seat-moved';
      readonly seat: number;
      readonly from: CohortId | null;
      readonly to: CohortId | null;
      /** Who held the seat last, up to and including that day. */
      readonly holder: PersonId | null;
    };

/**
 * Whether the charter says from a day on something else of how many seats there are. A body whose size it leaves open
 * grows and shrinks with its members, and nobody adds a seat or takes one away.
 */
function amendsSeats({ charter }: Committee, on: Day): boolean {
  const version = charter.find(({ since }) => since === on);
  if (version === undefined) return false;
  const rules: readonly RuleName[] = ['seats', 'seatsAre', 'seatsUpTo', 'cohorts'];
  return version.seatChanges.length > 0 || version.amended.some((name) => rules.includes(name));
}

/** What changed on a day: seats first, then who came, stayed and left, then organizations; each by seat. */
export function rosterChanges(history: History, community: Community, on: Day): RosterChange[] {
  const { seats, terms, committee } = history;
  const bySeat = <T extends { readonly seat: number }>(list: readonly T[]): T[] =>
    [...list].sort((a, b) => a.seat - b.seat);
  const begun = bySeat(terms.filter(({ since }) => since === on));
  const ended = bySeat(terms.filter(({ until }) => until === on));
  const launch = committee.charter[0]?.since === on;
  const dissolution = committee.dissolved?.on === on;

  const amended = amendsSeats(committee, on);
  const seatChanges = seats.flatMap((seat): RosterChange[] => {
    const { number } = seat;
    if (seat.since === on)
      return launch || !amended ? [] : [{ kind: 'seat-added', seat: number, cohort: cohortOn(seat, on) }];
    if (seat.until === on) return dissolution || !amended ? [] : [{ kind: 'seat-ended', seat: number }];
    if (!seat.cohorts.some(({ since }) => since === on)) return [];
    const from = cohortOn(seat, addDays(on, -1));
    const holder = terms.findLast((term) => term.seat === number && term.since < on)?.person ?? null;
    return [{ kind: 'seat-moved', seat: number, from, to: cohortOn(seat, on), holder }];
  });
  const taken = begun.map(({ person, seat, began }): RosterChange => {
    const before = ended.find((term) => term.person === person);
    if (before !== undefined) return { kind: 'stayed', person, seat, from: before.seat, began };
    const again = terms.some((term) => term.person === person && term.since < on);
    return { kind: 'came', person, seat, again, began };
  });
  const left = ended
    .filter(({ person }) => !begun.some((term) => term.person === person))
    .map(({ person, seat, ended: ending }): RosterChange => {
      const when = ending?.when ?? null;
      if (ending?.why === 'unrecorded' && when === null) return { kind: 'may-have-left', person, seat };
      return { kind: 'left', person, seat, why: ending?.why ?? 'succeeded', when: when?.exact === false ? when : null };
    });
  const sitting = bySeat(terms.filter(({ since, until }) => since < on && (until === null || on < until)));
  const staying = [...sitting, ...begun.filter(({ person }) => ended.some((term) => term.person === person))];
  const moved = staying.flatMap(({ person }): RosterChange[] => {
    const now = affiliationOf(community, person, on);
    const from = affiliationOf(community, person, addDays(on, -1));
    if (now === null || now.since !== on || from?.organization === now.organization) return [];
    return [{ kind: 'organization', person, from, to: now, began: now.began }];
  });
  return [...seatChanges, ...taken, ...left, ...moved];
}
