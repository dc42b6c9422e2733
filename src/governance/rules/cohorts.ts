import { CAP } from './affiliation-cap.ts';
import { ELIGIBLE } from './eligibility.ts';
import { rule } from './rule.ts';
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
import { VACANCY } from './vacancy.ts';

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
  votes: keyOr(YES_NO, 'Whether its members vote', true),
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
  votes: true,
  mayRun: null,
  mayVote: null,
  termMonths: null,
  affiliationCap: null,
  vacancy: null,
  counting: null,
  silentOn: ['every', 'filled', 'optional', 'votes'],
} as const satisfies Partial<Cohort>;

/** The seats that come up together, and when; none for a committee that is appointed. */
export const cohorts = rule({
  says: 'The seats that come up together, or that are filled in one way; an empty list for a committee that is appointed',
  shape: listOf(SHAPE),
  silent: [],
  start: [
    { ...PLAIN_COHORT, id: 'june', label: 'June', month: 6, seats: 3 },
    { ...PLAIN_COHORT, id: 'december', label: 'December', month: 12, seats: 2 },
  ],
  prose: (all) => Object.fromEntries(all.map(({ id, seats }) => [`cohort.${id}.seats`, seats])),
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
