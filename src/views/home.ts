/** The first page: who governs, until when, what comes next, and what changed last. */

import { electionState } from '#words/election-state.ts';
import { inForceSince, lastChangedOn, manyGovern, membersSince, moreCommittees, whoGoverns } from '#words/home-page.ts';
import { theCommittee } from '#words/members-told.ts';
import { OUTCOMES } from '#words/outcomes.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { whoDeclinedInWords } from '#words/result-words.ts';
import type { RichText, WhenPart } from '#words/rich-text.ts';
import { sentence } from '#words/sentences.ts';
import type { Committee, Election } from '../governance/model.ts';
import { textOn } from '../governance/prose.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import { endedState } from '../governance/standing.ts';
import { takeOffice } from '../governance/winners.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCharter, toCharterPage, toCommittee, toElection, toRoster } from '../site/urls.ts';
import { changeTitle, charterVersions, type Version } from './charter-versions.ts';
import { type Coming, coming, membersInWords, peopleInWords, recordsEnded } from './coming.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import { committeesByState, declaredElections, electionsOf } from './committees.ts';
import { type CommitteeInBrief, inBrief } from './committees-in-brief.ts';
import { committeeDesk, type Desks, deskOfNext, desksOf } from './desk.ts';
import { communityThing } from './linked-data.ts';
import { type Linked, personLink, titled } from './links.ts';
import { MOST_ROWS } from './parts.ts';
import { beganOn, type RosterRow, rosterPeriods, rosterRows } from './roster-rows.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';

/** A committee that has members. */
interface Governing {
  readonly id: string;
  readonly name: string;
  readonly href: string;
  readonly rows: readonly RosterRow[];
  /** Since when the roster is as it is. */
  readonly since: RichText;
  /** What comes next; `isTold` where the page says so above. */
  readonly next: readonly (Coming & { readonly isTold: boolean })[];
  readonly chart: ChartView | null;
}

/** The last election of a committee. */
interface LatestElection {
  readonly title: string;
  readonly href: string;
  readonly tag: TagView;
  /** Null where nobody was elected. */
  readonly elected: RichText | null;
}

/** The last change of the charter's rules. */
interface LatestAmendment {
  readonly said: RichText;
  /** What each committee's amendment did. */
  readonly summaries: readonly string[];
}

type HomeSection = Site['settings']['home']['order'][number];

export interface HomeView {
  readonly sheet: Sheet;
  readonly heading: string;
  /** Who sits on each committee and until when. */
  readonly lead: string;
  readonly desks: Desks;
  /** What stands below, from the top; two in a row stand beside each other where there is room. */
  readonly rows: readonly (readonly HomeSection[])[];
  /** Each with its members and its picture, where they are few. */
  readonly governing: readonly Governing[];
  /** Each as a row, where they are many. */
  readonly inBrief: readonly CommitteeInBrief[];
  /** Where there are more of them than stand on the page: how many, and where they are. */
  readonly moreCommittees: Linked | null;
  /** Whether the records end before the day of the site. */
  readonly recordsEnded: boolean;
  /** The charter's pages in force. */
  readonly charter: RichText;
  /** Where the community meets. */
  readonly links: readonly { readonly title: string; readonly url: string }[];
  readonly elections: readonly LatestElection[];
  /** The last day on which each roster changed. */
  readonly rosters: readonly { readonly name: string; readonly when: WhenPart; readonly href: string }[];
  readonly amendment: LatestAmendment | null;
  /** Set where the charter's text changed after its rules. */
  readonly wording: RichText | null;
}

/** How many committees stand on the first page with their members and their picture. */
const MOST_AT_LENGTH = 4;
/** How many of the latest changes of one kind it names. */
const LATEST = 5;

interface Board {
  readonly committee: Committee;
  readonly period: RosterPeriod;
}

/** The committees that have members, with the roster of today. */
export const boardsOf = (all: Site): Board[] =>
  committeesByState(all).active.flatMap((committee) => {
    const period = the(rosterPeriods(all), committee.id).at(-1);
    return period === undefined || period.roster.members.length === 0 ? [] : [{ committee, period }];
  });

/** What comes next on a committee; what a desk on the page tells of it is not told again. */
function comingBeside(desks: Desks, { committee }: Board, all: Site): Governing['next'] {
  const told = new Set(desks.full.map(({ id }) => id));
  return coming(the(all.histories, committee.id), all).map((each) => ({
    ...each,
    isTold: told.has(each.election ?? (each.isNext ? deskOfNext(committee) : '')),
  }));
}

function governing(desks: Desks, board: Board, all: Site): Governing {
  const { committee, period } = board;
  const history = the(all.histories, committee.id);
  const { id, name } = committee;
  return {
    id,
    name,
    href: toCommittee(id),
    rows: rosterRows(period, history, all),
    since: membersSince({ ...beganOn(period), href: toRoster(id, period.since) }, recordsEnded(all) !== null),
    next: comingBeside(desks, board, all),
    chart: committeeChart(all, id, 'around-today'),
  };
}

