/** The chart of a committee's staggered terms, with the title that says what it shows. */

import { chartSubtitle, seatsOfCommittee } from '#words/members-told.ts';
import type { CommitteeId } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import type { SeatsChartData } from './seats-chart.ts';
import { aroundYear, committeeCalendar, finding, stagger, yearsAround, yearsThatFit } from './stagger.ts';

export interface ChartView {
  /** Tells it from others on the same page. */
  readonly id: string;
  /** The finding, as a sentence. */
  readonly title: string;
  /** Whose seats, and which years. */
  readonly subtitle: string;
  readonly data: SeatsChartData;
}

/** Which years a chart shows: as many as fit, those around the site's day, or those around a year. */
type ChartYears = 'that-fit' | 'around-today' | { readonly around: number };

const WINDOWS = { 'that-fit': yearsThatFit, 'around-today': yearsAround } as const;

/** A committee's chart; null where it has no cohorts, or no seat in those years. */
export function committeeChart(all: Site, committee: CommitteeId, years: ChartYears): ChartView | null {
  const history = the(all.histories, committee);
  const entries = committeeCalendar(history, all.community);
  const window = typeof years === 'string' ? WINDOWS[years](history) : aroundYear(history, years.around);
  const data = stagger(history, all.community, entries, window);
  if (data === null) return null;
  const { name } = history.committee;
  return {
    id: `seats-${committee}`,
    title: finding(history, all.community, entries) ?? seatsOfCommittee(name),
    subtitle: chartSubtitle(name, window, data.recordsEnd),
    data,
  };
}
