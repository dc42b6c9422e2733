/** The forms of which views are made, for the components that show them. */
import type { RichText } from '#words/rich-text.ts';
import type { TagState } from '#words/tags.ts';

export type { Day } from '../governance/day.ts';
export type { Estimate } from '../governance/estimate.ts';
export type { Instant } from '../governance/instant.ts';
export type { Note, Source } from '../governance/model.ts';
export type { When } from '../governance/when.ts';

/** The state of something as a tag: its word where it is not the usual one, and what is said beside it. */
export interface TagView {
  readonly state: TagState;
  readonly word?: string;
  readonly said?: RichText;
}
