/**
 * The plain data that every question in this folder is asked of. The content reader makes it; nothing here reads a
 * file, knows the time or draws a page. Ids are the file names in `content/`.
 */
import type { Ballots } from './ballots.ts';
import type { Day } from './day.ts';
import type { Draw } from './draw.ts';
import type { CohortId, CommitteeId, ElectionId, OrganizationId, PersonId } from './ids.ts';
import type { Former } from './in-use.ts';
import type { Instant } from './instant.ts';
import type { Interval } from './interval.ts';
import type { Note, Source } from './noted.ts';
import type { BesideSeat } from './offices.ts';
import type { Phase, PhaseName } from './phase.ts';
import type { RuleName, Rules } from './rules/index.ts';
import type { StepDone } from './steps.ts';
import type { When } from './when.ts';

export type * from './ids.ts';
export type * from './noted.ts';
export type * from './offices.ts';
export * from './phase.ts';

export interface Organization {
  readonly id: OrganizationId;
  readonly name: string;
  /** Names it went by before, oldest first. */
  readonly formerNames: readonly Former[];
  readonly url: string | null;
  /** What it is a part of, on the day that is asked about, or in the end; null for none. */
  readonly parent: OrganizationId | null;
  /** The same by date: from a day (null for as long as the records reach) until another (null while it goes on). */
  readonly parents: readonly {
    readonly organization: OrganizationId;
    readonly since: Day | null;
    readonly until: Day | null;
  }[];
  readonly notes: readonly Note[];
}

/** An organization that a person belonged to; null for somebody who was independent. */
export interface Affiliation extends Interval {
  readonly organization: OrganizationId | null;
  /** How well the first day is known. */
  readonly began: When;
  readonly sources: readonly Source[];
}

export interface Person {
  readonly id: PersonId;
  readonly name: string;
  /** Names that the person bore before, oldest first. */
  readonly formerNames: readonly Former[];
  /** Spellings of the name that the records use besides `name`. */
  readonly otherNames: readonly string[];
  readonly github: string | null;
  /** Handles that the person had before, oldest first. */
  readonly formerHandles: readonly Former[];
  readonly affiliations: readonly Affiliation[];
  readonly notes: readonly Note[];
}

/** A seat that an amendment moved to another cohort or abolished, named by who held it last. */
export interface SeatChange {
  readonly seatOf: PersonId;
  /** Null where the seat ceased to be. */
  readonly to: CohortId | null;
}

