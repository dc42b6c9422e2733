import { expect, test } from 'vitest';
import { loadContent } from '../../src/checks/load.ts';
import { asText } from '../../src/findings/finding.ts';
import { day } from '../../src/governance/day.ts';

test('the archive that ships contradicts itself nowhere', () => {
  const { findings } = loadContent('content', day('2026-05-01'));
  expect(findings.filter(({ severity }) => severity === 'error').map(asText)).toEqual([]);
});

test('what the archive is asked to look at again is known: short phases, and clocks that disagree', () => {
  const { findings } = loadContent('content', day('2026-05-01'));
  const hints = new Set(findings.map(({ code }) => code));
  expect([...hints].sort()).toEqual(['filing-order', 'phase-too-short']);
});
