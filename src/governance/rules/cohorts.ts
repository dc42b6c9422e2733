import { rule, type Say } from './rule.ts';
import { count, ID, key, keyOr, keyOrNull, LINE, listOf, mapping, numberFrom, type Value, YEAR } from './shape.ts';

const SHAPE = mapping({
  id: key(ID, 'The same through all amendments, whatever the cohort is called'),
  label: key(LINE, 'The month or season in which it comes up, as the charter calls it'),
  month: key(numberFrom(1, 12), 'The month in which its nominations are expected to open, 1 to 12'),
  seats: key(count(1000), 'How many seats it has'),
  every: keyOr(count(100), 'It comes up every so many years', 1),
  fromYear: keyOrNull(YEAR, 'A year in which it comes up', 'where `every` is 1'),
});

/** Seats that come up for election together. */
export type Cohort = Value<typeof SHAPE>;

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** What a charter calls the time of a cohort, within a sentence: months keep their capital, seasons do not. */
const inSentence = (label: string): string => (SEASONS.includes(label.toLowerCase()) ? label.toLowerCase() : label);

function reads({ label, month, seats, every, fromYear }: Cohort, say: Say): string {
  const expected = say.month(month);
  const when = label === expected ? label : `${label}, expected in ${expected}`;
  const cycle = every === 1 ? '' : `, every ${say.count(every, 'year')}`;
  const from = every === 1 || fromYear === null ? '' : `, counted from ${fromYear}`;
  return `${when}: ${say.count(seats, 'seat')}${cycle}${from}`;
}

function inProse({ label, seats, every }: Cohort, index: number, say: Say): string {
  const noun = index > 0 ? '' : seats === 1 ? ' seat' : ' seats';
  const years = every === 1 ? '' : every === 2 ? ' every other year' : ` every ${say.number(every)} years`;
  return `${say.number(seats)}${noun} in ${inSentence(label)}${years}`;
}

/** The seats that come up together, and when; none for a committee that is appointed. */
export const cohorts = rule({
  label: 'Cohorts',
  says: 'The seats that come up together; an empty list for a committee that is appointed',
  shape: listOf(SHAPE),
  silent: [],
  start: [
    { id: 'june', label: 'June', month: 6, seats: 3, every: 1, fromYear: null },
    { id: 'december', label: 'December', month: 12, seats: 2, every: 1, fromYear: null },
  ],
  reads: (all, say) =>
    all.length === 0 ? 'none: no seat comes up for election' : all.map((each) => reads(each, say)).join('; '),
  prose: (all, say) => ({
    cohorts: all.length === 0 ? null : say.list(all.map((each, index) => inProse(each, index, say))),
    ...Object.fromEntries(
      all.flatMap(({ id, label, seats }): [string, string | number][] => [
        [`cohort.${id}.seats`, seats],
        [`cohort.${id}.label`, inSentence(label)],
      ]),
    ),
  }),
});

/** Whether a cohort comes up in a year. */
export const isDue = ({ fromYear, every }: Cohort, year: number): boolean =>
  fromYear === null || (((year - fromYear) % every) + every) % every === 0;
