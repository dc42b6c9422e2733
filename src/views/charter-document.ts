/** The charter as one document: every page of a version in its order, and its rules. */

import { documentDescribed, documentTitle } from '#words/charter-changes-told.ts';
import { fromDay } from '#words/charter-told.ts';
import { type RuleTexts, ruleTexts } from '#words/rule-text.ts';
import type { Site } from '../site/site.ts';
import { type FileLink, fileLink } from '../site/sources.ts';
import { toCharter } from '../site/urls.ts';
import { committeesOfDocument } from './charter-committees.ts';
import { changeTitle, charterVersions } from './charter-versions.ts';
import type { Linked } from './links.ts';
import { type CommitteeRulesView, rulesOfCommittees } from './rules-in-brief.ts';
import { type Sheet, sheetOf } from './sheet.ts';
import type { Day, Note } from './shown.ts';
import { CHARTER, type Crumb } from './ways.ts';

/** A page of the charter, as a part of the document. */
export interface DocumentPart {
  readonly id: string;
  readonly title: string;
  /** The text in the collection of charter pages. */
  readonly entry: string;
  /** What stands where the text names a rule. */
  readonly rules: RuleTexts | null;
  readonly since: Day;
  readonly notes: readonly Note[];
  readonly file: FileLink;
}

export interface CharterDocumentView {
  readonly sheet: Sheet;
  readonly trail: readonly Crumb[];
  readonly title: string;
  readonly changed: string;
  readonly since: Day;
  /** The first day on which it was no longer in force; null for the charter in force. */
  readonly until: Day | null;
  readonly inForce: string;
  readonly parts: readonly DocumentPart[];
  readonly rules: readonly CommitteeRulesView[];
  /** Where the rules of the other committees are, where they are too many for the document. */
  readonly elsewhere: readonly Linked[];
}

/** Whether there is a charter in force, which the undated document shows. */
export const hasCharter = (all: Site): boolean => charterVersions(all).length > 0;

/** The charter in force as one document, or, with the day of a version, as it stood from then on. Throws where there is none. */
export function charterDocumentView(all: Site, day: Day | null): CharterDocumentView {
  const versions = charterVersions(all);
  const version = day === null ? versions.at(-1) : versions.find(({ since }) => since === day);
  if (version === undefined) throw new Error(`There is no version of the charter of ${day ?? all.asOf}.`);
  const { since, until, changes, committees, texts } = version;
  const { shown, elsewhere } = committeesOfDocument(all, version);
  const title = documentTitle(all.settings.name, since, day === null);
  return {
    sheet: sheetOf(all, {
      title,
      description: documentDescribed(since),
      kind: null,
    }),
    trail: [CHARTER, ...(day === null ? [] : [{ label: fromDay(day), href: toCharter(day) }])],
    title,
    changed: `${changeTitle(changes)}.`,
    since,
    until,
    inForce: CHARTER.href,
    parts: texts.map((text) => {
      const rules = committees.find((each) => each.committee.id === text.committee)?.rules;
      return {
        id: text.page,
        title: text.title,
        entry: `${text.since}/${text.page}`,
        rules: rules === undefined ? null : ruleTexts(rules),
        since: text.since,
        notes: text.notes,
        file: fileLink(all, text.file),
      };
    }),
    rules: rulesOfCommittees(all, shown, since),
    elsewhere,
  };
}
