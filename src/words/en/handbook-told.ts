/** What the pages of the handbook say beside what the guides themselves do. */
import { CALLED } from './called.ts';
import { SITE_PARTS } from './page-parts.ts';

export const HANDBOOK = {
  title: 'How to read this site, and how to keep it',
  over: SITE_PARTS.handbook,
  description: `How to read this site, and how to keep it: guides for readers, ${CALLED.candidates}, officials and maintainers.`,
  findings: 'Findings',
  /** Where the page of a finding comes from. */
  fromCheck: 'Made from the check itself: the example is one of its tests.',
} as const;

/** For whom a guide is. */
export const AUDIENCES = {
  everyone: 'For every reader',
  candidates: `For ${CALLED.candidates}`,
  officials: 'For election officials',
  maintainers: 'For maintainers',
} as const;

/** The title of a guide, and of a finding, where it stands alone. */
export const guideTitle = (title: string): string => `${title} – ${HANDBOOK.over}`;
export const findingTitle = (code: string): string => `${code} – ${HANDBOOK.findings}`;
