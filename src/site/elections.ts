/** Elections as pages show them: their names, where they stand, their order. */
import type { TagState } from '../components/tags.ts';
import type { Day } from '../governance/day.ts';
import { dayOf, type Instant } from '../governance/instant.ts';
import type { Election, Outcome, PhaseName } from '../governance/model.ts';
import { governingDay, standingAt, wasHeld } from '../governance/timetable.ts';

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

/** A state with what belongs to it: a word before the moment or the day, and either of them. */
export interface ElectionState {
  readonly tag: TagState;
  readonly word?: string;
  readonly before: string;
  readonly day: Day | null;
  readonly instant: Instant | null;
}

/** Where an election stands, as its tag. `recordsEnd` is the last day that the records cover. */
export function electionState(election: Election, now: Instant, recordsEnd: Day | null): ElectionState {
  const { outcome } = election;
  const { state, until } = standingAt(election, now);
  const none = { before: '', day: null, instant: null };
  const beyond = recordsEnd !== null && recordsEnd < dayOf(now);
  if (state === 'cancelled' || state === 'declared') {
    const tag = outcome === null || outcome.by === 'poll' ? 'declared' : outcome.by;
    return { tag, before: 'on', day: outcome?.declared ?? null, instant: null };
  }
  if (beyond) return { ...none, tag: 'not-recorded', before: 'records end on', day: recordsEnd };
  switch (state) {
    case 'planned':
      return { ...none, tag: 'scheduled', before: until === null ? '' : 'opens on', instant: until };
    case 'nominations':
      return { ...none, tag: 'open', word: 'Nominations open', before: 'until', instant: until };
    case 'discussion':
    case 'voting':
      return { ...none, tag: state, before: 'until', instant: until };
    case 'results':
      return { ...none, tag: 'closed', word: 'Result due' };
    case 'between':
      return { ...none, tag: 'scheduled', word: 'Between phases', before: 'next on', instant: until };
    case 'counting':
      return { ...none, tag: 'closed', word: 'No result yet' };
  }
}

/** The phases of an election as the timetable shows them. */
export const phaseRows = (election: Election, now: Instant) =>
  election.timetable.map((phase) => ({
    label: PHASE_LABELS[phase.phase],
    start: phase.start,
    end: phase.end,
    precision: phase.precision,
    when: phase.end <= now ? ('past' as const) : phase.start <= now ? ('now' as const) : ('to-come' as const),
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
