/** Numbers and days as people write them. */
import { type Day, parseDay } from '../governance/day.ts';

const WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );

/** A pattern that a number matches, in figures or words: "3", "three", "Three (3)". */
export const NUMBER = String.raw`(?:\d{1,4}|${WORDS.slice(1).join('|')})(?:\s*\(\d{1,4}\))?`;

/** The number that a text writes, null where it is none. */
export function numberIn(text: string): number | null {
  const plain = text
    .trim()
    .toLowerCase()
    .replace(/\s*\(\d+\)$/, '');
  if (/^\d{1,4}$/.test(plain)) return Number(plain);
  const index = WORDS.indexOf(plain);
  return index === -1 ? null : index;
}

/** A number in words, as far as there are such words; else in figures. */
export const inWords = (number: number): string => WORDS[number] ?? `${number}`;

const MONTHS = 'january february march april may june july august september october november december'.split(' ');

/** A pattern of a month's name, in full or short. */
export const MONTH = String.raw`(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\b\.?`;

/** A month by its name, 1 to 12; null where it is none. */
export function monthIn(text: string): number | null {
  const start = text.trim().toLowerCase().slice(0, 3);
  const index = start.length < 3 ? -1 : MONTHS.findIndex((month) => month.startsWith(start));
  return index === -1 ? null : index + 1;
}

/** The name of a month, 1 to 12. */
export function monthCalled(month: number): string {
  const name = MONTHS[month - 1] ?? '';
  return name.charAt(0).toUpperCase() + name.slice(1);
}

/** A moment in a text: its day, and its time where it has one. */
export interface Moment {
  /** Null where the text names no year. */
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  /** `HH:MM`, and its zone; null where only the day is said. */
  readonly time: string | null;
  readonly zone: string | null;
  readonly index: number;
  readonly end: number;
}

const CLOCK = String.raw`(?:,?\s*(?:at|by)?\s*(?<hour>\d{1,2}):?(?<minute>\d{2})(?::(?<second>\d{2}))?\s*(?<zone>UTC|GMT|AoE|Z)\b)?`;
const TEXTS = [
  String.raw`(?<year>\d{4})-(?<month>\d{2})-(?<day>\d{2})(?:[T ](?<hour>\d{2}):(?<minute>\d{2})(?::(?<second>\d{2}))?(?<zone>Z| UTC| AoE)?)?`,
  String.raw`\b(?<month>${MONTH}),?\s+(?<day>\d{1,2})(?:st|nd|rd|th)?(?!\d)(?:,?\s+(?<year>(?:19|20)\d{2})(?!\d|:|\s*UTC))?${CLOCK}`,
  String.raw`\b(?<day>\d{1,2})(?:st|nd|rd|th)?\s+(?<month>${MONTH}),?(?:\s+(?<year>(?:19|20)\d{2})(?!\d|:|\s*UTC))?${CLOCK}`,
].map((pattern) => new RegExp(pattern, 'gi'));

function momentOf(match: RegExpExecArray): Moment | null {
  const { year, month = '', day = '', hour, minute, zone } = match.groups ?? {};
  const months = /^\d+$/.test(month) ? Number(month) : monthIn(month);
  const days = Number(day);
  if (months === null || months < 1 || months > 12 || days < 1 || days > 31) return null;
  const at =
    hour === undefined || Number(hour) > 23 || Number(minute) > 59 ? null : `${hour.padStart(2, '0')}:${minute}`;
  return {
    year: year === undefined ? null : Number(year),
    month: months,
    day: days,
    time: at,
    zone: at === null ? null : zone?.trim().toLowerCase() === 'aoe' ? 'AoE' : zone === undefined ? null : 'UTC',
    index: match.index,
    end: match.index + match[0].length,
  };
}

/** Nobody writes more about one event; of a line that goes on and on, its beginning is read. */
const LONGEST_LINE = 1000;

/** The moments that a line names, in its order. */
export function momentsIn(line: string): Moment[] {
  const found: Moment[] = [];
  for (const pattern of TEXTS) {
    for (const match of line.slice(0, LONGEST_LINE).matchAll(pattern)) {
      const moment = momentOf(match);
      if (moment !== null && !found.some(({ index, end }) => moment.index < end && index < moment.end))
        found.push(moment);
    }
  }
  return found.sort((a, b) => a.index - b.index);
}

const two = (number: number): string => `${number}`.padStart(2, '0');

/** The day of a moment; of one without a year in this year. Null where no calendar has it. */
export const dayOfMoment = ({ year, month, day }: Moment, otherwise: number): Day | null =>
  parseDay(`${year ?? otherwise}-${two(month)}-${two(day)}`);
