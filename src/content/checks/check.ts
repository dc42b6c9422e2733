/**
 * A check: one rule about the content as a whole. It sees every file and the history that follows from them, and names
 * each place where they contradict the rule.
 */
import type { Day } from '../../governance/day.ts';
import type { Community } from '../../governance/model.ts';
import type { History } from '../../governance/terms.ts';
import type { Place } from '../finding.ts';
import type { ReadContent } from '../read.ts';

export interface Checked {
  readonly content: ReadContent;
  readonly community: Community;
  /** The history of every committee, by its id, with everything that has a day. */
  readonly histories: ReadonlyMap<string, History>;
  readonly asOf: Day;
}

/** What a check found in one place. */
export interface Report {
  readonly place: Place;
  /** What is wrong, with the value that is. */
  readonly message: string;
  /** What was expected, and what to write instead. */
  readonly expected: string;
  /** The other places that it contradicts. */
  readonly also?: readonly Place[];
}

export interface Check {
  /** Stable; the name of the finding's section in the handbook. */
  readonly code: string;
  /** The rule, in one sentence. */
  readonly rule: string;
  readonly severity: 'error' | 'hint';
  readonly run: (checked: Checked) => Report[];
}
