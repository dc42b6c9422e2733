/** The charter as its pages show it: version by version, each with what it changed and what held from then on. */
import { isDissolved, PAGE_CHANGES } from '#words/charter-told.ts';
import { type Amendment, amendment } from '../governance/amendments.ts';
import { rulesOn } from '../governance/charter.ts';
import { addDays, type Day } from '../governance/day.ts';
import { type Interval, inForce } from '../governance/interval.ts';
import type { CharterText, Committee, Community } from '../governance/model.ts';
import { charterDays, textOn } from '../governance/prose.ts';
import type { Rules } from '../governance/rules/index.ts';
import type { Site } from '../site/site.ts';
import { toCharterPage } from '../site/urls.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';

/** A committee with the rules that held for it. */
export interface CommitteeRules {
  readonly committee: Committee;
  readonly rules: Rules;
}

/** The charter from a day on which any of it changed until the next such day. */
export interface Version extends Interval {
  readonly texts: readonly CharterText[];
  readonly committees: readonly CommitteeRules[];
  readonly changes: Amendment;
  readonly earlier: Day | null;
  readonly later: Day | null;
}

/**
 * Whether the site has a page of its own for what a version changed: it held another one before it, and no page of its
 * text is called like that one, for what a community publishes keeps its address.
 */
export const isCompared = ({ earlier, texts }: Pick<Version, 'earlier' | 'texts'>): boolean =>
  earlier !== null && !texts.some(({ page }) => page === 'changes');

/** The charter's versions up to a day, oldest first. */
export function versionsOf(community: Community, asOf: Day): Version[] {
  const days = charterDays(community, asOf);
  return days.map((on, index) => ({
    since: on,
    until: days[index + 1] ?? null,
    texts: textOn(community.charterTexts, on),
    committees: community.committees.flatMap((committee) => {
      const rules = rulesOn(committee, on);
      return rules === null ? [] : [{ committee, rules }];
    }),
    changes: amendment(community, on),
    earlier: days[index - 1] ?? null,
    later: days[index + 1] ?? null,
  }));
}

/** The day on which something ended, as far as it had by `asOf`; null where it still holds. */
export const endedBy = ({ until }: Interval, asOf: Day): Day | null => (until !== null && until <= asOf ? until : null);

/**
 * For each page that the charter ever had up to a day, its last wording and the day whose rules fill it in: `asOf`, or
 * the last day on which a page that was dropped was in force.
 */
export function latestWordings(community: Community, asOf: Day): { readonly text: CharterText; readonly on: Day }[] {
  const known = community.charterTexts.filter(({ since }) => since <= asOf);
  return [...Map.groupBy(known, ({ page }) => page).values()].flatMap((wordings) => {
    const text = wordings.at(-1);
    if (text === undefined) return [];
    const on = text.until === null || inForce(text, asOf) ? asOf : addDays(text.until, -1);
    return [{ text, on }];
  });
}

/** The short name of what changed on a day: the titles of its amendments, or the pages that were written anew. */
export function changeTitle({ committees, texts }: Amendment): string {
  const titles = committees.map((change) =>
    change.kind === 'dissolution' ? isDissolved(change.committee.name) : change.version.title,
  );
  if (titles.length > 0) return [...new Set(titles)].join('; ');
  return texts.map(({ before, after }) => `${(after ?? before)?.title}: ${changeOf(before, after)}`).join('; ');
}

/** What happened to a page on a day on which it changed. */
export function changeOf(before: CharterText | null, after: CharterText | null): string {
  if (before === null) return PAGE_CHANGES.new;
  return after === null ? PAGE_CHANGES.dropped : PAGE_CHANGES['written-anew'];
}

/** The versions of this site's charter, oldest first; worked out once. */
export const charterVersions: (all: Site) => readonly Version[] = onceFor(({ community, asOf }) =>
  versionsOf(community, asOf),
);

/** The version of this site's charter that was in force on a day; none before the first. */
export const charterOn = (all: Site, on: Day): Version | undefined =>
  charterVersions(all).findLast(({ since }) => since <= on);

/** The last wording of each page of this site's charter, by the page's name; worked out once. */
export const latestPages = onceFor(
  ({ community, asOf }) => new Map(latestWordings(community, asOf).map((each) => [each.text.page, each])),
);

/** A page of the charter in a list of them. */
export interface CharterPageEntry {
  readonly page: Linked;
  readonly summary: string;
  /** The day from which it has been worded so. */
  readonly since: Day;
}

/** The pages of a version as a list shows them; `version` is its day, left out for the charter in force. */
export const pageEntries = (texts: readonly CharterText[], version?: Day): CharterPageEntry[] =>
  texts.map(({ page, title, summary, since }) => ({
    page: { text: title, href: toCharterPage(page, version) },
    summary,
    since,
  }));
