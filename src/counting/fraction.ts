/** Exact numbers: a whole number over a whole number. */

export interface Fraction {
  readonly n: bigint;
  /** Above zero; the two have no common part. */
  readonly d: bigint;
}

function common(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x === 0n ? 1n : x;
}

/** A whole number over another that is not zero. */
export function fraction(n: bigint | number, d: bigint | number = 1n): Fraction {
  const [over, under] = [BigInt(n), BigInt(d)];
  if (under === 1n) return { n: over, d: 1n };
  const part = common(over, under);
  const sign = under < 0n ? -1n : 1n;
  return { n: (sign * over) / part, d: (sign * under) / part };
}

export const ZERO: Fraction = fraction(0);
export const ONE: Fraction = fraction(1);

export const plus = (a: Fraction, b: Fraction): Fraction =>
  a.d === b.d ? fraction(a.n + b.n, a.d) : fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const minus = (a: Fraction, b: Fraction): Fraction => plus(a, { n: -b.n, d: b.d });
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const over = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d, a.d * b.n);
/** Below zero where the first is smaller, above where it is larger. */
export function compared(a: Fraction, b: Fraction): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}
export const sum = (all: readonly Fraction[]): Fraction => all.reduce(plus, ZERO);

/** Cut to so many decimals, or rounded up to them; of what is not below zero. */
export function rounded(a: Fraction, decimals: number, way: 'down' | 'up'): Fraction {
  const unit = 10n ** BigInt(decimals);
  const units = (a.n * unit) / a.d;
  return fraction(way === 'up' && units * a.d < a.n * unit ? units + 1n : units, unit);
}

/** As many decimals as a count shows. */
const DECIMALS = 5;

/** Its decimal figures, cut after so many, none that are zero at the end: "12.5". */
export function decimal(a: Fraction): string {
  const unit = 10n ** BigInt(DECIMALS);
  const size = ((a.n < 0n ? -a.n : a.n) * unit) / a.d;
  const after = (size % unit).toString().padStart(DECIMALS, '0').replace(/0+$/, '');
  return `${a.n < 0n && size > 0n ? '-' : ''}${size / unit}${after === '' ? '' : `.${after}`}`;
}

/** "12", "25/2": nothing lost. */
export const exactly = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`);
