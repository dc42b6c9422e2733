import fc from 'fast-check';
import { expect, test } from 'vitest';
import { examine } from '../../src/content/markup/compile.ts';
import { TIMEOUT, WHILE_THERE_IS_TIME } from './bounds.ts';
import { evaluates, judge, page } from './mdx.ts';
import { createSatteriMdx } from './satteri-mdx.ts';

test(
  'no page that the checks let pass evaluates anything, or breaks the build',
  async () => {
    const seen = new Map<string, number>();
    await fc.assert(
      fc.asyncProperty(page, async (text) => {
        const verdict = await judge(text);
        seen.set(verdict, (seen.get(verdict) ?? 0) + 1);
        expect(verdict).toMatch(/refused|harmless/);
      }),
      WHILE_THERE_IS_TIME,
    );
    // A generator whose every page is refused, or none, would prove nothing.
    expect(seen.get('refused')).toBeGreaterThan(100);
    expect(seen.get('harmless')).toBeGreaterThan(100);
    console.log(`charter pages: ${seen.get('refused')} refused, ${seen.get('harmless')} harmless`);
  },
  TIMEOUT,
);

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

test('a page that ends with a backslash is refused before the parser sees it, which would end the process', () => {
  const text = `export const a = PWNED[x]: <Rule is="seats">{PWNED}</Rule>[^1]\`---${'\\'}`;
  for (const kind of ['charter', 'handbook'] as const) {
    for (const end of ['', '\n', ' \n\n'])
      expect(examine(kind, `A\n\n${text}${end}`).error).toMatchObject({ line: 3, column: 67 });
  }
});
