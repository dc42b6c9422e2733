/** What only the reader's browser can say: how long is left, and what the reader's own clock shows. */

import type { Instant } from '../../governance/instant.ts';
import { spanInWords } from './days.ts';

const MINUTE = 60;
const DAY = 86_400;

/**
 * How long it is until an instant: whole days from three days on, then days and hours, hours and minutes, minutes. A
 * minute that has begun counts, so that it never says that no time is left. `at` comes before `until`.
 */
export function spanUntil(at: Instant, until: Instant): string {
  const seconds = Math.max(0, (Date.parse(until) - Date.parse(at)) / 1000);
  const unit = seconds >= 3 * DAY ? DAY : MINUTE;
  const round = unit === DAY ? Math.floor : Math.ceil;
  return spanInWords(round(seconds / unit) * unit);
}

/**
 * An instant by the clock of a zone, with the zone's name: "15 April 2026, 23:00 GMT+8". Null where that is UTC, which the
 * page shows already. In the form of the page's own days, whatever English the site is in.
 */
export function localTime(at: Instant, zone: string): string | null {
  if (zone === 'UTC' || zone === 'Etc/UTC') return null;
  return new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZoneName: 'short',
  })
    .format(new Date(at))
    .replace(' at ', ', ');
}
