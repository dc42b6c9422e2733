import process from 'node:process';
import { expect, test } from 'vitest';
import { quotedForCmd, runProgram } from '../../src/build/program.ts';

test('an argument with blanks or signs that cmd.exe would read stays one argument', () => {
  expect(['build', '--out', 'C:\\Users\\My Name\\site', 'a&calc', 'a"b', ''].map(quotedForCmd)).toEqual([
    'build',
    '--out',
    '"C:\\Users\\My Name\\site"',
    '"a&calc"',
    '"a""b"',
    '""',
  ]);
});

test('a program is run without a shell here, and what it writes is answered', () => {
  const said = runProgram(process.execPath, ['-p', 'process.argv[1]', '$HOME; `x` "y"'], { encoding: 'utf8' });
  expect(said.trim()).toBe('$HOME; `x` "y"');
});
