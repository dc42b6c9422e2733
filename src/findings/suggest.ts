/** The nearest of several words, for "did you mean". */
import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like `word`, or null where none is near: at most a third of its letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const wanted = word.toLowerCase();
  const found = closest(
    wanted,
    candidates.map((each) => each.toLowerCase()),
  );
  if (distance(wanted, found) > Math.max(1, Math.floor(found.length / 3))) return null;
  return candidates.find((each) => each.toLowerCase() === found) ?? null;
}

/** "write X" where something near exists, else all that is possible, shortened after twelve. */
export function insteadOf(word: string, candidates: readonly string[], kind: string): string {
  const near = nearest(word, candidates);
  if (near !== null) return `did you mean "${near}"?`;
  if (candidates.length === 0) return `there is no ${kind} to name yet`;
  const known = [...new Set(candidates)];
  const shown = known.slice(0, 12).join(', ');
  return `known ${kind}s: ${shown}${known.length > 12 ? ', …' : ''}`;
}
