import { describe, expect, it } from 'vitest';
import { changedAfter, filingTimes, judged, type Moments, momentsOf } from '../../src/governance/filing.ts';
import type { Instant } from '../../src/governance/instant.ts';

const at = (text: string): Instant => text as Instant;
const NONE: Moments = { authored: null, committed: null, opened: null, merged: null };
const window = { start: at('2018-08-20T15:00:00Z'), end: at('2018-08-27T15:00:00Z') };

describe('filingTimes', () => {
  it('places each clock for itself: written in time, committed three minutes late, merged the next day', () => {
    const filing = {
      authored: at('2018-08-27T14:57:51Z'),
      committed: at('2018-08-27T15:03:18Z'),
      opened: null,
      merged: at('2018-08-28T06:37:45Z'),
    };
    expect(filingTimes(filing, window)).toEqual([
      { clock: 'authored', at: filing.authored, place: 'inside', outside: 0 },
      { clock: 'committed', at: filing.committed, place: 'late', outside: 198 },
      { clock: 'merged', at: filing.merged, place: 'late', outside: 56265 },
    ]);
  });

  it('says how long before the window something was written', () => {
    const [first] = filingTimes({ ...NONE, authored: at('2018-08-20T14:59:00Z') }, window);
    expect(first).toMatchObject({ place: 'early', outside: 60 });
  });

  it('counts the first moment as inside and the moment at which the window ends as late', () => {
    const times = filingTimes({ ...NONE, authored: window.start, merged: window.end }, window);
    expect(times.map(({ clock, place }) => [clock, place])).toEqual([
      ['authored', 'inside'],
      ['merged', 'late'],
    ]);
  });

  it('places nothing where no window is recorded', () => {
    const times = filingTimes({ ...NONE, authored: window.start }, null);
    expect(times).toEqual([{ clock: 'authored', at: window.start, place: null, outside: 0 }]);
  });
});

describe('judged', () => {
  const [before, inside, after, later] = [
    '2018-08-19T12:00:00Z',
    '2018-08-27T11:30:00Z',
    '2018-08-28T13:30:00Z',
    '2018-08-30T12:00:00Z',
  ].map((text) => at(text)) as [Instant, Instant, Instant, Instant];
  const kind = (filing: Partial<Moments>, means: Parameters<typeof judged>[2]) =>
    judged({ ...NONE, ...filing }, window, means).kind;

  it('goes by the clock that the charter names, also where another one says something else', () => {
    const filing = { authored: before, committed: inside, opened: inside, merged: after };
    expect(kind(filing, 'written')).toBe('early');
    expect(kind(filing, 'committed')).toBe('in-time');
    expect(kind(filing, 'opened')).toBe('in-time');
    expect(kind(filing, 'merged')).toBe('late');
    expect(kind(filing, 'unstated')).toBe('in-time');
  });

  it('calls nothing late that is not known to be', () => {
    expect(kind({ merged: after }, 'opened')).toBe('not-known');
    expect(kind({ authored: after, committed: after, merged: after }, 'opened')).toBe('not-known');
    expect(kind({}, 'opened')).toBe('not-known');
    expect(kind({ merged: after }, 'merged')).toBe('late');
  });

  it('knows that what was merged in time was in time by every clock', () => {
    for (const means of ['opened', 'written', 'committed', 'merged', 'unstated'] as const) {
      expect(kind({ merged: inside }, means)).toBe('in-time');
    }
  });

  it('calls a backdated commit late where the request counts, and was opened later', () => {
    const backdated = { authored: inside, committed: inside, opened: later };
    expect(judged({ ...NONE, ...backdated }, window, 'opened')).toMatchObject({ kind: 'late', clock: 'opened' });
    expect(kind(backdated, 'merged')).toBe('late');
    expect(kind(backdated, 'committed')).toBe('in-time');
  });

  it('does not take the date of a commit that was made anew while its request was open', () => {
    expect(kind({ authored: after, committed: after, opened: inside }, 'committed')).toBe('not-known');
    expect(kind({ authored: after, committed: after, opened: after }, 'committed')).toBe('late');
  });

  it('takes a commit’s dates only until it is merged', () => {
    const change = { commit: 'a', authored: inside, committed: inside, opened: null, added: 1, removed: 0 };
    expect(momentsOf({ ...change, merged: after })).toEqual({ ...NONE, merged: after });
    expect(momentsOf({ ...change, opened: after, merged: null })).toMatchObject({ committed: inside, opened: after });
  });

  it('tells a change that came late from one of which that is not known', () => {
    const change = {
      commit: 'a',
      authored: inside,
      committed: inside,
      opened: null,
      merged: inside,
      added: 1,
      removed: 0,
    };
    const changes = [change, { ...change, merged: after }, { ...change, opened: later, merged: null }, change];
    expect(changedAfter(changes, window, 'opened').map(({ isKnown, at: when }) => [isKnown, when])).toEqual([
      [false, after],
      [true, later],
    ]);
  });
});
