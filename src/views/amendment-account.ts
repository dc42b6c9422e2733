/** What changed in the charter on a day: each committee's rules, before and after, and the pages written anew. */

import { changedRulesCaption, rulesEnded, seatMoved, wordingOf } from '#words/charter-told.ts';
import { cohortLabel } from '#words/names.ts';
import type { RichText } from '#words/rich-text.ts';
import { ruleInWords } from '#words/rules-in-words.ts';
import { capitalized } from '#words/sentences.ts';
import type { Amendment, CommitteeChange, TextChange } from '../governance/amendments.ts';
import type { Day } from '../governance/day.ts';
import type { Note, Source } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { toCharterPage } from '../site/urls.ts';
import { changesShown } from './charter-committees.ts';
import { changeOf } from './charter-versions.ts';
import { committeeLink, type Linked, personLink } from './links.ts';

/** What changed for one committee. */
export interface CommitteeAccount {
  readonly committee: Linked;
  readonly summary: string;
  /** The rules that changed, each as it was and as it is; empty at the launch, where all are new. */
  readonly rules: readonly { readonly label: string; readonly before: string; readonly after: string }[];
  /** What the list of rules is called. */
  readonly caption: string;
  /** Whether the charter changed and no rule did. */
  readonly sameRules: boolean;
  /** Every seat that moved to another cohort. */
  readonly moved: readonly RichText[];
  readonly notes: readonly Note[];
  readonly file: FileLink;
  readonly sources: readonly Source[];
}

export interface AccountView {
  readonly committees: readonly CommitteeAccount[];
  /** Where it is told of committees what changed for them, where they are too many for the page. */
  readonly elsewhere: readonly Linked[];
  /** What became of each page; empty where all are new, which the pages themselves say. */
  readonly pages: readonly RichText[];
}

type Changed = Pick<CommitteeAccount, 'summary' | 'rules' | 'sameRules' | 'moved' | 'notes' | 'sources'>;

function changed(change: CommitteeChange, all: Site): Changed {
  if (change.kind === 'dissolution') {
    return {
      summary: rulesEnded(change.why),
      rules: [],
      sameRules: false,
      moved: [],
      notes: [],
      sources: change.committee.dissolved?.sources ?? [],
    };
  }
  const { version, before, rules } = change;
  return {
    summary: version.summary,
    rules:
      before === null
        ? []
        : rules.map(({ rule }) => {
            const { label, text } = ruleInWords(version.rules, rule);
            return { label, before: capitalized(ruleInWords(before, rule).text), after: capitalized(text) };
          }),
    sameRules: before !== null && rules.length === 0,
    moved: version.seatChanges.map(({ seatOf, to }) =>
      seatMoved(personLink(all, seatOf), cohortLabel(change.committee, to, version.since)),
    ),
    notes: version.notes,
    sources: version.sources,
  };
}

function pageSaid({ page, before, after }: TextChange): RichText {
  const title = (after ?? before)?.title ?? page;
  const links = [
    ...(before === null ? [] : [{ text: wordingOf(title, 'before'), href: toCharterPage(page, before.since) }]),
    ...(after === null
      ? []
      : [{ text: before === null ? title : wordingOf(title, 'after'), href: toCharterPage(page, after.since) }]),
  ];
  return [
    `${capitalized(changeOf(before, after))}: `,
    ...links.flatMap((link, index) => (index === 0 ? [link] : [', ', link])),
    '.',
  ];
}

/** What a day changed for one committee. */
export const committeeAccount = (all: Site, on: Day, change: CommitteeChange): CommitteeAccount => ({
  committee: committeeLink(change.committee),
  caption: changedRulesCaption(change.committee.name, on),
  file: fileLink(all, `content/committees/${change.committee.id}.yaml`),
  ...changed(change, all),
});

/** What a day changed. */
export function accountOf(all: Site, amendment: Amendment): AccountView {
  const { on, texts } = amendment;
  const { shown, elsewhere } = changesShown(all, amendment);
  return {
    committees: shown.map((change) => committeeAccount(all, on, change)),
    elsewhere,
    pages: texts.every(({ before }) => before === null) ? [] : texts.map(pageSaid),
  };
}
