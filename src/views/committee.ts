/** One committee: who sits on it and until when, its seats over time, its cohorts, cap and rules, and who sat before. */

import {
  COMMITTEE_PAGES,
  COMMITTEE_PARTS,
  charterFrom,
  committeeParts,
  lifeOfGone,
  MEMBERS,
  restOfFormer,
  whoSatOnThisDay,
} from '#words/committee-pages.ts';
import { countInWords } from '#words/counts.ts';
import { theCommittee } from '#words/members-told.ts';
import { HOLDER } from '#words/office-words.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import { placedOn, type RichText, type WhenPart } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import { fillInWords } from '#words/vacant-seats.ts';
import { dissolutionBy, rulesOn, versionOn } from '../governance/charter.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import { addDays, type Day } from '../governance/day.ts';
import { carriedOn } from '../governance/foreseen-terms.ts';
import { fallenVacant } from '../governance/history/vacancies.ts';
import type { CharterVersion, Committee, CommitteeId, Note, Source } from '../governance/model.ts';
import type { RosterPeriod } from '../governance/roster.ts';
import type { Rules } from '../governance/rules/index.ts';
import { isOfOne } from '../governance/rules/size.ts';
import { type Tenure, tenures } from '../governance/tenures.ts';
import { type History, type Term, untilOf } from '../governance/terms.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { toCharter, toCommittee, toCommitteeHistory, toCommitteeRules, toElectionsOf, toRoster } from '../site/urls.ts';
import { type BesideSeatRow, besideSeatRows } from './beside-seats.ts';
import { type CapView, capView } from './cap.ts';
import { committeeCard } from './card-links.ts';
import { type Coming, coming, expectedInWords, membersInWords, peopleInWords, recordsEnded } from './coming.ts';
import { type ChartView, committeeChart } from './committee-chart.ts';
import { MOST_FORMER, newestRosters, type RosterDay } from './committee-years.ts';
import { committeeTag, declaredElections, electionsOf } from './committees.ts';
import { distinct } from './distinct.ts';
import type { YearLink } from './election-rows.ts';
import { type HeldUnrecordedRow, heldUnrecordedRows } from './held-unrecorded.ts';
import { committeeThing } from './linked-data.ts';
import { type Linked, personLink } from './links.ts';
import { type OutsideElections, outsideElections } from './outside-elections.ts';
import { beganOn, type RosterRow, rosterPeriods, rosterRows } from './roster-rows.ts';
import { type RulesView, rulesInBrief } from './rules-in-brief.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { TagView } from './shown.ts';
import { committeeSubscriptions, type Subscriptions } from './subscriptions.ts';

/** A cohort with those who sit in its seats. */
interface CohortView {
  /** "Three seats" */
  readonly seats: string;
  readonly cohort: CohortRef;
  readonly holders: RichText;
}

interface RulesSection {
  readonly heading: string;
  /** The rules in force; of a committee that is gone, what its last version was, in a sentence. */
  readonly said: RulesView | string;
  readonly sources: readonly Source[];
  /** The version of the charter that they stand in. */
  readonly version: { readonly href: string; readonly text: RichText };
}

interface FormerMember {
  readonly person: Linked;
  readonly since: Day;
  readonly until: WhenPart;
  /** Whether that day, or that their time was over then, is not recorded. */
  readonly isUncertain: boolean;
  readonly terms: number;
  /** The numbers of the seats. */
  readonly seats: string;
}

/** One of the pages of a committee. */
export interface CommitteePage extends Linked {
  readonly name: 'now' | 'rules' | 'history' | 'elections';
}

/** The rosters by the days from which they stood, so that a day leads to the one that it falls in. */
export interface OnADayView {
  /** For what the field is named. */
  readonly label: string;
  readonly first: Day;
  readonly last: Day;
  /** The newest year first. */
  readonly years: readonly {
    readonly year: string;
    readonly days: readonly WhenPart[];
  }[];
}

interface CommitteeView {
  readonly sheet: Sheet;
  readonly rulesSheet: Sheet;
  readonly historySheet: Sheet;
  readonly rulesTitle: string;
  readonly historyTitle: string;
  /** Now, rules, history, and its elections where there are any. */
  readonly pages: readonly CommitteePage[];
  readonly onADay: OnADayView | null;
  readonly subscriptions: Subscriptions;
  readonly name: string;
  readonly tag: TagView;
  readonly lead: RichText;
  readonly file: FileLink;
  /** What the members are called: those of today, or the last. */
  readonly members: string;
  readonly rows: readonly RosterRow[];
  readonly membersSources: readonly Source[];
  /** Where the committee stands and the records end before the day of the site: the last day that they cover. */
  readonly recordsEnd: Day | null;
  /** The seats that nobody holds; of one that somebody left, how it is filled. */
  readonly vacant: readonly { readonly seat: number; readonly said: string }[];
  readonly heldUnrecorded: readonly HeldUnrecordedRow[];
  readonly besideSeats: readonly BesideSeatRow[];
  readonly chart: ChartView | null;
  /** None where it was dissolved or has no cohorts. */
  readonly cohorts: readonly CohortView[];
  readonly next: readonly Coming[];
  readonly cap: CapView | null;
  /** The day on which the organizations under the cap are named. */
  readonly capDay: Day | null;
  readonly rules: RulesSection | null;
  /** The latest who left. */
  readonly former: readonly FormerMember[];
  /** How many left before them, whom the pages of the years tell; null where all are listed. */
  readonly formerInYears: string | null;
  readonly outside: OutsideElections | null;
  /** The newest days on which the roster changed. */
  readonly rosters: readonly RosterDay[];
  /** The years of its life, newest first, where they are too many for the page. */
  readonly years: readonly YearLink[];
  readonly notes: readonly Note[];
}

