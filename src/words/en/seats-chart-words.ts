/** What the chart of seats says of its bars. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import { dayInWords } from './days.ts';
import { plain, type RichText, type WhenPart } from './rich-text.ts';

/** A term that nobody is known for yet. */
export const TO_BE_ELECTED = 'To be elected';

/** What follows the days of a bar, by its state; nothing where its label says it, or for a term that is over. */
export const BAR_STATES = {
  past: '',
  current: ', sitting',
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

/** The whole fact of a bar: whose it is, since when, until when, and how sure that is. */
export function barInWords(bar: {
  readonly label: string;
  readonly told: { readonly since: WhenPart; readonly until: WhenPart | null };
  readonly heldOver?: Day;
  readonly state: keyof typeof BAR_STATES;
}): string {
  const { since, until } = bar.told;
  const when = until === null ? `since ${plain([since])}` : `${plain([since])} to ${plain([until])}`;
  const over = bar.heldOver === undefined ? [] : heldOverFrom(bar.heldOver);
  return `${bar.label}, ${when}${plain(over)}${BAR_STATES[bar.state]}`;
}

/** Until when a bar reaches, and since when past its end. */
export const untilTold = (until: WhenPart | null, heldOver: Day | undefined): RichText => [
  until ?? GOES_ON,
  ...(heldOver === undefined ? [] : heldOverFrom(heldOver)),
];

/** What the picture shows, for a reader who hears it. */
export const seatsChartDescribed = (seats: number, from: Day, to: Day): string =>
  `${seats} ${CALLED.seats}, one in a row, from ${dayInWords(from)} to ${dayInWords(to)}. Each bar is a term with the name of its holder. The table below says the same.`;

/** An election at the upper edge. */
export const electionOfChart = (election: {
  readonly label: string;
  readonly when: WhenPart;
  readonly foreseen: boolean;
}): string => `${election.label}, ${plain([election.when])}${election.foreseen ? ', foreseen' : ''}`;

export const todayLine = (today: Day): string => `Today, ${dayInWords(today)}`;

/** Over the years that a phone keeps folded. */
export const earlierYears = (from: number | undefined, to: number | undefined): string =>
  `Earlier years, ${from} to ${to}`;

export const THIS_YEAR = 'this year';

/** How many seats one line stands for. */
export const severalSeats = (count: number): string => `${count} ${CALLED.seats}`;

/** How long a term went on past its end, after the day until which it is drawn. */
export const heldOverFrom = (day: Day): RichText => [', held over from ', { day }];
