import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { accentCss } from '../../src/styles/accent.ts';
import { channels, contrast, linear } from '../../src/styles/colour.ts';

const css = readFileSync(new URL('../../src/styles/tokens.css', import.meta.url), 'utf8');

/** The colours that a part of tokens.css sets, by name. */
const coloursIn = (part: string): Map<string, string> =>
  new Map([...part.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})/g)].map(([, name = '', hex = '']) => [name, hex]));

const [lightPart = '', rest = ''] = css.split('@media (prefers-color-scheme: dark)');
const light = coloursIn(lightPart);
const dark = new Map([...light, ...coloursIn(rest.split('@media print')[0] ?? '')]);
const COHORTS = [1, 2, 3, 4];

/** How people with a missing kind of cone see linear RGB: Machado, Oliveira and Fernandes (2009), severity 1. */
const SIGHTS = {
  usual: [1, 0, 0, 0, 1, 0, 0, 0, 1],
  protanopia: [0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116, 1.051998],
  deuteranopia: [0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.01182, 0.04294, 0.968881],
  tritanopia: [1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367, 0.3039],
};

/** A colour as it is seen, in OKLab (Ottosson 2020), where equal distances look about equal. */
function seen(hex: string, matrix: readonly number[]): number[] {
  const rgb = channels(hex).map(linear);
  const at = (row: number): number =>
    Math.min(
      1,
      Math.max(
        0,
        rgb.reduce((sum, value, index) => sum + value * (matrix[row * 3 + index] ?? 0), 0),
      ),
    );
  const [r, g, b] = [at(0), at(1), at(2)];
  const l = Math.cbrt(0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b);
  const m = Math.cbrt(0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b);
  const s = Math.cbrt(0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b);
  return [
    0.2104542553 * l + 0.793617785 * m - 0.0040720468 * s,
    1.9779984951 * l - 2.428592205 * m + 0.4505937099 * s,
    0.0259040371 * l + 0.7827717662 * m - 0.808675766 * s,
  ];
}

const distance = (a: string, b: string, matrix: readonly number[]): number => {
  const other = seen(b, matrix);
  return Math.hypot(...seen(a, matrix).map((value, index) => value - (other[index] ?? 0)));
};

describe.each([
  ['light', light],
  ['dark', dark],
])('the %s colours', (_, colours) => {
  const colour = (name: string): string => {
    const hex = colours.get(name);
    if (hex === undefined) throw new Error(`tokens.css sets no --${name}`);
    return hex;
  };
  const ratio = (a: string, b: string): number => contrast(colour(a), colour(b));

  test.each(['paper', 'paper-shaded'])('let every text be read on %s', (paper) => {
    const texts = ['ink', 'ink-soft', 'accent', ...COHORTS.map((cohort) => `cohort-${cohort}-text`)];
    for (const text of texts) expect(ratio(text, paper), text).toBeGreaterThanOrEqual(4.5);
  });

  test('let marks and strong lines be seen', () => {
    for (const mark of ['line-strong', ...COHORTS.map((cohort) => `cohort-${cohort}`)])
      expect(ratio(mark, 'paper'), mark).toBeGreaterThanOrEqual(3);
  });

  test('let names be read on bars and tags', () => {
    expect(ratio('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    for (const cohort of COHORTS) {
      expect(ratio(`cohort-${cohort}-on`, `cohort-${cohort}`), `${cohort}`).toBeGreaterThanOrEqual(4.5);
      expect(ratio('ink', `cohort-${cohort}-tint`), `${cohort}`).toBeGreaterThanOrEqual(7);
      expect(ratio(`cohort-${cohort}`, `cohort-${cohort}-tint`), `${cohort} edge`).toBeGreaterThanOrEqual(2.7);
    }
  });

  test.each(Object.entries(SIGHTS))('tell any two cohorts apart with %s sight', (_sight, matrix) => {
    for (const a of COHORTS)
      for (const b of COHORTS)
        if (a < b)
          expect(distance(colour(`cohort-${a}`), colour(`cohort-${b}`), matrix), `${a} and ${b}`).toBeGreaterThan(0.08);
  });
});

describe('the accent of a community', () => {
  test.each(['#ffee00', '#000000', '#ffffff', '#0f62fe', '#f15b3e'])(
    '%s becomes readable on light and dark paper',
    (accent) => {
      const [onLight = '', onDark = ''] = [...accentCss(accent).matchAll(/--accent: (#[0-9a-f]{6})/g)].map(
        ([, hex]) => hex,
      );
      const [textLight = '', textDark = ''] = [...accentCss(accent).matchAll(/--on-accent: (#[0-9a-f]{6})/g)].map(
        ([, hex]) => hex,
      );
      expect(contrast(onLight, light.get('paper-shaded') ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(onDark, dark.get('paper-shaded') ?? '')).toBeGreaterThanOrEqual(4.5);
      expect(contrast(textLight, onLight)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(textDark, onDark)).toBeGreaterThanOrEqual(4.5);
    },
  );

  test('a colour that can be read already stays as it is', () => {
    expect(accentCss('#9b1c31')).toContain('--accent: #9b1c31;');
  });

  test('what is not a colour is refused', () => {
    expect(() => accentCss('red')).toThrow(RangeError);
  });
});
