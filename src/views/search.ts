/** The search's page: where its form leads, and the lists that hold every page. */

import { electionName } from '#words/elections.ts';
import { SITE_PARTS } from '#words/page-parts.ts';
import { FACETS } from '#words/search-facets.ts';
import { SEARCH_PAGE, searchDescribed } from '#words/search-page.ts';
import { type Site, the } from '../site/site.ts';
import { to, toCommittee, toElection, toOrganization, toPerson } from '../site/urls.ts';
import type { Named } from '../words/goes-by.ts';
import { distinct } from './distinct.ts';
import type { Linked } from './links.ts';
import { type Sheet, sheetOf } from './sheet.ts';

interface SearchView {
  readonly sheet: Sheet;
  readonly action: string;
  readonly base: string;
  /** Where the names lie that a search knows. */
  readonly names: string;
  /** What a search can be narrowed by; what has many values is typed, not looked for in a list. */
  readonly facets: readonly { readonly name: string; readonly label: string; readonly typed: boolean }[];
  readonly lists: readonly Linked[];
}

/** So many values are still looked through. */
const FEW = 12;

/** How many values a facet has at most; those that are not of the community's making are few. */
function valuesOf({ community }: Site, name: string): number {
  const { committees, elections, organizations } = community;
  switch (name) {
    case 'committee':
      return committees.length;
    case 'election':
      return distinct(elections.map(electionName)).length;
    case 'year':
      return distinct(elections.map(({ id }) => id.slice(0, 4))).length;
    case 'organization':
      return organizations.length;
    default:
      return 0;
  }
}

/** Everything that is looked up by name, with every name that it goes by. */
export function searchNames(all: Site): Named[] {
  const { people, organizations, committees, elections } = all.community;
  const distinctFrom = (name: string, also: readonly (string | null)[]): string[] =>
    distinct(also.flatMap((each) => each ?? [])).filter((each) => each !== name);
  return [
    ...people.map(
      ({ id, name, formerNames, otherNames, github, formerHandles }): Named => ({
        kind: 'person',
        name,
        href: toPerson(id),
        also: distinctFrom(name, [
          ...formerNames.map((former) => former.name),
          ...otherNames,
          github,
          ...formerHandles.map((former) => former.name),
        ]),
      }),
    ),
    ...organizations.map(
      ({ id, name, formerNames }): Named => ({
        kind: 'organization',
        name,
        href: toOrganization(id),
        also: distinctFrom(
          name,
          formerNames.map((former) => former.name),
        ),
      }),
    ),
    ...committees.map(({ id, name }): Named => ({ kind: 'committee', name, href: toCommittee(id), also: [] })),
    ...elections.map(
      (election): Named => ({
        kind: 'election',
        name: `${electionName(election)}, ${the(all.committees, election.committee).name}`,
        href: toElection(election.id),
        also: [],
      }),
    ),
  ];
}

export const searchView = (all: Site): SearchView => ({
  sheet: sheetOf(all, {
    title: SITE_PARTS.search,
    description: searchDescribed(all.settings.name),
    kind: null,
  }),
  action: to('/search/'),
  base: to('/'),
  names: to('/search/names.json'),
  facets: FACETS.map(({ name, label }) => ({ name, label, typed: valuesOf(all, name) > FEW })),
  lists: [
    { text: SEARCH_PAGE.elections, href: to('/elections/') },
    { text: SITE_PARTS.people, href: to('/people/') },
    { text: SITE_PARTS.organizations, href: to('/organizations/') },
    { text: SEARCH_PAGE.committees, href: to('/committees/') },
    { text: SEARCH_PAGE.charter, href: to('/charter/') },
  ],
});
