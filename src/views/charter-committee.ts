/** The rules of one committee as a version of the charter has them, with what it foresaw: a page of its own where a version changed many. */

import { charterOfCommittee, charterOfCommitteeDescribed, fromDay } from '#words/charter-told.ts';
import type { Day } from '../governance/day.ts';
import type { CommitteeId } from '../governance/model.ts';
import { type Site, the } from '../site/site.ts';
import { fileLink } from '../site/sources.ts';
import { toCharter, toCharterOf } from '../site/urls.ts';
import { type CommitteeAccount, committeeAccount } from './amendment-account.ts';
import { charterCommittees } from './charter-committees.ts';
import { type CharterVersionView, foresawOf } from './charter-version.ts';
import { charterVersions } from './charter-versions.ts';
import { type CommitteeRulesView, rulesOfCommittees } from './rules-in-brief.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import { CHARTER, type Crumb, type TurnView } from './ways.ts';

interface CharterCommitteeView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly committee: string;
  readonly changed: string;
  readonly account: { readonly committees: readonly CommitteeAccount[]; readonly elsewhere: []; readonly pages: [] };
  readonly foresaw: CharterVersionView['foresaw'];
  readonly rules: readonly CommitteeRulesView[];
  /** To the committee's rules before and after, where these have pages of their own. */
  readonly turn: Pick<TurnView, 'previous' | 'next'>;
}

/** What the page of a committee in a version of the charter shows. Throws where there is none. */
export function charterCommitteeView(all: Site, on: Day, id: CommitteeId): CharterCommitteeView {
  const version = charterVersions(all).find(({ since }) => since === on);
  const shown = version?.committees.filter(({ committee }) => committee.id === id) ?? [];
  const changes = version?.changes.committees.filter(({ committee }) => committee.id === id) ?? [];
  const [change] = changes;
  if (change === undefined || shown.length === 0) throw new Error(`No version of ${on} changed the rules of ${id}.`);
  const { name } = the(all.committees, id);
  const title = charterOfCommittee(name, on);
  const days = charterCommittees(all).flatMap((each) => (each.id === id ? [each.day] : []));
  const crumb = (day: Day | undefined): Crumb | null =>
    day === undefined ? null : { label: fromDay(day), href: toCharterOf(day, id) };
  const at = days.indexOf(on);
  return {
    sheet: sheetOf(all, {
      title,
      description: charterOfCommitteeDescribed(name, on),
      kind: null,
      source: fileLink(all, `content/committees/${id}.yaml`),
    }),
    trail: [CHARTER, { label: fromDay(on), href: toCharter(on) }],
    title,
    committee: name,
    changed: change.kind === 'dissolution' ? '' : `${change.version.title}.`,
    account: { committees: [committeeAccount(all, on, change)], elsewhere: [], pages: [] },
    foresaw: foresawOf(all, shown, on),
    rules: rulesOfCommittees(all, shown, on),
    turn: { previous: crumb(days[at - 1]), next: crumb(days[at + 1]) },
  };
}
