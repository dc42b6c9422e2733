/**
 * The rules of a charter, as values. Prose takes its numbers from here by name, so that it cannot say something else.
 * "unstated" and null mean that the charter does not say; nothing is assumed in their place.
 */
import type { CohortId } from './ids.ts';
import type { PhaseName } from './phase.ts';

/** Seats that come up for election together. */
export interface Cohort {
  readonly id: CohortId;
  /** What the charter calls the time at which it comes up: a month or a season. */
  readonly label: string;
  /** The month in which its nominations are expected to open, counted from 1. */
  readonly month: number;
  readonly seats: number;
  /** It comes up every so many years; 1 for every year. */
  readonly every: number;
  /** A year in which it comes up; counts only where `every` is above 1. */
  readonly fromYear: number | null;
}

/** Who may run or vote. */
export interface Eligibility {
  /** What somebody must have done, as a short phrase: "code merged". */
  readonly activity: string;
  /** Within so many months; null for ever. */
  readonly months: number | null;
  /** Counted back from which day. */
  readonly before: 'election' | 'nominations-open' | 'unstated' | null;
}

export interface AffiliationCap {
  /** At most so many seats for one organization. */
  readonly seats: number;
  /** Whether an organization counts by itself, or together with its parent and its parent's other parts. */
  readonly counts: 'organization' | 'parent';
}

export interface Vacancy {
  /** How a seat that falls vacant is filled. */
  readonly fill: 'next-election' | 'own-cohort' | 'appointment' | 'runner-up' | 'unstated';
  /** For how long. */
  readonly term: 'remainder' | 'full' | 'unstated';
}

export interface Rules {
  readonly seats: number;
  /** Whether `seats` is a rule or an expectation. */
  readonly seatsAre: 'exact' | 'estimate';
  /** None for a committee that is appointed. */
  readonly cohorts: readonly Cohort[];
  readonly termMonths: number | null;
  /** How many terms in a row one person may serve; null for no limit. */
  readonly termLimit: number | null;
  readonly affiliationCap: AffiliationCap | null;
  readonly mayRun: Eligibility | null;
  readonly mayVote: Eligibility | null;
  /** The phases before the result and their least lengths in days; none where the charter does not say. */
  readonly phases: readonly { readonly phase: PhaseName; readonly days: number }[];
  /** Which moment of a filing a deadline means. */
  readonly deadlineClock: 'opened' | 'committed' | 'merged' | 'unstated';
  readonly vacancy: Vacancy;
  /** Whether a member whose term has run out remains until the successor takes office. */
  readonly holdover: boolean;
  /** How ballots are counted, as a short phrase; null where the charter does not say. */
  readonly counting: string | null;
  /** The most words that a statement may have; null for no limit. */
  readonly statementWords: number | null;
}

export const RULE_NAMES: readonly (keyof Rules)[] = [
  'seats',
  'seatsAre',
  'cohorts',
  'termMonths',
  'termLimit',
  'affiliationCap',
  'mayRun',
  'mayVote',
  'phases',
  'deadlineClock',
  'vacancy',
  'holdover',
  'counting',
  'statementWords',
];
