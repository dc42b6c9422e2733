/** Values that YAML ends before a `#` which may belong to them. */
import type { Finding } from './finding.ts';
import type { CutValue, YamlSource } from './yaml.ts';

/** Numbers and days hold no `#`: what follows them is a remark however it is written. */
const OF_DIGITS = /^[\d.:+-]+(?: |$)/;

/** A remark has a space behind its `#`, or stands further off; `#1` behind one space is likelier a part of the value. */
const looksMeant = ({ gap, lost, kept }: CutValue): boolean =>
  gap === ' ' && /^#[^\s#]/.test(lost) && !OF_DIGITS.test(kept);

function said({
  key,
  kept,
  lost,
  gap,
  place,
}: CutValue): Pick<Finding, 'place' | 'message' | 'also'> & { whole: string } {
  const whole = `${key === null ? '' : `${key}: `}${JSON.stringify(`${kept}${gap}${lost}`)}`;
  const message = `only ${JSON.stringify(kept)} is read: YAML takes ${JSON.stringify(lost)} for a remark`;
  return { place, message, also: [], whole };
}

/**
 * What is to be said of the values of a file that end before a `#`. In a candidate's own file, every remark behind a value
 * is told: whoever writes one a year may not know that YAML has any.
 */
export const cutFindings = ({ cut }: YamlSource, isStatement: boolean): Finding[] =>
  cut().flatMap((each): Finding[] => {
    const { whole, ...finding } = said(each);
    if (looksMeant(each)) {
      const expected = `put it into quotes, ${whole}; a remark has a space behind its #`;
      return [{ ...finding, code: 'cut-by-hash', severity: 'error', expected }];
    }
    if (!isStatement) return [];
    const expected = `put it into quotes where it belongs to the value, ${whole}; leave it where it is a remark`;
    return [{ ...finding, code: 'remark-in-statement', severity: 'hint', expected }];
  });
