/** What the pages of the charter and of its versions say beside their facts. */

import type { Day } from '../../governance/day.ts';
import { CALLED } from './called.ts';
import type { RichText } from './rich-text.ts';

export const CHARTER_PAGES = {
  pages: 'Pages',
  dropped: 'No longer in force:',
  rules: 'Rules in brief',
  versions: 'Every version',
  versionsCaption: 'Versions of the charter, newest first',
  foresaw: 'The elections that it foresaw',
  reading: `A row is ${CALLED.aSeat} and a bar a term: solid bars are the members of that day, hatched ones the terms that this version foresaw.`,
  asTheyStood: 'Pages as they stood',
  toKnow: 'What to know about this version',
  turn: 'Versions of the charter',
  before: 'Version before',
  after: 'Version after',
  amendments: 'Amendments',
  days: 'Days',
} as const;

/** Until when a page was in force, after its title. */
export const inForceUntil = (day: Day): RichText => [', until ', { day }];

/** What a version of the charter was superseded by; the link is drawn around the middle one. */
export const SUPERSEDED_BY = ['Superseded by ', 'the version of ', '.'] as const;
