/** Records of the benchmark with numbers that are easy to divide. */
import type { BenchRecord, Change, ContestantName, Measured, SizeRecord } from '../../bench/record.ts';

export const measured = (name: ContestantName, more: Partial<Measured> = {}): Measured => ({
  name,
  version: name === 'hustings' || name === 'kept' ? '' : '1.0',
  wall: 10,
  cpu: 10,
  memory: 500e6,
  largest: 400e6,
  pages: 1234,
  files: 2345,
  bytes: 3_000_000,
  ...more,
});

export const CHANGE: Change = { wall: 4, cpu: 5, memory: 500e6, largest: 400e6, differing: 0, phases: [] };

export const sizeRecord = (statements: number, more: Partial<SizeRecord> = {}): SizeRecord => ({
  statements,
  corpus: { files: 100, bytes: 1_000_000 },
  measured: [
    measured('hustings', { cpu: 30, wall: 24 }),
    measured('kept', { cpu: 20, wall: 16, indexed: 2_000_000 }),
    measured('floor', { cpu: 5, memory: 250e6 }),
    measured('hugo'),
    measured('eleventy', { cpu: 25 }),
    measured('hugo-full', { cpu: 40, wall: 20 }),
  ],
  phases: [],
  change: CHANGE,
  ...more,
});

export const record = (sizes: readonly SizeRecord[], more: Partial<BenchRecord> = {}): BenchRecord => ({
  date: '2026-11-22',
  command: 'npm run bench',
  machine: { processor: 'A processor', cores: 2, memory: 24e9, system: 'Linux 6.1', node: '24.0.0' },
  load: 0.2,
  runs: 1,
  sizes,
  missing: [],
  ...more,
});
