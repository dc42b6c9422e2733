import { describe, expect, test, vi } from 'vitest';
import { CHECKS } from '../../src/content/checks/index.ts';
import { CODES, checksReference } from '../../src/content/checks/reference.ts';
import { findingsOf } from '../../src/content/checks/run-example.ts';
import { asText, formatPlace } from '../../src/content/finding.ts';

// A busy machine may need seconds for what takes one.
vi.setConfig({ testTimeout: 60_000 });

test('the community that all examples start from is in order', () => {
  expect(findingsOf({}).map(asText)).toEqual([]);
});

test('no two findings share a code', () => {
  const codes = CODES.map(({ code }) => code);
  expect(codes.filter((code, index) => codes.indexOf(code) !== index)).toEqual([]);
});

describe('the example of each code breaks its rule, in its place, and no other rule', () => {
  for (const { code, severity, example } of CODES) {
    if (example === null) continue;
    test(code, () => {
      const found = findingsOf(example.wrong).map((finding) => [
        finding.code,
        finding.severity,
        formatPlace(finding.place),
      ]);
      expect(found).toEqual([[code, severity, example.at]]);
    });
  }
});

describe('what is nearly wrong is in order', () => {
  for (const { code, example } of CHECKS) {
    if (example.right === undefined) continue;
    const right = example.right;
    test(code, () => expect(findingsOf(right).map(asText)).toEqual([]));
  }
});

test('every contradiction between two places names both', () => {
  const contradictions = ['handle-twice', 'affiliation-disagrees', 'cap-broken', 'phase-order', 'two-statements'];
  for (const { code, example } of CHECKS) {
    if (!contradictions.includes(code)) continue;
    expect(findingsOf(example.wrong)[0]?.also.length, code).toBeGreaterThan(0);
  }
});

test('the handbook’s page has a section for every code', () => {
  const page = checksReference();
  const sections = [...page.matchAll(/^## (.*)$/gm)].map((match) => match[1]);
  expect(sections).toEqual(CODES.map(({ code }) => code));
});
