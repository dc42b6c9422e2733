/** What changed in the charter, when, rule by rule: the newest years on one page, the others each on its own. */

import {
  amendmentsDescribed,
  amendmentsIn,
  amendmentsLead,
  changesInYear,
  timesAmended,
  versionAsItStood,
} from '#words/charter-told.ts';
import { YEAR_TURN } from '#words/lists.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { RichText } from '#words/rich-text.ts';
import type { Site } from '../site/site.ts';
import { toAmendmentsIn, toCharter, toCharterChanges } from '../site/urls.ts';
import { type AccountView, accountOf } from './amendment-account.ts';
import { changeTitle, charterVersions, isCompared, type Version } from './charter-versions.ts';
import { recordsEnded } from './coming.ts';
import type { YearLink } from './election-rows.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';
import { chunked, numbered, partLabel } from './parts.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { AMENDMENTS, CHARTER, type Crumb, type TurnView } from './ways.ts';

/** An amendment as the list tells it. */
interface AmendmentRow {
  readonly since: Day;
  /** What the day changed, in short. */
  readonly changed: string;
  readonly version: Linked;
  /** The wording against that of the version before; null for the launch. */
  readonly wording: string | null;
  readonly account: AccountView;
}

export interface AmendmentsView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  /** Empty on the page of a year. */
  readonly lead: RichText;
  /** Newest first, the launch last. */
  readonly versions: readonly AmendmentRow[];
  /** The years that are on other pages. */
  readonly others: readonly YearLink[];
  /** Null on the page of the newest. */
  readonly turn: TurnView | null;
}

/** How many amendments a page tells: each takes about two fifths of a screen. */
const MOST_AMENDMENTS = 16;

const rowOf = (all: Site, { since, earlier, changes, texts }: Version): AmendmentRow => ({
  since,
  changed: changeTitle(changes),
  version: { text: versionAsItStood(earlier === null ? null : since), href: toCharter(since) },
  wording: isCompared({ earlier, texts }) ? toCharterChanges(since) : null,
  account: accountOf(all, changes),
});

/** The versions of each year, newest first. */
const byYear = onceFor((all) => [...Map.groupBy(charterVersions(all).toReversed(), ({ since }) => since.slice(0, 4))]);

/** The newest years that fit on one page, whole years at a time, and the others; the newest in any case, as far as it fits. */
function newest(all: Site): { readonly shown: readonly Version[]; readonly others: readonly YearLink[] } {
  const shown: Version[] = [];
  const others: YearLink[] = [];
  for (const [year, own] of byYear(all)) {
    if (others.length === 0 && shown.length + own.length <= MOST_AMENDMENTS) shown.push(...own);
    else {
      if (shown.length === 0) shown.push(...own.slice(0, MOST_AMENDMENTS));
      others.push({ text: year, href: toAmendmentsIn(year), count: changesInYear(own.length) });
    }
  }
  return { shown, others };
}

/** The pages of years that are not on the first page, newest first; none where all amendments are on it. */
const yearPages = onceFor((all) =>
  newest(all).others.length === 0
    ? []
    : byYear(all).flatMap(([year, own]) =>
        chunked(own, MOST_AMENDMENTS).map((versions, index) => ({ part: numbered(year, index), versions })),
      ),
);

/** The years that have a page of their amendments: "2020", and "2020-2" where a year has more than one page may hold. */
export const amendmentYears = (all: Site): string[] => yearPages(all).map(({ part }) => part);

/** What the page of amendments shows on the site's day. */
export function amendmentsView(all: Site): AmendmentsView {
  const title = timesAmended(Math.max(charterVersions(all).length - 1, 0));
  const { shown, others } = newest(all);
  return {
    sheet: sheetOf(all, {
      title,
      description: amendmentsDescribed(all.settings.name),
      kind: SITE_PARTS.charter,
    }),
    trail: [CHARTER],
    title,
    lead: amendmentsLead(recordsEnded(all)),
    versions: shown.map((version) => rowOf(all, version)),
    others,
    turn: null,
  };
}

/** What the page of a year's amendments shows. */
export function amendmentsInYear(all: Site, part: string): AmendmentsView {
  const pages = yearPages(all);
  const at = pages.findIndex((page) => page.part === part);
  const link = (other: { readonly part: string } | undefined): Crumb | null =>
    other === undefined ? null : { label: partLabel(other.part), href: toAmendmentsIn(other.part) };
  const title = amendmentsIn(partLabel(part));
  return {
    sheet: sheetOf(all, { title, description: amendmentsDescribed(all.settings.name), kind: null }),
    trail: [CHARTER, AMENDMENTS],
    title,
    lead: [],
    versions: (pages[at]?.versions ?? []).map((version) => rowOf(all, version)),
    others: [],
    turn: { ...YEAR_TURN, previous: link(pages[at + 1]), next: link(pages[at - 1]) },
  };
}
