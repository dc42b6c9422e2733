/** Ballots that a community publishes, and what its records say of how they are counted. */
import type { PersonId } from './ids.ts';

/** The ways to count ballots. */
export const METHODS = [
  'schulze',
  'ranked-pairs',
  'minimax',
  'condorcet-irv',
  'borda',
  'stv-scottish',
  'stv-exact',
  'stv-meek',
  'approval',
  'plurality',
  'score',
  'star',
  'bloc-star',
] as const;
export type Method = (typeof METHODS)[number];

/** What an unranked candidate means: less liked than every ranked one, or nothing: the voter takes no part in their pairs. */
export const UNRANKED = ['last', 'ignored'] as const;
export type Unranked = (typeof UNRANKED)[number];

/** By what a victory is measured: how many voters are for the winner, or how many more than are for the loser. */
export const STRENGTHS = ['winning-votes', 'margins'] as const;
export type Strength = (typeof STRENGTHS)[number];

/** The methods whose order may depend on the strength of victories. */
export const BY_STRENGTH: readonly Method[] = ['schulze', 'ranked-pairs', 'minimax'];

/** The methods that need no more than how many voters prefer one candidate to another, for each two. */
export const BY_PAIRS: readonly Method[] = ['schulze', 'ranked-pairs', 'minimax', 'borda'];

/** The methods that need the points that voters gave. */
export const BY_POINTS: readonly Method[] = ['score', 'star', 'bloc-star'];

/** From how many ballots on they are published one by one, where a community decided on no other number. */
export const BALLOTS_FROM = 20;

/** Whether the better of two candidates has the lower number (a rank) or the higher (points). */
export const BETTER = ['lower', 'higher'] as const;

/** The ballots of an election as its file tells of them. What it leaves out is null. */
export interface Ballots {
  /** The file, from the content folder's parent. */
  readonly file: string;
  /** Its text; null where there is no such file, or it cannot be read. */
  readonly text: string | null;
  /** The candidates in the order of the columns, where the file does not name them. */
  readonly columns: readonly string[] | null;
  readonly better: (typeof BETTER)[number];
  readonly method: Method | null;
  readonly unranked: Unranked | null;
  readonly strength: Strength | null;
  /** The option that stands for nobody, and what a candidate needs against it. */
  readonly none: { readonly candidate: string; readonly majority: number; readonly quorum: number | null } | null;
  /** Whom names in the file mean, where it spells them as no record does. */
  readonly names: ReadonlyMap<string, PersonId>;
}
