/** What takes effect with an election: seats that it gives up or moves, terms that end with it, and who is said to hold over. */
import { describe, expect, test } from 'vitest';
import { asText } from '../../src/findings/finding.ts';
import { council, poll, type Told } from './told.ts';

const cohort = (id: string, label: string, month: number, seats: number) =>
  `{ id: ${id}, label: ${label}, month: ${month}, seats: ${seats} }`;
const appointed = (people: readonly string[], of: string) =>
  people.map((person) => `  - { person: ${person}, cohort: ${of}, since: 2020-01-01 }\n`).join('');
const amended = (since: string, rules: string) =>
  `  - since: ${since}\n    title: Change\n    summary: Made up.\n    notes: [{ text: It came into force with the result. }]\n    rules: { ${rules} }\n`;
const endings = (told: Told, ...people: readonly string[]) => people.map((person) => told.terms(person)[0]?.ended?.why);

describe('a cohort that has fewer seats from the day on which its winners take office', () => {
  const told = (elected: readonly string[]) =>
    council({
      rules: `seats: 4, cohorts: [${cohort('a', 'April', 4, 4)}], termMonths: 12, holdover: true`,
      amendments: amended('2021-04-20', `seats: 2, cohorts: [${cohort('a', 'April', 4, 2)}]`),
      besides: `appointments:\n${appointed(['ada', 'ben', 'cleo', 'dora'], 'a')}`,
      elections: {
        '2021-04': `cohort: a\nseats: 2\ntimetable: {}\n${poll(['ada', 'cleo', 'eve'], elected, '2021-04-20')}`,
      },
    });

  test('says by its result whose seats those are: who is elected goes on, and the others leave with the election', () => {
    const { errors, roster, vacant, ...rest } = told(['ada', 'cleo']);
    expect([errors, roster('2021-04-20'), vacant('2021-04-20')]).toEqual([[], ['ada', 'cleo'], 0]);
    expect(endings({ errors, roster, vacant, ...rest }, 'ada', 'ben', 'cleo', 'dora')).toEqual([
      're-elected',
      'expired',
      're-elected',
      'expired',
    ]);
  });

  test('leaves it open where fewer are elected than there are seats', () => {
    expect(told(['ada']).errors).toEqual(['seat-move-unsaid']);
  });
});

test('a cohort that is divided with an election whose count says who gets which seat needs no other word', () => {
  const told = council({
    rules: `seats: 3, cohorts: [${cohort('a', 'April', 4, 3)}], termMonths: 12, holdover: false`,
    amendments: amended(
      '2021-04-20',
      `termMonths: 24, cohorts: [{ id: a, label: Odd years, month: 4, seats: 2, every: 2, fromYear: 2021 }, { id: b, label: Even years, month: 4, seats: 1, every: 2, fromYear: 2022 }]`,
    ),
    besides: `appointments:\n${appointed(['ada', 'ben', 'cleo'], 'a')}`,
    elections: {
      '2021-04': `cohort: a\nseats: 3\nterms: [{ cohort: a, seats: 2, months: 24 }, { cohort: b, seats: 1, months: 12 }]\ntermsBy: place\ntimetable: {}\n${poll(['ada', 'ben', 'cleo', 'dora'], ['cleo', 'ben', 'ada'], '2021-04-20', 'ranked: true')}`,
    },
  });
  expect(told.loaded.findings.filter(({ severity }) => severity === 'error').map(asText)).toEqual([]);
  expect(['ada', 'ben', 'cleo'].map((who) => told.terms(who).at(-1)?.cohort)).toEqual(['b', 'a', 'a']);
  expect(endings(told, 'ada', 'ben', 'cleo')).toEqual(['re-elected', 're-elected', 're-elected']);
});

describe('fewer elected than seats, on a body whose members hold over', () => {
  const told = (more: string) =>
    council({
      rules: `seats: 2, cohorts: [${cohort('a', 'April', 4, 2)}], termEnds: { with: next-election }, holdover: true`,
      besides: `appointments:\n${appointed(['ada', 'ben'], 'a')}`,
      elections: {
        '2021-04': `cohort: a\nseats: 2\ntimetable: {}\ncandidacies: [{ person: ada }]\noutcome: { by: uncontested, declared: 2021-04-20, elected: [ada]${more} }\n`,
      },
    });

  test('who is not named among those who do leaves with the election', () => {
    const nobody = told(', holdOver: []');
    expect([nobody.roster('2021-04-20'), nobody.vacant('2021-04-20')]).toEqual([['ada'], 1]);
    expect(endings(nobody, 'ben')).toEqual(['expired']);
  });

  test('whoever stays has a term that ran out, and is not told to wait for an election that came', () => {
    const stays = told(', holdOver: [ben]');
    expect(stays.roster('2021-05-01')).toEqual(['ada', 'ben']);
    expect(stays.stands('ben', '2021-04-19')).toBe('election-awaited');
    expect(stays.stands('ben', '2021-06-01')).toBe('ran-out');
  });
});
