import { expect, test } from 'vitest';
import { parseMemory, parseStat } from '../../bench/proc.ts';

const rest = (name: string) =>
  `4711 ${name} S 4700 4711 4690 0 -1 4194304 100 5 0 0 250 25 1000 100 20 0 11 0 1470530 2998272 410 18446744073709551615`;

test.each(['(node)', '(a name (with) spaces)', '(tricky) R 1 2 3)', '(()'])(
  'a process called %s is read by its last parenthesis',
  (name) => {
    expect(parseStat(rest(name))).toEqual({
      pid: 4711,
      session: 4690,
      cpu: 2.75,
      cpuOfChildren: 11,
      started: '1470530',
    });
  },
);

test('what is no such line is refused', () => {
  expect(() => parseStat('')).toThrow('not a line');
  expect(() => parseStat('4711 (node) S 4700')).toThrow('not a line');
});

test('memory is what is there now and the most that was; a process that has ended holds none', () => {
  expect(parseMemory('Name:\tnode\nVmPeak:\t 9000 kB\nVmHWM:\t    2048 kB\nVmRSS:\t    1024 kB\n')).toEqual({
    resident: 1024 * 1024,
    most: 2048 * 1024,
  });
  expect(parseMemory('Name:\tnode\nState:\tZ (zombie)\n')).toEqual({ resident: 0, most: 0 });
});
