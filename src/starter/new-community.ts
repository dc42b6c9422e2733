/** A new community, as somebody describes it. */
import type { Day } from '../governance/day.ts';
import type { Cohort } from '../governance/rules/cohorts.ts';

/** Somebody as they are given: for whom the handle or the organization is null, none is known or there is none. */
export interface Somebody {
  readonly name: string;
  readonly github: string | null;
  readonly organization: string | null;
}

export interface NewCommunity {
  readonly name: string;
  /** Where its site will be published. */
  readonly url: string;
  /** The repository that will hold its content. */
  readonly repository: string;
  /** The day from which its charter is in force. */
  readonly since: Day;
  /** The Council, and a second committee where there is one. */
  readonly committees: readonly NewCommittee[];
  readonly officials: readonly Somebody[];
}

/** A committee as it begins: its seats, and who holds them first. */
export interface NewCommittee {
  readonly id: string;
  readonly name: string;
  readonly seats: number;
  readonly termMonths: number;
  /** The most seats that one organization may hold; null for no such rule. */
  readonly cap: number | null;
  readonly cohorts: readonly Cohort[];
  /** The founding members, in the order of the cohorts: each sits until the election of their own. */
  readonly members: readonly Somebody[];
}
