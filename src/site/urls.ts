/** The addresses of the site, under whatever base path it is published. They are a promise: none of them changes. */
import type { Day } from '../governance/day.ts';
import type { CommitteeId, ElectionId, OrganizationId, PersonId } from '../governance/model.ts';
import {
  PATH_OF_ALL_ELECTIONS,
  pathOfCandidacy,
  pathOfCommittee,
  pathOfCommitteeCalendar,
  pathOfComparison,
  pathOfElection,
  pathOfElectionCalendar,
  pathOfPerson,
  pathOfYearCalendar,
} from '../words/paths.ts';
import { served } from './served.ts';

const BASE = served().BASE_URL.replace(/\/$/, '');

/** An address within the site, from its path below the base. */
export const to = (path: string): string => `${BASE}${path}`;

export const toCommittee = (id: CommitteeId): string => to(pathOfCommittee(id));
export const toRoster = (id: CommitteeId, on: Day): string => to(`/committees/${id}/${on}/`);
export const toElection = (id: ElectionId): string => to(pathOfElection(id));
export const toElectionsIn = (year: string): string => to(`/elections/in/${year}/`);
export const toPeopleIn = (part: string): string => to(`/people/in/${part}/`);
export const toOrganizationsIn = (part: string): string => to(`/organizations/in/${part}/`);
export const toCommitteesIn = (part: string): string => to(`/committees/in/${part}/`);
export const toCalendarIn = (part: string): string => to(`/calendar/in/${part}/`);
export const toCommitteeRules = (id: CommitteeId): string => to(`/committees/${id}/rules/`);
export const toCommitteeHistory = (id: CommitteeId): string => to(`/committees/${id}/history/`);
export const toCommitteeIn = (id: CommitteeId, year: string): string => to(`/committees/${id}/in/${year}/`);
export const toElectionsOf = (committee: CommitteeId): string => to(`/committees/${committee}/elections/`);
export const toCommitteeNumbers = (id: CommitteeId): string => to(`/committees/${id}/numbers/`);
export const toOfficials = (election: ElectionId): string => to(`/elections/${election}/officials/`);
/** The page that compares an election's candidates, or, with its number, one of several. */
export const toComparison = (election: ElectionId, page?: number): string => to(pathOfComparison(election, page));
export const toCandidacy = (election: ElectionId, slug: string): string => to(pathOfCandidacy(election, slug));
export const toPerson = (id: PersonId): string => to(pathOfPerson(id));
export const toPersonIn = (id: PersonId, year: string): string => to(`/people/${id}/in/${year}/`);
export const toOrganizationIn = (id: OrganizationId, year: string): string => to(`/organizations/${id}/in/${year}/`);
export const toOrganization = (id: OrganizationId): string => to(`/organizations/${id}/`);
export const toCharter = (on: Day): string => to(`/charter/${on}/`);
export const toCharterPage = (page: string, on?: Day): string =>
  to(on === undefined ? `/charter/${page}/` : `/charter/${on}/${page}/`);
/** The charter as one document: the one in force, or a version's. */
export const toCharterDocument = (on?: Day): string =>
  to(on === undefined ? '/charter/document/' : `/charter/${on}/document/`);
/** The rules of one committee as a version of the charter has them, where they are too many for the version's page. */
export const toCharterOf = (on: Day, committee: CommitteeId): string => to(`/charter/${on}/in/${committee}/`);
export const toAmendmentsIn = (part: string): string => to(`/charter/amendments/in/${part}/`);
/** A version of the charter against the one before. */
export const toCharterChanges = (on: Day): string => to(`/charter/${on}/changes/`);
/** A version of the charter against one that is not right before it. */
export const toCharterBetween = (earlier: Day, later: Day): string => to(`/charter/${later}/changes/${earlier}/`);
export const toHandbook = (page: string): string => to(`/handbook/${page}/`);

/** The pictures that go along where somebody shares a page. */
export const toHomeCard = (): string => to('/card.png');
export const toCommitteeCard = (id: CommitteeId): string => to(`/committees/${id}/card.png`);
export const toElectionCard = (id: ElectionId): string => to(`/elections/${id}/card.png`);

/** The calendars to subscribe to. */
export const toElectionsCalendar = (): string => to(PATH_OF_ALL_ELECTIONS);
export const toCommitteeCalendar = (id: CommitteeId): string => to(pathOfCommitteeCalendar(id));
export const toYearCalendar = (year: string): string => to(pathOfYearCalendar(year));
export const toElectionCalendar = (id: ElectionId): string => to(pathOfElectionCalendar(id));
