/** The elections that one version of a committee's rules foresees from its day on, and the terms that they begin. */

import { daysAreEstimates, foreseenCaption } from '#words/election-page.ts';
import { foreseenName } from '#words/elections.ts';
import type { AboutPart } from '#words/rich-text.ts';
import { type CohortRef, cohortOf } from '../governance/cohorts.ts';
import { addMonths, type Day } from '../governance/day.ts';
import { expectedAbout, reckonedWith } from '../governance/estimate.ts';
import { expectedOn } from '../governance/foreseen-charter.ts';
import type { Community } from '../governance/model.ts';
import type { CommitteeRules } from './charter-versions.ts';

export interface ForeseenView {
  readonly caption: string;
  readonly elections: readonly {
    /** The cohort's mark, labelled with the year in which it comes up. */
    readonly cohort: CohortRef;
    readonly seats: number;
    /** The first day on which its winners can sit. */
    readonly seated: AboutPart;
    /** The day on which their terms are due to end; null where the charter states no length. */
    readonly due: AboutPart | null;
  }[];
  /** What the charter says of the days, and how these were worked out. */
  readonly note: string;
}

/** The elections that rules foresee from a day on, `years` calendar years ahead. */
export function foreseenElections(
  community: Community,
  { committee, rules }: CommitteeRules,
  on: Day,
  years: number,
): ForeseenView {
  const fillings = expectedOn(community, committee, on, years)?.fillings ?? [];
  return {
    caption: foreseenCaption(committee.name),
    elections: fillings.map(({ entry, seated }) => ({
      cohort: { index: cohortOf(committee, entry.cohort, on)?.index ?? 0, label: foreseenName(entry) },
      seats: entry.seats,
      seated: { about: seated },
      due:
        rules.termMonths === null ? null : { about: expectedAbout(addMonths(reckonedWith(seated), rules.termMonths)) },
    })),
    note: daysAreEstimates(
      rules.cohorts.map(({ label }) => label),
      rules.phases.length > 0,
    ),
  };
}
