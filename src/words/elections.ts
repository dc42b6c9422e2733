/** Elections as pages show them: their names, their phases, their order. */
import type { Instant } from '../governance/instant.ts';
import type { Election, Outcome, PhaseName } from '../governance/model.ts';
import { phaseIs } from '../governance/standing.ts';
import { governingDay, wasHeld } from '../governance/timetable.ts';

export const PHASE_LABELS: Record<PhaseName, string> = {
  nominations: 'Nominations',
  discussion: 'Discussion',
  voting: 'Voting',
  results: 'Result',
};

/** What an election is called: "Election of April 2026"; its own title where it has one that is no month. */
export const electionName = ({ title }: Pick<Election, 'title'>): string =>
  /^\p{Lu}\p{L}+ \d{4}$/u.test(title) ? `Election of ${title}` : title;

/** The same within a sentence: "the election of April 2026". */
export const electionInSentence = (election: Pick<Election, 'title'>): string => {
  const name = electionName(election);
  return name.startsWith('Election of') ? `the ${name.replace('E', 'e')}` : name;
};

/** How an outcome came about, as a phrase; also the search's facet. */
export const OUTCOMES: Record<Outcome['by'], string> = {
  poll: 'By poll',
  uncontested: 'Uncontested',
  appointed: 'Appointed',
  cancelled: 'Cancelled',
};

/** The phases of an election as the timetable shows them. */
export const phaseRows = (election: Election, now: Instant) =>
  election.timetable.map((phase) => ({
    label: PHASE_LABELS[phase.phase],
    start: phase.start,
    end: phase.end,
    precision: phase.precision,
    when: phaseIs(phase, now),
    skipped: !wasHeld(election, phase),
  }));

/** The order in which nominations opened; of one day, by id. */
export function openedFirst(a: Election, b: Election): number {
  const [one, other] = [`${governingDay(a)} ${a.id}`, `${governingDay(b)} ${b.id}`];
  return one < other ? -1 : one > other ? 1 : 0;
}

/** Elections with the newest first, by the year in which their nominations opened. */
export function electionsByYear(elections: readonly Election[]): Map<string, Election[]> {
  const newestFirst = [...elections].sort((a, b) => openedFirst(b, a));
  return Map.groupBy(newestFirst, (election) => governingDay(election).slice(0, 4));
}

export interface Neighbours {
  readonly previous: Election | null;
  readonly next: Election | null;
}

/** For each election the one before and the one after it of the same committee and cohort, by its id. */
export function neighbours(elections: readonly Election[]): Map<string, Neighbours> {
  const found = new Map<string, Neighbours>();
  for (const own of Map.groupBy(elections, ({ committee, cohort }) => `${committee}/${cohort}`).values()) {
    const inTurn = [...own].sort(openedFirst);
    inTurn.forEach((election, index) => {
      found.set(election.id, { previous: inTurn[index - 1] ?? null, next: inTurn[index + 1] ?? null });
    });
  }
  return found;
}
