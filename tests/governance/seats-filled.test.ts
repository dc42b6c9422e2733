import { describe, expect, it } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { leftAt, seatsFilledBy } from '../../src/governance/seats-filled.ts';
import { sample } from '../files/sample.ts';

const council = sample.committees.find(({ id }) => id === 'council');
const electionOf = (id: string) => sample.elections.find((each) => each.id === id);

function seats(id: string, asOf: string) {
  const election = electionOf(id);
  if (council === undefined || election === undefined) throw new Error(`The sample has no ${id}`);
  return seatsFilledBy(history(council, sample.elections, day(asOf)), election);
}

describe('seatsFilledBy', () => {
  it('names who sat before and who after, and who is new in the seat', () => {
    const [first, second] = seats('2018-03', '2020-06-01');
    expect(first).toMatchObject({ seat: 1, cohort: 'spring', vacant: false });
    expect([first?.before?.person, first?.after?.person]).toEqual(['ada', 'ada']);
    expect(second).toMatchObject({ before: null });
    expect(second?.after?.person).toBe('cleo');
  });

  it('names the last holder of a seat that was vacant when it came up', () => {
    const vacant = seats('2019-03', '2020-06-01').find(({ before }) => before?.person === 'cleo');
    expect(vacant).toMatchObject({ vacant: true });
    expect(vacant?.after?.person).toBe('dora');
  });

  it('knows the holders and no successors before the winners sit', () => {
    const coming = seats('2020-03', '2020-02-01');
    expect(coming.map(({ before, after }) => [before?.person, after])).toEqual([
      ['ada', null],
      ['dora', null],
    ]);
  });
});

describe('leftAt', () => {
  it('names who sat until the election and not after it, and nobody who had gone before', () => {
    expect(leftAt(seats('2019-03', '2020-06-01'))).toEqual([]);
    const [first] = seats('2019-03', '2020-06-01');
    if (first?.after == null) throw new Error('The sample elects somebody to the first seat');
    expect(leftAt([{ ...first, after: { ...first.after, person: 'emil' } }])).toEqual(['ada']);
  });
});
