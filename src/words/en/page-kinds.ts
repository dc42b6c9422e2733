/** What kind of page each is, as the search's facet names it. */
import { CALLED } from './called.ts';

export const PAGE_KINDS = {
  calendar: 'Calendar',
  candidacy: 'Candidacy',
  charter: 'Charter',
  committee: CALLED.Committee,
  committees: CALLED.Committees,
  data: 'Data',
  election: 'Election',
  home: 'Home',
  organization: 'Organization',
  overview: 'Overview',
  person: 'Person',
  roster: 'Roster',
  standing: 'Standing for election',
} as const;
