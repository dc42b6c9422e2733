/**
 * iCalendar (RFC 5545) for a list of events. Days are written as DATE, half-open as the domain's intervals are; instants
 * in UTC, so that no time zone needs describing. There is no METHOD: the file is for subscribing, not an invitation.
 */
import ical, { ICalAlarmType, ICalEventBusyStatus, ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { Day } from '../../governance/day.ts';
import { startOfDay } from '../../governance/instant.ts';
import { withoutEmails } from '../../words/withheld.ts';
import type { CalendarEvent } from './event.ts';

interface CalendarHead {
  readonly name: string;
  readonly description: string;
  /** The page that the calendar belongs to. */
  readonly url: string;
  /** The calendar's own address. */
  readonly source: string;
}

const SECONDS_OF_A_DAY = 86_400;

/**
 * The file, the same bytes for the same input. `asOf` is the day that the calendar was made for and becomes every
 * event's DTSTAMP, so that of two copies with one SEQUENCE a program keeps the later one (RFC 5546, 2.1.5).
 */
export function writeCalendar(head: CalendarHead, events: readonly CalendarEvent[], asOf: Day): string {
  const calendar = ical({
    ...head,
    prodId: { company: 'Hustings', product: 'Calendar', language: 'EN' },
    // How often a program should look for changes, in seconds.
    ttl: SECONDS_OF_A_DAY,
  });
  for (const { uid, sequence, status, summary, description, url, span, alarms } of events) {
    const [start, end] = 'days' in span ? [span.days.start, span.days.end] : [span.instants.start, span.instants.end];
    const event = calendar.createEvent({
      id: uid,
      sequence,
      status: ICalEventStatus[status],
      summary: withoutEmails(summary),
      description: withoutEmails(description),
      url,
      start: new Date(start),
      // A moment has no end: without DTEND an event ends as it starts (RFC 5545, 3.6.1).
      end: start === end ? null : new Date(end),
      allDay: 'days' in span,
      stamp: new Date(startOfDay(asOf)),
      // A phase of weeks must not make its subscribers appear busy.
      transparency: ICalEventTransparency.TRANSPARENT,
      busystatus: ICalEventBusyStatus.FREE,
    });
    for (const days of alarms) {
      event.createAlarm({
        type: ICalAlarmType.display,
        trigger: days * SECONDS_OF_A_DAY,
        description: withoutEmails(summary),
      });
    }
  }
  return `${calendar.toString().trimEnd()}\r\n`;
}
