/**
 * An archive as its files tell it, before anybody is identified or anything reconciled: what each reader of a layout makes,
 * and what the doctor reads. Every value keeps its place.
 */
import type { Place } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import type { PhaseName } from '../governance/phase.ts';
import type { Account } from './account.ts';
import type { Source } from './source.ts';

/** A value and where it stands. */
export interface Said<T> {
  readonly value: T;
  readonly place: Place;
}

/** Somebody as a file names them. */
export interface Mention {
  readonly name: string | null;
  readonly handle: string | null;
  readonly emails: readonly string[];
  readonly place: Place;
}

/** A line, or part of one, that is in the source and not in what is written. */
export interface TakenOut {
  readonly place: Place;
  readonly text: string;
  readonly why: 'label' | 'e-mail address' | 'mark of the front matter' | 'title';
}

export interface FoundStatement {
  readonly file: string;
  readonly who: Mention;
  readonly affiliation: Said<string> | null;
  /** What the file says of itself beside the name: `Platform: Arm`. */
  readonly fields: readonly { readonly key: string; readonly value: string; readonly place: Place }[];
  /** Markdown, without what was taken out. */
  readonly body: string;
  readonly takenOut: readonly TakenOut[];
}

export interface FoundPhase {
  readonly phase: PhaseName;
  /** As an election's file writes them; the end is the first moment after it. */
  readonly start: string;
  readonly end: string;
  readonly place: Place;
}

export interface FoundResult {
  readonly file: string;
  readonly place: Place;
  /** The month and year that it names, each time it does. */
  readonly months: readonly Said<string>[];
  readonly nominees: readonly Mention[];
  readonly nomineesSaid: Said<number> | null;
  readonly elected: readonly Mention[];
  readonly seatsSaid: Said<number> | null;
  /** Null where the text does not tell whether there was a vote. */
  readonly contested: boolean | null;
  readonly ranked: boolean;
  readonly declared: Said<Day> | null;
  readonly welcomed: readonly Said<string>[];
  readonly continuing: readonly Said<string>[];
  readonly withdrawals: number;
  readonly turnout: { readonly ballots: number; readonly electorate: number | null } | null;
  /** How many it says were admitted ("the two applicants"). */
  readonly admittedSaid: Said<number> | null;
  /** Whether it says that all were re-admitted. */
  readonly readmitted: Said<'all' | 'some'> | null;
}

export interface FoundElection {
  /** The folder in the source, or the file where it is a file. */
  readonly folder: string;
  readonly committee: string;
  readonly title: string | null;
  /** `YYYY-MM` or what the folder calls it. */
  readonly id: string;
  readonly year: number | null;
  readonly month: number | null;
  readonly place: Place;
  readonly titles: readonly Said<string>[];
  readonly seats: Said<number> | null;
  readonly newSeats: Said<number> | null;
  readonly incumbents: readonly (Mention & { readonly left: boolean })[];
  readonly officials: readonly Mention[];
  readonly officialsConfirmed: Said<Day> | null;
  readonly phases: readonly FoundPhase[];
  /** The day, or the first day of the week, for which the result was announced. */
  readonly due: Said<Day> | null;
  /** The last day of that week, where a week is announced. */
  readonly dueUntil: Day | null;
  readonly statements: readonly FoundStatement[];
  readonly result: FoundResult | null;
  /** A file of ballots beside it. */
  readonly ballots: string | null;
  readonly notes: readonly string[];
}

/** A list of members. */
export interface FoundRoster {
  readonly file: string;
  readonly place: Place;
  readonly committee: string;
  readonly initial: boolean;
  readonly members: readonly (Mention & { readonly organization: Said<string> | null; readonly url: string | null })[];
}

/** What a governing document says in numbers. */
export interface FoundClaim {
  readonly about: 'seats' | 'cap' | 'term' | 'cohort';
  /** For a cohort its season or month. */
  readonly of: string | null;
  readonly value: Said<number>;
  readonly committee: string;
}

export interface Archive {
  readonly layout: string;
  readonly source: Source;
  readonly community: Said<string> | null;
  readonly elections: readonly FoundElection[];
  readonly rosters: readonly FoundRoster[];
  readonly claims: readonly FoundClaim[];
}

/** A layout: how an archive of one kind is told from others, and read. One file of `layouts/` each. */
export interface Layout {
  readonly name: string;
  /** What it is, in a few words. */
  readonly is: string;
  /** The files by which it is recognized; empty where the source is of another layout. */
  readonly recognizes: (source: Source) => readonly string[];
  /** Reads it, with people's addresses left in their texts or not; tells the account of every file and every guess. */
  readonly read: (source: Source, account: Account, keepAddresses: boolean) => Archive;
}
