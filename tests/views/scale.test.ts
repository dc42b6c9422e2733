/** What a reader's page holds of a community of eighty committees and a thousand elections: never more than fits on it. */
import { gzipSync } from 'node:zlib';
import { describe, expect, it, test } from 'vitest';
import { numberWords } from '#words/counts.ts';
import { CROWDED, federation, OPEN_DAY } from '../../bench/federation.ts';
import { assemble } from '../../src/content/assemble.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import type { Day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import { siteOf } from '../../src/site/site.ts';
import { drawing } from '../../src/site/texts.ts';
import { amendmentsInYear, amendmentsView, amendmentYears } from '../../src/views/amendments.ts';
import { calendarInYear, calendarParts, calendarView } from '../../src/views/calendar.ts';
import { charterView } from '../../src/views/charter.ts';
import { charterCommitteeView } from '../../src/views/charter-committee.ts';
import { charterCommittees } from '../../src/views/charter-committees.ts';
import { charterDocumentView } from '../../src/views/charter-document.ts';
import { charterDays, charterVersionView } from '../../src/views/charter-version.ts';
import { committeeView } from '../../src/views/committee.ts';
import { committeeYears, committeeYearView } from '../../src/views/committee-years.ts';
import { committeesView } from '../../src/views/committees.ts';
import { comparisonView, furtherComparisons } from '../../src/views/comparison.ts';
import { electionView } from '../../src/views/election.ts';
import { electionsInYear, electionsOfCommittee, electionsView, electionYears } from '../../src/views/elections.ts';
import { homeView } from '../../src/views/home.ts';
import { numberedCommittees, numbersOfCommittee, numbersView } from '../../src/views/numbers.ts';
import { openDataView } from '../../src/views/open-data.ts';
import { organizationInYear, organizationView } from '../../src/views/organization.ts';
import { organizationParts, organizationsInPart, organizationsView } from '../../src/views/organizations.ts';
import { initialOf, MOST_ROWS, partsByName } from '../../src/views/parts.ts';
import { peopleInPart, peopleParts, peopleView } from '../../src/views/people.ts';
import { personInYear, personView, personYears } from '../../src/views/person.ts';
import { rosterPages } from '../../src/views/roster.ts';
import { standView } from '../../src/views/stand.ts';

const content = understand(readFiles(Object.fromEntries(federation())));
const all = siteOf({ content, community: assemble(content), findings: [] }, `${OPEN_DAY}T09:00:00Z` as Instant);

/** After the launch of the oldest committee: that of the others, and the first amendment. */
const [, LAUNCHED, AMENDED] = charterDays(all) as [Day, Day, Day];

/** The most rows of all lists of a page together. */
const ROWS = 200;
const BYTES = 15_000;

const PARTS = ['text', 'day', 'about', 'code'];

/** A link, a day, or a piece of code is a part of a sentence; every other object in a list is a row. */
const isRow = (each: unknown): boolean =>
  typeof each === 'object' &&
  each !== null &&
  !Array.isArray(each) &&
  (Object.keys(each).length > 2 || !PARTS.some((key) => key in each));

/** What is on a page and in none of its rows: the frame, and what the reader's clock goes by. */
const NO_ROWS = ['sheet', 'live', 'saidFrom'];

/** How many rows stand in the lists of a view. */
function rowsOf(view: unknown): number {
  if (typeof view !== 'object' || view === null) return 0;
  if (Array.isArray(view)) {
    const within = view.reduce((sum: number, each) => sum + rowsOf(each), 0);
    return view.every(isRow) ? Math.max(view.length, within) : within;
  }
  return Object.entries(view).reduce((sum, [key, each]) => sum + (NO_ROWS.includes(key) ? 0 : rowsOf(each)), 0);
}

const made = {
  commit: null,
  noCommit: 'made up',
  content: { files: 1, sha256: 'a'.repeat(64) },
  generator: { name: 'Hustings', version: '1.0.0' },
};

/** One view serves the three pages of a committee: what one of them leaves to the others. */
const NOT_NOW = { former: [], rosters: [], outside: null, rules: null, notes: [] };
const NOT_HISTORY = { rows: [], chart: null, cohorts: [], next: [], rules: null, notes: [] };

