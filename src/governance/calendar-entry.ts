/** An entry of the calendar: one election that was held, is planned, or is foreseen. */
import type { Day } from './day.ts';
import { type Estimate, reckonedWith } from './estimate.ts';
import type { Occurrence } from './foresight.ts';
import type { AlsoUp, CohortId, ElectionId, Lot, PersonId, Phase } from './model.ts';

/** A seat that somebody left, and nobody holds. */
export interface Vacant {
  readonly seat: number;
  /** The cohort to which it belongs. */
  readonly cohort: CohortId | null;
  /** Who left it. */
  readonly last: PersonId;
}

interface Entry {
  readonly cohort: CohortId | null;
  /** What the charter calls the time at which it comes up. */
  readonly label: string;
  readonly year: number;
  readonly month: number;
  /** Whether that is the cohort's own month: one that comes up every so many months does so in others too. */
  readonly inOwnMonth: boolean;
  /** How many seats it fills. */
  readonly seats: number;
  /** The seats among them that come up beside those of the cohort. */
  readonly alsoUp: readonly AlsoUp[];
  /** The election of which it is the run-off; null for one that is none. */
  readonly runOffOf: ElectionId | null;
  readonly lots: readonly Lot[];
  /** Seats of other cohorts among them that fell vacant, and that by the charter the next election fills. */
  readonly vacant: readonly Vacant[];
  readonly phases: readonly Phase[];
  readonly declared: Day | null;
  /** Foreseen for a day that is past, and without a file: whether it was held, the records do not tell. */
  readonly beyondRecords: boolean;
  /**
   * Whether its winners are reckoned with. Not of one that is past and has no file while the records go on: whoever sat
   * before is on record still.
   */
  readonly reckoned: boolean;
}

/** An election that has a file: the day on which its nominations open is known. */
interface FiledEntry extends Entry {
  readonly election: ElectionId;
  readonly status: 'past' | 'scheduled';
  readonly opens: Day;
}

/** An election that the charter alone foresees: when its nominations open is an estimate. */
export interface ForeseenEntry extends Entry {
  readonly election: null;
  readonly status: 'foreseen';
  readonly opens: Estimate;
}

export type CalendarEntry = FiledEntry | ForeseenEntry;

/** The day whose rules govern an entry: on which its nominations open, or are expected to. */
export const governedOn = ({ opens }: Pick<CalendarEntry, 'opens'>): Day => reckonedWith(opens);

/** What the charter alone foresees from where the records end, as an entry of the calendar. */
export const fromOccurrence = (
  { cohort, year, month, opens, phases }: Occurrence,
  recordsEnd: Day | null,
  asOf: Day,
): ForeseenEntry => ({
  election: null,
  cohort: cohort.id,
  label: cohort.label,
  year,
  month,
  inOwnMonth: month === cohort.month,
  seats: cohort.seats,
  alsoUp: [],
  runOffOf: null,
  lots: [],
  vacant: [],
  status: 'foreseen',
  phases,
  opens,
  declared: null,
  beyondRecords: reckonedWith(opens) <= asOf,
  reckoned: recordsEnd !== null || asOf < reckonedWith(opens),
});

/** Where an election stands that the charter alone knows: foreseen, or due after the records end, which is not recorded. */
export const foreseenState = ({ beyondRecords }: Pick<CalendarEntry, 'beyondRecords'>): 'foreseen' | 'not-recorded' =>
  beyondRecords ? 'not-recorded' : 'foreseen';
