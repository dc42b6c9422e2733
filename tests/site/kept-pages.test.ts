import { expect, test } from 'vitest';
import { fileAt } from '../../src/site/kept-pages.ts';

test.each([
  ['/people/ada/', 'page', 'people/ada/index.html'],
  ['/people/ada', 'page', 'people/ada/index.html'],
  ['/committees/council/2026-01-01/', 'page', 'committees/council/2026-01-01/index.html'],
  ['/calendars/council.ics', 'endpoint', 'calendars/council.ics'],
])('the %s of a route (%s) lies in %s', (pathname, type, file) => {
  expect(fileAt(pathname, type)).toBe(file);
});
