/**
 * Instants, and the zones that a community writes them in.
 *
 * An instant is the string `YYYY-MM-DDTHH:MM:SSZ`; such strings sort as the instants do. A deadline in a file has a
 * zone: `UTC`, an IANA name, or `AoE` (Anywhere on Earth, UTC−12), which is for ends only: a day has ended AoE when it
 * has ended everywhere.
 */
import { Temporal } from 'temporal-polyfill';
import { addDays, type Day, parseDay } from './day.ts';

export type Instant = string & { readonly __instant: unique symbol };

const AOE = 'Etc/GMT+12';

const toInstant = (instant: Temporal.Instant): Instant =>
  instant.round({ smallestUnit: 'second', roundingMode: 'floor' }).toString() as Instant;

export type InstantProblem =
  | 'malformed'
  | 'no-such-time'
  | 'unknown-zone'
  | 'aoe-for-start'
  | 'skipped-local-time'
  | 'repeated-local-time';

const FORM = /^(\d{4}-\d{2}-\d{2})(?:[ T](\d{2}:\d{2})(?::([0-5]\d))?)?(?:(Z)| ([A-Za-z][A-Za-z0-9_+\-/]*))?$/;

/** Whether a zone of that name exists. */
export function isZone(name: string): boolean {
  try {
    Temporal.Instant.fromEpochMilliseconds(0).toZonedDateTimeISO(name);
    return true;
  } catch {
    return false;
  }
}

export interface ParsedInstant {
  readonly instant: Instant;
  readonly precision: 'instant' | 'day';
}

/**
 * The instant that a file means by `text`: `2026-06-01 15:00 UTC`, `2026-06-01 15:00 Europe/Berlin`,
 * `2026-06-01T15:00:00Z`, or a day alone (`2026-06-01`, `2026-06-14 AoE`).
 *
 * A day alone is its first moment as a start and the first moment after it as an end, in its zone (UTC where none is
 * written). A local time that a zone skips or has twice is refused, because it names no single instant; so is one that
 * falls outside the years 0000 to 9999, because an instant of such a year does not sort.
 */
export function parseInstant(text: string, as: 'start' | 'end'): ParsedInstant | { readonly problem: InstantProblem } {
  const match = FORM.exec(text.trim());
  if (match === null) return { problem: 'malformed' };
  const [, date = '', clock, seconds = '00', zulu, name] = match;
  if (clock !== undefined && zulu === undefined && name === undefined) return { problem: 'malformed' };
  const zone = zulu !== undefined || name === undefined ? 'UTC' : name;
  if (zone === 'AoE' && as === 'start') return { problem: 'aoe-for-start' };
  const id = zone === 'AoE' ? AOE : zone;
  // No clock is put forward or back in UTC, in which most times are written.
  if (id === 'UTC' && clock !== undefined && /^(?:[01]\d|2[0-3]):[0-5]\d$/.test(clock) && parseDay(date) !== null) {
    return { instant: `${date}T${clock}:${seconds}Z` as Instant, precision: 'instant' };
  }
  if (id === 'UTC' && clock === undefined && parseDay(date) !== null && date < '9999-12-31') {
    return { instant: startOfDay(as === 'end' ? addDays(date as Day, 1) : (date as Day)), precision: 'day' };
  }
  let local: Temporal.PlainDateTime;
  try {
    local = Temporal.PlainDateTime.from(`${date}T${clock ?? '00:00'}:${seconds}`, { overflow: 'reject' });
  } catch {
    return { problem: 'no-such-time' };
  }
  if (!isZone(id)) return { problem: 'unknown-zone' };
  let moment: Temporal.ZonedDateTime;
  if (clock === undefined) {
    // The first moment of a day is not midnight where the zone skips it, and the earlier one where it has midnight twice.
    moment = local
      .toPlainDate()
      .add({ days: as === 'end' ? 1 : 0 })
      .toZonedDateTime(id);
  } else {
    moment = local.toZonedDateTime(id, { disambiguation: 'earlier' });
    if (!moment.equals(local.toZonedDateTime(id, { disambiguation: 'later' }))) {
      return { problem: moment.toPlainDateTime().equals(local) ? 'repeated-local-time' : 'skipped-local-time' };
    }
  }
  const instant = toInstant(moment.toInstant());
  if (!/^\d{4}-/.test(instant)) return { problem: 'no-such-time' };
  // Pages tell whole days in UTC; a day of another zone is told by its instants.
  return { instant, precision: clock === undefined && id === 'UTC' ? 'day' : 'instant' };
}

/** The instant at which a day begins in UTC. */
export const startOfDay = (on: Day): Instant => `${on}T00:00:00Z` as Instant;

/** The instant at which a day has ended in UTC. */
export const endOfDay = (on: Day): Instant => startOfDay(addDays(on, 1));

/** The day, in UTC, on which an instant falls. */
export const dayOf = (instant: Instant): Day => instant.slice(0, 10) as Day;

/** The last day, in UTC, that has a moment before an instant: of a phase's end, the last day of the phase. */
export const lastDayBefore = (end: Instant): Day =>
  end === startOfDay(dayOf(end)) ? addDays(dayOf(end), -1) : dayOf(end);

/** The instant of a time of day (`HH:MM`) in a zone; where the zone skips or repeats it, the later reading. */
export function at(on: Day, time: string, zone: string): Instant {
  if (zone === 'UTC') return `${on}T${time}:00Z` as Instant;
  const local = Temporal.PlainDateTime.from(`${on}T${time}`);
  return toInstant(local.toZonedDateTime(zone, { disambiguation: 'later' }).toInstant());
}

/** The instant `days` later by the clock of a zone: noon stays noon across daylight saving. */
export function addDaysIn(zone: string, from: Instant, days: number): Instant {
  const there = Temporal.Instant.from(from).toZonedDateTimeISO(zone);
  return toInstant(there.add({ days }).toInstant());
}

/** The day on which an instant falls by the clock of a zone. */
export const dayIn = (zone: string, instant: Instant): Day =>
  Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDate().toString() as Day;
