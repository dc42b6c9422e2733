/** The charter as it stood from a day on: what that day changed, every page, the rules, and the elections it foresaw. */

import {
  asForeseenOn,
  foreseenLead,
  noneForeseenFor,
  VERSION_PAGE,
  versionAsItStood,
  versionDescribed,
} from '#words/charter-told.ts';
import { LABELS } from '#words/columns.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import type { DayPart, RichText } from '#words/rich-text.ts';
import { ruleText } from '#words/rule-text.ts';
import { capitalized } from '#words/sentences.ts';
import { yearOf } from '../governance/day.ts';
import type { Note } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { to, toCharter, toCharterChanges, toCharterDocument } from '../site/urls.ts';
import { type AccountView, accountOf } from './amendment-account.ts';
import { committeesOfVersion } from './charter-committees.ts';
import {
  type CharterPageEntry,
  type CommitteeRules,
  changeTitle,
  charterVersions,
  isCompared,
  pageEntries,
} from './charter-versions.ts';
import { foreseenChart } from './foreseen-chart.ts';
import { type ForeseenView, foreseenElections } from './foreseen-elections.ts';
import { committeeLink, type Linked } from './links.ts';
import { type CommitteeRulesView, rulesOfCommittees } from './rules-in-brief.ts';
import type { SeatsChartData } from './seats-chart.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { CHARTER, type Crumb } from './ways.ts';

/** What a version foresaw for a committee whose seats come up together. */
interface ForeseenCommittee {
  readonly id: string;
  readonly name: string;
  /** When its seats come up, as a sentence. */
  readonly cycle: string;
  readonly subtitle: string;
  readonly chart: SeatsChartData | null;
  readonly elections: ForeseenView;
}

export interface CharterVersionView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly over: string;
  readonly changed: string;
  readonly since: Day;
  readonly until: Day | null;
  /** Where the charter in force is. */
  readonly inForce: string;
  readonly changesHeading: string;
  readonly account: AccountView;
  /** The wording against that of the version before; null for the first. */
  readonly wording: string | null;
  /** The version as one document. */
  readonly document: string;
  /** Null where no committee had rules. */
  readonly foresaw: {
    readonly lead: RichText;
    readonly elected: readonly ForeseenCommittee[];
    /** What is said of the committees whose seats do not come up together. */
    readonly appointed: readonly RichText[];
  } | null;
  readonly pages: readonly CharterPageEntry[];
  readonly rules: readonly CommitteeRulesView[];
  /** The other committees, each with the page that has its rules and calendar, where there are too many for this one. */
  readonly elsewhere: readonly Linked[];
  readonly notes: readonly Note[];
  readonly before: DayPart | null;
  readonly after: DayPart | null;
}

/** How many calendar years a reader of a version is shown. */
const YEARS = 4;

/** The days from which there is a version of the charter, oldest first. */
export const charterDays = (all: Site): Day[] => charterVersions(all).map(({ since }) => since);

const step = (day: Day | null): DayPart | null => (day === null ? null : { day, href: toCharter(day) });

function foreseenOf({ committee, rules }: CommitteeRules, on: Day, all: Site): ForeseenCommittee {
  return {
    id: committee.id,
    name: committee.name,
    cycle: capitalized(ruleText(rules, 'cohorts', 'words') ?? ''),
    subtitle: asForeseenOn(committee.name, on),
    chart: foreseenChart(all.community, committee, on, YEARS),
    elections: foreseenElections(all.community, { committee, rules }, on, YEARS),
  };
}

/** What a version foresaw for the committees that are given. */
export function foresawOf(all: Site, committees: readonly CommitteeRules[], since: Day): CharterVersionView['foresaw'] {
  if (committees.length === 0) return null;
  const [elected, appointed] = [true, false].map((has) =>
    committees.filter(({ rules }) => rules.cohorts.length > 0 === has),
  );
  return {
    lead: foreseenLead(yearOf(since) + YEARS, to('/elections/')),
    elected: (elected ?? []).map((each) => foreseenOf(each, since, all)),
    appointed: (appointed ?? []).map(({ committee }) => noneForeseenFor(committeeLink(committee))),
  };
}

/** What the page of a version shows. Throws where no version of the charter began on that day. */
export function charterVersionView(all: Site, on: Day): CharterVersionView {
  const version = charterVersions(all).find(({ since }) => since === on);
  if (version === undefined) throw new Error(`No version of the charter began on ${on}.`);
  const { since, until, changes, committees, earlier, later } = version;
  const { shown, elsewhere } = committeesOfVersion(all, version);
  const title = versionAsItStood(since);
  const changed = changeTitle(changes);
  return {
    sheet: sheetOf(all, {
      title,
      description: versionDescribed(changed, since, until),
      kind: PAGE_KINDS.charter,
      filters: { year: [String(yearOf(since))], committee: committees.map(({ committee }) => committee.name) },
    }),
    trail: [CHARTER],
    title,
    over: earlier === null ? VERSION_PAGE.first : VERSION_PAGE.amended,
    changed: `${changed}.`,
    since,
    until,
    inForce: CHARTER.href,
    changesHeading: earlier === null ? VERSION_PAGE.began : LABELS.whatChanged,
    account: accountOf(all, changes),
    wording: isCompared(version) ? toCharterChanges(since) : null,
    document: toCharterDocument(since),
    foresaw: foresawOf(all, shown, since),
    pages: pageEntries(version.texts, since),
    rules: rulesOfCommittees(all, shown, since),
    elsewhere,
    notes: changes.committees.flatMap((change) => (change.kind === 'dissolution' ? [] : change.version.notes)),
    before: step(earlier),
    after: step(later),
  };
}
