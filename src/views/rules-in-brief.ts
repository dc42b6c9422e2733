/** All rules of a committee as they held on a day. */

import type { DayPart } from '#words/rich-text.ts';
import { cohortsInWords, rulesInWords, silenceInBrief } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import { ruleSince } from '../governance/amendments.ts';
import type { CohortRef } from '../governance/cohorts.ts';
import { cohortOf } from '../governance/cohorts.ts';
import type { Day } from '../governance/day.ts';
import type { Committee, CommitteeId } from '../governance/model.ts';
import type { Rules } from '../governance/rules/index.ts';
import type { Site } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { to, toCharter } from '../site/urls.ts';
import type { CommitteeRules } from './charter-versions.ts';
import { committeeLink, type Linked } from './links.ts';

interface RuleView {
  /** "Length of a term" */
  readonly label: string;
  /** What it says; of cohorts, each with what is said of it. */
  readonly said: string | readonly { readonly cohort: CohortRef; readonly rest: string }[];
  /** The day from which it has been so, where that is an earlier one. */
  readonly since: DayPart | null;
}

export interface RulesView {
  readonly stated: readonly RuleView[];
  /** What the charter does not rule, each with what is assumed: "Limit of terms; no limit is assumed". */
  readonly unstated: readonly string[];
}

/** The rules of a committee on a day, each with the day from which it has been so; apart from them what is not ruled. */
export function rulesInBrief(committee: Committee, rules: Rules, on: Day): RulesView {
  const all = rulesInWords(rules);
  const stated = all.filter((each) => each.stated);
  return {
    stated: stated.map(({ rule, label, text }): RuleView => {
      const since = ruleSince(committee, rule, on);
      return {
        label,
        said: rule === 'cohorts' && rules.cohorts.length > 0 ? cohorts(committee, rules, on) : capitalized(text),
        since: since === null || since >= on ? null : { day: since, href: toCharter(since) },
      };
    }),
    unstated: all.filter((each) => !each.stated).map(silenceInBrief),
  };
}

const cohorts = (committee: Committee, rules: Rules, on: Day) =>
  cohortsInWords(rules).map(({ cohort: { id, label }, rest }, index) => ({
    cohort: { index: cohortOf(committee, id, on)?.index ?? index, label },
    rest,
  }));

/** The rules of one committee among those of all. */
export interface CommitteeRulesView {
  readonly id: CommitteeId;
  readonly committee: Linked;
  readonly rules: RulesView;
  readonly file: FileLink;
  /** Where the same is published as data. */
  readonly data: string;
}

/** The rules of committees as the version of the charter of a day has them. */
export const rulesOfCommittees = (all: Site, committees: readonly CommitteeRules[], since: Day): CommitteeRulesView[] =>
  committees.map(({ committee, rules }) => ({
    id: committee.id,
    committee: committeeLink(committee),
    rules: rulesInBrief(committee, rules, since),
    file: fileLink(all, `content/committees/${committee.id}.yaml`),
    data: to(`/data/v1/committees/${committee.id}/charter.json`),
  }));
