/** The forms of which views are made, for the components that show them. */
export type { Day } from '../governance/day.ts';
export type { Instant } from '../governance/instant.ts';
export type { Note, Source } from '../governance/model.ts';
export type { When } from '../governance/when.ts';
