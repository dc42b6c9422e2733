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

/** How long is left of what has begun, or until it begins: "3 days left", "in 3 days". `span` is that time in words. */
export const timeLeft = (span: string, begun: boolean): string => (begun ? `${span} left` : `in ${span}`);

/**
 * What a reader's own clock shows at an instant, as far as it differs from UTC: "your time 17:00", "your time 16 April,
 * 02:00". Null where nothing does. In the form of the page's own days, whatever English the site is in.
 */
export function localTime(at: Instant, zone: string): string | null {
  const told = (timeZone: string) => {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone,
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(new Date(at));
    const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
    return { day: `${part('day')} ${part('month')}`, year: part('year'), time: `${part('hour')}:${part('minute')}` };
  };
  const [own, utc] = [told(zone), told('UTC')];
  if (own.day === utc.day && own.time === utc.time) return null;
  const year = own.year === utc.year ? '' : ` ${own.year}`;
  return `your time ${own.day === utc.day ? '' : `${own.day}${year}, `}${own.time}`;
}
