/**
 * When a statement reached the community, beside the window in which nominations were open. A deadline can mean four
 * clocks; each is answered by itself, and judged is by the one that the charter names.
 */
import type { Instant } from './instant.ts';
import type { Filing, Phase } from './model.ts';
import type { DeadlineClock } from './rules/deadline-clock.ts';

/** In the order in which they usually run: written, committed, the request opened, merged. */
export const CLOCKS = ['authored', 'committed', 'opened', 'merged'] as const;
export type Clock = (typeof CLOCKS)[number];

/** The moments of a filing, each null where it is not known. */
export type Moments = Pick<Filing, Clock>;

/** Which clock a charter's deadline goes by. One that names none is read as most are: the day of the request counts. */
export const CLOCK_OF: Readonly<Record<DeadlineClock, Clock>> = {
  opened: 'opened',
  written: 'authored',
  committed: 'committed',
  merged: 'merged',
  unstated: 'opened',
};

/** Whether whoever makes a commit sets this clock, so that it is evidence and no proof. The others are the host's. */
export const isEvidence = (clock: Clock): boolean => clock === 'authored' || clock === 'committed';

/** The first moment that is known of a filing. */
export const firstKnown = (filing: Moments): Instant | null =>
  CLOCKS.map((clock) => filing[clock]).find((at) => at !== null) ?? null;

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
export function filingTimes(filing: Moments, window: Pick<Phase, 'start' | 'end'> | null): readonly FilingTime[] {
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
  | { readonly kind: 'not-known' }
  | { readonly kind: 'in-time'; readonly clock: Clock; readonly at: Instant }
  | { readonly kind: 'early' | 'late'; readonly clock: Clock; readonly at: Instant; readonly by: number };

const verdictOf = ({ clock, at, place, outside }: FilingTime): Verdict =>
  place === 'early' || place === 'late' ? { kind: place, clock, at, by: outside } : { kind: 'in-time', clock, at };

/**
 * What a filing means under the clock that the charter names. Whatever the clock, the moment lies before the merge: what
 * was merged in time is in time. Nothing is late but by its own clock, or by what must have come before it; and a commit
 * that says that it was made after its request was opened was made anew, so that its date tells nothing.
 */
export function judged(filing: Moments, window: Pick<Phase, 'start' | 'end'> | null, means: DeadlineClock): Verdict {
  if (window === null) return { kind: 'not-known' };
  const times = filingTimes(filing, window);
  const of = (clock: Clock) => times.find((time) => time.clock === clock);
  const asked = CLOCK_OF[means];
  const [own, opened, merged] = [of(asked), of('opened'), of('merged')];
  const isAnew = isEvidence(asked) && own?.place === 'late' && opened !== undefined && opened.place !== 'late';
  if (own !== undefined && !isAnew) return verdictOf(own);
  if (asked === 'merged') return opened?.place === 'late' ? verdictOf(opened) : { kind: 'not-known' };
  return merged === undefined || merged.place === 'late' ? { kind: 'not-known' } : verdictOf(merged);
}

/** A change to a statement: the commit that made it, when it was made and merged, and how many lines it touched. */
export interface Change {
  readonly commit: string;
  readonly authored: Instant;
  readonly committed: Instant;
  /** When the request that holds it was opened, as its host says; null where that is not known. */
  readonly opened: Instant | null;
  /** When it reached the main line; null while it is only asked for. */
  readonly merged: Instant | null;
  readonly added: number;
  readonly removed: number;
}

/**
 * What a change tells of a filing. Merging by squash or rebase makes commits anew and gives them the date of the merge, and
 * the main line does not tell which way was taken: of a commit that is merged, only the merge counts.
 */
export const momentsOf = ({ authored, committed, opened, merged }: Change): Moments =>
  merged === null ? { authored, committed, opened, merged } : { authored: null, committed: null, opened, merged };

/** A change that came after nominations had closed; `isKnown` is false where only its merge did, as far as can be told. */
interface LateChange extends Change {
  readonly isKnown: boolean;
  /** The moment that counts, or the merge, where that one is not known. */
  readonly at: Instant;
}

/** The changes of a statement, oldest first, that came after nominations had closed, or may have, by the clock that counts. */
export function changedAfter(
  changes: readonly Change[],
  window: Pick<Phase, 'start' | 'end'>,
  means: DeadlineClock,
): LateChange[] {
  const [, ...later] = changes;
  return later.flatMap((change): LateChange[] => {
    const verdict = judged(momentsOf(change), window, means);
    if (verdict.kind === 'late') return [{ ...change, isKnown: true, at: verdict.at }];
    return verdict.kind === 'not-known' && change.merged !== null
      ? [{ ...change, isKnown: false, at: change.merged }]
      : [];
  });
}
