/** The first page: who governs, until when, what comes next, and what changed last. */

import { electionState } from '#words/election-state.ts';
import { OUTCOMES } from '#words/outcomes.ts';
import type { RichText } from '#words/rich-text.ts';
import { sentence } from '#words/sentences.ts';
import type { Day } from '../governance/day.ts';
import type { Committee, Election } from '../governance/model.ts';
import { textOn } from '../governance/prose.ts';
import { endedState } from '../governance/standing.ts';
import { type Site, the } from '../site/site.ts';
import { toCharter, toCharterPage, toCommittee, toElection, toRoster } from '../site/urls.ts';
import { changeTitle, charterVersions, type Version } from './charter-versions.ts';
import { type Coming, coming, membersInWords, peopleInWords, recordsEnded } from './coming.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import { committeesByState, declaredElections, electionsOf } from './committees.ts';
import { committeeDesk, type Desks, desksOf } from './desk.ts';
import { personLink } from './links.ts';
import { type RosterRow, rosterPeriods, rosterRows } from './roster-rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';

/** A committee that has members. */
export interface Governing {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly rows: readonly RosterRow[];
  /** Since when the roster is as it is. */
  readonly since: RichText;
  readonly next: readonly Coming[];
  readonly chart: ChartView | null;
}

/** The last election of a committee. */
export interface LatestElection {
  readonly title: string;
  readonly href: string;
  readonly tag: TagView;
  /** Null where nobody was elected. */
  readonly elected: RichText | null;
}

/** The last change of the charter's rules. */
export interface LatestAmendment {
  readonly said: RichText;
  /** What each committee's amendment did. */
  readonly summaries: readonly string[];
}

export interface HomeView {
  readonly sheet: Sheet;
  readonly heading: string;
  /** Who sits on each committee and until when. */
  readonly lead: string;
  readonly desks: Desks;
  readonly governing: readonly Governing[];
  /** Whether the records end before the day of the site. */
  readonly recordsEnded: boolean;
  /** The charter's pages in force. */
  readonly charter: RichText;
  /** Where the community meets. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly elections: readonly LatestElection[];
  /** The last day on which each roster changed. */
  readonly rosters: readonly { readonly name: string; readonly day: Day; readonly href: string }[];
  readonly amendment: LatestAmendment | null;
  /** Set where the charter's text changed after its rules. */
  readonly wording: RichText | null;
}

function governing(committee: Committee, all: Site) {
  const history = the(all.histories, committee.id);
  const period = the(rosterPeriods(all), committee.id).at(-1);
  if (period === undefined || period.roster.members.length === 0) return [];
  const { id, name } = committee;
  const since = { day: period.since, href: toRoster(id, period.since) };
  const shown: Governing = {
    id,
    name,
    href: toCommittee(id),
    rows: rosterRows(period, history, all),
    since: [recordsEnded(all) === null ? 'Since ' : 'The last members on record, since ', since, '.'],
    next: coming(history, all),
    chart: committeeChart(all, id, 'around'),
  };
  return [
    {
      shown,
      sentence: membersInWords(history, period, all, `The ${name}`),
      latest: declaredElections(committee, all)[0] ?? null,
      changed: { name, ...since },
    },
  ];
}

function latestElection(election: Election, all: Site): LatestElection {
  const { id, title, outcome } = election;
  const how = outcome === null ? 'declared' : endedState({ ...election, outcome });
  const { tag, word, before, day } = electionState(election, all.now, all.community.recordsEnd);
  const elected = outcome?.elected ?? [];
  return {
    title,
    href: toElection(id),
    tag: { state: tag, word, said: day === null ? [before] : [`${before} `, { day }] },
    elected:
      elected.length === 0
        ? null
        : [`${OUTCOMES[how].chosen}: `, ...peopleInWords(elected.map((each) => personLink(all, each))), '.'],
  };
}

const amended = ({ since, changes }: Version): LatestAmendment => ({
  said: [{ text: changeTitle(changes), href: toCharter(since) }, ', in force since ', { day: since }, '.'],
  summaries: changes.committees.map((change) =>
    change.kind === 'dissolution' ? sentence(change.why) : change.version.summary,
  ),
});

export function homeView(all: Site): HomeView {
  const { settings, community, asOf } = all;
  const committees = committeesByState(all).active;
  const boards = committees.flatMap((committee) => governing(committee, all));
  const versions = charterVersions(all);
  const ruled = versions.findLast(({ changes }) => changes.committees.length > 0);
  const worded = versions.findLast(({ changes }) => changes.texts.length > 0);
  return {
    sheet: sheetOf(all, { title: null, description: settings.description, kind: 'Home' }),
    heading: `Who governs ${community.name}`,
    lead: boards.map(({ sentence }) => sentence).join(' '),
    desks: desksOf(committees.map((committee) => committeeDesk(all, committee, electionsOf(committee, all)))),
    governing: boards.map(({ shown }) => shown),
    recordsEnded: recordsEnded(all) !== null,
    charter: textOn(community.charterTexts, asOf).flatMap(({ page, title }, index) => [
      index === 0 ? '' : ', ',
      { text: title, href: toCharterPage(page) },
    ]),
    links: settings.links.map(({ title, url }) => ({ title, url })),
    elections: boards.flatMap(({ latest }) => (latest === null ? [] : [latestElection(latest, all)])),
    rosters: boards.map(({ changed }) => changed),
    amendment: ruled === undefined ? null : amended(ruled),
    wording:
      worded === undefined || (ruled !== undefined && worded.since <= ruled.since)
        ? null
        : ['Last changed on ', { day: worded.since, href: toCharter(worded.since) }, '.'],
  };
}
