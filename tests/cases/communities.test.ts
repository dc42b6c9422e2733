/** Twelve charters as they are, with made-up members: each is in order, and its roster, calendar and words are what its rules say. */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { rulesInWords } from '#words/rules-in-words.ts';
import { asText } from '../../src/findings/finding.ts';
import { rulesOn } from '../../src/governance/charter.ts';
import { day } from '../../src/governance/day.ts';
import { toldIn } from './told.ts';

vi.setConfig({ testTimeout: 60_000 });
const FOLDER = path.resolve('tests/fixtures/communities');

interface Expected {
  /** Who sits, by day. */
  readonly rosters: Readonly<Record<string, readonly string[]>>;
  /** The day on which terms are due to end, by member; null where the charter does not tell. */
  readonly ends: Readonly<Record<string, string | null>>;
  /** What comes up after a day, first things first. */
  readonly coming: readonly [asOf: string, ...entries: readonly string[]];
  /** What the rules in force on that day say of it, among else. */
  readonly says: readonly string[];
}

const EXPECTED: Readonly<Record<string, Expected>> = {
  knative: {
    rosters: {
      '2022-02-01': ['five', 'four', 'three'],
      '2022-12-01': ['five', 'four', 'one', 'three', 'two'],
      '2024-01-01': ['five', 'one', 'seven', 'six', 'two'],
    },
    ends: { five: '2023-02-01' },
    coming: ['2024-01-01', '2024-11: 2', '2025-11: 2', '2026-11: 2'],
    says: [
      'Most seats: seven',
      'Cohorts: Odd years, expected in November: two seats, every two years, counted from 2023, chosen by the contributors, for one organization at most two seats; Even years, expected in November: two seats, every two years, counted from 2022, chosen by the contributors, for one organization at most two seats; End users: one seat, appointed by the end users, for twelve months; Selected: two seats, appointed by the committee, may stay empty, for twelve months',
      'Cap for one organization: one half of the seats, rounded down; whether an organization counts with its parent, the charter does not say, and by itself is assumed',
      'How a vacant seat is filled: by the candidate next in the count, for the rest of the term; otherwise by an election of its own',
    ],
  },
  'cncf-toc': {
    rosters: { '2023-03-25': ['four', 'nine', 'one', 'three', 'two'] },
    ends: { nine: '2025-03-25', one: '2025-01-25' },
    coming: ['2023-04-01', '2024-01: 3', '2024-01: 1', '2024-01: 1', '2024-03: 1', '2025-01: 3', '2025-01: 1'],
    says: [
      'Seats: eleven',
      'Who may stand: the charter does not say',
      'How a vacant seat is filled: by the candidate next in the count, for the rest of the term',
    ],
  },
  nixos: {
    rosters: { '2024-11-04': ['eleven', 'nine', 'one', 'ten', 'three', 'twelve', 'two'] },
    ends: { nine: '2026-11-04', twelve: '2025-11-04' },
    coming: ['2025-01-01', '2025-10: 3', '2026-10: 4', '2027-10: 3'],
    says: [
      'Seats: seven',
      'Limit of terms: two terms in a row',
      'Cap for one organization: two seats, one seat at an election; whether an organization counts with its parent, the charter does not say, and by itself is assumed',
    ],
  },
  python: {
    rosters: {
      '2024-12-11': ['nine', 'one', 'ten', 'three', 'two'],
      '2025-02-15': ['nine', 'ten', 'three', 'two'],
      '2025-03-01': ['eleven', 'nine', 'ten', 'three', 'two'],
    },
    ends: { ten: '2025-12-01', eleven: '2025-12-01' },
    coming: ['2025-06-01', '2025-11: 5', '2026-11: 5', '2027-11: 5'],
    says: [
      'A term ends: with the next election of its seat',
      'Who may stand: the charter does not say',
      'How a vacant seat is filled: by appointment, for the rest of the term',
    ],
  },
  opentelemetry: {
    rosters: { '2019-10-28': ['four', 'nine', 'one', 'two'] },
    ends: { nine: '2021-10-28', one: '2020-10-28' },
    coming: ['2020-01-01', '2020-10: 2', '2021-10: 2', '2022-10: 2'],
    says: [
      'Cohorts: Odd years, expected in October: two seats, every two years, counted from 2019; Even years, expected in October: two seats, every two years, counted from 2020',
      'Length of a term: twenty-four months',
    ],
  },
  kubernetes: {
    rosters: {
      '2021-10-31': ['eight', 'seven', 'twelve'],
      '2021-11-01': ['eight', 'nine', 'one', 'seven', 'ten', 'twelve', 'two'],
    },
    ends: { one: '2023-11-01', eight: '2022-11-01' },
    coming: ['2022-01-01', '2022-09: 3', '2023-09: 4', '2024-09: 3'],
    says: [
      'A term ends: with the month of October',
      'Limit of terms: two terms in a row',
      'Limit of terms in a lifetime: four terms',
      'Cap for one organization: one third of the seats, rounded down; whether an organization counts with its parent, the charter does not say, and by itself is assumed',
      'Endorsements that a candidate needs: three, from two organizations',
      'Deadlines of their own: statements, fifteen days after the start of nominations; requests to be let vote, seven days after the start of voting',
      'How one votes: by Elekto, after signing in',
      'How a vacant seat is filled: by the candidate next in the count, for the rest of the term, at most one seat between two elections; otherwise by an election of its own',
    ],
  },
  office: {
    rosters: { '2024-02-20': ['nine'], '2025-02-11': ['ten'] },
    ends: { ten: '2026-02-11' },
    coming: ['2025-03-01', '2026-02: 1', '2027-02: 1', '2028-02: 1'],
    says: [
      'Seats: one',
      'Cohorts: February: one seat',
      'How a vacant seat is filled: by an election of its own, for the rest of the term',
    ],
  },
  node: {
    rosters: {
      '2020-01-01': ['four', 'one', 'three', 'two'],
      '2022-03-01': ['four', 'nine', 'one', 'ten', 'three', 'two'],
      '2023-05-01': ['four', 'nine', 'one', 'ten', 'two'],
    },
    ends: { one: null },
    coming: ['2024-01-01'],
    says: [
      'Seats: the charter does not say',
      'Limit of terms: the charter does not say; no limit is assumed',
      'Cap for one organization: one quarter of the seats, rounded up; whether an organization counts with its parent, the charter does not say, and by itself is assumed',
      'How a vacant seat is filled: not at all',
    ],
  },
  rust: {
    rosters: {
      '2023-06-01': ['five', 'four', 'nine', 'one', 'three', 'two'],
      '2024-03-15': ['five', 'four', 'nine', 'six', 'three', 'two'],
    },
    ends: { two: '2024-06-01', six: '2024-06-01' },
    coming: ['2024-04-01'],
    says: [
      'Seats: six',
      'Limit of terms: three terms in a row',
      'Cap for one organization: two seats, one seat of up to five; whether an organization counts with its parent, the charter does not say, and by itself is assumed',
      'How a vacant seat is filled: by appointment, for the rest of the term',
    ],
  },
  debian: {
    rosters: {
      '2021-04-20': ['one'],
      '2021-05-01': [],
      '2021-06-13': ['three'],
      '2022-04-21': ['three'],
      '2023-04-21': ['four'],
    },
    ends: { one: '2021-04-21', four: '2024-04-21' },
    coming: ['2023-05-01', '2024-03: 1', '2025-03: 1'],
    says: [
      'Cohorts: March: one seat, chosen by the developers',
      'How ballots are counted: Schulze, with none of the above and a quorum',
      'How a vacant seat is filled: by an election of its own, for a full term',
      'When a term runs out: the member leaves',
    ],
  },
  istio: {
    rosters: {
      '2020-08-01': ['eight', 'five', 'four', 'nine', 'one', 'seven', 'six', 'three', 'two'],
      '2021-03-01': 'eight eleven four nine one seven six ten thirteen three twelve twenty two'.split(' '),
      '2021-08-01': 'eleven fifteen four fourteen nine one seven six thirteen three twelve twenty two'.split(' '),
      '2022-02-01': ['eleven', 'fourteen', 'thirteen', 'twelve'],
    },
    ends: { eight: '2022-02-01', fifteen: '2022-02-01', fourteen: '2022-08-01' },
    coming: ['2021-08-15', '2022-07: 4', '2023-07: 4'],
    says: [
      'Cohorts: Contribution seats: nine seats, appointed by the companies that contributed most, as a formula counts it every February, for twelve months, for one organization at most five seats, when vacant, filled by appointment, for the rest of the term; Community seats, expected in July: four seats, chosen by the members of the project, who may stand: anyone with membership of the project, of no company that holds contribution seats, for one organization at most one seat, when vacant, filled by the candidate next in the count, for the rest of the term',
      'Cap for one organization: none',
    ],
  },
  django: {
    rosters: {
      '2021-12-31': ['five', 'four', 'one', 'six', 'three', 'two'],
      '2022-01-01': ['eight', 'five', 'four', 'seven', 'six', 'three', 'two'],
      '2022-03-05': ['eight', 'five', 'four', 'six', 'three', 'two'],
      '2023-01-01': ['eight', 'five', 'four', 'nine', 'ten', 'three', 'two'],
    },
    ends: { two: '2024-01-01', seven: '2023-01-01', ten: '2025-01-01' },
    coming: ['2022-02-15', '2022-11: 3', '2023-11: 4', '2024-11: 3'],
    says: [
      'Cohorts: Odd years, expected in November: four seats, every two years, counted from 2021; Even years, expected in November: three seats, every two years, counted from 2022',
      'A term ends: with the month of December',
    ],
  },
};

