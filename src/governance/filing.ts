/**
 * When a statement reached the community, beside the window in which nominations were open. A deadline can mean three
 * clocks, and a charter may not say which; so each is answered by itself and none is judged.
 */
import type { Instant } from './instant.ts';
import type { Filing, Phase } from './model.ts';
import type { DeadlineClock } from './rules/deadline-clock.ts';

/** In the order in which they run: written, committed, merged. */
export const CLOCKS = ['authored', 'committed', 'merged'] as const;
export type Clock = (typeof CLOCKS)[number];

export interface FilingTime {
  readonly clock: Clock;
  readonly at: Instant;
  /** Beside the window: before it, within it, after it; null where no window is recorded. */
  readonly place: 'early' | 'inside' | 'late' | null;
  /** How far outside the window, in seconds: until it opens, or since it closed; 0 inside. */
  readonly outside: number;
}

const seconds = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 1000;

/** Each clock that the records give, with its place beside the window. The end of a window does not belong to it. */
export function filingTimes(
  filing: Pick<Filing, Clock>,
  window: Pick<Phase, 'start' | 'end'> | null,
): readonly FilingTime[] {
  return CLOCKS.flatMap((clock): FilingTime[] => {
    const at = filing[clock];
    if (at === null) return [];
    if (window === null) return [{ clock, at, place: null, outside: 0 }];
    if (at < window.start) return [{ clock, at, place: 'early', outside: seconds(at, window.start) }];
    if (at < window.end) return [{ clock, at, place: 'inside', outside: 0 }];
    return [{ clock, at, place: 'late', outside: seconds(window.end, at) }];
  });
}

/** Whether a filing kept a deadline, and by how much it did not, in seconds. */
export type Verdict =
  | { readonly kind: 'in-time' | 'undecided' }
  | { readonly kind: 'early' | 'late'; readonly clock: Clock; readonly at: Instant; readonly by: number };

const verdictOf = ({ clock, at, place, outside }: FilingTime): Verdict =>
  place === 'early' || place === 'late' ? { kind: place, clock, at, by: outside } : { kind: 'in-time' };

/**
 * What a filing means under the clock that the charter names. A request is opened after its commit was made and before it
 * is merged: where those two agree, so does it. Where the charter names no clock, only what is so by every known clock is
 * decided. The nearest moment to the window is the one that is told.
 */
export function judged(
  filing: Pick<Filing, Clock>,
  window: Pick<Phase, 'start' | 'end'> | null,
  means: DeadlineClock,
): Verdict {
  const known = filingTimes(filing, window);
  const asked =
    means === 'opened'
      ? known.filter(({ clock }) => clock !== 'authored')
      : means === 'unstated'
        ? known
        : known.filter(({ clock }) => clock === means);
  const [first] = asked;
  if (window === null || first === undefined || first.place === null) return { kind: 'undecided' };
  if (means === 'opened' && asked.length === 1 && first.clock === 'committed' && first.place !== 'late') {
    return { kind: 'undecided' };
  }
  if (asked.some(({ place }) => place !== first.place)) return { kind: 'undecided' };
  const nearest = asked.reduce((a, b) => (b.outside < a.outside ? b : a));
  return verdictOf(nearest);
}

/** A change to a statement: the commit that made it, when it was made and merged, and how many lines it touched. */
export interface Change {
  readonly commit: string;
  readonly authored: Instant;
  readonly committed: Instant;
  readonly merged: Instant;
  readonly added: number;
  readonly removed: number;
}

/** The changes of a statement, oldest first, that were made after nominations closed, by the clock that counts. */
export function changedAfter(changes: readonly Change[], window: Pick<Phase, 'end'>, means: DeadlineClock): Change[] {
  const [, ...later] = changes;
  return later.filter((change) => window.end <= (means === 'merged' ? change.merged : change.committed));
}
