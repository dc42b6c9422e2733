/** Charter pages that take numbers from rules, each with its committee and the days on which it is in force. */
import type { Day } from '../../governance/day.ts';
import { consecutive, type Interval } from '../../governance/interval.ts';
import type { Committee } from '../../governance/model.ts';
import type { LoadedCharterPage } from '../read.ts';
import type { Checked } from './check.ts';
import { type Element, proseOf } from './prose.ts';

export interface PageWithRules extends Interval {
  readonly page: LoadedCharterPage;
  readonly committee: Committee;
  /** Every `<Rule>` on it. */
  readonly rules: readonly Element[];
}

const firstOf = (a: Day | null, b: Day | null): Day | null => (a === null ? b : b === null || a <= b ? a : b);

/** A page is in force until its next version is, or until the day on which it was dropped. */
export function pagesWithRules({ content, community }: Pick<Checked, 'content' | 'community'>): PageWithRules[] {
  const versions = [...Map.groupBy(content.charter, ({ id }) => id).values()].flatMap((pages) =>
    consecutive(pages.map((page) => ({ page, since: page.data.since })).sort((a, b) => (a.since < b.since ? -1 : 1))),
  );
  const prose = proseOf(content);
  return versions.flatMap(({ page, since, until }) => {
    const committee = community.committees.find(({ id }) => id === page.data.committee);
    const elements = prose.find(({ file }) => file.file === page.file)?.elements ?? [];
    const rules = elements.filter(({ name }) => name === 'Rule');
    if (committee === undefined || rules.length === 0) return [];
    return [{ page, committee, rules, since, until: firstOf(until, page.data.until ?? null) }];
  });
}
