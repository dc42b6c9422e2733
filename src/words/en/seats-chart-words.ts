/** What the chart of seats says of its bars. */

import { addDays, type Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { countInWords, numberWords } from './counts.ts';
import { dayInWords } from './days.ts';
import { NOT_RECORDED } from './not-recorded.ts';
import { plain, type RichText, type WhenPart } from './rich-text.ts';
import { capitalized } from './sentences.ts';

/** A term that nobody is known for yet. */
export const TO_BE_ELECTED = 'To be elected';

/** What follows the days of a bar, by its state; nothing where its label says it, or for a term that is over. */
const BAR_STATES = {
  past: '',
  current: ', sitting',
  elected: ', elected',
  foreseen: ', foreseen',
  vacant: '',
  uncertain: ', not certain',
  unrecorded: '',
} as const;

/** What stands around the picture. */
export const SEATS_CHART = {
  reading: `A row is ${CALLED.aSeat} and a bar a term: solid bars are sitting members, hatched ones terms that are foreseen.`,
  heldOver: 'A dotted line: past the day on which the term was due to end, until the successor took office.',
  table: 'The same as a table',
} as const;

/** Of what nothing says when it ends. */
export const GOES_ON = 'goes on';

/** What is told of the time of a bar. */
interface TimeOfBar {
  readonly told: { readonly since: WhenPart; readonly until: WhenPart | null };
  readonly heldOver?: Day;
  readonly state: keyof typeof BAR_STATES;
}

/** The end of a bar of which none is told, where it is another than that it goes on. */
const OPEN_ENDS: Readonly<Partial<Record<TimeOfBar['state'], (to: Day) => string>>> = {
  foreseen: (to) => `after ${dayInWords(addDays(to, -1))}`,
  unrecorded: () => NOT_RECORDED.toLowerCase(),
};

/** The whole fact of a bar: whose it is, since when, until when, and how sure that is. */
export function barInWords(bar: TimeOfBar & { readonly label: string }): string {
  const { since, until } = bar.told;
  const begins = bar.state === 'foreseen' ? 'from' : 'since';
  const when = until === null ? `${begins} ${plain([since])}` : `${plain([since])} to ${plain([until])}`;
  const over = bar.heldOver === undefined ? [] : heldOverFrom(bar.heldOver);
  return `${bar.label}, ${when}${plain(over)}${BAR_STATES[bar.state]}`;
}

/**
 * Until when a bar reaches, and since when past its end. A foreseen term of which no end is told ends beyond the last day
 * that is shown, before `to`; of a time in which nobody knows who sat, nobody knows how it went on.
 */
export const untilTold = ({ told, state, heldOver }: TimeOfBar, to: Day): RichText => [
  told.until ?? OPEN_ENDS[state]?.(to) ?? GOES_ON,
  ...(heldOver === undefined ? [] : heldOverFrom(heldOver)),
];

/** What the picture shows, for a reader who hears it. */
export const seatsChartDescribed = (seats: number, from: Day, to: Day): string =>
  `${seats} ${CALLED.seats}, one in a row, from ${dayInWords(from)} to ${dayInWords(to)}. Each bar is a term with the name of its holder. The table below says the same.`;

/** What follows the day of an election at the upper edge. */
const ELECTION_SURE = {
  held: '',
  planned: ', planned',
  foreseen: ', foreseen',
  'not-recorded': `, ${NOT_RECORDED.toLowerCase()}`,
} as const;

/** An election at the upper edge. */
export const electionOfChart = (election: {
  readonly label: string;
  readonly when: WhenPart;
  readonly sure: keyof typeof ELECTION_SURE;
}): string => `${election.label}, ${plain([election.when])}${ELECTION_SURE[election.sure]}`;

export const todayLine = (today: Day): string => `Today, ${dayInWords(today)}`;

/** Over the years that a phone keeps folded. */
export const earlierYears = (from: number | undefined, to: number | undefined): string =>
  from === to ? `Earlier: ${from}` : `Earlier years, ${from} to ${to}`;

export const THIS_YEAR = 'this year';

/** How many seats one line stands for. */
export const severalSeats = (count: number): string => `${count} ${CALLED.seats}`;

/** How long a term went on past its end, after the day until which it is drawn. */
const heldOverFrom = (day: Day): RichText => [', held over from ', { day }];

/** What comes up next on a committee: how many seats in which election, and whether that already runs. */
interface ComesUp {
  readonly seats: number;
  readonly election: string;
}

/**
 * What a chart shows, without its full stop: how many seats in how many cohorts, which come up next (`running` where the
 * election is under way), and what fell due and is not on record, in an archive because its records have ended.
 */
export function seatsFinding(
  { seats, cohorts }: { readonly seats: number; readonly cohorts: number },
  next: (ComesUp & { readonly running: boolean }) | null,
  beyond: readonly ComesUp[],
  recordsEnded: boolean,
): string {
  const shape = capitalized(`${countInWords(seats, 'seat')} in ${countInWords(cohorts, 'cohort')}`);
  const comes = next?.seats === 1 ? 'comes' : 'come';
  const coming =
    next === null
      ? null
      : next.running
        ? `${numberWords(next.seats)} ${next.seats === 1 ? 'is' : 'are'} being filled in ${next.election}`
        : `${numberWords(next.seats)} ${comes} up ${beyond.length > 0 ? '' : 'next, '}in ${next.election}`;
  const [missed] = beyond;
  if (missed === undefined) return coming === null ? shape : `${shape}; ${coming}`;
  const due =
    beyond.length === 1
      ? `${numberWords(missed.seats)} ${missed.seats === 1 ? 'was' : 'were'} due in ${missed.election}${recordsEnded ? ', after the records end' : ' and no election is on record'}`
      : `${countInWords(beyond.length, 'election')} fell due${recordsEnded ? ' after the records end' : ' and are not on record'}`;
  return coming === null ? `${shape}: ${due}` : `${shape}: ${due}; ${coming}`;
}
