/** The lines that the manual gives for drawing an order again are run, and give the site's order. */
import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { inOrder } from '../../src/governance/candidates.ts';
import { candidacy } from '../governance/support.ts';

const PAGE = readFileSync('docs/manual/order-of-candidates.md', 'utf8');
const VALUE = '0f'.repeat(32);
const NAMES = ['ada', 'bo', 'cleo', 'dan', 'eve', 'fay', 'gus', 'hal'];

const block = (language: string, having: string): string =>
  [...PAGE.matchAll(/```(\w+)\n([\s\S]*?)```/g)].find(
    ([, is, text]) => is === language && text?.includes(having),
  )?.[2] ?? '';
const there = (command: string): boolean => spawnSync(command, ['--version']).error === undefined;

const order = inOrder({
  id: '2026-12',
  candidacies: NAMES.map((name) => candidacy(name)),
  draw: { by: 'beacon', beacon: 'quicknet', round: 1, value: VALUE },
}).map(({ slug }) => slug);

describe('the manual’s lines', () => {
  test.skipIf(!there('python3'))('in Python draw the same order', () => {
    const script = block('python', 'hashlib')
      .replace('"5eed"', JSON.stringify(VALUE))
      .replace(/\["ada".*?\]/, JSON.stringify(NAMES));
    expect(execFileSync('python3', ['-c', script], { encoding: 'utf8' })).toBe(
      `[${order.map((name) => `'${name}'`).join(', ')}]\n`,
    );
  });

  test.skipIf(!there('sha256sum'))('in a shell draw the same order', () => {
    const script = block('sh', 'sha256sum')
      .replace('value=5eed', `value=${VALUE}`)
      .replace('ada bo cleo', NAMES.join(' '));
    const lines = execFileSync('sh', ['-c', script], { encoding: 'utf8' }).trimEnd().split('\n');
    expect(lines.map((line) => line.split(' ')[1])).toEqual(order);
  });
});
