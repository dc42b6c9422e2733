/** Charter pages that take numbers from rules, each with its committee and the days on which it is in force. */

import type { LoadedCharterPage } from '../content/read.ts';
import type { CharterText, Committee } from '../governance/model.ts';
import type { Checked } from './check.ts';
import { proseOf, type RuleInProse } from './prose.ts';

interface PageWithRules {
  readonly page: LoadedCharterPage;
  /** When it is in force. */
  readonly text: CharterText;
  readonly committee: Committee;
  /** Every `<Rule>` on it. */
  readonly rules: readonly RuleInProse[];
}

export function pagesWithRules({ content, community }: Pick<Checked, 'content' | 'community'>): PageWithRules[] {
  return proseOf(content).flatMap(({ file: { file }, rules }) => {
    const page = content.charter.find((each) => each.file === file);
    const text = community.charterTexts.find((each) => each.file === file);
    const committee = community.committees.find(({ id }) => id === page?.data.committee);
    if (page === undefined || text === undefined || committee === undefined || rules.length === 0) return [];
    return [{ page, text, committee, rules }];
  });
}
