import { describe, expect, it } from 'vitest';
import { placedOn } from '#words/rich-text.ts';
import { day } from '../../src/governance/day.ts';
import { history } from '../../src/governance/history/history.ts';
import { knownOn } from '../../src/governance/known.ts';
import { organizationRecords } from '../../src/views/organization-records.ts';
import { type PersonRecord, peopleRecords, rolesInShort, timeline } from '../../src/views/person-records.ts';
import { sample } from '../files/sample.ts';

function records(asOf: string) {
  const known = knownOn(sample, day(asOf));
  const histories = new Map(known.committees.map((each) => [each.id, history(each, known.elections, day(asOf))]));
  return { known, histories, people: peopleRecords(known, histories, day(asOf)) };
}

function recordOf(id: string, asOf = '2020-06-01'): PersonRecord {
  const found = records(asOf).people.get(id);
  if (found === undefined) throw new Error(`The sample has no ${id}`);
  return found;
}

describe('peopleRecords', () => {
  it('gathers candidacies, terms and duties, oldest first', () => {
    const dora = recordOf('dora');
    expect(dora.stood.map(({ election, status }) => [election.id, status])).toEqual([
      ['2018-03', 'not-elected'],
      ['2019-03', 'elected'],
      ['2020-03', 'standing'],
    ]);
    expect(dora.served.map(({ committee }) => committee.id)).toEqual(['assembly', 'council']);
    expect(recordOf('ada').stood[0]?.place).toBe(2);
    expect(recordOf('emil').duties.map(({ id }) => id)).toEqual([
      '2018-03',
      '2018-09',
      '2019-03',
      '2019-09',
      '2020-03',
    ]);
  });

  it('knows nothing of an election that had not begun', () => {
    expect(recordOf('emil', '2018-08-01').duties.map(({ id }) => id)).toEqual(['2018-03']);
  });
});

describe('rolesInShort', () => {
  it('says since when somebody sits, and from when until when somebody sat', () => {
    expect(rolesInShort(recordOf('dora'), day('2020-06-01'))).toEqual([
      'Assembly, member 2018 to 2019',
      'Council, member since 2019',
    ]);
  });

  it('names candidates who never sat, and officials', () => {
    expect(rolesInShort(recordOf('emil', '2019-04-01'), day('2019-04-01'))).toEqual([
      'Candidate in 2018, 2019',
      'Election official in 2018 and 2019',
    ]);
  });
});

describe('timeline', () => {
  it('puts everything in the order of the days and keeps what is not known exactly', () => {
    const electionOf = (id: string) => {
      const found = sample.elections.find((each) => each.id === id);
      if (found === undefined) throw new Error(id);
      return found;
    };
    const entries = timeline(recordOf('dora'), sample, (id) => id.toUpperCase(), electionOf);
    const days = entries.map(({ when }) => placedOn(when));
    expect(days).toEqual([...days].sort());
    expect(entries.find(({ what }) => what === 'With ACME')).toMatchObject({
      when: { day: '2019-12-01', atLatest: true },
    });
    expect(entries.map(({ what }) => what)).toContain('Left seat 1 of the Assembly: committee dissolved');
  });
});

describe('organizationRecords', () => {
  it('gathers people, seats and parts of each organization', () => {
    const { known, histories, people } = records('2020-06-01');
    const stood = [...people.values()].flatMap((each) => each.stood);
    const acme = organizationRecords(known, histories, stood).get('acme');
    expect(acme?.people.map(({ person }) => person.id)).toEqual(['ada', 'dora']);
    expect(acme?.parts.map(({ id }) => id)).toEqual(['acme-labs']);
    expect(acme?.seats.map(({ committee, held }) => [committee.id, held.length])).toEqual([['council', 2]]);
    expect(acme?.stood).toEqual([]);
  });
});
