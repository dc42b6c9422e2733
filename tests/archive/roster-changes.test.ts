import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { rosterChanges } from '../../src/governance/roster-changes.ts';
import { tenures, termsBegun } from '../../src/governance/tenures.ts';

const asOf = day('2026-11-22');
const { community } = loadContent('content', asOf);
const told = (id: string) => {
  const committee = community.committees.find((each) => each.id === id);
  if (committee === undefined) throw new Error(`no ${id}`);
  return history(committee, community.elections, asOf);
};
const architecture = told('architecture-committee');
const changes = (on: string) => rosterChanges(architecture, community, day(on));
const brief = (on: string) =>
  changes(on).map((change) => `${change.kind} ${'person' in change ? change.person : `seat ${change.seat}`}`);

test('the founders come on the day of the launch', () => {
  expect(changes('2017-12-05').map(({ kind }) => kind)).toEqual(['came', 'came', 'came', 'came', 'came']);
});

test('an election brings some, keeps others and sends others away', () => {
  expect(brief('2018-09-10')).toEqual([
    'came eric-ernst',
    'came jon-olson',
    'stayed wei-zhang',
    'left jess-frazelle',
    'left tim-allclair',
  ]);
});

test('an amendment adds seats; somebody takes each', () => {
  expect(brief('2023-05-02').slice(0, 2)).toEqual(['seat-added seat 6', 'seat-added seat 7']);
});

test('a seat left early is left on a day that is not known exactly, and moves with the election that fills it', () => {
  expect(changes('2023-10-09')).toMatchObject([{ kind: 'left', person: 'feng-wang', when: { exact: false } }]);
  expect(changes('2023-11-03')[0]).toMatchObject({
    kind: 'seat-moved',
    from: 'spring',
    to: 'autumn',
    holder: 'feng-wang',
  });
});

test('a change of organization is a change of the roster', () => {
  expect(changes('2019-05-01')).toMatchObject([
    {
      kind: 'organization',
      person: 'xu-wang',
      from: expect.objectContaining({ organization: 'hyperhq' }),
      to: expect.objectContaining({ organization: 'ant-group' }),
    },
  ]);
});

test('somebody who returns after a gap comes again', () => {
  expect(changes('2026-04-28').find((change) => change.kind === 'came')).toMatchObject({
    person: 'fabiano-fidencio',
    again: true,
  });
});

test('at a dissolution the members leave, and the seats need not be named', () => {
  const working = told('working-committee');
  expect(rosterChanges(working, community, day('2019-01-16'))).toMatchObject([
    { kind: 'left', person: 'amy-leeland', why: 'dissolved' },
    { kind: 'left', person: 'james-kulina', why: 'dissolved' },
  ]);
});

test('terms without a gap are one tenure; a return is another', () => {
  const theirs = tenures(architecture).filter(({ person }) => person === 'fabiano-fidencio');
  expect(theirs.map(({ since, until, terms }) => [since, until, terms.length])).toEqual([
    ['2020-10-27', '2024-04-17', 4],
    ['2026-04-28', null, 1],
  ]);
  expect(termsBegun(architecture, 'fabiano-fidencio', day('2022-01-01'))).toBe(2);
});
