/** Whatever happens to a file, the reader and the checks say where it is wrong; they never fall over. */
import { expect, test, vi } from 'vitest';
import { EXAMPLE_BASE } from '../../src/checks/example-base.ts';
import { filesOf, findingsOf } from '../../src/handbook/run-example.ts';

// A busy machine may need seconds for what takes one.
vi.setConfig({ testTimeout: 60_000 });

const DAMAGE: readonly { readonly name: string; readonly to: (line: string) => string | null }[] = [
  { name: 'a line is lost', to: () => null },
  { name: 'a line comes twice', to: (line) => `${line}\n${line}` },
  { name: 'a value is another', to: (line) => line.replace(/(:\s+)\S.*$/, '$1[{ x: 9999-12-31 }]') },
  { name: 'a number is huge', to: (line) => line.replace(/\d+/g, '999999999') },
  { name: 'a day is far away', to: (line) => line.replace(/\d{4}-\d{2}-\d{2}/g, '2999-12-31') },
  { name: 'a day is long ago', to: (line) => line.replace(/\d{4}-\d{2}-\d{2}/g, '1900-01-01') },
];

for (const { name, to } of DAMAGE) {
  test(`where ${name}, every finding lies in a line that there is`, () => {
    for (const [file, text] of Object.entries(EXAMPLE_BASE)) {
      const lines = text.split('\n').slice(0, -1);
      for (const [index, line] of lines.entries()) {
        const damaged = to(line);
        if (damaged === line) continue;
        const overlay = { [file]: `${lines.toSpliced(index, 1, ...(damaged === null ? [] : [damaged])).join('\n')}\n` };
        const files = filesOf(overlay);
        for (const { place, also, message, expected } of findingsOf(overlay)) {
          expect(`${message} ${expected}`, `${file}:${index + 1}`).not.toMatch(/undefined|\[object|NaN/);
          for (const { file: at, line: number, col } of [place, ...also]) {
            const there = files[at.slice('content/'.length)];
            const last = typeof there === 'string' ? there.split('\n').length : 1;
            expect(number >= 1 && number <= last && col >= 1, `${file}:${index + 1}: ${at}:${number}:${col}`).toBe(
              true,
            );
          }
        }
      }
    }
  });
}
