/** The calendar's page: every election of every committee, on record, planned and foreseen; with the picture of the terms. */

import {
  CALENDAR,
  CALENDAR_CAPTIONS,
  calendarOfYear,
  foreseesMore,
  inYear,
  onRecordAndPlanned,
} from '#words/calendar-page.ts';
import { countInWords } from '#words/counts.ts';
import { YEAR_TURN } from '#words/lists.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import { placedOn } from '#words/rich-text.ts';
import { addMonths } from '../governance/day.ts';
import type { Committee } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { to, toCalendarIn, toYearCalendar } from '../site/urls.ts';
import { type CalendarLine, calendarLines } from './calendar-lines.ts';
import { recordsEnded } from './coming.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import { committeesByState, electionsOf } from './committees.ts';
import { committeeDesk, type Desks, desksOf } from './desk.ts';
import { committeeLink, type Linked } from './links.ts';
import { onceFor } from './once.ts';
import { chunked, MOST_ROWS, numbered, partLabel } from './parts.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { type Subscriptions, subscriptions } from './subscriptions.ts';
import type { Crumb, TurnView } from './ways.ts';

interface CalendarTableView {
  readonly heading: string;
  readonly caption: string;
  readonly lines: readonly CalendarLine[];
}

interface CommitteeCalendar {
  readonly committee: Linked;
  readonly chart: ChartView | null;
  /** What lies ahead, then what is on record, the latest first; each only where there is any. */
  readonly tables: readonly CalendarTableView[];
}

/** A calendar that is too long for one page: what comes next, and the pages of each year and each committee. */
interface CalendarYears {
  readonly ahead: CalendarTableView;
  readonly years: readonly (Linked & { readonly count: string })[];
  readonly committees: readonly Linked[];
}

/** The calendar of one year. */
interface CalendarYearView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly lines: readonly CalendarLine[];
  readonly subscribe: Linked;
  readonly turn: TurnView;
}

interface CalendarView {
  readonly sheet: Sheet;
  readonly title: string;
  /** How many elections are on record, and how many are planned. */
  readonly onRecord: string;
  /** How many more the charter foresees until a day; null where it foresees none. */
  readonly foreseen: { readonly said: string; readonly until: Day } | null;
  /** The last day on record, where it lies before the site's day. */
  readonly recordsEnd: Day | null;
  readonly desks: Desks;
  readonly committees: readonly CommitteeCalendar[];
  /** In place of them, where they would be too long for a page. */
  readonly inYears: CalendarYears | null;
  /** Committees that were dissolved and never came up for election. */
  readonly neverElected: readonly { readonly committee: Linked; readonly dissolved: Day | null }[];
  readonly subscriptions: Subscriptions;
  /** The calendar files of each year, the newest first, where its page does not lead to its own. */
  readonly yearFiles: readonly Linked[];
}

/** How many years ahead the calendar looks. */
const YEARS = 5;

const held = (lines: readonly CalendarLine[]): CalendarLine[] => lines.filter(({ past }) => past).reverse();
const ahead = (lines: readonly CalendarLine[]): CalendarLine[] =>
  lines.filter(({ past, tag }) => !past && tag.state !== 'not-recorded');
/** What nothing is recorded of, though its day has come. */
const unrecorded = (lines: readonly CalendarLine[]): CalendarLine[] =>
  lines.filter(({ past, tag }) => !past && tag.state === 'not-recorded');

function tablesOf({ name }: Committee, lines: readonly CalendarLine[], single: boolean): CalendarTableView[] {
  const heading = (word: string): string => (single ? word : `${word}: ${name}`);
  const tables = [
    {
      heading: heading(CALENDAR.ahead),
      caption: CALENDAR_CAPTIONS.ahead(name),
      lines: ahead(lines),
    },
    {
      heading: heading(CALENDAR.unrecorded),
      caption: CALENDAR_CAPTIONS.unrecorded(name),
      lines: unrecorded(lines),
    },
    {
      heading: heading(CALENDAR.onRecord),
      caption: CALENDAR_CAPTIONS.onRecord(name),
      lines: held(lines),
    },
  ];
  return tables.filter((table) => table.lines.length > 0);
}

/** "Sixteen elections are on record, and one is planned." */
function onRecordInWords(lines: readonly CalendarLine[]): string {
  const filed = ahead(lines).filter(({ href }) => href !== null);
  const planned = filed.filter(({ tag }) => tag.state === 'scheduled' && tag.word === undefined);
  return onRecordAndPlanned(held(lines).length, filed.length - planned.length, planned.length);
}

interface Lined {
  readonly committee: Committee;
  readonly lines: readonly CalendarLine[];
}

/** The lines of each committee that has any, those that govern first; worked out once. */
const linesByCommittee: (all: Site) => readonly Lined[] = onceFor((all) => {
  const { active, dissolved } = committeesByState(all);
  return [...active, ...dissolved]
    .map((committee) => ({
      committee,
      lines: calendarLines(committee, all.elections, all.community.recordsEnd, all.now, YEARS),
    }))
    .filter(({ lines }) => lines.length > 0);
});

