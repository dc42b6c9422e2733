/** What a committee's history tells: terms, what elections did to the seats, and what the records contradict. */
import type { Day } from './day.ts';
import { type Dated, expectedAbout } from './estimate.ts';
import type { Interval } from './interval.ts';
import type { CohortId, Committee, CommitteeId, Election, ElectionId, PersonId } from './model.ts';
import type { Seat } from './seats.ts';
import type { When } from './when.ts';

export type TermBeginning = { readonly by: 'election'; readonly election: ElectionId } | { readonly by: 'appointment' };

/**
 * Why a term ended: the member was elected again (`re-elected`) or given the same seat again (`reappointed`), another took the seat
 * (`succeeded`), the member left (`resigned`, `removed`, `lost-eligibility`, `died`) or took another seat
 * (`changed-seat`), the term ran out and nobody holds over (`expired`), the seat (`seat-abolished`) or the body
 * (`dissolved`) ceased to be, or the records do not tell (`unrecorded`).
 */
export const TERM_ENDINGS = [
  're-elected',
  'reappointed',
  'succeeded',
  'resigned',
  'changed-seat',
  'expired',
  'seat-abolished',
  'dissolved',
  'removed',
  'lost-eligibility',
  'died',
  'unrecorded',
] as const;
export type TermEnding = (typeof TERM_ENDINGS)[number];

/** One person in one seat. */
export interface Term extends Interval {
  readonly committee: CommitteeId;
  readonly person: PersonId;
  readonly seat: number;
  /** The cohort to which the seat belonged when the term began. */
  readonly cohort: CohortId | null;
  /**
   * The day on which it was due to end when it began; null where the charter gives terms no length. As a rule a fact: the
   * charter, or whoever appointed, fixed it by the day on which the member took office, whoever goes on sitting after it.
   */
  readonly scheduledEnd: Day | null;
  /** Whether that day is only expected: the term ends with an election, which was yet to come when it began. */
  readonly endExpected: boolean;
  readonly began: TermBeginning;
  /**
   * Where the records do not tell which of several seats it was: the cohorts and ends that it can have had. Its seat is
   * then one of them, for drawing, and its own cohort and end are null. Empty where it is known.
   */
  readonly oneOf: readonly ({ readonly cohort: CohortId | null } & Pick<Term, 'scheduledEnd' | 'endExpected'>)[];
  /** Whether it ends on that day whatever the charter says of holding over. */
  readonly fixedEnd: boolean;
  /**
   * Null while it goes on. `when` says of a departure how well its day is known; null for every other ending. `expected` is
   * whether that day was only to be expected: the term ended with an election whose result was never recorded.
   */
  readonly ended: { readonly why: TermEnding; readonly when: When | null; readonly expected: boolean } | null;
}

/** When a term is due to end, and whether that is known or expected. */
export type Due = Pick<Term, 'scheduledEnd' | 'endExpected'>;

/** The day on which a term is due to end, or about which it is expected to; null where neither is known. */
export const dueOf = ({ scheduledEnd, endExpected }: Due): Dated | null =>
  scheduledEnd === null ? null : endExpected ? { about: expectedAbout(scheduledEnd) } : { day: scheduledEnd };

/** The day on which a term ended, or about which it did; null while it goes on. */
export const untilOf = ({ until, ended }: Pick<Term, 'until' | 'ended'>): Dated | null =>
  until === null ? null : ended?.expected === true ? { about: expectedAbout(until) } : { day: until };

/** A seat that somebody holds, and the records do not tell who: one of several, or (where `among` is empty) anybody. */
export interface HeldUnrecorded extends Interval {
  readonly seat: number;
  readonly among: readonly PersonId[];
  /** Whether the day from which it is so is only to be expected: no result of the election was ever recorded. */
  readonly sinceExpected: boolean;
}

/** What an election did to the seats. */
export interface Contest {
  readonly election: ElectionId;
  /** The seats that it fills, and who sat in each before: null for a vacant one. */
  readonly seatsUp: readonly { readonly seat: number; readonly holder: PersonId | null }[];
  /** The day on which its winners took office; null before that. */
  readonly seated: Day | null;
  /** Who took which seat; empty before the outcome. */
  readonly filled: readonly { readonly seat: number; readonly person: PersonId }[];
}

export type ProblemCode =
  | 'more-winners-than-seats'
  | 'seats-up-mismatch'
  | 'fewer-seats-up'
  | 'no-vacant-seat'
  | 'resigned-without-seat'
  | 'seat-move-unsaid'
  | 'appointed-twice';

/** A contradiction that the fold met; `about` says in which of its inputs. */
export interface Problem {
  readonly code: ProblemCode;
  readonly about:
    | { readonly kind: 'election'; readonly id: ElectionId }
    | { readonly kind: 'appointment' | 'departure' | 'version'; readonly index: number };
  readonly message: string;
}

/** Everything that happened to a committee up to a day. */
export interface History {
  readonly committee: Committee;
  readonly asOf: Day;
  /** By number. */
  readonly seats: readonly Seat[];
  /** In the order in which they began; of one day, by seat. */
  readonly terms: readonly Term[];
  /** Seats that somebody holds over, and the records do not tell who. */
  readonly heldUnrecorded: readonly HeldUnrecorded[];
  readonly contests: readonly Contest[];
  /** Its elections whose winners, if they are known, do not sit yet. */
  readonly ahead: readonly Election[];
  readonly problems: readonly Problem[];
}