/** A dated version of a committee's rules: the launch, or an amendment. */
export interface CharterVersion extends Interval {
  /** The day on which it was decided; null where only the day from which it is in force is recorded. */
  readonly adopted: Day | null;
  readonly title: string;
  readonly summary: string;
  /** All rules in force from that day, amended ones included. */
  readonly rules: Rules;
  /** The names of the rules that this version set. */
  readonly amended: readonly RuleName[];
  /** What happened to single seats, beyond what follows from the numbers. */
  readonly seatChanges: readonly SeatChange[];
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** Somebody who was given a seat without an election. */
export interface Appointment {
  readonly person: PersonId;
  /** The cohort whose seat it was; null where the committee has none. */
  readonly cohort: CohortId | null;
  readonly since: Day;
  /** The day on which it ends, whether or not another follows; null where none was set. */
  readonly until: Day | null;
  readonly by: string | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/**
 * Why somebody left a seat before the next holder took it: of their own will, removed by others, no longer eligible, dead,
 * for another seat, or for a reason that is not recorded.
 */
export const DEPARTURES = ['resigned', 'removed', 'lost-eligibility', 'died', 'changed-seat', 'unrecorded'] as const;
export type DepartureReason = (typeof DEPARTURES)[number];

/** Somebody who left a seat before the next holder took it. */
export interface Departure {
  readonly person: PersonId;
  readonly why: DepartureReason;
  /** When it took effect; null where the member remained until an election's winners took office. */
  readonly on: When | null;
  /** The election until whose end the member remained. */
  readonly atElection: ElectionId | null;
  readonly announced: Day | null;
  /** The day on which the member took it back before it took effect, and stayed; null where they did not. */
  readonly takenBack: Day | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

export interface Committee {
  readonly id: CommitteeId;
  readonly name: string;
  readonly purpose: string;
  /** Its charter, oldest version first; the first one's day is the day on which the committee began. */
  readonly charter: readonly CharterVersion[];
  readonly appointments: readonly Appointment[];
  readonly departures: readonly Departure[];
  /** Offices, stand-ins and members without a vote, in the order in which they began. */
  readonly besideSeats: readonly BesideSeat[];
  readonly dissolved: { readonly on: Day; readonly why: string; readonly sources: readonly Source[] } | null;
  /** How a coming election is laid out in its month until its own timetable is published. */
  readonly opening: Opening;
  readonly notes: readonly Note[];
}

/** On which weekday of the month, and when, nominations are expected to open. Weekdays count from Monday = 1. */
export interface Opening {
  readonly weekday: number;
  readonly week: number;
  /** `HH:MM` */
  readonly time: string;
  /** An IANA zone, or UTC. */
  readonly zone: string;
}

/** A seat that comes up beside those of the cohort. */
export type AlsoUp =
  | { readonly kind: 'new'; readonly count: number; readonly why: string }
  | { readonly kind: 'seat-of'; readonly person: PersonId; readonly why: string };

/** When a statement reached the community, by each of the three clocks that a deadline can mean. */
export interface Filing {
  readonly authored: Instant | null;
  readonly committed: Instant | null;
  /** When the request was opened, as its host says. */
  readonly opened: Instant | null;
  readonly merged: Instant | null;
  readonly pullRequest: { readonly number: number; readonly url: string | null } | null;
}

export interface Statement {
  /** The file, from the content folder. */
  readonly file: string;
  /** Markdown. */
  readonly body: string;
  readonly words: number;
  /** Whether the candidate wrote it, or the archive's editors summed it up. */
  readonly writtenBy: 'candidate' | 'editor';
  /** The candidate's own words, where the text is the editors'. */
  readonly original: string | null;
  readonly pronouns: string | null;
  readonly languages: readonly string[];
  readonly links: readonly { readonly title: string; readonly url: string }[];
}

/** What the officials decided about a filing that was late, early or changed afterwards. */
export interface Decision {
  readonly accepted: boolean;
  readonly on: Day;
  readonly reason: string;
}

/** Somebody, or an organization, that endorses a candidate. */
interface Endorsement {
  /** As a name. */
  readonly by: string;
  readonly person: PersonId | null;
  readonly organization: OrganizationId | null;
  readonly on: Day | null;
  readonly sources: readonly Source[];
}

/** What candidates were asked. Question and answers are the words of who wrote them. */
export interface Question {
  readonly question: string;
  readonly by: string | null;
  readonly on: Day | null;
  readonly answers: readonly {
    readonly person: PersonId;
    readonly answer: string;
    readonly on: Day | null;
    readonly sources: readonly Source[];
  }[];
  readonly sources: readonly Source[];
}

export interface Candidacy {
  readonly person: PersonId;
  /** The last part of its address: the handle, or the person's id where no handle is known. */
  readonly slug: string;
  /** As the candidate gave it. */
  readonly name: string;
  readonly github: string | null;
  /** As the statement's file gives it, in the words of whoever wrote that; null where there is no statement. */
  readonly affiliation: string | null;
  readonly organization: OrganizationId | null;
  readonly filed: Filing | null;
  readonly decision: Decision | null;
  /** The day from which they stand no longer; null for who stood until the result. */
  readonly withdrew: Day | null;
  readonly withdrewWhy: Exclude<WhyGone, 'declined'>;
  /** What the candidate disclosed beside the affiliation. */
  readonly interests: readonly string[];
  readonly endorsements: readonly Endorsement[];
  readonly statement: Statement | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** A start or an end of a phase that was moved after the timetable had been published. */
export interface Moved {
  readonly phase: PhaseName;
  /** What the timetable said until then; null for what was not moved. */
  readonly was: { readonly start: Instant | null; readonly end: Instant | null };
  /** The day on which it was moved. */
  readonly on: Day;
  readonly why: string;
  readonly sources: readonly Source[];
}

/** How many voted, of how many who could. */
export interface Turnout {
  readonly ballots: number;
  /** Null where it is not recorded. */
  readonly electorate: number | null;
}

/** Seats of one cohort among those that an election fills, and how long their winners' terms are. */
export interface Lot {
  readonly cohort: CohortId;
  readonly seats: number;
  /** Null for the charter's own length. */
  readonly months: number | null;
}

/** By what winners get the seats of an election that are not alike: their place in the count, their choice, a draw, or what the records do not tell. */
export const LOTS_BY = ['place', 'choice', 'draw', 'unrecorded'] as const;
type LotsBy = (typeof LOTS_BY)[number];

/** Why somebody who stood takes no seat, besides the count: of their own will before the result, or after it; dead, or no longer eligible. */
export const WHY_GONE = ['withdrew', 'declined', 'died', 'lost-eligibility'] as const;
export type WhyGone = (typeof WHY_GONE)[number];

/** Somebody who was elected and does not take office. */
export interface Declined {
  readonly person: PersonId;
  readonly on: Day;
  readonly why: Exclude<WhyGone, 'withdrew'>;
  /** Who took the seat instead; null where nobody did. */
  readonly next: PersonId | null;
  readonly sources: readonly Source[];
}

export interface Outcome {
  readonly by: 'poll' | 'uncontested' | 'appointed' | 'cancelled';
  readonly declared: Day;
  /** The day from which the winners sit, or are counted as sitting: that of the result where the records name none. */
  readonly takesOffice: Day;
  /** Whether the records name that day. */
  readonly takesOfficeSaid: boolean;
  /** In the order of the count where it is known, else by id. */
  readonly elected: readonly PersonId[];
  /** Whether `elected` is the order of the count. */
  readonly ranked: boolean;
  readonly declined: readonly Declined[];
  /** Of which cohort the seat is that a winner took, where that is on record. */
  readonly took: readonly { readonly person: PersonId; readonly cohort: CohortId }[];
  /** The whole count as it was declared, the first placed first, those of one group tied; null where it was not. */
  readonly order: readonly (readonly PersonId[])[] | null;
  /** Seats that a run-off fills, and those among whom it decides; null where none was needed. */
  readonly runOff: { readonly among: readonly PersonId[]; readonly seats: number } | null;
  /** The option that stood for nobody, and whom voters placed behind it, so that no seat was theirs; null where it kept nobody out. */
  readonly none: { readonly named: string; readonly behind: readonly PersonId[] } | null;
  /** A published lot that broke a tie: the tied, in the order in which they were drawn; null where none was. */
  readonly lot: {
    readonly order: readonly PersonId[];
    readonly how: string;
    readonly sources: readonly Source[];
  } | null;
  /** For whom the limit for one organization was waived. */
  readonly waived: readonly {
    readonly person: PersonId;
    readonly reason: string;
    readonly sources: readonly Source[];
  }[];
  /** Whom a limit of terms was not held against. */
  readonly exempt: Outcome['waived'];
  /** Who stays on where fewer are elected than seats come up; null where it is not recorded. */
  readonly holdOver: readonly PersonId[] | null;
  /** Null where it is not recorded. */
  readonly turnout: Turnout | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

export interface Election {
  readonly id: ElectionId;
  readonly committee: CommitteeId;
  readonly cohort: CohortId | null;
  readonly title: string;
  /** How many seats it fills. */
  readonly seats: number;
  readonly alsoUp: readonly AlsoUp[];
  /** The election of whose seats it is the run-off: it fills those that the other left to it. Null for one that is none. */
  readonly runOffOf: ElectionId | null;
  /** The seats that it fills by cohort and length of term, where they are of several; in the order in which they go by place. */
  readonly lots: readonly Lot[];
  readonly lotsBy: LotsBy;
  /** The day on which the plan was published, where known. */
  readonly published: Day | null;
  /** In the order in which they start. */
  readonly timetable: readonly Phase[];
  /** What of the timetable was moved, the earliest first. */
  readonly moved: readonly Moved[];
  readonly officials: readonly PersonId[];
  readonly officialsConfirmed: Day | null;
  /** The steps that the officials marked as done. */
  readonly done: readonly StepDone[];
  /** The most words that a statement may have; null for no limit. */
  readonly statementWords: number | null;
  /** What the order of the candidates is drawn from; null where nothing is named. */
  readonly draw: Draw | null;
  readonly candidacies: readonly Candidacy[];
  readonly questions: readonly Question[];
  readonly outcome: Outcome | null;
  /** The day from which it is over and its result not recorded; null where there is one, or it can still come. */
  readonly unrecorded: Day | null;
  /** The published ballots; null where none are. */
  readonly ballots: Ballots | null;
  /** Why ballots are not published, where the community decided so; null where that is not recorded. */
  readonly ballotsWithheld: string | null;
  /** What should be said of it in a sentence or two. */
  readonly summary: string | null;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** One page of the charter's prose, as it stood between two days. */
export interface CharterText extends Interval {
  readonly page: string;
  readonly title: string;
  readonly summary: string;
  readonly order: number;
  /** The committee whose rules it takes its numbers from. */
  readonly committee: CommitteeId | null;
  readonly file: string;
  readonly notes: readonly Note[];
  readonly sources: readonly Source[];
}

/** Everything that a community's files say. Lists are sorted by id. */
export interface Community {
  readonly name: string;
  /** The last day that the records cover; null while they are kept up to date. */
  readonly recordsEnd: Day | null;
  readonly committees: readonly Committee[];
  readonly elections: readonly Election[];
  readonly people: readonly Person[];
  readonly organizations: readonly Organization[];
  /** By page, then oldest first. */
  readonly charterTexts: readonly CharterText[];
}
