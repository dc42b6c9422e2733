import { CAP, capLimit } from './affiliation-cap.ts';
import { ELIGIBLE, eligible } from './eligibility.ts';
import { rule, type Say } from './rule.ts';
import {
  count,
  ID,
  key,
  keyOr,
  keyOrNull,
  LINE,
  listOf,
  mapping,
  numberFrom,
  oneOf,
  type Value,
  YEAR,
  YES_NO,
} from './shape.ts';
import { VACANCY, vacancyReads } from './vacancy.ts';

const AS_COMMITTEE = 'where the rule of the committee holds';

const SHAPE = mapping({
  id: key(ID, 'The same through all amendments, whatever the cohort is called'),
  label: key(LINE, 'The month or season in which it comes up, as the charter calls it'),
  month: keyOrNull(
    numberFrom(1, 12),
    'The month in which its nominations are expected to open, 1 to 12',
    'where no month is set: its seats are appointed, or come up on an occasion',
  ),
  seats: key(count(1000), 'How many seats it has'),
  every: keyOr(count(100), 'It comes up every so many years, unless `everyMonths` or `occasion` says otherwise', 1),
  fromYear: keyOrNull(YEAR, 'A year in which it comes up in its month', 'where every year is one'),
  everyMonths: keyOrNull(count(1200), 'It comes up every so many months', 'where its cycle counts years'),
  occasion: keyOrNull(LINE, 'On what it comes up, where that is no date: "a release"', 'where the calendar says when'),
  filled: keyOr(oneOf('election', 'appointment'), 'How its seats are filled', 'election'),
  by: keyOrNull(LINE, 'Who elects or appoints, as a phrase: "the end users"', 'where the charter names nobody'),
  optional: keyOr(YES_NO, 'Whether its seats may stay empty', false),
  mayRun: keyOrNull(ELIGIBLE, 'Who may stand for its seats', AS_COMMITTEE),
  mayVote: keyOrNull(ELIGIBLE, 'Who may vote for its seats', AS_COMMITTEE),
  termMonths: keyOrNull(count(1200), 'The length of its terms in months', AS_COMMITTEE),
  affiliationCap: keyOrNull(
    CAP,
    'The most of its seats that one organization may hold',
    'where it has no cap of its own',
  ),
  vacancy: keyOrNull(VACANCY, 'What happens to one of its seats that falls vacant', AS_COMMITTEE),
  counting: keyOrNull(LINE, 'How its ballots are counted', AS_COMMITTEE),
});

/** Seats that come up for election together, or that are filled in one way. */
export type Cohort = Value<typeof SHAPE>;

/** What a cohort is like of which the charter says no more than it must. */
export const PLAIN_COHORT = {
  every: 1,
  fromYear: null,
  everyMonths: null,
  occasion: null,
  filled: 'election',
  by: null,
  optional: false,
  mayRun: null,
  mayVote: null,
  termMonths: null,
  affiliationCap: null,
  vacancy: null,
  counting: null,
} as const satisfies Partial<Cohort>;

const SEASONS = ['spring', 'summer', 'autumn', 'winter', 'fall'];

/** Whether a charter calls a cohort by a time of the year, so that a year can follow: "June", "Autumn", not "Odd years". */
export const isTimeOfYear = (label: string, months: readonly string[]): boolean =>
  [...SEASONS, ...months].some((time) => time.toLowerCase() === label.toLowerCase());

/** What a charter calls the time of a cohort, within a sentence: months keep their capital, seasons do not. */
const inSentence = (label: string): string => (SEASONS.includes(label.toLowerCase()) ? label.toLowerCase() : label);

