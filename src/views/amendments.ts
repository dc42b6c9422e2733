/** What changed in the charter, when, rule by rule. */

import { countInWords } from '#words/counts.ts';
import { dayInWords } from '#words/days.ts';
import type { RichText } from '#words/rich-text.ts';
import type { Site } from '../site/site.ts';
import { toCharter, toCharterChanges } from '../site/urls.ts';
import { type AccountView, accountOf } from './amendment-account.ts';
import { changeTitle, charterVersions } from './charter-versions.ts';
import { recordsEnded } from './coming.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day } from './shown.ts';
import { CHARTER, type Crumb } from './ways.ts';

export interface AmendmentsView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly lead: RichText;
  /** Newest first, the launch last. */
  readonly versions: readonly {
    readonly since: Day;
    /** What the day changed, in short. */
    readonly changed: string;
    readonly version: Linked;
    /** The wording against that of the version before; null for the launch. */
    readonly wording: string | null;
    readonly account: AccountView;
  }[];
}

/** What the page of amendments shows on the site's day. */
export function amendmentsView(all: Site): AmendmentsView {
  const versions = charterVersions(all);
  const count = Math.max(versions.length - 1, 0);
  const ended = recordsEnded(all);
  const title =
    count === 0
      ? 'The charter has not been amended'
      : `The charter changed ${count === 1 ? 'once' : countInWords(count, 'time')} since its launch`;
  const beyond: RichText =
    ended === null ? [] : [' The records end on ', { day: ended }, '; a later change is not in them.'];
  return {
    sheet: sheetOf(all, {
      title,
      description: `Every change of the charter of ${all.settings.name}, rule by rule, newest first.`,
      kind: 'Charter',
    }),
    trail: [CHARTER],
    title,
    lead: ['Rule by rule, what it said before and what it said after, newest first.', ...beyond],
    versions: versions
      .map(({ since, earlier, changes }) => ({
        since,
        changed: changeTitle(changes),
        version: {
          text: earlier === null ? 'The charter at its launch' : `The charter as it stood from ${dayInWords(since)}`,
          href: toCharter(since),
        },
        wording: earlier === null ? null : toCharterChanges(since),
        account: accountOf(all, changes),
      }))
      .toReversed(),
  };
}
