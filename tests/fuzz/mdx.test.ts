import fc from 'fast-check';
import { expect, test } from 'vitest';
import { evaluates, judge, page } from './mdx.ts';
import { createSatteriMdx } from './satteri-mdx.ts';

test('no page that the checks let pass evaluates anything, or breaks the build', async () => {
  const seen = new Map<string, number>();
  await fc.assert(
    fc.asyncProperty(page, async (text) => {
      const verdict = await judge(text);
      seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
      expect(verdict).toMatch(/refused|harmless/);
    }),
    { numRuns: 4000 },
  );
  // A generator whose every page is refused, or none, would prove nothing.
  expect(seen.get('refused')).toBeGreaterThan(400);
  expect(seen.get('harmless')).toBeGreaterThan(400);
});

test('code that is compiled is seen', async () => {
  for (const text of [
    '{PWNED}',
    'export const a = PWNED',
    '| a | b |\n| - | - |\n| `x | <Rule is={PWNED} /> |',
    'a[^1]\n\n[^1]: {PWNED()}',
  ]) {
    expect(evaluates(await createSatteriMdx(text))).toBe(true);
  }
  expect(evaluates(await createSatteriMdx('`{PWNED}`'))).toBe(false);
});
