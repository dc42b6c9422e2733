/**
 * Mutations thrown at real builds. Each that the check lets pass is kept, so that one build holds all that are left of many:
 * it must come to its end, and say nothing of the code.
 */
import { spawn } from 'node:child_process';
import path from 'node:path';
import process from 'node:process';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../src/checks/load.ts';
import { readFiles } from '../../src/content/files.ts';
import { understand } from '../../src/content/read.ts';
import { day } from '../../src/governance/day.ts';
import { RICH } from '../hostile/addresses.ts';
import { folderOf } from '../temporary.ts';
import { SECONDS, TIMEOUT } from './bounds.ts';
import { broken, richMutation } from './mutations.ts';

const TODAY = '2026-11-22';
/** How long mutations are tried before what is left of them is built, which takes longer than that; and how many at least, on a machine that does other things. */
const GATHERING = 2000;
const LEAST = 60;

type Files = Record<string, string | Uint8Array>;

const passes = (files: Files): boolean =>
  examine(understand(readFiles(files)), day(TODAY)).findings.every(({ severity }) => severity !== 'error');

/** The community with every mutation in it that the check lets stand beside those before it. */
function mutated(seed: number): { files: Files; tried: number; kept: number } {
  let files: Files = { ...RICH };
  let [tried, kept] = [0, 0];
  const until = Date.now() + GATHERING;
  for (const mutation of fc.sample(richMutation, { numRuns: 5000, seed })) {
    if (tried >= LEAST && Date.now() > until) break;
    const next = { ...files };
    broken(next, mutation);
    tried += 1;
    if (!passes(next)) continue;
    kept += 1;
    files = next;
  }
  return { files, tried, kept };
}

/** What a build of a content folder ends with, and all that it says. */
function build(content: string, out: string): Promise<{ status: number | null; output: string }> {
  const args = ['scripts/hustings.ts', 'build', '--content', content, '--out', out];
  const child = spawn(process.execPath, args, { env: { ...process.env, HUSTINGS_NOW: TODAY, NODE_ENV: 'production' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text) => {
      output += text;
    });
  return new Promise((resolve) => child.on('close', (status) => resolve({ status, output })));
}

test(
  'what the check lets pass of many mutations is built, without a word of the code',
  async () => {
    const until = Date.now() + SECONDS * 1000;
    let [builds, all, left] = [0, 0, 0];
    do {
      const seed = SECONDS > 5 ? Date.now() % 1_000_000_000 : 2026;
      const { files, tried, kept } = mutated(seed);
      const folder = folderOf(
        Object.fromEntries(Object.entries(files).map(([file, text]) => [`content/${file}`, `${text}`])),
      );
      const { status, output } = await build(path.join(folder, 'content'), path.join(folder, 'out'));
      expect({ seed, status, output }).toEqual({
        seed,
        status: 0,
        output: expect.not.stringMatching(/\n\s+at |undefined|\[object/),
      });
      builds += 1;
      all += tried;
      left += kept;
    } while (Date.now() < until);
    expect(left).toBeGreaterThan(0);
    expect(left).toBeLessThan(all);
    console.log(`builds: ${builds}, of ${left} of ${all} mutations`);
  },
  TIMEOUT * 4,
);