const PAGES: readonly (readonly [address: string, view: () => unknown])[] = [
  ['/', () => homeView(all)],
  ['/stand/', () => standView(all)],
  ['/calendar/', () => calendarView(all)],
  ['/calendar/in/2026/', () => calendarInYear(all, '2026')],
  ['/charter/', () => charterView(all)],
  ['/charter/document/', () => charterDocumentView(all, null)],
  ['/charter/amendments/', () => amendmentsView(all)],
  ['/charter/amendments/in/2018/', () => amendmentsInYear(all, '2018')],
  [`/charter/${LAUNCHED}/`, () => charterVersionView(all, LAUNCHED)],
  [`/charter/${LAUNCHED}/document/`, () => charterDocumentView(all, LAUNCHED)],
  [`/charter/${LAUNCHED}/in/project-000/`, () => charterCommitteeView(all, LAUNCHED, 'project-000')],
  [`/charter/${AMENDED}/`, () => charterVersionView(all, AMENDED)],
  ['/committees/', () => committeesView(all)],
  ['/committees/project-000/', () => committeeView(all, 'project-000')],
  ['/committees/project-004/', () => ({ ...committeeView(all, 'project-004'), ...NOT_NOW })],
  ['/committees/project-004/history/', () => ({ ...committeeView(all, 'project-004'), ...NOT_HISTORY })],
  ['/committees/project-004/in/2005/', () => committeeYearView(all, 'project-004', '2005')],
  ['/committees/project-000/elections/', () => electionsOfCommittee(all, 'project-000')],
  ['/committees/project-000/numbers/', () => numbersOfCommittee(all, 'project-000')],
  ['/data/', () => openDataView(all, made)],
  ['/elections/', () => electionsView(all)],
  ['/elections/in/2020/', () => electionsInYear(all, '2020')],
  ['/elections/numbers/', () => numbersView(all)],
  [`/elections/${CROWDED}/`, () => drawing(CROWDED, () => electionView(all, CROWDED))],
  [`/elections/${CROWDED}/compare/`, () => drawing(CROWDED, () => comparisonView(all, CROWDED))],
  [`/elections/${CROWDED}/compare/2/`, () => drawing(CROWDED, () => comparisonView(all, CROWDED, '2'))],
  ['/organizations/', () => organizationsView(all)],
  ['/organizations/in/a/', () => organizationsInPart(all, 'a')],
  ['/organizations/organization-000/', () => organizationView(all, 'organization-000')],
  ['/organizations/organization-000/in/2020/', () => organizationInYear(all, 'organization-000', '2020')],
  ['/people/', () => peopleView(all)],
  ['/people/in/a/', () => peopleInPart(all, 'a')],
  ['/people/person-022/', () => personView(all, 'person-022')],
  ['/people/person-270/', () => personView(all, 'person-270')],
  ['/people/person-270/in/2020/', () => personInYear(all, 'person-270', '2020')],
];

test.each(PAGES)('%s stays within two hundred rows and 15 KB', (_, view) => {
  const shown = view();
  expect(rowsOf(shown)).toBeGreaterThan(0);
  expect(rowsOf(shown)).toBeLessThanOrEqual(ROWS);
  expect(gzipSync(JSON.stringify(shown)).length).toBeLessThan(BYTES);
});