/** What of a cohort differs from the committee's rules. */
function particulars(cohort: Cohort, say: Say): string[] {
  const { by, filled, optional, mayRun, mayVote, termMonths, affiliationCap, vacancy, counting } = cohort;
  const how = filled === 'election' ? 'elected' : 'appointed';
  const run = eligible(mayRun, say);
  const vote = eligible(mayVote, say);
  const vacant = vacancy === null ? null : vacancyReads(vacancy, say);
  return [
    ...(by !== null ? [`${how} by ${by}`] : filled === 'appointment' ? [how] : []),
    ...(optional ? ['may stay empty'] : []),
    ...(run === null ? [] : [`who may run: ${run}`]),
    ...(vote === null ? [] : [`who may vote: ${vote}`]),
    ...(termMonths === null ? [] : [`for ${say.count(termMonths, 'month')}`]),
    ...(affiliationCap === null ? [] : [`for one organization at most ${capLimit(affiliationCap, say)}`]),
    ...(vacant === null ? [] : [`when vacant, filled ${vacant.replaceAll(';', ',')}`]),
    ...(counting === null ? [] : [`counted by ${counting}`]),
  ];
}

function cycle({ every, fromYear, everyMonths, occasion }: Cohort, say: Say): string {
  if (occasion !== null) return `, on ${occasion}`;
  const from = fromYear === null ? '' : `, counted from ${fromYear}`;
  if (everyMonths !== null) return `, every ${say.count(everyMonths, 'month')}${from}`;
  return every === 1 ? '' : `, every ${say.count(every, 'year')}${from}`;
}

function reads(cohort: Cohort, say: Say): string {
  const { label, month, seats } = cohort;
  const expected = month === null ? label : say.month(month);
  const when = label === expected ? label : `${label}, expected in ${expected}`;
  return [`${when}: ${say.count(seats, 'seat')}${cycle(cohort, say)}`, ...particulars(cohort, say)].join(', ');
}

function inProse({ label, seats, every, everyMonths, occasion, month }: Cohort, index: number, say: Say): string {
  const noun = index > 0 ? '' : ` ${say.called(seats === 1 ? 'seat' : 'seats')}`;
  const number = `${say.number(seats)}${noun}`;
  if (occasion !== null) return `${number} on ${occasion}`;
  if (month === null) return `${number} (${label})`;
  if (everyMonths !== null) return `${number} every ${say.number(everyMonths)} months`;
  const years = every === 1 ? '' : every === 2 ? ' every other year' : ` every ${say.number(every)} years`;
  return `${number} in ${inSentence(label)}${years}`;
}

/** The seats that come up together, and when; none for a committee that is appointed. */
export const cohorts = rule({
  label: 'Cohorts',
  says: 'The seats that come up together, or that are filled in one way; an empty list for a committee that is appointed',
  shape: listOf(SHAPE),
  silent: [],
  assumed: 'nothing is assumed to come up for election',
  start: [
    { ...PLAIN_COHORT, id: 'june', label: 'June', month: 6, seats: 3 },
    { ...PLAIN_COHORT, id: 'december', label: 'December', month: 12, seats: 2 },
  ],
  reads: (all, say) =>
    all.length === 0
      ? `none: no ${say.called('seat')} comes up for election`
      : all.map((each) => reads(each, say)).join('; '),
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

/** After how many months a cohort comes up again. */
export const cycleOf = ({ every, everyMonths }: Pick<Cohort, 'every' | 'everyMonths'>): number =>
  everyMonths ?? 12 * every;

/** Whether the calendar says when a cohort comes up: one that is appointed, or that waits for an occasion, has no day. */
export const isOnCalendar = (cohort: Cohort): cohort is Cohort & { readonly month: number } =>
  cohort.month !== null && cohort.occasion === null && cohort.filled === 'election';

/**
 * The months in which a cohort comes up from one until another, both included, earliest first. A month counts from the
 * January of the year 0.
 */
export function monthsDue(cohort: Cohort & { readonly month: number }, from: number, until: number): number[] {
  const step = cycleOf(cohort);
  const first = 12 * (cohort.fromYear ?? 0) + cohort.month - 1;
  const due: number[] = [];
  for (let month = from + ((((first - from) % step) + step) % step); month <= until; month += step) due.push(month);
  return due;
}
