/** What changed in the charter, when, rule by rule. */

import { amendmentsDescribed, amendmentsLead, timesAmended, versionAsItStood } from '#words/charter-told.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import type { RichText } from '#words/rich-text.ts';
import type { Site } from '../site/site.ts';
import { toCharter, toCharterChanges } from '../site/urls.ts';
import { type AccountView, accountOf } from './amendment-account.ts';
import { changeTitle, charterVersions, isCompared } from './charter-versions.ts';
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
  const title = timesAmended(count);
  return {
    sheet: sheetOf(all, {
      title,
      description: amendmentsDescribed(all.settings.name),
      kind: SITE_PARTS.charter,
    }),
    trail: [CHARTER],
    title,
    lead: amendmentsLead(ended),
    versions: versions
      .map(({ since, earlier, changes, texts }) => ({
        since,
        changed: changeTitle(changes),
        version: {
          text: versionAsItStood(earlier === null ? null : since),
          href: toCharter(since),
        },
        wording: isCompared({ earlier, texts }) ? toCharterChanges(since) : null,
        account: accountOf(all, changes),
      }))
      .toReversed(),
  };
}