/** Who sits on each committee and until when; of many committees, how many sit on how many. */
function leadOf(all: Site, boards: readonly Board[]): string {
  if (boards.length <= MOST_AT_LENGTH) {
    const said = ({ committee, period }: Board) =>
      membersInWords(the(all.histories, committee.id), period, all, theCommittee(committee.name));
    return boards.map(said).join(' ');
  }
  const members = boards.flatMap(({ period }) => period.roster.members);
  return manyGovern(
    boards.length,
    members.length,
    new Set(members.map(({ person }) => person)).size,
    recordsEnded(all),
  );
}

function latestElection(election: Election, all: Site): LatestElection {
  const { id, title, outcome } = election;
  const how = outcome === null ? 'declared' : endedState({ ...election, outcome });
  const { tag, word, before, day } = electionState(election, all.now, all.community.recordsEnd);
  const chosen = outcome === null ? [] : takeOffice(outcome);
  const declined = outcome === null ? [] : whoDeclinedInWords(all.community, outcome);
  return {
    title,
    href: toElection(id),
    tag: { state: tag, word, said: day === null ? [before] : [`${before} `, { day }] },
    elected:
      chosen.length + declined.length === 0
        ? null
        : [
            ...(chosen.length === 0
              ? []
              : [`${OUTCOMES[how].chosen}: `, ...peopleInWords(chosen.map((each) => personLink(all, each))), '.']),
            ...declined.map((each, at) => (at + chosen.length === 0 ? each : ` ${each}`)),
          ],
  };
}

const amended = ({ since, changes }: Version): LatestAmendment => ({
  said: inForceSince({ text: changeTitle(changes), href: toCharter(since) }, since),
  summaries: changes.committees
    .slice(0, LATEST)
    .map((change) => (change.kind === 'dissolution' ? sentence(change.why) : change.version.summary)),
});

/** The latest of a list by day, in the list's order where all of it is short. */
const latestOf = <T>(list: readonly T[], day: (each: T) => string): T[] =>
  list.length <= LATEST ? [...list] : list.toSorted((a, b) => (day(a) < day(b) ? 1 : -1)).slice(0, LATEST);

/** The sections in the community's order. The committees take the whole width. */
function rowsOf({ home }: Site['settings']): HomeSection[][] {
  const rows: HomeSection[][] = [];
  for (const section of home.order) {
    const last = rows.at(-1);
    if (last === undefined || last.includes('committees') || section === 'committees') rows.push([section]);
    else last.push(section);
  }
  return rows;
}

export function homeView(all: Site): HomeView {
  const { settings, community, asOf } = all;
  const committees = committeesByState(all).active;
  const boards = boardsOf(all);
  const many = boards.length > MOST_AT_LENGTH;
  const desks = desksOf(committees.map((committee) => committeeDesk(all, committee, electionsOf(committee, all))));
  const versions = charterVersions(all);
  const ruled = versions.findLast(({ changes }) => changes.committees.length > 0);
  const worded = versions.findLast(({ changes }) => changes.texts.length > 0);
  const latest = boards.flatMap(({ committee }) => declaredElections(committee, all).slice(0, 1));
  return {
    sheet: sheetOf(all, {
      title: null,
      description: settings.description,
      kind: PAGE_KINDS.home,
      thing: communityThing(all),
    }),
    heading: whoGoverns(community.name),
    lead: leadOf(all, boards),
    desks,
    rows: rowsOf(settings),
    governing: many ? [] : boards.map((board) => governing(desks, board, all)),
    inBrief: many ? boards.slice(0, MOST_ROWS).map(({ committee }) => inBrief(all, committee)) : [],
    moreCommittees:
      boards.length > MOST_ROWS ? { text: moreCommittees(boards.length - MOST_ROWS), href: to('/committees/') } : null,
    recordsEnded: recordsEnded(all) !== null,
    charter: textOn(community.charterTexts, asOf).flatMap(({ page, title }, index) => [
      index === 0 ? '' : ', ',
      { text: title, href: toCharterPage(page) },
    ]),
    links: settings.links.map(({ title, url }) => ({ title: titled(title, url), url })),
    elections: latestOf(latest, ({ outcome }) => outcome?.declared ?? '').map((each) => latestElection(each, all)),
    rosters: latestOf(boards, ({ period }) => period.since).map(({ committee: { id, name }, period }) => ({
      name,
      when: beganOn(period),
      href: toRoster(id, period.since),
    })),
    amendment: ruled === undefined ? null : amended(ruled),
    wording:
      worded === undefined || (ruled !== undefined && worded.since <= ruled.since)
        ? null
        : lastChangedOn({ day: worded.since, href: toCharter(worded.since) }),
  };
}
