/** Several rounds of the benchmark, put together. */
import { expect, test } from 'vitest';
import { cheapest } from '../../bench/run.ts';
import { CHANGE, measured, sizeRecord } from './sample.ts';

test('of everything that was measured its cheapest round counts, whichever that is, with the phases of that build', () => {
  const round = (kept: number, hugo: number, change: number, differing: number) =>
    sizeRecord(50, {
      measured: [measured('hustings'), measured('kept', { cpu: kept }), measured('hugo', { cpu: hugo })],
      phases: [{ phase: 'render', wall: kept, cpu: kept, memory: null }],
      change: { ...CHANGE, cpu: change, differing },
      commands: [{ command: 'check', wall: 1, cpu: change, memory: null }],
    });
  const together = cheapest([round(20, 8, 5, 0), round(18, 9, 6, 1), round(30, 12, 4, 0)]);
  expect(together.measured.map(({ name, cpu }) => [name, cpu])).toEqual([
    ['hustings', 10],
    ['kept', 18],
    ['hugo', 8],
  ]);
  expect(together.phases[0]?.cpu).toBe(18);
  expect(together.commands?.[0]?.cpu).toBe(4);
  // A build that once did not give the bytes of a full one is told, whichever round was the cheapest.
  expect(together.change).toMatchObject({ cpu: 4, differing: 1 });
});

test('what was measured by the clock alone is compared by it', () => {
  const round = (wall: number) => sizeRecord(50, { measured: [measured('kept', { cpu: null, wall })], change: null });
  expect(cheapest([round(7), round(5)]).measured[0]?.wall).toBe(5);
});
