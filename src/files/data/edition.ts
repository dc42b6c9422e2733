import type { Day } from '../../governance/day.ts';
import type { Community } from '../../governance/model.ts';

/** What every document is made from. */
export interface Edition {
  readonly asOf: Day;
  /** Holds nothing that happened after `asOf` (`knownOn`). */
  readonly community: Community;
}
