/** The charter: which rules are in force on a day, and what an amendment changed. */
import type { Day } from './day.ts';
import { current } from './interval.ts';
import type { CharterVersion, CohortId, Committee } from './model.ts';
import { isSilent, RULE_NAMES, type RuleName, type Rules, rulesFor } from './rules/index.ts';

/** The version of a committee's charter in force on a day; null before its launch and from its dissolution on. */
export function versionOn(committee: Committee, on: Day): CharterVersion | null {
  return current(committee.charter, on);
}

/** The version in force on a day, or the last that was, of a committee that is dissolved; null before its launch. */
export const lastVersionOn = ({ charter }: Committee, on: Day): CharterVersion | null =>
  charter.findLast(({ since }) => since <= on) ?? null;

/** The rules in force on a day; null before the launch and from the dissolution on. */
export function rulesOn(committee: Committee, on: Day): Rules | null {
  return versionOn(committee, on)?.rules ?? null;
}

/** One rule before and after an amendment; `before` is undefined at the launch. */
export interface RuleChange<Name extends RuleName = RuleName> {
  readonly rule: Name;
  readonly before: Rules[Name] | undefined;
  readonly after: Rules[Name];
}

/** The rules for the seats of a cohort on a day: what the charter says of the cohort, and for all else of the committee. */
export function rulesOfSeats(committee: Committee, cohort: CohortId | null, on: Day): Rules | null {
  const rules = rulesOn(committee, on);
  return rules === null ? null : rulesFor(rules, cohort);
}

/** Whether it is the charter's word that a member remains whose term runs out on a day; false where it is silent. */
export function saysHoldover(committee: Committee, on: Day): boolean {
  const rules = rulesOn(committee, on);
  return rules?.holdover === true && !isSilent(rules, 'holdover');
}

/** Whether two charters say the same of a rule: the same value, or both nothing. */
export const sameRule = (one: Rules, other: Rules, rule: RuleName): boolean =>
  isSilent(one, rule) === isSilent(other, rule) && JSON.stringify(one[rule]) === JSON.stringify(other[rule]);

/** Rule by rule, what differs between two versions; at the launch (`before` null) every rule. */
export function changedRules(before: Rules | null, after: Rules): RuleChange[] {
  return RULE_NAMES.filter((rule) => before === null || !sameRule(before, after, rule)).map((rule) => ({
    rule,
    before: before?.[rule],
    after: after[rule],
  }));
}

/** Each day on which some committee's rules changed, oldest first. */
export function amendmentDays(committees: readonly Committee[]): Day[] {
  const days = committees.flatMap((committee) => committee.charter.map((version) => version.since));
  return [...new Set(days)].sort();
}

/** How a committee ended, where it had by a day; null while it stands. */
export const dissolutionBy = ({ dissolved }: Pick<Committee, 'dissolved'>, on: Day): Committee['dissolved'] =>
  dissolved !== null && dissolved.on <= on ? dissolved : null;

/** A committee as its charter stood on a day: later versions and a later end left out, as if nothing were amended again. */
export function asItStood(committee: Committee, on: Day): Committee {
  const begun = committee.charter.filter(({ since }) => since <= on);
  const charter = begun.map((version) =>
    version.until !== null && version.until > on ? { ...version, until: null } : version,
  );
  return { ...committee, charter, dissolved: dissolutionBy(committee, on) };
}
