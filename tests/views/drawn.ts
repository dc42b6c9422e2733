/** Every page of a site with what its view says, without a browser. */
import type { ElectionId } from '../../src/governance/model.ts';
import type { Site } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { amendmentsView } from '../../src/views/amendments.ts';
import { calendarView } from '../../src/views/calendar.ts';
import { candidacyPages, candidacyView } from '../../src/views/candidacy.ts';
import { charterView } from '../../src/views/charter.ts';
import { charterPages, charterPageView, pagesOfVersions } from '../../src/views/charter-page.ts';
import { charterDays, charterVersionView } from '../../src/views/charter-version.ts';
import { committeeView } from '../../src/views/committee.ts';
import { committeeIds, committeesView } from '../../src/views/committees.ts';
import { comparedElections, comparisonView } from '../../src/views/comparison.ts';
import { electionView } from '../../src/views/election.ts';
import { electionsView } from '../../src/views/elections.ts';
import { homeView } from '../../src/views/home.ts';
import { numbersView } from '../../src/views/numbers.ts';
import { officialsView } from '../../src/views/officials.ts';
import { organizationView } from '../../src/views/organization.ts';
import { organizationsView } from '../../src/views/organizations.ts';
import { peopleView } from '../../src/views/people.ts';
import { personView } from '../../src/views/person.ts';
import { rosterPages, rosterView } from '../../src/views/roster.ts';
import { standView } from '../../src/views/stand.ts';

export type Drawn = readonly [address: string, view: unknown];

/** The pages below an election's address, which may show the statements of its candidates. */
function viewsOfElection(all: Site, id: ElectionId): Drawn[] {
  const slugs = candidacyPages(all).flatMap(({ election, candidate }) => (election === id ? [candidate] : []));
  return drawing(id, () => [
    [`/elections/${id}/`, electionView(all, id)],
    [`/elections/${id}/officials/`, officialsView(all, id)],
    ...(comparedElections(all).includes(id)
      ? [[`/elections/${id}/compare/`, comparisonView(all, id)] satisfies Drawn]
      : []),
    ...slugs.map((slug): Drawn => [`/elections/${id}/${slug}/`, candidacyView(all, id, slug)]),
  ]);
}

/** Every page of a site by its address, with what it shows. */
export const viewsOf = (all: Site): Drawn[] => [
  ['/', homeView(all)],
  ['/charter/', charterView(all)],
  ['/charter/amendments/', amendmentsView(all)],
  ...charterPages(all).map((page): Drawn => [`/charter/${page}/`, charterPageView(all, page, null)]),
  ...charterDays(all).map((day): Drawn => [`/charter/${day}/`, charterVersionView(all, day)]),
  ...pagesOfVersions(all).map(({ page, day }): Drawn => [`/charter/${day}/${page}/`, charterPageView(all, page, day)]),
  ['/committees/', committeesView(all)],
  ...committeeIds(all).map((id): Drawn => [`/committees/${id}/`, committeeView(all, id)]),
  ...rosterPages(all).map(({ id, day }): Drawn => [`/committees/${id}/${day}/`, rosterView(all, id, day)]),
  ['/calendar/', calendarView(all)],
  ['/elections/', electionsView(all)],
  ['/elections/numbers/', numbersView(all)],
  ...[...all.elections.keys()].flatMap((id) => viewsOfElection(all, id)),
  ['/people/', peopleView(all)],
  ...[...all.people.keys()].map((id): Drawn => [`/people/${id}/`, personView(all, id)]),
  ['/organizations/', organizationsView(all)],
  ...[...all.organizations.keys()].map((id): Drawn => [`/organizations/${id}/`, organizationView(all, id)]),
  ['/stand/', standView(all)],
];