describe('a charter of its own kind, with made-up members, is told as it is', () => {
  test('in every folder of fixtures there is one', () => {
    expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(EXPECTED).sort());
  });
  for (const [name, expected] of Object.entries(EXPECTED)) {
    test(name, () => {
      const { loaded, roster, terms, coming } = toldIn(path.join(FOLDER, name));
      expect(loaded.findings.map(asText)).toEqual([]);
      const [asOf, ...entries] = expected.coming;
      const [committee] = loaded.community.committees;
      const rules = committee === undefined ? null : rulesOn(committee, day(asOf));
      const says = (rules === null ? [] : rulesInWords(rules)).map(({ label, text }) => `${label}: ${text}`);
      for (const [on, members] of Object.entries(expected.rosters)) expect(roster(on), on).toEqual(members);
      for (const [person, end] of Object.entries(expected.ends)) {
        expect(terms(person).at(-1)?.scheduledEnd ?? null, person).toBe(end);
      }
      expect(coming(asOf).slice(0, Math.max(1, entries.length))).toEqual(entries);
      for (const each of expected.says) expect(says).toContain(each);
    });
  }

  test('a council that is elected on an occasion waits for it, whatever by-election comes between', () => {
    const { roster, coming, terms } = toldIn(path.join(FOLDER, 'django'));
    const on = (day: string) => roster(day, 'council');
    expect(on('2021-03-01')).toEqual(['eleven', 'nine', 'ten', 'twelve']);
    expect(on('2021-03-17')).toEqual(['eight', 'eleven', 'nine', 'ten', 'twelve']);
    expect(on('2023-05-01')).toEqual(['eight', 'eleven', 'ten', 'twelve']);
    expect(terms('nine', 'council').map(({ ended }) => ended?.why)).toEqual(['expired']);
    expect(coming('2024-01-01', 'council')).toEqual([]);
  });

  test('a seat that may stay empty, or that no number asks for, is not vacant', () => {
    expect(toldIn(path.join(FOLDER, 'node')).vacant('2023-05-01')).toBe(0);
    expect(toldIn(path.join(FOLDER, 'knative')).vacant('2024-01-01')).toBe(0);
    expect(toldIn(path.join(FOLDER, 'knative')).vacant('2022-01-01')).toBe(3);
    expect(toldIn(path.join(FOLDER, 'cncf-toc')).vacant('2023-03-25')).toBe(6);
  });
});
