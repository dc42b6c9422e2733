/** The calendar's page: every election of every committee, on record, planned and foreseen; with the picture of the terms. */

import { countInWords, numberWords } from '#words/counts.ts';
import { capitalized } from '#words/sentences.ts';
import { addMonths } from '../governance/day.ts';
import type { Committee } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { type CalendarLine, calendarLines } from './calendar-lines.ts';
import { recordsEnded } from './coming.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import { committeesByState, electionsOf } from './committees.ts';
import { committeeDesk, type Desks, desksOf } from './desk.ts';
import { committeeLink, type Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { type Subscriptions, subscriptions } from './subscriptions.ts';

export interface CalendarTableView {
  readonly heading: string;
  readonly caption: string;
  readonly lines: readonly CalendarLine[];
}

export interface CommitteeCalendar {
  readonly committee: Linked;
  readonly chart: ChartView | null;
  /** What lies ahead, then what is on record, the latest first; each only where there is any. */
  readonly tables: readonly CalendarTableView[];
}

export interface CalendarView {
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
  /** Committees that were dissolved and never came up for election. */
  readonly neverElected: readonly { readonly committee: Linked; readonly dissolved: Day | null }[];
  readonly subscriptions: Subscriptions;
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
      heading: heading('Ahead'),
      caption: `Elections of the ${name}, under way, planned and foreseen`,
      lines: ahead(lines),
    },
    {
      heading: heading('After the records end'),
      caption: `Elections of the ${name} that fell due after the records end`,
      lines: unrecorded(lines),
    },
    {
      heading: heading('On record'),
      caption: `Elections of the ${name} on record, the latest first`,
      lines: held(lines),
    },
  ];
  return tables.filter((table) => table.lines.length > 0);
}

/** "Sixteen elections are on record, and one planned." */
function onRecordInWords(lines: readonly CalendarLine[]): string {
  const count = held(lines).length;
  const planned = ahead(lines).filter(({ href }) => href !== null).length;
  const more = planned > 0 ? `, and ${numberWords(planned)} planned` : '';
  return `${capitalized(countInWords(count, 'election'))} ${count === 1 ? 'is' : 'are'} on record${more}.`;
}

/** All that the calendar shows. */
export function calendarView(all: Site): CalendarView {
  const { asOf, community, elections } = all;
  const { active, dissolved } = committeesByState(all);
  const calendars = [...active, ...dissolved]
    .map((committee) => ({
      committee,
      lines: calendarLines(committee, elections, community.recordsEnd, all.now, YEARS),
    }))
    .filter(({ lines }) => lines.length > 0);
  const single = calendars.length === 1;
  const every = calendars.flatMap(({ lines }) => lines);
  const foreseen = every.filter(({ tag }) => tag.state === 'foreseen').length;
  return {
    sheet: sheetOf(all, {
      title: 'Calendar',
      description:
        'Terms and elections: those on record, those planned, and those that the charter foresees for the next five years.',
      kind: 'Calendar',
      filters: {
        committee: calendars.map(({ committee }) => committee.name),
        year: [...new Set(every.map(({ year }) => String(year)))],
      },
    }),
    title: 'Calendar of terms and elections',
    onRecord: onRecordInWords(every),
    foreseen:
      foreseen === 0
        ? null
        : { said: `The charter foresees ${numberWords(foreseen)} more until`, until: addMonths(asOf, YEARS * 12) },
    recordsEnd: recordsEnded(all),
    desks: desksOf(active.map((committee) => committeeDesk(all, committee, electionsOf(committee, all)))),
    committees: calendars.map(({ committee, lines }) => ({
      committee: committeeLink(committee),
      chart: committeeChart(all, committee.id, 'all'),
      tables: tablesOf(committee, lines, single),
    })),
    neverElected: dissolved
      .filter(({ id }) => !calendars.some(({ committee }) => committee.id === id))
      .map((committee) => ({ committee: committeeLink(committee), dissolved: committee.dissolved?.on ?? null })),
    subscriptions: subscriptions(),
  };
}
