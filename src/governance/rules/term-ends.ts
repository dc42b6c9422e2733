import { addMonths, type Day, daysBetween, firstOfMonth, yearOf } from '../day.ts';
import { rule } from './rule.ts';
import { key, keyOrNull, mapping, numberFrom, oneOf } from './shape.ts';

const SHAPE = mapping({
  with: key(
    oneOf('months', 'month', 'next-election'),
    'Whether it ends its length after taking office, in a set month, or with the next election',
  ),
  month: keyOrNull(numberFrom(1, 12), 'The month at whose end it ends, 1 to 12', 'where it ends with no month'),
});

/**
 * When a term ends that began on a day, is due on another, and ends with a month: with the one that lies nearest. A term
 * that ends "in October" covers its October, whenever in the year the member took office.
 */
export function endWithMonth(since: Day, due: Day, month: number): Day {
  const ends = [-1, 0, 1, 2]
    .map((years) => addMonths(firstOfMonth(yearOf(due) + years, month), 1))
    .filter((end) => since < end);
  return ends.reduce((near, end) => (Math.abs(daysBetween(due, end)) < Math.abs(daysBetween(due, near)) ? end : near));
}

/** With what a term ends. */
export const termEnds = rule({
  says: 'With what a term ends',
  quiet: true,
  shape: SHAPE,
  silent: { with: 'months', month: null },
});
