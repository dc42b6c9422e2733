/** The nearest of several words, for "did you mean". */
import { closest, distance } from 'fastest-levenshtein';

/** The candidate most like `word`, or null where none is near: at most a third of its letters differ. */
export function nearest(word: string, candidates: readonly string[]): string | null {
  if (candidates.length === 0) return null;
  const found = closest(word.toLowerCase(), [...candidates]);
  return distance(word.toLowerCase(), found.toLowerCase()) <= Math.max(1, Math.floor(found.length / 3)) ? found : null;
}

/** "write X" where something near exists, else all that is possible, shortened after twelve. */
export function insteadOf(word: string, candidates: readonly string[], kind: string): string {
  const near = nearest(word, candidates);
  if (near !== null) return `did you mean "${near}"?`;
  if (candidates.length === 0) return `there is no ${kind} yet`;
  const shown = candidates.slice(0, 12).join(', ');
  return `known ${kind}s: ${shown}${candidates.length > 12 ? ', …' : ''}`;
}