function leadOf(history: History, period: RosterPeriod | null, served: number, all: Site): RichText {
  const { committee } = history;
  const { purpose, charter } = committee;
  const gone = dissolutionBy(committee, all.asOf);
  if (gone === null) {
    return [purpose, period === null ? '' : ` ${membersInWords(history, period, all, theCommittee(committee.name))}`];
  }
  return lifeOfGone(purpose, charter[0]?.since ?? null, gone.on, expectedInWords(history, served));
}

/** What the members that a page shows are called. */
function membersHeading(period: RosterPeriod | null, isOne: boolean, isGone: boolean, all: Site): string {
  if (isOne) return isGone ? HOLDER.gone : recordsEnded(all) === null ? HOLDER.today : HOLDER.recorded;
  if (period === null) return MEMBERS.heading;
  if (isGone) return MEMBERS.gone;
  return recordsEnded(all) === null ? MEMBERS.today : MEMBERS.recorded;
}

const cohortViews = (committee: Committee, rules: Rules, rows: readonly RosterRow[], on: Day): CohortView[] =>
  rules.cohorts.map(({ id, label, seats }) => {
    const index = cohortOf(committee, id, on)?.index ?? 0;
    return {
      seats: capitalized(countInWords(seats, 'seat')),
      cohort: { index, label },
      holders: peopleInWords(rows.filter(({ cohort }) => cohort?.index === index).map(({ person }) => person)),
    };
  });

function rulesSection(committee: Committee, version: CharterVersion, on: Day, isGone: boolean): RulesSection {
  return {
    heading: isGone ? COMMITTEE_PAGES.rulesOfGone : COMMITTEE_PAGES.rulesInBrief,
    said: isGone ? version.summary : rulesInBrief(committee, version.rules, on),
    sources: version.sources,
    version: {
      href: toCharter(version.since),
      text: charterFrom(version.since, version.title),
    },
  };
}

/** How the last term of somebody ended, as far as that is recorded. */
function overWith(last: Term | undefined, until: Day): Pick<FormerMember, 'until' | 'isUncertain'> {
  const atLatest = last?.ended?.when?.exact === false;
  const day = (last && untilOf(last)) ?? { day: until };
  return {
    until: 'about' in day ? day : { ...day, atLatest },
    isUncertain: atLatest || (last?.ended?.why === 'unrecorded' && last.ended.when === null),
  };
}

/** Those whose time on a committee is over, the latest first. */
function formerMembers(served: readonly Tenure[], all: Site): FormerMember[] {
  return served
    .flatMap(({ until, ...tenure }) => (until === null ? [] : [{ ...tenure, until }]))
    .sort((a, b) => (a.until < b.until ? 1 : -1))
    .map(({ person, since, until, terms }) => ({
      person: personLink(all, person),
      since,
      ...overWith(terms.at(-1), until),
      terms: terms.length,
      seats: [...new Set(terms.map(({ seat }) => seat))].join(', '),
    }));
}

/** What a committee does and, where it stands, who sits on it, in short. */
export function committeeSaid(all: Site, committee: Committee): string {
  const period = the(rosterPeriods(all), committee.id).at(-1) ?? null;
  if (period === null || dissolutionBy(committee, all.asOf) !== null) return committee.purpose;
  const history = the(all.histories, committee.id);
  return `${committee.purpose} ${membersInWords(history, period, all, theCommittee(committee.name))}`;
}

/** The pages of a committee. */
export const committeePages = (id: CommitteeId, hasElections: boolean): CommitteePage[] => [
  { name: 'now', text: COMMITTEE_PARTS.now, href: toCommittee(id) },
  { name: 'rules', text: COMMITTEE_PARTS.rules, href: toCommitteeRules(id) },
  { name: 'history', text: COMMITTEE_PARTS.history, href: toCommitteeHistory(id) },
  ...(hasElections ? [{ name: 'elections' as const, text: COMMITTEE_PARTS.elections, href: toElectionsOf(id) }] : []),
];

