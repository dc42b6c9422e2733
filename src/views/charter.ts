/** The charter in force: its pages, its rules in brief, and every version. */

import {
  allVersions,
  CHARTER_PAGES,
  charterAhead,
  charterDescribed,
  charterInForceSince,
  charterInShort,
  versionOfAll,
} from '#words/charter-told.ts';
import { PAGE_KINDS } from '#words/page-kinds.ts';
import type { RichText } from '#words/rich-text.ts';
import type { Site } from '../site/site.ts';
import { to, toCharter, toCharterDocument, toCharterPage } from '../site/urls.ts';
import { committeesInForce } from './charter-committees.ts';
import {
  type CharterPageEntry,
  changeTitle,
  charterVersions,
  latestPages,
  pageEntries,
  type Version,
} from './charter-versions.ts';
import { recordsEnded } from './coming.ts';
import type { Linked } from './links.ts';
import { type CommitteeRulesView, rulesOfCommittees } from './rules-in-brief.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';

interface CharterView {
  readonly sheet: Sheet;
  readonly title: string;
  readonly over: string;
  readonly lead: RichText;
  readonly amendments: Linked;
  /** Null before the first version. */
  readonly current: {
    /** "version 3 of 3" */
    readonly version: string;
    /** Where all of it is one document. */
    readonly document: string;
    readonly pages: readonly CharterPageEntry[];
    /** Pages that were dropped, each with the first day on which it was no longer in force. */
    readonly dropped: readonly { readonly page: Linked; readonly until: Day | null }[];
    readonly rules: readonly CommitteeRulesView[];
    /** Where the rules of the committees are, where they are too many for the page. */
    readonly rulesElsewhere: readonly Linked[];
    /** The newest first; `until` is null for the version in force. */
    readonly versions: readonly {
      readonly since: Day;
      readonly href: string;
      readonly changed: string;
      readonly until: Day | null;
    }[];
    /** Leads to the versions that are not listed, with how many there are in all; null where all are. */
    readonly allVersions: Linked | null;
  } | null;
}

/** How many versions the page lists; the page of amendments has the others. */
const MOST_VERSIONS = 24;

const leadOf = ({ texts, committees, changes }: Version, all: Site): RichText =>
  charterInShort(texts.length, committees.length, changeTitle(changes), recordsEnded(all));

/** What the page of the charter shows on the site's day. */
export function charterView(all: Site): CharterView {
  const { name } = all.settings;
  const versions = charterVersions(all);
  const current = versions.at(-1);
  const sheet = sheetOf(all, {
    title: current === undefined ? CHARTER_PAGES.noneYet : charterInForceSince(current.since),
    description: charterDescribed(name),
    kind: PAGE_KINDS.charter,
  });
  const title = sheet.title ?? '';
  const amendments: Linked = { text: CHARTER_PAGES.whatChanged, href: to('/charter/amendments/') };
  if (current === undefined) {
    return { sheet, title, over: name, lead: charterAhead(all.asOf), amendments, current: null };
  }
  const { shown, elsewhere } = committeesInForce(current);
  const dropped = [...latestPages(all).values()].filter(({ text }) => !current.texts.includes(text));
  return {
    sheet,
    title,
    over: name,
    lead: leadOf(current, all),
    amendments,
    current: {
      version: versionOfAll(versions.length, versions.length),
      document: toCharterDocument(),
      pages: pageEntries(current.texts),
      dropped: dropped.map(({ text }) => ({
        page: { text: text.title, href: toCharterPage(text.page) },
        until: text.until,
      })),
      rules: rulesOfCommittees(all, shown, current.since),
      rulesElsewhere: elsewhere,
      versions: versions
        .slice(-MOST_VERSIONS)
        .map(({ since, until, changes }) => ({ since, href: toCharter(since), changed: changeTitle(changes), until }))
        .toReversed(),
      allVersions:
        versions.length > MOST_VERSIONS ? { text: allVersions(versions.length), href: amendments.href } : null,
    },
  };
}
