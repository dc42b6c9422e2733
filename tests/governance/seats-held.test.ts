import { expect, it } from 'vitest';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { rosters } from '../../src/governance/roster.ts';
import { seatsHeld } from '../../src/governance/seats-held.ts';
import { sample } from '../files/sample.ts';

it('follows a seat held for an organization through re-elections until its holder moves, and gains one by a move', () => {
  const council = sample.committees.find(({ id }) => id === 'council');
  if (council === undefined) throw new Error('The sample has no council');
  const periods = rosters(history(council, sample.elections, day('2020-06-01')), sample);
  expect(seatsHeld(periods, 'acme')).toEqual([
    { since: '2018-01-01', until: '2019-05-01', people: ['ada'] },
    { since: '2019-12-01', until: null, people: ['dora'] },
  ]);
  expect(seatsHeld(periods, 'acme-labs')).toEqual([{ since: '2018-01-01', until: null, people: ['ben'] }]);
  expect(seatsHeld(periods, 'nobody')).toEqual([]);
});
