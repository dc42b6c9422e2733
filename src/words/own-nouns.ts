/** A community's own nouns: none, unless a run or a build puts others in this place (`#nouns`). */
import type { OwnNouns } from './nouns.ts';

export const OWN_NOUNS: OwnNouns = {};
