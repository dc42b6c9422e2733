/** The numbers that officials are asked for: who stood, who stood again, how many voted, and when statements came. */
import { filingTimes } from './filing.ts';
import type { CohortId, Election, ElectionId, OrganizationId, Outcome, PersonId, Turnout } from './model.ts';
import type { History } from './terms.ts';
import { governingDay, phaseOf } from './timetable.ts';

/** When a statement came. */
interface Arrival {
  readonly person: PersonId;
  /**
   * The whole days that were left until nominations closed: 0 within the last 24 hours, negative after they had closed.
   * By the earliest clock on record: when it was written, else committed, else the request opened, else merged.
   */
  readonly daysLeft: number;
}

export interface ElectionNumbers {
  readonly election: ElectionId;
  readonly cohort: CohortId | null;
  readonly seats: number;
  /** How it ended; null until then. */
  readonly by: Outcome['by'] | null;
  /** Everybody who came forward, also those who withdrew; by id, as all lists of people here. */
  readonly candidates: readonly PersonId[];
  readonly withdrew: readonly PersonId[];
  /** The candidates who had stood in no earlier election of the committee on record. */
  readonly firstTimers: readonly PersonId[];
  /** Who held the seats that came up. */
  readonly incumbents: readonly PersonId[];
  /** Those of them who stood. */
  readonly stoodAgain: readonly PersonId[];
  /** The organizations that candidates belonged to; by id. */
  readonly organizations: readonly OrganizationId[];
  /** How many candidates were independent, or have no organization on record. */
  readonly withoutOrganization: number;
  /** Null where it is not recorded. */
  readonly turnout: Turnout | null;
  /** By person; only those of whom the records tell it. */
  readonly arrivals: readonly Arrival[];
}

const SECONDS_A_DAY = 86_400;

function arrivals(election: Election): Arrival[] {
  const window = phaseOf(election, 'nominations');
  if (window === null) return [];
  return election.candidacies.flatMap(({ person, filed }) => {
    const [first] = filed === null ? [] : filingTimes(filed, window);
    if (first === undefined) return [];
    const seconds = (Date.parse(window.end) - Date.parse(first.at)) / 1000;
    return [{ person, daysLeft: Math.floor(seconds / SECONDS_A_DAY) }];
  });
}

const byId = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** The numbers of every election of a committee, in the order in which nominations opened. */
export function electionNumbers(history: History, elections: readonly Election[]): ElectionNumbers[] {
  const stoodBefore = new Set<PersonId>();
  const key = (election: Election) => `${governingDay(election)} ${election.id}`;
  return elections
    .filter(({ committee }) => committee === history.committee.id)
    .sort((a, b) => (key(a) < key(b) ? -1 : 1))
    .map((election) => {
      const { candidacies, outcome } = election;
      const contest = history.contests.find((each) => each.election === election.id);
      const candidates = byId(candidacies.map(({ person }) => person));
      const incumbents = byId(contest?.seatsUp.flatMap(({ holder }) => (holder === null ? [] : [holder])) ?? []);
      const firstTimers = candidates.filter((person) => !stoodBefore.has(person));
      for (const person of candidates) stoodBefore.add(person);
      return {
        election: election.id,
        cohort: election.cohort,
        seats: election.seats,
        by: outcome?.by ?? null,
        candidates,
        withdrew: byId(candidacies.flatMap(({ person, withdrew }) => (withdrew === null ? [] : [person]))),
        firstTimers,
        incumbents,
        stoodAgain: incumbents.filter((person) => candidates.includes(person)),
        organizations: byId(candidacies.flatMap(({ organization }) => (organization === null ? [] : [organization]))),
        withoutOrganization: candidacies.filter(({ organization }) => organization === null).length,
        turnout: outcome?.turnout ?? null,
        arrivals: arrivals(election).sort((a, b) => (a.person < b.person ? -1 : 1)),
      };
    });
}

/** The share of the electorate that voted, from 0 to 1; null where the records do not give both numbers, or nobody could vote. */
export const turnoutShare = (turnout: Turnout | null): number | null =>
  turnout?.electorate ? turnout.ballots / turnout.electorate : null;
