/** What the election desk says, state by state. */
import { describe, expect, test } from 'vitest';
import { type DeskFacts, deskInWords, plainHeadline } from '#words/desk-words.ts';
import { isLive } from '#words/election-state.ts';
import { day } from '../../src/governance/day.ts';
import { expectedAbout } from '../../src/governance/estimate.ts';
import { ELECTION_STATES } from '../../src/governance/standing.ts';
import { outcome, phase, utc } from '../governance/support.ts';

const facts: DeskFacts = {
  timetable: [
    phase('nominations', '2026-04-07 15:00', '2026-04-14 15:00'),
    phase('discussion', '2026-04-14 15:00', '2026-04-21 15:00'),
    phase('voting', '2026-04-22 15:00', '2026-04-28 15:00'),
    phase('results', '2026-04-28 00:00', '2026-04-29 00:00'),
  ],
  outcome: null,
  recordsEnd: null,
  built: day('2026-03-01'),
  name: 'the election of April 2026',
  seats: 'three seats on the Council',
  candidates: null,
  mayRun: 'anyone with a contribution',
  mayVote: 'anyone with code merged',
  ballot: 'by e-mail',
  officials: ['Ada', 'Bo'],
  moved: [],
  elected: [],
  further: [],
};

const told = (at: string, more: Partial<DeskFacts> = {}) => {
  const { headline, ...rest } = deskInWords({ ...facts, ...more }, utc(at));
  return { ...rest, headline: plainHeadline(headline).replaceAll('\u00a0', ' ') };
};