describe('what is not on the first page of a list is on others', () => {
  it('holds everybody once, under the letter of the name', () => {
    const listed = peopleParts(all).flatMap(({ part }) => peopleInPart(all, part).people);
    expect(listed).toHaveLength(all.people.size);
    expect(new Set(listed.map(({ person }) => person.href)).size).toBe(all.people.size);
    expect(peopleView(all).parts.map(({ text }) => text)).toContain('E');
    const e = peopleInPart(all, 'e').people.map(({ person }) => person.text);
    expect(e.every((name) => name.startsWith('Élodie'))).toBe(true);
  });

  it('holds every organization once', () => {
    const listed = organizationParts(all).flatMap(({ part }) => organizationsInPart(all, part).organizations);
    expect(new Set(listed.map(({ organization }) => organization.href)).size).toBe(all.organizations.size);
  });

  it('holds every election once by year, in the list and in the calendar', () => {
    const inLists = electionYears(all).flatMap((part) => electionsInYear(all, part).list.years);
    expect(inLists.flatMap(({ elections }) => elections)).toHaveLength(all.elections.size);
    const inCalendar = calendarParts(all).flatMap((part) => calendarInYear(all, part).lines);
    expect(inCalendar.filter(({ election }) => election !== null)).toHaveLength(all.elections.size);
  });

  it('holds every election that somebody ran in the page of its year', () => {
    const years = personYears(all).filter(({ person }) => person === 'person-270');
    const run = years.flatMap(({ year }) => personInYear(all, 'person-270', year).duties);
    const [, count] = /official of ([\w -]+) elections/.exec(personView(all, 'person-270').lead ?? '') ?? [];
    expect(count).toBe(numberWords(run.length));
  });

  it('holds every amendment once, on the first page or on that of its year, which it names', () => {
    const { versions, others } = amendmentsView(all);
    const years = amendmentYears(all).map((part) => [part, amendmentsInYear(all, part).versions] as const);
    expect(years.flatMap(([, own]) => own).map(({ since }) => since)).toEqual(charterDays(all).toReversed());
    const named = years.filter(([part]) => others.some(({ href }) => href.endsWith(`/in/${part.slice(0, 4)}/`)));
    expect([...versions, ...named.flatMap(([, own]) => own)]).toHaveLength(charterDays(all).length);
  });

  it('holds the rules of every committee in every version of the charter', () => {
    const pages = charterCommittees(all).map(({ day, id }) => `/charter/${day}/in/${id}/`);
    const others = charterVersionView(all, LAUNCHED).elsewhere.map(({ href }) => href);
    expect(others.filter((href) => pages.includes(href))).toHaveLength(all.committees.size - 1);
    expect(others.filter((href) => !pages.includes(href))).toEqual(['/charter/1995-12-01/#rules-project-004']);
    const { rules, elsewhere } = charterVersionView(all, AMENDED);
    expect(rules.map(({ id }) => id)).toEqual(['project-001']);
    expect(elsewhere).toHaveLength(all.committees.size - 1);
    expect(elsewhere.map(({ href }) => href).sort()).toEqual(
      others.filter((href) => !href.includes('project-001')).sort(),
    );
  });

  it('holds every candidate once, side by side with others, and names all on each page', () => {
    const parts = furtherComparisons(all).flatMap(({ election, part }) => (election === CROWDED ? [part] : []));
    const pages = ['1', ...parts].map((part) => drawing(CROWDED, () => comparisonView(all, CROWDED, part)));
    const compared = pages.flatMap(({ candidates }) => candidates.map(({ href }) => href));
    expect(new Set(compared).size).toBe(all.elections.get(CROWDED)?.candidacies.length);
    for (const { everybody } of pages) expect(everybody).toHaveLength(compared.length);
  });

  it('holds the whole life of a committee in the pages of its years, where one page is too short', () => {
    const years = committeeYears(all).filter(({ id }) => id === 'project-004');
    expect(years.map(({ year }) => Number(year))).toEqual(Array.from({ length: 32 }, (_, index) => 1995 + index));
    const days = years.flatMap(({ id, year }) => committeeYearView(all, id, year).rosters.map(({ day }) => day));
    expect([...days].sort().toReversed()).toEqual(
      rosterPages(all)
        .flatMap(({ id, day }) => (id === 'project-004' ? [day] : []))
        .toSorted()
        .toReversed(),
    );
    const { chart, rosters } = committeeView(all, 'project-004');
    expect(chart?.data.from).toBe('2016-01-01');
    expect(rosters.map(({ day }) => day)).toEqual([...days].sort().toReversed().slice(0, rosters.length));
    expect(committeeYears(all).some(({ id }) => id === 'project-000')).toBe(false);
  });

  it('holds the charter of eighty committees, by name, and of no page nothing', () => {
    const { lead, current } = charterView(all);
    expect(lead.join('')).toMatch(/^The rules of eighty committees\. Last changed: /);
    const names = current?.rulesElsewhere.map(({ text }) => text) ?? [];
    expect(names).toHaveLength(all.committees.size);
    expect(names).toEqual(names.toSorted());
  });

  it('holds the numbers of every committee, in the order of the list of committees', () => {
    expect(numberedCommittees(all)).toHaveLength(all.committees.size);
    expect(numbersView(all).inBrief.map(({ committee }) => committee.text)).toEqual(
      committeesView(all).inBrief.map(({ committee }) => committee.text),
    );
  });
});

describe('names are looked up', () => {
  it('under a Latin letter without its marks, or under the name of another script', () => {
    expect(['Élodie', 'Łukasz', 'Ørsted', 'ßig', '张伟', 'Ирина', '山田', '3M', '—'].map(initialOf)).toEqual([
      ...['e', 'l', 'o', 's', 'han', 'cyrillic', 'han', 'other', 'other'],
    ]);
  });

  it('on several pages where one letter has too many', () => {
    const many = Array.from({ length: 2 * MOST_ROWS + 1 }, (_, index) => `A${index}`);
    expect(partsByName([...many, 'B'], (name) => name).map(({ part, items }) => [part, items.length])).toEqual([
      ['a', MOST_ROWS],
      ['a-2', MOST_ROWS],
      ['a-3', 1],
      ['b', 1],
    ]);
  });
});
