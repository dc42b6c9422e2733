import { describe, expect, it } from 'vitest';
import { addDays, day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
import { governingDay } from '../../src/governance/timetable.ts';
import { sample } from '../files/sample.ts';

const electionOn = (id: string, asOf: string) => knownOn(sample, day(asOf)).elections.find((each) => each.id === id);

describe('knownOn', () => {
  it('leaves out what was written about an election once it was over, until it is', () => {
    expect(electionOn('2018-09', '2018-09-12')?.notes).toEqual([]);
    expect(electionOn('2018-09', '2018-09-13')?.notes).toHaveLength(1);
  });

  it('knows nobody whose later withdrawal is recorded before the election begins', () => {
    const people = (asOf: string) => electionOn('2018-03', asOf)?.candidacies.map(({ person }) => person);
    expect(people('2018-03-01')).not.toContain('emil');
    expect(people('2018-03-05')).toContain('emil');
  });

  it('knows no version of the charter, no plan and no page before its day, once it looks back', () => {
    const amended = sample.committees.find(({ charter }) => charter.length > 1);
    const second = amended?.charter[1]?.since;
    if (amended === undefined || second === undefined) throw new Error('the sample has no amendment');
    const before = knownOn(sample, addDays(second, -1));
    const known = before.committees.find(({ id }) => id === amended.id)?.charter;
    expect(known).toHaveLength(1);
    expect(known?.[0]?.until).toBeNull();
    expect(before.charterTexts.every(({ since }) => since < second)).toBe(true);
    expect(before.elections.every((each) => (each.published ?? governingDay(each)) < second)).toBe(true);
  });

  it('knows a version that was adopted before it came into force from that day on', () => {
    const adopted = day('2018-05-01');
    const told = {
      ...sample,
      committees: sample.committees.map((each) => ({
        ...each,
        charter: each.charter.map((version, index) => (index === 0 ? version : { ...version, adopted })),
      })),
    };
    const count = (asOf: string) => knownOn(told, day(asOf)).committees.map(({ charter }) => charter.length);
    expect(count('2018-05-01')).toEqual(sample.committees.map(({ charter }) => charter.length));
    expect(Math.max(...count('2018-04-30'))).toBe(1);
  });

  it('knows what lies ahead by plan while nothing in the files shows that they were written later', () => {
    const ahead = {
      ...sample,
      elections: [],
      committees: sample.committees.map((each) => ({ ...each, departures: [] })),
    };
    expect(knownOn(ahead, day('2017-12-06')).committees).toEqual(ahead.committees);
  });
});
