import { expect, test } from 'vitest';
import { parseMarks, phasesOf } from '../../bench/phases.ts';

test('a phase lasts until the next begins, and has the processor time and the memory that were seen meanwhile', () => {
  const marks = parseMarks('{"phase":"read","at":1100}\n{"phase":"check","at":1250}\n{"phase":"read","at":1300}\n');
  const samples = [
    { at: 1000, cpu: 0, memory: 10 },
    { at: 1200, cpu: 1, memory: 30 },
    { at: 1400, cpu: 3, memory: 20 },
  ];
  const close = (value: number) => expect.closeTo(value, 5);
  expect(phasesOf(marks, samples, 1000, 1400)).toEqual([
    { phase: 'start', wall: close(0.1), cpu: close(0.5), memory: 10 },
    // From 1100 to 1250 and from 1300 on.
    { phase: 'read', wall: close(0.25), cpu: close(2), memory: 30 },
    // No sample falls into it: the next one tells of its memory.
    { phase: 'check', wall: close(0.05), cpu: close(0.5), memory: 20 },
  ]);
});

test('without samples only the time is known', () => {
  expect(phasesOf([{ phase: 'read', at: 1100 }], [], 1000, 1400)).toEqual([
    { phase: 'start', wall: 0.1, cpu: null, memory: null },
    { phase: 'read', wall: 0.3, cpu: null, memory: null },
  ]);
});
