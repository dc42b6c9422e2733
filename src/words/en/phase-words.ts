/** The phases of an election in words. A reader's browser has this too, so it stays light. */
import type { PhaseName } from '../../governance/phase.ts';

interface PhaseWords {
  readonly label: string;
  /** Before the moment at which it begins. */
  readonly begins: string;
  /** That it ends, before the moment. */
  readonly ends: string;
}

/** The phases of an election. */
export const PHASES: Readonly<Record<PhaseName, PhaseWords>> = {
  nominations: { label: 'Nominations', begins: 'Nominations open on', ends: 'Nominations close' },
  discussion: { label: 'Discussion', begins: 'The discussion begins on', ends: 'The discussion ends' },
  voting: { label: 'Voting', begins: 'Voting opens on', ends: 'Voting closes' },
  results: { label: 'Result', begins: 'The result is due from', ends: 'The result is due' },
};