describe('the desk', () => {
  test.each([
    ['2026-04-01 00:00', 'planned', 'Nominations open on 7 April 2026, 15:00 UTC', 'Prepare a statement'],
    ['2026-04-07 15:00', 'nominations', 'Nominations are open until 14 April 2026, 15:00 UTC', 'Stand for election'],
    [
      '2026-04-15 00:00',
      'discussion',
      'The candidates are under discussion until 21 April 2026, 15:00 UTC',
      'Compare the candidates',
    ],
    ['2026-04-21 16:00', 'between', 'Voting opens on 22 April 2026, 15:00 UTC', 'Compare the candidates'],
    ['2026-04-23 00:00', 'voting', 'Voting is open until 28 April 2026, 15:00 UTC', 'Compare the candidates'],
    ['2026-04-28 15:00', 'awaiting', 'The vote is over; the result is due on 28 April 2026', 'Compare the candidates'],
    ['2026-05-28 15:00', 'awaiting', 'The vote is over; no result is recorded yet', 'Compare the candidates'],
  ])('at %s says %s: %s', (at, state, headline, action) => {
    expect(told(at)).toMatchObject({ state, headline, action });
  });

  test('tells a voter how, whether and whom to ask, while there is a vote', () => {
    expect(told('2026-04-23 00:00').said).toEqual([
      'How to vote: by e-mail.',
      'Anyone with code merged may vote.',
      'No ballot, or a question? Ask the officials: Ada and Bo.',
    ]);
    expect(told('2026-05-01 00:00').said.join(' ')).not.toContain('vote');
  });

  test('names the result, and tells an election without a vote from one with', () => {
    const elected = ['Ada', 'Bo'];
    const by = (how: 'poll' | 'uncontested' | 'appointed' | 'cancelled', on = '2026-04-28') =>
      told('2026-05-01 00:00', { outcome: outcome(on, [], { by: how }), elected: how === 'cancelled' ? [] : elected })
        .headline;
    expect(by('poll')).toBe('Elected: Ada and Bo');
    expect(by('uncontested')).toBe('Elected without a vote: Ada and Bo');
    expect(by('appointed')).toBe('Appointed: Ada and Bo');
    expect(by('cancelled')).toBe('The election of April 2026 was broken off on 28 April 2026');
    expect(by('cancelled', '2026-04-01')).toBe('The election of April 2026 was cancelled on 1 April 2026');
  });

  test('speaks of one that is only foreseen as expected, and not as held once its day has passed', () => {
    const foreseen = { timetable: [], foreseen: expectedAbout(day('2026-10-05')) };
    expect(told('2026-09-01 00:00', foreseen)).toMatchObject({
      headline: 'The next nominations are expected about 5 October 2026',
      act: 'prepare',
    });
    expect(told('2026-11-01 00:00', foreseen)).toMatchObject({
      headline: 'Nominations were expected about 5 October 2026',
      act: 'none',
    });
    const archived = told('2026-11-01 00:00', { ...foreseen, recordsEnd: day('2026-04-28') });
    expect(archived.headline).toBe('Expected about 5 October 2026, and not recorded');
    const ahead = told('2026-09-01 00:00', { ...foreseen, recordsEnd: day('2026-04-28') });
    expect([ahead.state, ahead.action]).toEqual(['foreseen', null]);
  });

  test('says of the phase that runs that its deadline was moved, and why', () => {
    const moved = [{ phase: 'nominations' as const, end: utc('2026-04-12 15:00'), why: 'nobody had stood' }];
    expect(told('2026-04-08 00:00', { moved }).said[0]?.replaceAll('\u00a0', ' ')).toBe(
      'The deadline was moved; it was 12 April 2026, 15:00 UTC. Nobody had stood.',
    );
    expect(told('2026-04-15 00:00', { moved }).said.join()).not.toContain('moved');
  });

  test('counts the candidates only once their number stands, and offers nothing to compare where nobody stood', () => {
    expect(told('2026-04-23 00:00', { candidates: 5 }).action).toBe('Compare the five candidates');
    expect(told('2026-04-23 00:00', { candidates: 1 }).action).toBe('Read the candidate’s statement');
    expect(told('2026-04-23 00:00', { candidates: 0 }).action).toBeNull();
  });

  test('calls nothing a discussion or a vote where nominations closed and nobody stood', () => {
    for (const at of ['2026-04-15 00:00', '2026-04-21 16:00', '2026-04-23 00:00', '2026-05-28 15:00']) {
      expect(told(at, { candidates: 0 })).toMatchObject({
        headline: 'Nominations are over, and nobody stands',
        until: null,
        said: ['Three seats on the Council are up for election.'],
      });
    }
    expect(told('2026-04-08 00:00', { candidates: 0 }).headline).toContain('Nominations are open');
  });

  test('says of an election that begins with the vote, as a run-off does, that the vote opens', () => {
    const timetable = facts.timetable.slice(2);
    expect(told('2026-04-20 00:00', { timetable, candidates: 2 })).toMatchObject({
      state: 'planned',
      headline: 'Voting opens on 22 April 2026, 15:00 UTC',
      action: 'Compare the two candidates',
    });
  });

  test('is told again in the browser as long as time alone changes what it says', () => {
    const at = (text: string) => isLive(facts, utc(text), null);
    expect([at('2026-04-01 00:00'), at('2026-04-28 16:00'), at('2026-05-01 00:00')]).toEqual([true, true, false]);
  });

  test('has a headline for every state', () => {
    const reached = new Set(
      [
        told('2026-04-01 00:00'),
        told('2026-04-08 00:00'),
        told('2026-04-15 00:00'),
        told('2026-04-21 16:00'),
        told('2026-04-23 00:00'),
        told('2026-05-01 00:00'),
        ...(['poll', 'uncontested', 'appointed', 'cancelled'] as const).map((by) =>
          told('2026-05-01 00:00', { outcome: outcome('2026-04-28', [], { by }) }),
        ),
        told('2026-05-01 00:00', { outcome: outcome('2026-04-01', [], { by: 'cancelled' }) }),
        told('2026-05-01 00:00', { recordsEnd: day('2026-04-01') }),
        told('2026-05-01 00:00', { timetable: [], foreseen: expectedAbout(day('2026-06-01')) }),
      ].map(({ state, headline }) => (headline === '' ? '' : state)),
    );
    expect([...reached].sort()).toEqual([...ELECTION_STATES].sort());
  });
});
