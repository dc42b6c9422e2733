/**
 * A check: one rule about the content as a whole. It sees every file and the history that follows from them, and names
 * each place where they contradict the rule.
 */

import type { Special } from '../content/files.ts';
import type { GitHistory } from '../content/git.ts';
import type { ReadContent } from '../content/read.ts';
import type { Place } from '../findings/finding.ts';
import type { Day } from '../governance/day.ts';
import type { Instant } from '../governance/instant.ts';
import type { Community } from '../governance/model.ts';
import type { History } from '../governance/terms.ts';

export interface Checked {
  readonly content: ReadContent;
  readonly community: Community;
  /** By its id, the history of every committee whose files can all be read, with everything that has a day. */
  readonly histories: ReadonlyMap<string, History>;
  readonly asOf: Day;
  /** The history of the files, as git tells it where a check asks for it; `none` where it is not to be asked. */
  readonly git: () => GitHistory;
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
  /** Set where this time it is less than the check's: what happened long ago cannot be mended. */
  readonly severity?: 'hint';
}

/** Files of a content folder laid over the base of all examples; null takes one away. */
export type Overlay = Readonly<Record<string, string | Uint8Array | Special | null>>;

/** A commit of an example, made on the main line: what it wrote, and when. */
export interface ExampleCommit {
  readonly commit: string;
  readonly at: Instant;
  readonly says: string;
  readonly file: string;
  readonly text: string;
}

/** A rule broken in the smallest way: a test, and a section of the handbook. */
export interface Example {
  readonly wrong: Overlay;
  /** Where the finding is: file:line:col. */
  readonly at: string;
  /** Something near it that is in order, where that isn't plain from the rule. */
  readonly right?: Overlay;
  /** The history of the files, oldest commit first; or that it was cut off when the repository was cloned. */
  readonly history?: readonly ExampleCommit[] | 'cut off';
  /** The pages of the finished site, where the build itself goes by the rule, once it knows them all. */
  readonly site?: readonly string[];
}

export interface Check {
  /** Stable; the name of the finding's section in the handbook. */
  readonly code: string;
  /** The rule, in one sentence. */
  readonly rule: string;
  readonly severity: 'error' | 'hint';
  readonly example: Example;
  readonly run: (checked: Checked) => readonly Report[];
}
