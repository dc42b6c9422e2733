/**
 * Where things have their pages and calendars, from the root of a site, and their files, from the content folder. Addresses are a
 * promise: none of them changes.
 */
import type { CommitteeId, ElectionId, PersonId } from '../governance/model.ts';

export const pathOfCommittee = (id: CommitteeId): string => `/committees/${id}/`;
export const pathOfElection = (id: ElectionId): string => `/elections/${id}/`;
export const pathOfCandidacy = (election: ElectionId, slug: string): string => `/elections/${election}/${slug}/`;
/** The page that compares an election's candidates, or, with its number, one of several. */
export const pathOfComparison = (election: ElectionId, page = 1): string =>
  `/elections/${election}/compare/${page === 1 ? '' : `${page}/`}`;
export const pathOfPerson = (id: PersonId): string => `/people/${id}/`;

export const pathOfCommitteeCalendar = (id: CommitteeId): string => `/calendars/${id}.ics`;
export const pathOfElectionCalendar = (id: ElectionId): string => `/calendars/elections/${id}.ics`;
export const pathOfYearCalendar = (year: string): string => `/calendars/in/${year}.ics`;
export const PATH_OF_ALL_ELECTIONS = '/calendars/elections.ics';

export const fileOfElection = (id: ElectionId): string => `elections/${id}/election.yaml`;
export const fileOfStatement = (election: ElectionId, handle: string): string =>
  `elections/${election}/candidates/${handle}.md`;
