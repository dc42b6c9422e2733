/** The charter in force: its pages, its rules in brief, and every version. */

import { countInWords } from '#words/counts.ts';
import { dayInWords } from '#words/days.ts';
import type { RichText } from '#words/rich-text.ts';
import { capitalized } from '#words/sentences.ts';
import type { Site } from '../site/site.ts';
import { to, toCharter, toCharterDocument, toCharterPage } from '../site/urls.ts';
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
import { type CommitteeRulesView, rulesOfVersion } from './rules-in-brief.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';

export interface CharterView {
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
    /** Newest first; `until` is null for the version in force. */
    readonly versions: readonly {
      readonly since: Day;
      readonly href: string;
      readonly changed: string;
      readonly until: Day | null;
    }[];
  } | null;
}

function leadOf({ texts, committees, changes }: Version, all: Site): RichText {
  const ended = recordsEnded(all);
  const pages = countInWords(texts.length, 'page');
  const rest = `and the rules of ${countInWords(committees.length, 'committee')}. Last changed: ${changeTitle(changes)}.`;
  return ended === null
    ? [`${capitalized(pages)} ${rest}`]
    : ['As the records stood on ', { day: ended }, `: ${pages} ${rest}`];
}

/** What the page of the charter shows on the site's day. */
export function charterView(all: Site): CharterView {
  const { name } = all.settings;
  const versions = charterVersions(all);
  const current = versions.at(-1);
  const sheet = sheetOf(all, {
    title:
      current === undefined ? 'No charter is in force yet' : `The charter in force since ${dayInWords(current.since)}`,
    description: `The charter of ${name}: its pages, its rules in brief, and every earlier version.`,
    kind: 'Charter',
  });
  const title = sheet.title ?? '';
  const amendments: Linked = { text: 'What changed, rule by rule', href: to('/charter/amendments/') };
  if (current === undefined) {
    const lead: RichText = ['The first version of the charter lies ahead of ', { day: all.asOf }, '.'];
    return { sheet, title, over: name, lead, amendments, current: null };
  }
  const dropped = [...latestPages(all).values()].filter(({ text }) => !current.texts.includes(text));
  return {
    sheet,
    title,
    over: name,
    lead: leadOf(current, all),
    amendments,
    current: {
      version: `version ${versions.length} of ${versions.length}`,
      document: toCharterDocument(),
      pages: pageEntries(current.texts),
      dropped: dropped.map(({ text }) => ({
        page: { text: text.title, href: toCharterPage(text.page) },
        until: text.until,
      })),
      rules: rulesOfVersion(all, current),
      versions: versions
        .map(({ since, until, changes }) => ({ since, href: toCharter(since), changed: changeTitle(changes), until }))
        .toReversed(),
    },
  };
}
