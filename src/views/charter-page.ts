/** One page of the charter, in one of its wordings, with its numbers as the rules had them on a day. */

import {
  charterPageTitle,
  DROPPED_PAGE,
  fromDay,
  OTHER_WORDING,
  overCharterPage,
  stillInForce,
} from '#words/charter-told.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import type { RichText } from '#words/rich-text.ts';
import { type RuleTexts, ruleTexts } from '#words/rule-text.ts';
import { yearOf } from '../governance/day.ts';
import type { CharterText, Note, Source } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { to, toCharter, toCharterPage } from '../site/urls.ts';
import { charterOn, charterVersions, endedBy, latestPages, type Version } from './charter-versions.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { CHARTER, type Crumb } from './ways.ts';

/** Another wording of the same page. */
interface OtherWording {
  /** "The earlier one, of" */
  readonly said: string;
  readonly day: Day;
  readonly href: string;
}

export interface CharterPageView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  /** The text in the collection of charter pages. */
  readonly entry: string;
  /** What stands where the text names a rule; null where it belongs to no committee, or the committee has no rules. */
  readonly rules: RuleTexts | null;
  readonly title: string;
  readonly over: string;
  readonly summary: string;
  readonly since: Day;
  readonly until: Day | null;
  /** Where the wording in force is; null where there is none. */
  readonly inForce: string | null;
  /** What a reader must know of where this wording stands. */
  readonly asides: readonly RichText[];
  readonly notes: readonly Note[];
  readonly file: FileLink;
  readonly sources: readonly Source[];
  /** The rules that its numbers come from; null where it belongs to no committee. */
  readonly rulesAt: string | null;
  readonly otherWordings: readonly OtherWording[];
  readonly before: Linked | null;
  readonly after: Linked | null;
}

/** Whether a page has an address of its own: one called "document" is read in the charter as one document, which stands there. */
const standsAlone = (page: string): boolean => page !== 'document';

/** The pages of the charter that have a lasting address: all that it ever had. */
export const charterPages = (all: Site): string[] => [...latestPages(all).keys()].filter(standsAlone);

/** The pages of every version, with the day from which it was in force. */
export const pagesOfVersions = (all: Site): { readonly page: string; readonly day: Day }[] =>
  charterVersions(all).flatMap(({ since, texts }) =>
    texts.map(({ page }) => ({ page, day: since })).filter(({ page }) => standsAlone(page)),
  );

/** The wordings of each page that are known on the site's day, oldest first. */
const wordings = onceFor(({ community, asOf }) =>
  Map.groupBy(
    community.charterTexts.filter(({ since }) => since <= asOf),
    ({ page }) => page,
  ),
);

/** The text that is read, and the version whose rules fill in its numbers. */
function wordingOf(
  all: Site,
  page: string,
  day: Day | null,
): { readonly text: CharterText; readonly version: Version } {
  const last = latestPages(all).get(page);
  const version = charterOn(all, day ?? last?.on ?? all.asOf);
  const text = day === null ? last?.text : version?.texts.find((each) => each.page === page);
  if (version === undefined || text === undefined) throw new Error(`The charter has no page "${page}" of ${day}.`);
  return { text, version };
}

const asidesOf = (page: string, day: Day | null, until: Day | null, isInForce: boolean): RichText[] => [
  ...(isInForce ? [] : [[DROPPED_PAGE]]),
  ...(day !== null && until === null ? [stillInForce(day, toCharterPage(page))] : []),
];

/** The wordings before and after, each where it is read: the one in force at its lasting address. */
function othersOf(text: CharterText, all: Site): OtherWording[] {
  const every = wordings(all).get(text.page) ?? [];
  const place = every.indexOf(text);
  const other = (said: string, each: CharterText | undefined): OtherWording[] =>
    each === undefined
      ? []
      : [
          {
            said,
            day: each.since,
            href: toCharterPage(text.page, endedBy(each, all.asOf) === null ? undefined : each.since),
          },
        ];
  return [...other(OTHER_WORDING.earlier, every[place - 1]), ...other(OTHER_WORDING.later, every[place + 1])];
}

/**
 * What a page of the charter shows: in force, or its last wording where it was dropped (`day` null), or as it stood from
 * the day of a version. Throws where there is no such page.
 */
export function charterPageView(all: Site, page: string, day: Day | null): CharterPageView {
  const { text, version } = wordingOf(all, page, day);
  const { title, summary, since, committee, notes, sources } = text;
  const until = endedBy(text, all.asOf);
  const isInForce = (wordings(all).get(page) ?? []).some((each) => endedBy(each, all.asOf) === null);
  // Each wording is found once: where it is in force, or at its own day.
  const indexed = day === null ? until === null : until !== null && day === since;
  const file = fileLink(all, text.file);
  const place = version.texts.findIndex((each) => each.page === page);
  const neighbour = (each: CharterText | undefined): Linked | null =>
    each === undefined ? null : { text: each.title, href: toCharterPage(each.page, day ?? undefined) };
  const rules = version.committees.find((each) => each.committee.id === committee)?.rules ?? null;
  return {
    sheet: sheetOf(all, {
      title: charterPageTitle(title, day),
      description: summary,
      kind: indexed ? PAGE_KINDS.charter : null,
      filters: {
        year: [String(yearOf(since))],
        ...(committee && { committee: [the(all.committees, committee).name] }),
      },
      source: file,
    }),
    trail: [CHARTER, ...(day === null ? [] : [{ label: fromDay(day), href: toCharter(day) }])],
    entry: `${since}/${page}`,
    rules: rules && ruleTexts(rules),
    title,
    over: overCharterPage(day, until),
    summary,
    since,
    until,
    inForce: isInForce ? toCharterPage(page) : null,
    asides: asidesOf(page, day, until, isInForce),
    notes,
    file,
    sources,
    rulesAt: committee === null ? null : `${day === null ? to('/charter/') : toCharter(day)}#rules`,
    otherWordings: othersOf(text, all),
    before: neighbour(version.texts[place - 1]),
    after: neighbour(version.texts[place + 1]),
  };
}
