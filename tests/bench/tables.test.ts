import { expect, test } from 'vitest';
import { BENCH, readAsked } from '../../bench/command.ts';
import { compare } from '../../bench/ratios.ts';
import * as tables from '../../bench/tables.ts';
import { plain } from '../../src/commands/hustings.ts';
import { parse } from '../../src/commands/parse.ts';
import { benchmarkPageOf } from '../../src/handbook/benchmark-page.ts';
import { CHANGE, measured, record, sizeRecord } from './sample.ts';

function asked(args: readonly string[]) {
  const found = parse([BENCH], ['bench', ...args], () => {});
  if (found === null) throw new Error('help was asked for');
  return readAsked(found.options);
}

const sizeTables = (...args: Parameters<typeof tables.sizeTables>) => plain(tables.sizeTables(...args));
const goalTable = (...args: Parameters<typeof tables.goalTable>) => plain(tables.goalTable(...args));
const { circumstances, comparisonTable } = tables;

test('the tables of a size name each contestant with what it wrote, what it cost, and how Hustings compares', () => {
  const phases = [{ phase: 'read' as const, wall: 1.5, cpu: null, memory: 100e6 }];
  const text = sizeTables(
    sizeRecord(1000, {
      phases,
      change: { ...CHANGE, phases: [{ phase: 'read', wall: 0.5, cpu: null, memory: null }] },
    }),
  );
  const ours = '| Hustings, the complete site';
  expect(text).toContain(`${ours}, from nothing | 1,234 | 3.0 MB | – | 24.0 s | 30.0 s | 500 MB | – |`);
  expect(text).toContain(`${ours}, code unchanged | 1,234 | 3.0 MB | 2.0 MB | 16.0 s | 20.0 s | 500 MB | – |`);
  expect(text).toContain('| The floor (1.0) | 1,234 | 3.0 MB | – | 10.0 s | 5.00 s | 250 MB | 4.00 |');
  expect(text).toContain('| Eleventy 1.0, bare pages | 1,234 | 3.0 MB | – | 10.0 s | 25.0 s | 500 MB | 0.80 |');
  expect(text).toContain(
    '| Hugo 1.0, as many pages, and Pagefind | 1,234 | 3.0 MB | – | 20.0 s | 40.0 s | 500 MB | 0.50 |',
  );
  expect(text).toContain('| Read | 1.50 s | not measured | 100 MB | 0.50 s |');
  expect(text).toContain(
    '4.00 s, 5.00 s of processor time; 0.25 of that of a full build. Identical to a build from nothing: yes.',
  );
});

test('what commands cost is told where it was measured', () => {
  const commands = [{ command: 'check <file>' as const, wall: 0.4, cpu: 0.6, memory: 100e6 }];
  expect(sizeTables(sizeRecord(50, { commands }))).toContain('| `check <file>` | 0.40 s | 0.60 s | 100 MB |');
  expect(goalTable({ sizes: [sizeRecord(50, { commands })] })).toContain(
    '| One changed file checked among 50 in at most 0.5 s of processor time | 0.60 s | **missed** |',
  );
});

test('bytes that differ after a change are said', () => {
  const change = { wall: 4, cpu: null, memory: null, largest: null, differing: 1200, phases: [] };
  expect(sizeTables(sizeRecord(1000, { change }))).toContain('nothing: no, 1,200 files differ.');
});

test('a missed goal is stated as missed, one that was not measured as that', () => {
  const text = goalTable({
    sizes: [sizeRecord(10_000, { measured: [measured('kept', { cpu: 30 }), measured('hugo-full')] })],
  });
  expect(text).toContain('Pagefind | 3.00 times that of Hugo | **missed** |');
  expect(text).toContain('Pagefind | not measured | not measured |');
  expect(text).toContain('| Peak memory under 1 GB | 500 MB | met |');
});

test('a record says when, how and where it was made, what was missing, and whether the machine was busy', () => {
  const missing = [{ name: 'hugo' as const, why: 'not found on PATH' }];
  const quiet = circumstances(record([], { missing, runs: 3 }));
  expect(quiet).toContain('- 2026-11-22, `npm run bench`, each build 3 times, of which the cheapest counts.');
  expect(quiet).toContain('- Hugo was not measured: not found on PATH.');
  expect(quiet).not.toContain('busy');
  expect(circumstances(record([], { load: 8 }))).toContain('busy');
});

test('a comparison names what was not compared', () => {
  const now = { sizes: [sizeRecord(50, { measured: [measured('hustings')] })] };
  expect(comparisonTable(compare({ sizes: [] }, now))).toContain(
    '| processor time, Hustings to Hugo, at 50 statements | not measured | not measured | not compared (information) |',
  );
});

test('the handbook’s page holds the goals and a section for each size', () => {
  const page = benchmarkPageOf(record([sizeRecord(50), sizeRecord(1000)]));
  expect(page.match(/^###? .*$/gm)).toEqual([
    '## What is measured',
    '## How to run it',
    '## Where the time goes',
    '## Goals',
    '## Recorded',
    '### 50 statements',
    '### 1,000 statements',
  ]);
});

test('what cannot be measured is refused with what to write', () => {
  expect(asked(['--sizes', '1000,50', '--only', 'hugo,floor'])).toMatchObject({
    sizes: [50, 1000],
    only: ['floor', 'hugo'],
    runs: 1,
  });
  expect(asked([]).sizes).toEqual([50, 1000, 10_000]);
  expect(asked(['--check'])).toMatchObject({ sizes: [50, 1000], runs: 3 });
  expect(() => asked(['--sizes', '55'])).toThrow('"55" is no multiple of ten');
  expect(() => asked(['--only', 'jekyll'])).toThrow('There is no "jekyll"');
  expect(() => asked(['--check', '--record'])).toThrow('One of the two');
  expect(() => asked(['--runs', '0'])).toThrow('no number of runs');
});