/** The days on which a roster changed, by year, for the field that asks for a day; null where there is none. */
function onADay(periods: readonly RosterPeriod[], id: CommitteeId, name: string, asOf: Day): OnADayView | null {
  const days = periods.map((period) => ({ ...beganOn(period), href: toRoster(id, period.since) })).toReversed();
  const first = periods[0]?.since;
  if (first === undefined) return null;
  return {
    label: whoSatOnThisDay(name),
    first,
    last: asOf,
    years: [...Map.groupBy(days, (when) => placedOn(when).slice(0, 4))].map(([year, own]) => ({ year, days: own })),
  };
}

/** The vacant seats of a roster, and what becomes of each as far as the charter says. */
function vacantSeats(period: RosterPeriod | null, fallen: ReturnType<typeof fallenVacant>): CommitteeView['vacant'] {
  return (period?.roster.vacant ?? []).map(({ seat }) => {
    const left = fallen.find((each) => each.seat === seat);
    return { seat, said: left === undefined ? '' : fillInWords(left) };
  });
}

/** Offices are those of the site's day, however long the roster has stood; of a committee that is gone, those of its last roster. */
const besidesDuring = (period: RosterPeriod, { asOf }: Site, isGone: boolean) =>
  isGone ? period : { since: asOf, until: null };

/** The organizations of a roster's rows, by name. */
const organizationsIn = (rows: readonly RosterRow[]): string[] =>
  distinct(rows.map(({ organization }) => (typeof organization === 'string' ? undefined : organization.text)));

/** What the page of a committee shows on the site's day. */
export function committeeView(all: Site, id: CommitteeId): CommitteeView {
  const history = the(all.histories, id);
  const { committee } = history;
  const gone = dissolutionBy(committee, all.asOf);
  const periods = the(rosterPeriods(all), id);
  // Of a committee that was dissolved, the roster that a reader wants is the last one with somebody on it.
  const period = (gone === null ? periods.at(-1) : periods.findLast(({ roster }) => roster.members.length > 0)) ?? null;
  const rulesDay = gone === null ? all.asOf : addDays(gone.on, -1);
  const version = versionOn(committee, rulesDay);
  const rules = rulesOn(committee, rulesDay);
  const rows = period === null ? [] : rosterRows(period, history, all);
  const elections = declaredElections(committee, all);
  const fallen = gone === null ? fallenVacant(carriedOn(history), all.asOf) : [];
  const served = tenures(history);
  const former = formerMembers(served, all);
  const isElected = rules !== null && rules.cohorts.length > 0;
  const file = fileLink(all, `content/committees/${id}.yaml`);
  const part = (told: { readonly title: string; readonly description: string }): Sheet =>
    sheetOf(all, {
      ...told,
      card: committeeCard(committee),
      kind: PAGE_KINDS.committee,
      filters: { committee: [committee.name] },
      source: file,
    });
  const parts = committeeParts(committee.name);
  return {
    rulesTitle: parts.rules.title,
    historyTitle: parts.history.title,
    rulesSheet: part(parts.rules),
    historySheet: part(parts.history),
    pages: committeePages(id, electionsOf(committee, all).length > 0),
    onADay: onADay(periods, id, committee.name, all.asOf),
    subscriptions: committeeSubscriptions(all, id),
    sheet: sheetOf(all, {
      thing: committeeThing(all, committee, all.asOf),
      title: committee.name,
      card: committeeCard(committee),
      description: committeeSaid(all, committee),
      kind: PAGE_KINDS.committee,
      filters: {
        committee: [committee.name],
        organization: organizationsIn(rows),
      },
      source: file,
    }),
    name: committee.name,
    tag: committeeTag(committee, all),
    lead: leadOf(history, period, served.length, all),
    file,
    members: membersHeading(period, rules !== null && isOfOne(rules), gone !== null, all),
    rows,
    membersSources:
      (gone === null ? (elections[0]?.outcome?.sources ?? version?.sources) : committee.appointments[0]?.sources) ?? [],
    recordsEnd: gone === null ? recordsEnded(all) : null,
    vacant: gone !== null || rules?.seatsAre === 'estimate' ? [] : vacantSeats(period, fallen),
    heldUnrecorded: gone !== null || period === null ? [] : heldUnrecordedRows(period, all),
    besideSeats: period === null ? [] : besideSeatRows(committee, besidesDuring(period, all, gone !== null), all),
    chart: isElected ? committeeChart(all, id, 'that-fit') : null,
    cohorts: gone === null && isElected ? cohortViews(committee, rules, rows, rulesDay) : [],
    next: gone === null ? coming(history, all) : [],
    cap: period === null ? null : capView(period, all),
    capDay: period?.since ?? null,
    rules: version === null ? null : rulesSection(committee, version, rulesDay, gone !== null),
    former: gone === null ? former.slice(0, MOST_FORMER) : [],
    formerInYears: gone === null && former.length > MOST_FORMER ? restOfFormer(former.length - MOST_FORMER) : null,
    outside: outsideElections(history, all),
    ...newestRosters(all, id),
    notes: committee.notes,
  };
}
