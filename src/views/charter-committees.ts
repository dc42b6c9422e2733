/** The committees of a version of the charter: which of them a page tells of in full, and where the others are told of. */

import type { Amendment, CommitteeChange } from '../governance/amendments.ts';
import type { Day } from '../governance/day.ts';
import type { Committee, CommitteeId } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { toCharter, toCharterOf, toCommittee, toCommitteeRules } from '../site/urls.ts';
import { type CommitteeRules, charterVersions, type Version } from './charter-versions.ts';
import type { Linked } from './links.ts';
import { onceFor } from './once.ts';

/** How many committees a page of the charter tells of in full: each takes about two screens. */
const MOST_IN_FULL = 4;

/** What a page tells of itself, and links to what others tell. */
interface Shown<T> {
  readonly shown: readonly T[];
  readonly elsewhere: readonly Linked[];
}

/** Whether a version changed so many committees that each has a page of its own below it. */
const isSpread = ({ committees, changes }: Version): boolean =>
  committees.length > MOST_IN_FULL && changes.committees.length > MOST_IN_FULL;

const changedIn = ({ changes }: Version, { id }: Pick<Committee, 'id'>): boolean =>
  changes.committees.some(({ committee }) => committee.id === id);

/** The committees that have a page of their own below a version of the charter, which changed their rules. */
export const charterCommittees: (all: Site) => readonly { readonly day: Day; readonly id: CommitteeId }[] = onceFor(
  (all) =>
    charterVersions(all)
      .filter(isSpread)
      .flatMap((version) =>
        version.committees
          .filter(({ committee }) => changedIn(version, committee))
          .map(({ committee }) => ({ day: version.since, id: committee.id })),
      ),
);

/** Where the rules of a committee are told as a version has them: where they last changed. */
function rulesAt(all: Site, { since }: Version, { id }: Pick<Committee, 'id'>): string {
  const last = charterVersions(all).findLast((each) => each.since <= since && changedIn(each, { id }));
  if (last === undefined) return toCommittee(id);
  return isSpread(last) ? toCharterOf(last.since, id) : `${toCharter(last.since)}#rules-${id}`;
}

const byName = (links: readonly Linked[]): readonly Linked[] =>
  links.toSorted((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0));

/** Of all committees of a version, where they are few; else those that are `told`, and where the others are. */
function shownOf(
  { committees }: Version,
  told: (committee: Committee) => boolean,
  hrefOf: (committee: Committee) => string,
): Shown<CommitteeRules> {
  const few = committees.length <= MOST_IN_FULL;
  return {
    shown: few ? committees : committees.filter(({ committee }) => told(committee)),
    elsewhere: few
      ? []
      : byName(
          committees.flatMap(({ committee }) =>
            told(committee) ? [] : [{ text: committee.name, href: hrefOf(committee) }],
          ),
        ),
  };
}

/** What the page of a version tells of: where its committees are many, those that it changed, if these are few. */
export const committeesOfVersion = (all: Site, version: Version): Shown<CommitteeRules> =>
  shownOf(
    version,
    (committee) => !isSpread(version) && changedIn(version, committee),
    (committee) => rulesAt(all, version, committee),
  );

/** What a version as one document tells of: all committees, or none. */
export const committeesOfDocument = (all: Site, version: Version): Shown<CommitteeRules> =>
  shownOf(
    version,
    () => false,
    (committee) => rulesAt(all, version, committee),
  );

/** What the page of the charter in force tells of: all committees, or none. */
export const committeesInForce = (version: Version): Shown<CommitteeRules> =>
  shownOf(
    version,
    () => false,
    ({ id }) => toCommitteeRules(id),
  );

/** The changes of an amendment that a page tells, and where the others are, where they are too many. */
export function changesShown(all: Site, { on, committees }: Amendment): Shown<CommitteeChange> {
  const version = charterVersions(all).find(({ since }) => since === on);
  if (version === undefined || !isSpread(version)) return { shown: committees, elsewhere: [] };
  return {
    shown: [],
    elsewhere: byName(
      committees.map(({ kind, committee: { id, name } }) => ({
        text: name,
        href: kind === 'dissolution' ? toCommittee(id) : toCharterOf(on, id),
      })),
    ),
  };
}
