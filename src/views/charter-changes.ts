/** A version of the charter against the one before it: the rules that changed, and every page that reads differently. */

import { CHANGES_TURN, changesDescribed, changesTitle, pageChangeInWords } from '#words/charter-changes-told.ts';
import { fromDay } from '#words/charter-told.ts';
import { dayInWords } from '#words/days.ts';
import { type RuleTexts, ruleTexts } from '#words/rule-text.ts';
import type { CharterText } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { toCharter, toCharterBetween, toCharterChanges, toCharterPage } from '../site/urls.ts';
import { paragraphsOf } from '../site/wordings.ts';
import { type AccountView, accountOf } from './amendment-account.ts';
import { changeTitle, charterVersions, isCompared, type Version } from './charter-versions.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { AMENDMENTS, CHARTER, type Crumb, type TurnView } from './ways.ts';
import { type ChangedParagraph, wordingChanges } from './wording-changes.ts';

/** A page that reads differently. */
export interface ChangedPage {
  readonly id: string;
  readonly title: string;
  /** What became of it. */
  readonly said: string;
  readonly before: Linked | null;
  readonly after: Linked | null;
  /** Empty for a page that is new or was dropped. */
  readonly changed: readonly ChangedParagraph[];
}

interface CharterChangesView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly changed: string;
  readonly account: AccountView;
  readonly pages: readonly ChangedPage[];
  readonly turn: TurnView;
  /** Pages that hold it against earlier versions. */
  readonly against: readonly Linked[];
}

/** The days of the versions that have a page with what they changed. */
export const changedDays = (all: Site): Day[] =>
  charterVersions(all)
    .filter(isCompared)
    .map(({ since }) => since);

const rulesFor = ({ committees }: Version, { committee }: CharterText): RuleTexts | null => {
  const rules = committees.find((each) => each.committee.id === committee)?.rules;
  return rules === undefined ? null : ruleTexts(rules);
};

/** How a page of one version reads in the next; null where it reads the same. */
export function changedPage(all: Site, page: string, earlier: Version, later: Version): ChangedPage | null {
  const [before, after] = [earlier, later].map((version) => {
    const text = version.texts.find((each) => each.page === page);
    return text && { text, paragraphs: paragraphsOf(all, text, rulesFor(version, text)) };
  });
  const title = (after ?? before)?.text.title ?? page;
  const link = (version: Version): Linked => ({ text: title, href: toCharterPage(page, version.since) });
  const frame = {
    id: page,
    title,
    before: before === undefined ? null : link(earlier),
    after: after === undefined ? null : link(later),
  };
  if (before === undefined || after === undefined) {
    return { ...frame, said: pageChangeInWords(before === undefined ? 'new' : 'dropped', 0), changed: [] };
  }
  const { changed, same } = wordingChanges(before.paragraphs, after.paragraphs, all.settings.language);
  if (changed.length === 0) return null;
  const kind = before.text === after.text ? 'numbers' : 'reworded';
  return { ...frame, said: pageChangeInWords(kind, same), changed };
}

const crumb = (day: Day | undefined): Crumb | null =>
  day === undefined ? null : { label: dayInWords(day), href: toCharterChanges(day) };

/** Among so many of the newest versions, each two have a page. */
const MOST_PAIRED = 12;

/** The earlier days, oldest first, with which the version of a day is compared beside the one right before it. */
export function comparedWith(all: Site, on: Day): Day[] {
  const paired = charterVersions(all).slice(-MOST_PAIRED);
  const place = paired.findIndex((version) => version.since === on && isCompared(version));
  return paired.slice(0, Math.max(0, place - 1)).map(({ since }) => since);
}

/** What the page of a version's changes shows. Throws where no version began on that day, or none was before it. */
export function charterChangesView(all: Site, on: Day): CharterChangesView {
  const versions = charterVersions(all);
  const place = versions.findIndex(({ since }) => since === on);
  const [earlier, later] = [versions[place - 1], versions[place]];
  if (earlier === undefined || later === undefined) throw new Error(`No version of the charter changed one on ${on}.`);
  const title = changesTitle(on);
  const pages = [...new Set([...later.texts, ...earlier.texts].map(({ page }) => page))];
  const days = changedDays(all);
  const index = days.indexOf(on);
  return {
    sheet: sheetOf(all, {
      title,
      description: changesDescribed(changeTitle(later.changes), on),
      kind: null,
    }),
    trail: [CHARTER, AMENDMENTS, { label: fromDay(on), href: toCharter(on) }],
    title,
    changed: `${changeTitle(later.changes)}.`,
    account: { ...accountOf(all, later.changes), pages: [] },
    pages: pages.flatMap((page) => changedPage(all, page, earlier, later) ?? []),
    turn: {
      ...CHANGES_TURN,
      previous: crumb(days[index - 1]),
      next: crumb(days[index + 1]),
    },
    against: comparedWith(all, on).map((day) => ({ text: dayInWords(day), href: toCharterBetween(day, on) })),
  };
}
