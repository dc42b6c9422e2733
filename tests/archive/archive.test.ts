import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { readPublished, writePublished } from '../../src/content/published.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';
import { expectTheSame, statementsIn } from '../content/alone.ts';

test('the archive that ships contradicts itself nowhere', () => {
  const { findings } = loadContent('content', day('2026-05-01'));
  expect(findings.filter(({ severity }) => severity === 'error').map(asText)).toEqual([]);
});

test('what the archive is asked to look at again is known: short phases, and clocks that disagree', () => {
  const { findings } = loadContent('content', day('2026-05-01'));
  const hints = new Set(findings.map(({ code }) => code));
  expect([...hints].sort()).toEqual(['filing-order', 'phase-too-short']);
});

test('of each election, a statement by itself is found to be what it is found to be among all', () => {
  const folder = path.resolve('content');
  const ofEach = new Map(statementsIn(folder).map((file) => [file.split('/')[1], file]));
  expect(expectTheSame(folder, day('2021-01-01'), [...ofEach.values()])).toBe(16);
}, 120_000);

test('the archive’s own list is in order', () => {
  const text = readFileSync('content/published.txt', 'utf8');
  const { promised, wrong } = readPublished(text, 'content/published.txt');
  expect(wrong).toEqual([]);
  expect(promised.length).toBeGreaterThan(300);
  expect(writePublished(promised)).toBe(text);
});
