import { describe, expect, it } from 'vitest';
import { electionState, isLive } from '#words/election-state.ts';
import { electionInSentence, electionName } from '#words/elections.ts';
import { TAGS } from '#words/tags.ts';
import { day } from '../../src/governance/day.ts';
import { electionsByYear, neighbours } from '../../src/governance/elections-in-turn.ts';
import type { Instant } from '../../src/governance/instant.ts';
import type { Election } from '../../src/governance/model.ts';
import { wasHeld } from '../../src/governance/timetable.ts';
import { preview } from '../../src/statement/preview.ts';
import { renderStatement } from '../../src/statement/render.ts';
import { sample } from '../files/sample.ts';

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
    expect(stateAt('2018-03-19T12:00:00Z')).toMatchObject({ tag: 'awaiting', word: 'No result yet' });
    expect(stateAt('2018-03-20T00:00:00Z')).toMatchObject({ tag: 'declared', day: '2018-03-20' });
  });

  it('says nothing of what the records no longer cover', () => {
    expect(stateAt('2018-03-13T00:00:00Z', '2018-03-10')).toMatchObject({ tag: 'not-recorded', day: '2018-03-10' });
  });
});

describe('a state that asks something of the reader', () => {
  it('names the moment at which it ends, so that it stays true in a page that is read later', () => {
    const running = { ...first, outcome: null };
    const moments = [...running.timetable.flatMap(({ start, end }) => [start, end]), at('2018-01-01T00:00:00Z')];
    for (const moment of moments) {
      const { tag, instant } = electionState(running, moment, null);
      if (TAGS[tag].tone === 'act') expect(instant !== null && instant > moment).toBe(true);
    }
  });
});

describe('isLive', () => {
  const running = { ...first, outcome: null };
  const live = (election: Election, instant: string, recordsEnd: string | null = null) =>
    isLive(election, at(instant), recordsEnd === null ? null : day(recordsEnd));

  it('holds while a phase is due, and no longer', () => {
    expect(live(running, '2018-01-01T00:00:00Z')).toBe(true);
    expect(live(running, '2018-03-13T00:00:00Z')).toBe(true);
    expect(live(running, '2019-01-01T00:00:00Z')).toBe(false);
    expect(live({ ...running, timetable: [] }, '2018-01-01T00:00:00Z')).toBe(false);
  });

  it('does not hold once the result is declared, nor where the records have ended', () => {
    expect(live(first, '2018-03-20T00:00:00Z')).toBe(false);
    expect(live(running, '2018-03-13T00:00:00Z', '2018-03-13')).toBe(true);
    expect(live(running, '2018-03-14T00:00:00Z', '2018-03-13')).toBe(false);
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
  const { timetable } = uncontested;
  expect(timetable.map((phase) => [phase.phase, wasHeld(uncontested, phase)])).toEqual([
    ['nominations', true],
    ['voting', false],
  ]);
});

describe('preview', () => {
  const options = { emails: false };

  const of = (text: string, words: number) => preview(renderStatement(text, options), words);

  it('ends where a sentence, a heading or a paragraph does, within the same number of words for all', () => {
    expect(of('## Hello\n\nI **stand**, for many reasons. There are more.', 6)).toBe(
      'Hello: I stand, for many reasons.',
    );
    expect(of('One two. Three four.', 3)).toBe('One two.');
    expect(of('我们参选。我们有很多理由。', 6)).toBe('我们参选。');
  });

  it('is cut with an ellipsis only where the first sentence is too long', () => {
    expect(of('I **stand**, for many reasons.', 4)).toBe('I stand, for many …');
    expect(preview(renderStatement('Short.', options), 4)).toBe('Short.');
  });

  it('shows text as text and no address', () => {
    expect(preview(renderStatement('a < b & "c" <b>d</b>', options), 20)).toBe('a < b & "c" <b>d</b>');
    expect(preview(renderStatement('Write to ada@example.org', options), 20)).not.toContain('example.org');
  });
});
