/** The years of a committee whose life is too long for one page: each has one of its own. */

import { committeeInYear, committeeInYearDescribed } from '#words/committee-pages.ts';
import { countInWords } from '#words/counts.ts';
import { YEAR_TURN } from '#words/lists.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { WhenPart } from '#words/rich-text.ts';
import type { CommitteeId } from '../governance/model.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import { tenures } from '../governance/tenures.ts';
import type { History } from '../governance/terms.ts';
import { type Site, the } from '../site/site.ts';
import { fileLink } from '../site/sources.ts';
import { to, toCommittee, toCommitteeIn, toRoster } from '../site/urls.ts';
import { committeeCard } from './card-links.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import type { YearLink } from './election-rows.ts';
import { onceFor } from './once.ts';
import { changesInBrief } from './roster-changes-told.ts';
import { beganOn, rosterPeriods } from './roster-rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { fitsOneChart, yearsOfLife } from './stagger.ts';
import type { Crumb, TurnView } from './ways.ts';

/** A day on which a roster changed, and what changed. */
export interface RosterDay {
  readonly day: Day;
  readonly when: WhenPart;
  readonly said: string;
}

interface CommitteeYearView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly name: string;
  /** The year with those around it; null where the committee has no cohorts, or nobody sat. */
  readonly chart: ChartView | null;
  /** Newest first. */
  readonly rosters: readonly RosterDay[];
  readonly turn: TurnView;
}

/** How many days of its rosters the history of a committee lists. */
const MOST_ROSTERS = 50;
/** How many of its past members it lists. */
export const MOST_FORMER = 50;

const isLong = (history: History, periods: readonly RosterPeriod[]): boolean =>
  periods.length > MOST_ROSTERS || tenures(history).length > MOST_FORMER || !fitsOneChart(history);

/** The years of every committee that has pages of them, oldest first. */
export const committeeYears: (all: Site) => readonly { readonly id: CommitteeId; readonly year: string }[] = onceFor(
  (all) =>
    [...all.histories].flatMap(([id, history]) =>
      isLong(history, the(rosterPeriods(all), id))
        ? yearsOfLife(history).map((year) => ({ id, year: String(year) }))
        : [],
    ),
);

/** Days on which a roster changed, newest first, each with what changed. */
const rosterDays = (all: Site, history: History, periods: readonly RosterPeriod[]): RosterDay[] =>
  periods.toReversed().map((period) => ({
    day: period.since,
    when: { ...beganOn(period), href: toRoster(history.committee.id, period.since) },
    said: changesInBrief(history, all, period.since),
  }));

/** The newest days on which the roster changed, as many as fit; and the years, where the committee has pages of them. */
export function newestRosters(
  all: Site,
  id: CommitteeId,
): { readonly rosters: readonly RosterDay[]; readonly years: readonly YearLink[] } {
  const [history, periods] = [the(all.histories, id), the(rosterPeriods(all), id)];
  const years = committeeYears(all).filter((each) => each.id === id);
  return {
    rosters: rosterDays(all, history, periods.slice(-MOST_ROSTERS)),
    years: years.toReversed().map(({ year }) => ({
      text: year,
      href: toCommitteeIn(id, year),
      count: countInWords(periods.filter(({ since }) => since.startsWith(year)).length, 'roster'),
    })),
  };
}

/** What the page of a committee's year shows. */
export function committeeYearView(all: Site, id: CommitteeId, year: string): CommitteeYearView {
  const history = the(all.histories, id);
  const { name } = history.committee;
  const periods = the(rosterPeriods(all), id).filter(({ since }) => since.startsWith(year));
  const years = committeeYears(all).flatMap((each) => (each.id === id ? [each.year] : []));
  const at = years.indexOf(year);
  const crumb = (other: string | undefined): Crumb | null =>
    other === undefined ? null : { label: other, href: toCommitteeIn(id, other) };
  const title = committeeInYear(name, year);
  return {
    sheet: sheetOf(all, {
      title,
      description: committeeInYearDescribed(name, year),
      card: committeeCard(history.committee),
      kind: null,
      source: fileLink(all, `content/committees/${id}.yaml`),
    }),
    trail: [
      { label: SITE_PARTS.committees, href: to('/committees/') },
      { label: name, href: toCommittee(id) },
    ],
    title,
    name,
    chart: committeeChart(all, id, { around: Number(year) }),
    rosters: rosterDays(all, history, periods),
    turn: {
      ...YEAR_TURN,
      previous: crumb(years[at - 1]),
      next: crumb(years[at + 1]),
    },
  };
}
