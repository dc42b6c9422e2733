/** What stands on the pictures that go along where somebody shares a page. */

import { capitalized } from '#words/sentences.ts';
import type { CommitteeId, ElectionId } from '../governance/model.ts';
import { governingDay } from '../governance/timetable.ts';
import { type CardFont, cardFont } from '../site/card-font.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommittee, toElection } from '../site/urls.ts';
import { committeeSaid } from './committee.ts';
import { committeeChart } from './committee-chart.ts';
import { electionSaid, electionTitle } from './election.ts';
import { boardsOf } from './home.ts';
import { onceFor } from './once.ts';
import { type DrawnChart, drawSeatsChart } from './seats-chart.ts';

export interface CardView {
  readonly siteName: string;
  /** Null where it would be the site's name once more. */
  readonly title: string | null;
  readonly description: string;
  /** Host and path of the page. */
  readonly address: string;
  /** The colour that the community chose; null where it has the software's. */
  readonly accent: string | null;
  /** The font that the community chose; null where it has the software's alone. */
  readonly font: CardFont | null;
  /** The terms of the committee that it is about; null where it has none. */
  readonly chart: DrawnChart | null;
  /** The day of the election that it is about, in percent of the chart; null where none is meant. */
  readonly mark: number | null;
}

type Told = Pick<CardView, 'title' | 'description' | 'chart'> & { readonly mark?: number | null };

const fontOf = onceFor(({ settings: { cards } }) => (cards.font === undefined ? null : cardFont(cards.font)));

function cardOf(all: Site, page: string, told: Told): CardView {
  const { settings } = all;
  const { host } = new URL(settings.url);
  return {
    siteName: settings.siteName ?? settings.name,
    address: `${host}${page}`.replace(/\/$/, ''),
    accent: settings.accent ?? null,
    font: fontOf(all),
    mark: null,
    ...told,
  };
}

/** What is said of a page, without its title where it begins with that. */
const withoutTitle = (said: string, title: string): string =>
  said.startsWith(title) ? capitalized(said.slice(title.length).replace(/^[,:]\s*/, '')) : said;

const chartOf = (...given: Parameters<typeof committeeChart>): DrawnChart | null => {
  const found = committeeChart(...given);
  return found === null ? null : drawSeatsChart(found.data);
};

/** The community's, with the picture of the first committee that has one. */
export function homeCardView(all: Site): CardView {
  const charts = boardsOf(all).flatMap(({ committee }) => chartOf(all, committee.id, 'around-today') ?? []);
  return cardOf(all, to('/'), { title: null, description: all.settings.description, chart: charts[0] ?? null });
}

function committeeCardView(all: Site, id: CommitteeId): CardView {
  const committee = the(all.committees, id);
  return cardOf(all, toCommittee(id), {
    title: committee.name,
    description: committeeSaid(all, committee),
    chart: chartOf(all, id, 'around-today'),
  });
}

function electionCardView(all: Site, id: ElectionId): CardView {
  const election = the(all.elections, id);
  const committee = the(all.committees, election.committee);
  const title = electionTitle(all, election, committee);
  const chart = chartOf(all, committee.id, { around: Number(governingDay(election).slice(0, 4)) });
  return cardOf(all, toElection(id), {
    title,
    description: withoutTitle(electionSaid(all, election, committee), title),
    chart,
    mark: chart?.elections.find((each) => each.election.href === toElection(id))?.x ?? null,
  });
}

/** A card at the address of what it is about; made when it is drawn. */
export interface CardOf {
  readonly id: string;
  readonly card: () => CardView;
}

export const committeeCards = (all: Site): CardOf[] =>
  all.community.committees.map(({ id }) => ({ id, card: () => committeeCardView(all, id) }));

export const electionCards = (all: Site): CardOf[] =>
  all.community.elections.map(({ id }) => ({ id, card: () => electionCardView(all, id) }));
