/**
 * What a page shows is plain data: a page's view can be written down and read again, which is also how two builds find
 * that a page is the same.
 */
import { describe, expect, test } from 'vitest';
import { sample } from '../files/sample.ts';
import { viewsOf } from './drawn.ts';
import { fixture, siteWith } from './sites.ts';

/** Where a value holds something that no file of data can hold. */
function odd(value: unknown, at = ''): string[] {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return [];
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [at];
  if (Array.isArray(value)) return value.flatMap((each, index) => odd(each, `${at}[${index}]`));
  if (typeof value !== 'object' || Object.getPrototypeOf(value) !== Object.prototype) return [at];
  // A key without a value is one that is left out.
  return Object.entries(value).flatMap(([key, each]) => (each === undefined ? [] : odd(each, `${at}.${key}`)));
}

describe.each([
  ['small', fixture('small', '2018-12-15')],
  ['small, before it began', fixture('small', '2015-01-01')],
  ['coming', fixture('coming', '2026-11-25')],
  ['made up', siteWith(sample, '2021-07-01')],
])('the pages of a community (%s)', (_, all) => {
  const views = viewsOf(all);

  test('have each an address of their own', () => {
    expect(new Set(views.map(([address]) => address)).size).toBe(views.length);
  });

  test('show plain data, which is the same when it was written down and read again', () => {
    expect(views.flatMap(([address, view]) => odd(view, address))).toEqual([]);
    for (const [address, view] of views) {
      expect(structuredClone(view), address).toEqual(view);
      expect(JSON.parse(JSON.stringify(view)), address).toEqual(view);
    }
  });
});

test.each([
  ['a map', new Map()],
  ['a set', new Set()],
  ['a date', new Date(0)],
  ['a function', () => null],
  ['a number that is none', Number.NaN],
  ['a gap in a list', [undefined]],
])('what is not plain data is found: %s', (_, value) => {
  expect(odd({ here: [value] }).join()).toMatch(/^\.here\[0\]/);
});
