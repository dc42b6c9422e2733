/** Two versions of the charter that do not follow one another: the rules and the wording that differ. */

import { betweenDescribed, betweenTitle, changedTimes, rulesOfOne } from '#words/charter-changes-told.ts';
import { changedRulesCaption, fromDay } from '#words/charter-told.ts';
import { joined, type RichText } from '#words/rich-text.ts';
import { ruleInWords } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import { changedRules } from '../governance/charter.ts';
import type { Day } from '../governance/day.ts';
import type { Site } from '../site/site.ts';
import { toCharter, toCharterChanges } from '../site/urls.ts';
import type { CommitteeAccount } from './amendment-account.ts';
import { type ChangedPage, changedPage, comparedWith } from './charter-changes.ts';
import { type CommitteeRules, charterVersions, type Version } from './charter-versions.ts';
import { committeeLink, type Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { AMENDMENTS, CHARTER, type Crumb } from './ways.ts';

/** What differs in the rules for one committee. */
interface RulesBetween extends Pick<CommitteeAccount, 'rules' | 'caption'> {
  readonly committee: Linked;
  /** Where only one of the versions has rules for it. */
  readonly said: string | null;
}

interface CharterBetweenView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  /** The days on which it changed, each leading to what changed then. */
  readonly lead: RichText;
  readonly committees: readonly RulesBetween[];
  readonly pages: readonly ChangedPage[];
}

/** Every two days that have such a page. */
export const daysBetween = (all: Site): { readonly earlier: Day; readonly later: Day }[] =>
  charterVersions(all).flatMap(({ since: later }) => comparedWith(all, later).map((earlier) => ({ earlier, later })));

function rulesBetween(
  one: CommitteeRules | undefined,
  other: CommitteeRules | undefined,
  on: Day,
): RulesBetween | null {
  const committee = (other ?? one)?.committee;
  if (committee === undefined) return null;
  const frame = { committee: committeeLink(committee), caption: changedRulesCaption(committee.name, on) };
  if (one === undefined || other === undefined) {
    return { ...frame, rules: [], said: rulesOfOne(one === undefined ? 'later' : 'earlier') };
  }
  const rules = changedRules(one.rules, other.rules).map(({ rule }) => {
    const { label, text } = ruleInWords(other.rules, rule);
    return { label, before: capitalized(ruleInWords(one.rules, rule).text), after: capitalized(text) };
  });
  return rules.length === 0 ? null : { ...frame, rules, said: null };
}

/** What the page of two days shows. Throws where the charter did not change on one of them. */
export function charterBetweenView(all: Site, on: { readonly earlier: Day; readonly later: Day }): CharterBetweenView {
  const versions = charterVersions(all);
  const [from, to] = [on.earlier, on.later].map((day) => versions.findIndex(({ since }) => since === day));
  const [earlier, later]: (Version | undefined)[] = [versions[from ?? -1], versions[to ?? -1]];
  if (earlier === undefined || later === undefined) {
    throw new Error(`The charter did not change on ${on.earlier} and on ${on.later}.`);
  }
  const title = betweenTitle(on.earlier, on.later);
  const changes = versions.slice((from ?? 0) + 1, (to ?? 0) + 1);
  const committees = [...new Set([...later.committees, ...earlier.committees].map(({ committee }) => committee.id))];
  const pages = [...new Set([...later.texts, ...earlier.texts].map(({ page }) => page))];
  const of = ({ committees: all }: Version, id: string) => all.find(({ committee }) => committee.id === id);
  return {
    sheet: sheetOf(all, { title, description: betweenDescribed(on.earlier, on.later), kind: null }),
    trail: [CHARTER, AMENDMENTS, { label: fromDay(on.later), href: toCharter(on.later) }],
    title,
    lead: [
      changedTimes(changes.length),
      ...joined(changes.map(({ since }) => [{ day: since, href: toCharterChanges(since) }])),
      '.',
    ],
    committees: committees.flatMap((id) => rulesBetween(of(earlier, id), of(later, id), on.later) ?? []),
    pages: pages.flatMap((page) => changedPage(all, page, earlier, later) ?? []),
  };
}
