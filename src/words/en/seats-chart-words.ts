/** What the chart of seats says of its bars. */

/** A term that nobody is known for yet. */
export const TO_BE_ELECTED = 'To be elected';

/** What follows the days of a bar, by its state; nothing where its label says it, or for a term that is over. */
export const BAR_STATES = {
  past: '',
  current: ', sitting',
  foreseen: ', foreseen',
  vacant: '',
  uncertain: ', not certain',
} as const;
