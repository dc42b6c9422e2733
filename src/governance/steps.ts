/** The steps of an election that its officials take and that nothing in the files shows, unless they mark them as done. */
import type { Day } from './day.ts';

export const STEPS = [
  'announce',
  'electorate-draft',
  'nominations-open',
  'electorate',
  'review',
  'last-call',
  'nominations-closed',
  'not-enough',
  'campaign',
  'ballot',
  'vote-opens',
  'vote-reminder',
  'vote-closed',
  'result',
  'hand-over',
] as const;
export type StepName = (typeof STEPS)[number];

/** That a step was done, and on which day. */
export interface StepDone {
  readonly step: StepName;
  readonly on: Day;
}
