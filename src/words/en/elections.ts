/** Elections as a reader meets them: their names. */
import type { CalendarEntry } from '../../governance/calendar-entry.ts';
import type { Election } from '../../governance/model.ts';
import { placeInWords } from './counts.ts';
import { monthName } from './days.ts';
import { isTimeOfYear } from './rules/cohorts.ts';
import { capitalized } from './sentences.ts';

/** What an election is called: "Election of April 2026"; its own title where it has one that is no month. */
export const electionName = ({ title }: Pick<Election, 'title'>): string =>
  /^\p{Lu}\p{L}+ \d{4}$/u.test(title) ? `Election of ${title}` : title;

/** The same within a sentence: "the election of April 2026". */
export const electionInSentence = (election: Pick<Election, 'title'>): string => {
  const name = electionName(election);
  return /^(?:Election|Run-off|\p{Lu}\p{Ll}+ run-off) of/u.test(name)
    ? `the ${name.charAt(0).toLowerCase()}${name.slice(1)}`
    : name;
};

/** The same without an article, after the name of its committee: "election of April 2026", "run-off of April 2026". */
export const bareName = (title: string): string => electionInSentence({ title }).replace(/^the /, '');

/** The title of a run-off that has none of its own, by that of the election of which it is, and the how manieth: "Second run-off of May 2026". */
export const runOffTitle = (of: string, place: number): string =>
  `${place < 2 ? 'Run-off' : `${capitalized(placeInWords(place))} run-off`} of ${of}`;

/**
 * What an election is called that has no file yet: "Autumn 2026"; by its month where the charter's word for it is no time
 * of the year, "November 2027 (Odd years)", or that of another month in which its cohort comes up.
 */
export const foreseenName = ({
  label,
  year,
  month,
  inOwnMonth,
}: Pick<CalendarEntry, 'label' | 'year' | 'month' | 'inOwnMonth'>): string => {
  if (!isTimeOfYear(label)) return `${monthName(month)} ${year} (${label})`;
  return `${inOwnMonth ? label : monthName(month)} ${year}`;
};
