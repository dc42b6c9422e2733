/** The handbook as its index shows it: by reader. */
import type { HandbookEntry } from './handbook.ts';

const AUDIENCES = [
  { audience: 'everyone', title: 'For every reader' },
  { audience: 'candidates', title: 'For candidates' },
  { audience: 'officials', title: 'For election officials' },
  { audience: 'maintainers', title: 'For maintainers' },
] as const satisfies readonly { audience: HandbookEntry['audience']; title: string }[];

export interface AudiencePages {
  readonly audience: HandbookEntry['audience'];
  readonly title: string;
  readonly pages: readonly HandbookEntry[];
}

/** The pages for each kind of reader; a kind for whom nothing is written is left out. */
export function byAudience(pages: readonly HandbookEntry[]): AudiencePages[] {
  return AUDIENCES.map((group) => ({
    ...group,
    pages: pages.filter(({ audience }) => audience === group.audience),
  })).filter((group) => group.pages.length > 0);
}

/** For whom a page is written: "For candidates". */
export const audienceTitle = ({ audience }: HandbookEntry): string =>
  AUDIENCES.find((each) => each.audience === audience)?.title ?? audience;
