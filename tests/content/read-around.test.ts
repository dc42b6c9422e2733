/** A statement that is checked by itself: nothing is said less of it than by the check of everything. */
import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { EXAMPLE_BASE, EXAMPLE_DAY } from '../../src/checks/example-base.ts';
import { loadStatements } from '../../src/checks/load.ts';
import { day } from '../../src/governance/day.ts';
import { CODES } from '../../src/handbook/checks-reference.ts';
import { type ExampleFile, filesOf } from '../../src/handbook/run-example.ts';
import { ran } from '../commands/ran.ts';
import { folderOf } from '../temporary.ts';
import { expectTheSame } from './alone.ts';

function written(files: Readonly<Record<string, ExampleFile>>): string {
  const folder = folderOf();
  for (const [name, text] of Object.entries(files)) {
    if (typeof text === 'object' && !(text instanceof Uint8Array)) continue;
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
  return folder;
}

for (const folder of ['tests/fixtures/broken', 'tests/fixtures/small']) {
  test(`each statement in ${folder}`, () => {
    expect(expectTheSame(path.resolve(folder), day('2021-01-01'))).toBeGreaterThan(3);
  });
}

test('the statements of every example that changes a statement, a person or an organization', () => {
  const about = CODES.filter(({ example }) =>
    Object.keys(example.wrong).some((name) => /candidates\/|^(?:people|organizations)\//.test(name)),
  );
  expect(about.length).toBeGreaterThan(50);
  for (const { example } of about) {
    expectTheSame(written(filesOf(example.wrong)), EXAMPLE_DAY);
  }
});

describe('what hangs on other statements', () => {
  const statement = (name: string, github: string, affiliation: string) =>
    `---\nname: ${name}\ngithub: ${github}\naffiliation: ${affiliation}\n---\nI would like to help.\n`;
  const concerning = (files: Readonly<Record<string, string>>, file: string) => {
    const folder = written({ ...EXAMPLE_BASE, ...files });
    expectTheSame(folder, EXAMPLE_DAY);
    return loadStatements(folder, [file], EXAMPLE_DAY).findings.map(({ code }) => code);
  };

  test('a second statement of the same person, in any spelling of the handle', () => {
    const at = (name: string) => `elections/2021-05/candidates/${name}.md`;
    for (const other of ['FINN-X', '"\\u0066inn-x"', "'Finn-X'"]) {
      const files = {
        [at('a')]: statement('Finn Example', 'finn-x', 'independent'),
        [at('b')]: statement('Finn Example', other, 'independent'),
      };
      expect(concerning(files, at('a')), other).toContain('two-statements');
      expect(concerning(files, at('b')), other).toContain('two-statements');
    }
  });

  test('a seat of somebody who is known by a statement alone', () => {
    const base = EXAMPLE_BASE['elections/2020-05/election.yaml'] ?? '';
    const files = {
      'elections/2020-05/election.yaml': base.replace('[ada, dora]', '[hana-x, dora]'),
      'elections/2020-05/candidates/hana-x.md': statement('Hana Example', 'hana-x', 'Bolt'),
      'elections/2021-05/candidates/ivo-x.md': statement('Ivo Example', 'ivo-x', 'Bolt'),
    };
    expect(concerning(files, 'elections/2021-05/candidates/ivo-x.md')).toContain('cap-reached');
  });
});

test('one statement among ten thousand is checked in well under two seconds', async () => {
  const folder = path.join(folderOf(), 'content');
  cpSync('tests/fixtures/small', folder, { recursive: true });
  const text = `---\nname: Somebody Else\naffiliation: independent\n---\n${'I would **like** to [help](https://example.org/).\n\n'.repeat(20)}`;
  for (const election of ['2018-03', '2020-03']) {
    mkdirSync(path.join(folder, `elections/${election}/candidates`), { recursive: true });
    for (let index = 0; index < 5000; index += 1)
      writeFileSync(path.join(folder, `elections/${election}/candidates/somebody-${index}.md`), text);
  }
  // The processor's time, and the shortest of some runs: what else the machine does is not the command's fault.
  const times: number[] = [];
  for (let run = 0; run < 3; run += 1) {
    const before = process.cpuUsage();
    const file = path.join(folder, 'elections/2018-03/candidates/jonas.md');
    const { out } = await ran(['check', file], { content: folder, now: '2021-01-01' });
    expect(out).toContain('no findings');
    const { user, system } = process.cpuUsage(before);
    times.push((user + system) / 1e6);
  }
  expect(Math.min(...times)).toBeLessThan(1.2);
}, 60_000);
