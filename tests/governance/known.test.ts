import { describe, expect, it } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { knownOn } from '../../src/governance/known.ts';
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
});
