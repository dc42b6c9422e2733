/**
 * What programs read in a page: things in the vocabulary of schema.org, as JSON-LD. Addresses are paths within the site, which
 * the page completes.
 */

import { electionName } from '#words/elections.ts';
import { personName } from '#words/names.ts';
import type { Day } from '../governance/day.ts';
import { inForce } from '../governance/interval.ts';
import type { Committee, Election, Person } from '../governance/model.ts';
import type { Site } from '../site/site.ts';
import { to, toCommittee, toElection, toPerson } from '../site/urls.ts';
import type { Crumb } from './ways.ts';

/** A thing in the vocabulary; https://schema.org/<@type> says which keys it has. */
export interface Thing {
  readonly '@type': string;
  readonly [key: string]: unknown;
}

/** The community. */
export const communityThing = ({ settings }: Site): Thing => ({
  '@type': 'Organization',
  name: settings.name,
  description: settings.description,
  url: to('/'),
});

/** A committee, with those who sit on it on a day: a role each, from the day on which the term began. */
export const committeeThing = (all: Site, { id, name, purpose }: Committee, on: Day): Thing => ({
  '@type': 'Organization',
  name,
  description: purpose,
  url: toCommittee(id),
  parentOrganization: communityThing(all),
  member: (all.histories.get(id)?.terms ?? [])
    .filter((term) => inForce(term, on))
    .map(({ person, since }) => ({
      '@type': 'Role',
      startDate: since,
      member: { '@type': 'Person', name: personName(all.community, person), url: toPerson(person) },
    })),
});

/** A person, without what an account is called. */
export const personThing = ({ id, name, otherNames, formerNames }: Person): Thing => ({
  '@type': 'Person',
  name,
  ...(otherNames.length + formerNames.length === 0
    ? {}
    : { alternateName: [...otherNames, ...formerNames.map((former) => former.name)] }),
  url: toPerson(id),
});

/** An election, from the start of its first phase to the end of its last; null where no timetable says when. */
export function electionThing(all: Site, election: Election): Thing | null {
  const starts = election.timetable.map(({ start }) => start).sort();
  const ends = election.timetable.map(({ end }) => end).sort();
  const [first, last] = [starts[0], ends.at(-1)];
  if (first === undefined || last === undefined) return null;
  const committee = all.committees.get(election.committee);
  return {
    '@type': 'Event',
    name: electionName(election),
    startDate: first,
    endDate: last,
    eventStatus: `https://schema.org/${election.outcome?.by === 'cancelled' ? 'EventCancelled' : 'EventScheduled'}`,
    eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
    location: { '@type': 'VirtualLocation', url: toElection(election.id) },
    url: toElection(election.id),
    ...(committee === undefined
      ? {}
      : { organizer: { '@type': 'Organization', name: committee.name, url: toCommittee(committee.id) } }),
  };
}

/** The way from the top down to a page, without the page itself. */
export const trailThing = (trail: readonly Crumb[]): Thing => ({
  '@type': 'BreadcrumbList',
  itemListElement: trail.map(({ label, href }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name: label,
    item: href,
  })),
});

/** The open data. */
export const dataThing = (all: Site, name: string, description: string): Thing => ({
  '@type': 'Dataset',
  name,
  description,
  url: to('/data/'),
  creator: communityThing(all),
  isAccessibleForFree: true,
  dateModified: all.asOf,
  distribution: [
    { '@type': 'DataDownload', encodingFormat: 'application/json', contentUrl: to('/data/v1/popolo.json') },
  ],
});
