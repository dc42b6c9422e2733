import { describe, expect, it } from 'vitest';
import type { Election } from '../../src/governance/model.ts';
import { electionNumbers, turnoutShare } from '../../src/governance/numbers.ts';
import { kata, kataHistory } from '../archive/kata.ts';

const candidacy = (person: string) => ({ person, organization: null, filed: null, withdrew: null });

/** The elections with the elected as their candidates. */
const elections = kata.elections.map(
  (election) => ({ ...election, candidacies: election.outcome?.elected.map(candidacy) ?? [] }) as unknown as Election,
);
const numbers = electionNumbers(kataHistory(), elections);
const of = (id: string) => numbers.find(({ election }) => election === id);

describe('electionNumbers', () => {
  it('takes the elections of the committee in the order in which nominations opened', () => {
    expect(numbers.map(({ election }) => election).slice(0, 3)).toEqual(['2018-09', '2019-03', '2019-09']);
    expect(electionNumbers(kataHistory(), [])).toEqual([]);
  });

  it('counts as first-timers those who stood in no earlier election', () => {
    for (const [index, { candidates, firstTimers }] of numbers.entries()) {
      const before = new Set(numbers.slice(0, index).flatMap((each) => each.candidates));
      expect(firstTimers).toEqual(candidates.filter((person) => !before.has(person)));
    }
    expect(of('2018-09')?.firstTimers).toEqual(of('2018-09')?.candidates);
  });

  it('counts who stood again among those who held the seats that came up', () => {
    expect(of('2018-09')?.incumbents).toEqual(['jess-frazelle', 'tim-allclair', 'wei-zhang']);
    expect(of('2018-09')?.stoodAgain).toEqual(['wei-zhang']);
    for (const { incumbents, stoodAgain, candidates, seats } of numbers) {
      expect(incumbents.length).toBeLessThanOrEqual(seats);
      expect(stoodAgain.every((person) => incumbents.includes(person) && candidates.includes(person))).toBe(true);
    }
  });

  it('tells how many days were left when a statement came, by the earliest clock', () => {
    const [first] = elections as [Election];
    const close = '2018-08-27T15:00:00Z';
    const filed = (authored: string | null, merged: string | null = null) =>
      ({
        authored,
        committed: null,
        opened: null,
        merged,
        pullRequest: null,
      }) as Election['candidacies'][number]['filed'];
    const clocks = [
      filed('2018-08-27T14:59:59Z', '2018-08-30T00:00:00Z'),
      filed('2018-08-26T15:00:00Z'),
      filed(null, '2018-08-27T15:00:01Z'),
      null,
    ];
    const [model] = first.candidacies as [Election['candidacies'][number]];
    const election = {
      ...first,
      timetable: [{ phase: 'nominations', start: '2018-08-20T15:00:00Z', end: close, precision: 'instant' }],
      candidacies: clocks.map((each, index) => ({ ...model, person: `p${index}`, filed: each })),
    } as unknown as Election;
    const [{ arrivals } = { arrivals: [] }] = electionNumbers(kataHistory(), [election]);
    expect(arrivals).toEqual([
      { person: 'p0', daysLeft: 0 },
      { person: 'p1', daysLeft: 1 },
      { person: 'p2', daysLeft: -1 },
    ]);
    expect(electionNumbers(kataHistory(), [{ ...election, timetable: [] }])[0]?.arrivals).toEqual([]);
  });
});

describe('turnoutShare', () => {
  it('needs both numbers', () => {
    expect(turnoutShare({ ballots: 30, electorate: 120 })).toBe(0.25);
    expect(turnoutShare({ ballots: 30, electorate: null })).toBeNull();
    expect(turnoutShare({ ballots: 0, electorate: 0 })).toBeNull();
    expect(turnoutShare(null)).toBeNull();
  });
});
