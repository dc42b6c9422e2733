import { describe, expect, it } from 'vitest';
import { day } from '../../src/governance/day.ts';
import type { Instant } from '../../src/governance/instant.ts';
import type { Election } from '../../src/governance/model.ts';
import {
  electionInSentence,
  electionName,
  electionState,
  electionsByYear,
  neighbours,
  phaseRows,
} from '../../src/site/elections.ts';
import { preview } from '../../src/statement/preview.ts';
import { sample } from '../publish/sample.ts';

const at = (text: string): Instant => text as Instant;
const first = sample.elections[0] as Election;

describe('electionName', () => {
  it('speaks of the month, and leaves a name of its own alone', () => {
    expect(electionName({ title: 'April 2026' })).toBe('Election of April 2026');
    expect(electionInSentence({ title: 'April 2026' })).toBe('the election of April 2026');
    expect(electionInSentence({ title: 'Early vote of the council' })).toBe('Early vote of the council');
  });
});

describe('electionState', () => {
  const stateAt = (instant: string, recordsEnd: string | null = null) =>
    electionState(first, at(instant), recordsEnd === null ? null : day(recordsEnd));

  it('follows the timetable up to the result', () => {
    expect(stateAt('2018-03-01T00:00:00Z')).toMatchObject({ tag: 'scheduled', instant: '2018-03-05T00:00:00Z' });
    expect(stateAt('2018-03-06T00:00:00Z')).toMatchObject({ tag: 'open', before: 'until' });
    expect(stateAt('2018-03-12T06:00:00Z')).toMatchObject({ tag: 'scheduled', word: 'Between phases' });
    expect(stateAt('2018-03-13T00:00:00Z')).toMatchObject({ tag: 'voting', instant: '2018-03-19T12:00:00Z' });
    expect(stateAt('2018-03-19T12:00:00Z')).toMatchObject({ tag: 'closed', word: 'No result yet' });
    expect(stateAt('2018-03-20T00:00:00Z')).toMatchObject({ tag: 'declared', day: '2018-03-20' });
  });

  it('says nothing of what the records no longer cover', () => {
    expect(stateAt('2018-03-13T00:00:00Z', '2018-03-10')).toMatchObject({ tag: 'not-recorded', day: '2018-03-10' });
  });
});

describe('lists of elections', () => {
  it('begin with the newest, by year', () => {
    const years = [...electionsByYear(sample.elections)].map(([year, list]) => [year, list.map(({ id }) => id)]);
    expect(years).toEqual([
      ['2020', ['2020-03']],
      ['2019', ['2019-09', '2019-03']],
      ['2018', ['2018-09', '2018-03']],
    ]);
  });

  it('lead from one election of a cohort to the next', () => {
    const beside = neighbours(sample.elections).get('2019-03');
    expect([beside?.previous?.id, beside?.next?.id]).toEqual(['2018-03', '2020-03']);
  });
});

it('marks the vote that an uncontested election did not need', () => {
  const uncontested = sample.elections[1] as Election;
  expect(phaseRows(uncontested, at('2020-01-01T00:00:00Z')).map(({ label, skipped }) => [label, skipped])).toEqual([
    ['Nominations', false],
    ['Voting', true],
  ]);
});

describe('preview', () => {
  const options = { emails: false };

  it('cuts every statement after the same number of words', () => {
    expect(preview('# Hello\n\nI **stand**, for many reasons.', 4, options)).toBe('Hello I stand, for …');
    expect(preview('Short.', 4, options)).toBe('Short.');
  });

  it('shows text as text and no address', () => {
    expect(preview('a < b & "c" <b>d</b>', 20, options)).toBe('a < b & "c" <b>d</b>');
    expect(preview('Write to ada@example.org', 20, options)).not.toContain('example.org');
  });
});
