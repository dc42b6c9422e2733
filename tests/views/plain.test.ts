/**
 * What a page shows is plain data: a page's view can be written down and read again, which is also how two builds find
 * that a page is the same.
 */
import { describe, expect, test } from 'vitest';
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
import { sample } from '../files/sample.ts';
import { fixture, siteWith } from './sites.ts';

type Drawn = readonly [address: string, view: unknown];

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
const viewsOf = (all: Site): Drawn[] => [
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

/** Where a value holds something that no file of data can hold. */
function odd(value: unknown, at = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (Array.isArray(value)) return value.flatMap((each, index) => odd(each, `${at}[${index}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [at];
  // A key without a value is one that is left out.
  return Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : odd(each, `${at}.${key}`)));
}

describe.each([
  ['small', fixture('small', '2018-12-15')],
  ['small, before it began', fixture('small', '2015-01-01')],
  ['coming', fixture('coming', '2026-11-25')],
  ['made up', siteWith(sample, '2021-07-01')],
])('the pages of a community (%s)', (_, all) => {
  const views = viewsOf(all);

  test('have each an address of their own', () => {
    expect(new Set(views.map(([address]) => address)).size).toBe(views.length);
  });

  test('show plain data, which is the same when it was written down and read again', () => {
    expect(views.flatMap(([address, view]) => odd(view, address))).toEqual([]);
    for (const [address, view] of views) {
      expect(structuredClone(view), address).toEqual(view);
      expect(JSON.parse(JSON.stringify(view)), address).toEqual(view);
    }
  });
});

test.each([
  ['a map', new Map()],
  ['a set', new Set()],
  ['a date', new Date(0)],
  ['a function', () => null],
  ['a number that is none', Number.NaN],
  ['a gap in a list', [undefined]],
])('what is not plain data is found: %s', (_, value) => {
  expect(odd({ here: [value] }).join()).toMatch(/^\.here\[0\]/);
});