/** How many committees stand on one page with all their lines and the picture of their terms. */
const MOST_COMMITTEES = 4;
/** How many of the elections ahead stand on the first page where all would be too many. */
const MOST_AHEAD = 40;

/** Whether the lines of all committees fit on one page. */
const fitsOnOne = (calendars: readonly Lined[]): boolean =>
  calendars.length <= MOST_COMMITTEES && calendars.flatMap(({ lines }) => lines).length <= MOST_ROWS;

const inTurn = (lines: readonly CalendarLine[]): CalendarLine[] => {
  const order = ({ opens, committee }: CalendarLine) => `${placedOn(opens)} ${committee.text}`;
  return lines.toSorted((a, b) => (order(a) < order(b) ? -1 : 1));
};

/** The pages by year, the newest first, where one page of all would be too long. */
const yearPages: (all: Site) => readonly { readonly part: string; readonly lines: readonly CalendarLine[] }[] = onceFor(
  (all) => {
    const calendars = linesByCommittee(all);
    if (fitsOnOne(calendars)) return [];
    const years = Map.groupBy(
      calendars.flatMap(({ lines }) => lines),
      ({ year }) => year,
    );
    return [...years]
      .sort(([a], [b]) => b - a)
      .flatMap(([year, lines]) =>
        chunked(inTurn(lines)).map((own, index) => ({ part: numbered(String(year), index), lines: own })),
      );
  },
);

/** The pages that the years of the calendar take; none where all of it is on one. */
export const calendarParts = (all: Site): string[] => yearPages(all).map(({ part }) => part);

/** What a calendar shows that is too long for one page. */
const inYears = (all: Site, calendars: readonly Lined[]): CalendarYears => {
  const next = inTurn(calendars.flatMap(({ lines }) => ahead(lines)));
  return {
    ahead: { heading: CALENDAR.ahead, caption: CALENDAR.aheadOfAll, lines: next.slice(0, MOST_AHEAD) },
    years: yearPages(all).map(({ part, lines }) => ({
      text: partLabel(part),
      href: toCalendarIn(part),
      count: countInWords(lines.length, 'election'),
    })),
    committees: calendars.length > MOST_ROWS ? [] : calendars.map(({ committee }) => committeeLink(committee)),
  };
};

/** All that the calendar shows. */
export function calendarView(all: Site): CalendarView {
  const { asOf } = all;
  const { active, dissolved } = committeesByState(all);
  const calendars = linesByCommittee(all);
  const whole = fitsOnOne(calendars);
  const single = calendars.length === 1;
  const every = calendars.flatMap(({ lines }) => lines);
  const foreseen = every.filter(({ tag }) => tag.state === 'foreseen').length;
  return {
    sheet: sheetOf(all, {
      title: SITE_PARTS.calendar,
      description: CALENDAR.description,
      kind: PAGE_KINDS.calendar,
      filters: whole
        ? {
            committee: calendars.map(({ committee }) => committee.name),
            year: [...new Set(every.map(({ year }) => String(year)))],
          }
        : {},
    }),
    title: CALENDAR.title,
    onRecord: onRecordInWords(every),
    foreseen:
      foreseen === 0
        ? null
        : { said: foreseesMore(foreseen, every.length - foreseen), until: addMonths(asOf, YEARS * 12) },
    recordsEnd: recordsEnded(all),
    desks: desksOf(active.map((committee) => committeeDesk(all, committee, electionsOf(committee, all)))),
    committees: whole
      ? calendars.map(({ committee, lines }) => ({
          committee: committeeLink(committee),
          chart: committeeChart(all, committee.id, 'that-fit'),
          tables: tablesOf(committee, lines, single),
        }))
      : [],
    inYears: whole ? null : inYears(all, calendars),
    neverElected: dissolved
      .filter(({ id }) => !calendars.some(({ committee }) => committee.id === id))
      .map((committee) => ({ committee: committeeLink(committee), dissolved: committee.dissolved?.on ?? null })),
    subscriptions: subscriptions(),
    yearFiles: whole
      ? [...new Set(every.map(({ year }) => String(year)))]
          .sort()
          .reverse()
          .map((year) => ({ text: year, href: toYearCalendar(year) }))
      : [],
  };
}

/** The elections of a year, in the order in which their nominations open. */
export function calendarInYear(all: Site, part: string): CalendarYearView {
  const pages = yearPages(all);
  const at = pages.findIndex((page) => page.part === part);
  const title = inYear(partLabel(part));
  const link = (other: { readonly part: string } | undefined) =>
    other === undefined ? null : { label: partLabel(other.part), href: toCalendarIn(other.part) };
  return {
    sheet: sheetOf(all, { title, description: `${title}: ${all.settings.name}.`, kind: null }),
    trail: [{ label: SITE_PARTS.calendar, href: to('/calendar/') }],
    title,
    lines: pages[at]?.lines ?? [],
    subscribe: { text: calendarOfYear(part.slice(0, 4)), href: toYearCalendar(part.slice(0, 4)) },
    turn: {
      ...YEAR_TURN,
      previous: link(pages[at + 1]),
      next: link(pages[at - 1]),
    },
  };
}
