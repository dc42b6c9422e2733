/** What changed on a day: committee by committee and rule by rule, and page by page of the prose. */
import { changedRules, type RuleChange, sameRule, versionOn } from './charter.ts';
import { addDays, type Day } from './day.ts';
import type { CharterText, CharterVersion, Committee, Community } from './model.ts';
import type { RuleName, Rules } from './rules/index.ts';

export type CommitteeChange =
  | {
      readonly kind: 'launch' | 'amendment';
      readonly committee: Committee;
      readonly version: CharterVersion;
      /** The rules in force until then; null at the launch. */
      readonly before: Rules | null;
      /** What differs from the version before; at the launch every rule. None where only the prose changed. */
      readonly rules: readonly RuleChange[];
    }
  | { readonly kind: 'dissolution'; readonly committee: Committee; readonly why: string };

/** A page that is new (`before` null), was replaced, or was dropped (`after` null). */
export interface TextChange {
  readonly page: string;
  readonly before: CharterText | null;
  readonly after: CharterText | null;
}

export interface Amendment {
  readonly on: Day;
  readonly committees: readonly CommitteeChange[];
  /** In the order of the pages. */
  readonly texts: readonly TextChange[];
}

function committeeChange(committee: Committee, on: Day): CommitteeChange[] {
  if (committee.dissolved?.on === on) return [{ kind: 'dissolution', committee, why: committee.dissolved.why }];
  const version = committee.charter.find(({ since }) => since === on);
  if (version === undefined) return [];
  const before = versionOn(committee, addDays(on, -1))?.rules ?? null;
  return [
    {
      kind: before === null ? 'launch' : 'amendment',
      committee,
      version,
      before,
      rules: changedRules(before, version.rules),
    },
  ];
}

/** What began or ended on a day; nothing on a day that is not one of `charterDays`. */
export function amendment(community: Community, on: Day): Amendment {
  const { committees, charterTexts } = community;
  const pages = [...new Set(charterTexts.map(({ page }) => page))];
  const texts = pages.flatMap((page): TextChange[] => {
    const before = charterTexts.find((text) => text.page === page && text.until === on) ?? null;
    const after = charterTexts.find((text) => text.page === page && text.since === on) ?? null;
    return before === null && after === null ? [] : [{ page, before, after }];
  });
  const order = ({ before, after }: TextChange): number => (after ?? before)?.order ?? 0;
  return {
    on,
    committees: committees.flatMap((committee) => committeeChange(committee, on)),
    texts: texts.sort((a, b) => order(a) - order(b)),
  };
}

/** The day from which a rule has had the value that is in force on a day; null where no rules are in force on it. */
export function ruleSince(committee: Committee, rule: RuleName, on: Day): Day | null {
  const versions = committee.charter.filter(({ since }) => since <= on);
  const now = versionOn(committee, on);
  if (now === null) return null;
  const other = versions.findLastIndex(({ rules }) => !sameRule(rules, now.rules, rule));
  return versions[other + 1]?.since ?? null;
}
