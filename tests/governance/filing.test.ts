import { describe, expect, it } from 'vitest';
import { filingTimes } from '../../src/governance/filing.ts';
import type { Instant } from '../../src/governance/instant.ts';

const at = (text: string): Instant => text as Instant;
const window = { start: at('2018-08-20T15:00:00Z'), end: at('2018-08-27T15:00:00Z') };

describe('filingTimes', () => {
  it('places each clock for itself: written in time, committed three minutes late, merged the next day', () => {
    const filing = {
      authored: at('2018-08-27T14:57:51Z'),
      committed: at('2018-08-27T15:03:18Z'),
      merged: at('2018-08-28T06:37:45Z'),
    };
    expect(filingTimes(filing, window)).toEqual([
      { clock: 'authored', at: filing.authored, place: 'inside', outside: 0 },
      { clock: 'committed', at: filing.committed, place: 'late', outside: 198 },
      { clock: 'merged', at: filing.merged, place: 'late', outside: 56265 },
    ]);
  });

  it('says how long before the window something was written', () => {
    const [first] = filingTimes({ authored: at('2018-08-20T14:59:00Z'), committed: null, merged: null }, window);
    expect(first).toMatchObject({ place: 'early', outside: 60 });
  });

  it('counts the first moment as inside and the moment at which the window ends as late', () => {
    const times = filingTimes({ authored: window.start, committed: null, merged: window.end }, window);
    expect(times.map(({ clock, place }) => [clock, place])).toEqual([
      ['authored', 'inside'],
      ['merged', 'late'],
    ]);
  });

  it('places nothing where no window is recorded', () => {
    const times = filingTimes({ authored: window.start, committed: null, merged: null }, null);
    expect(times).toEqual([{ clock: 'authored', at: window.start, place: null, outside: 0 }]);
  });
});
