/** Elections as a reader meets them: their names and their phases. */
import type { CalendarEntry } from '../../governance/calendar-entry.ts';
import type { Instant } from '../../governance/instant.ts';
import type { Election, PhaseName } from '../../governance/model.ts';
import { isTimeOfYear } from '../../governance/rules/cohorts.ts';
import { phaseIs } from '../../governance/standing.ts';
import { wasHeld } from '../../governance/timetable.ts';
import { MONTHS, monthName } from './days.ts';

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

/**
 * What an election is called that has no file yet: "Autumn 2026"; by its month where the charter's word for it is no time
 * of the year, "November 2027 (Odd years)".
 */
export const foreseenName = ({ label, year, month }: Pick<CalendarEntry, 'label' | 'year' | 'month'>): string =>
  isTimeOfYear(label, MONTHS) ? `${label} ${year}` : `${monthName(month)} ${year} (${label})`;

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
